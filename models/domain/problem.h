// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace techpass {

/// How much a problem weighs. Only an Error keeps a row from being sent.
enum class Severity {
    Cleaned, ///< changed on the way in, shown and revertible
    Check, ///< can be sent, and says why to look
    Error, ///< cannot be sent
};

/// Every rule, once. The names that reports and tests use are those of codeName().
enum class Code {
    EmailMissing,
    EmailInvalid,
    EmailDomainNotAllowed,
    EmailPersonal,
    EmailNotPublicOfficer,
    EmailCannotSelfSignUp,
    EmailDuplicate,
    EmailExists,
    EmailKnownElsewhere, ///< stands in another list of this machine, or in the outbox
    UsernameMissing,
    UsernameInvalid,
    UsernameDuplicate,
    UsernameNotUsed,
    FirstNameMissing,
    LastNameMissing,
    TextInvalid,
    TextLost,
    TextGarbled,
    TextHidden,
    TextQuoted,
    SpreadsheetError, ///< in a name or a text; elsewhere the field's own code says what it makes of one
    CountryCodeMissing,
    CountryCodeInvalid,
    ContactNumberMissing,
    ContactNumberInvalid,
    ContactNumberDamaged,
    ContactNumberDuplicate,
    ContactNumberNotMobile,
    ContactNumberSmsRisk,
    OrganisationMissing,
    SeedMissing,
    SeedUnclear,
    ReasonMissing,
    ReasonTooLong,
    CameBack, ///< was sent before, and was not made
    Cleaned,
};

/// One thing to say about one field of one row. `args` feed the sentence (models/rules/problemtext.h); what
/// they mean is told there, per code.
struct Problem
{
    Field field = Field::Email;
    Code code = Code::EmailMissing;
    Severity severity = Severity::Error;
    QStringList args;

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

/// `email-missing` …: used in reports, the command line's JSON, tests and translations; stable.
QString codeName(Code code);
std::optional<Code> codeFromName(QStringView name);
/// `error`, `check`, `cleaned`.
QString severityName(Severity severity);
/// The severity that a code always has.
Severity severityOf(Code code);

inline Problem makeProblem(Field field, Code code, const QStringList &args = {})
{
    return Problem{field, code, severityOf(code), args};
}

/// The heaviest severity among the problems of `field`, or nothing where it has none.
std::optional<Severity> heaviest(const Problems &problems, std::optional<Field> field = std::nullopt);

inline bool hasError(const Problems &problems)
{
    return heaviest(problems) == Severity::Error;
}

} // namespace techpass

Q_DECLARE_METATYPE(techpass::Problem)
