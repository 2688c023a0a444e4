// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"
#include "models/rules/accountrules.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace techpass {

/// What keeps a text from being one email address (see whoIs() for what is one).
enum class EmailFault {
    None,
    DisplayName, ///< `Arun Kumar <arun@…>`
    Several, ///< more than one `@`
    Space, ///< a space, or a character that cannot be seen
    NoAt,
    LocalPart, ///< what stands before the `@`
    Domain, ///< what stands after it
    Length, ///< RFC 5321: 64 before the `@`, 254 in all
};
EmailFault emailFault(QStringView email);

/// The domain of a valid address, in lower case.
QString domainOf(const QString &email);

/// whoIs() for an address as it stands, blanks around it included.
Who whoHas(const QString &email, const Policy &policy);

/// The first error that applies, for the way in which the account is to be made. `email` is cleaned.
std::optional<Problem> emailProblem(const QString &email, Who who, Method method, const Policy &policy);

/// The address without the blanks inside, without quotation marks around it, with a plain apostrophe, or with
/// garbled characters repaired, where that makes it valid.
std::optional<QString> emailFix(const QString &email);

} // namespace techpass
