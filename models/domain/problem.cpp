// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/problem.h"

#include <iterator>

namespace techpass {

namespace {

constexpr QLatin1StringView codeNames[] = {
    QLatin1StringView("email-missing"),
    QLatin1StringView("email-invalid"),
    QLatin1StringView("email-domain-not-allowed"),
    QLatin1StringView("email-personal"),
    QLatin1StringView("email-not-public-officer"),
    QLatin1StringView("email-cannot-self-sign-up"),
    QLatin1StringView("email-duplicate"),
    QLatin1StringView("email-exists"),
    QLatin1StringView("email-known-elsewhere"),
    QLatin1StringView("username-missing"),
    QLatin1StringView("username-invalid"),
    QLatin1StringView("username-duplicate"),
    QLatin1StringView("username-not-used"),
    QLatin1StringView("first-name-missing"),
    QLatin1StringView("last-name-missing"),
    QLatin1StringView("text-invalid"),
    QLatin1StringView("text-lost"),
    QLatin1StringView("text-garbled"),
    QLatin1StringView("text-hidden"),
    QLatin1StringView("text-quoted"),
    QLatin1StringView("spreadsheet-error"),
    QLatin1StringView("country-code-missing"),
    QLatin1StringView("country-code-invalid"),
    QLatin1StringView("contact-number-missing"),
    QLatin1StringView("contact-number-invalid"),
    QLatin1StringView("contact-number-damaged"),
    QLatin1StringView("contact-number-duplicate"),
    QLatin1StringView("contact-number-not-mobile"),
    QLatin1StringView("contact-number-sms-risk"),
    QLatin1StringView("organisation-missing"),
    QLatin1StringView("seed-missing"),
    QLatin1StringView("seed-unclear"),
    QLatin1StringView("reason-missing"),
    QLatin1StringView("reason-too-long"),
    QLatin1StringView("came-back"),
    QLatin1StringView("cleaned"),
};

static_assert(std::size(codeNames) == static_cast<std::size_t>(Code::Cleaned) + 1, "a name for every code");

} // namespace

QString codeName(Code code)
{
    return codeNames[static_cast<std::size_t>(code)];
}

std::optional<Code> codeFromName(QStringView name)
{
    for (std::size_t i = 0; i < std::size(codeNames); ++i) {
        if (name == codeNames[i])
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Cleaned:
        return QStringLiteral("cleaned");
    case Severity::Check:
        return QStringLiteral("check");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

Severity severityOf(Code code)
{
    switch (code) {
    case Code::Cleaned:
        return Severity::Cleaned;
    case Code::EmailKnownElsewhere:
    case Code::UsernameNotUsed:
    case Code::TextLost:
    case Code::TextGarbled:
    case Code::TextHidden:
    case Code::TextQuoted:
    case Code::ContactNumberNotMobile:
    case Code::ContactNumberSmsRisk:
    case Code::CameBack:
        return Severity::Check;
    default:
        return Severity::Error;
    }
}

std::optional<Severity> heaviest(const Problems &problems, std::optional<Field> field)
{
    std::optional<Severity> found;
    for (const Problem &problem : problems) {
        if (field && problem.field != *field)
            continue;
        if (!found || problem.severity > *found)
            found = problem.severity;
    }
    return found;
}

} // namespace techpass
