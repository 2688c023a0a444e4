// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/rules/accountrules.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace techpass {

/// What keeps a text from being a username: ASCII letters, digits, `_ - .`, a letter or digit at both ends,
/// no two periods in a row.
enum class UsernameFault { None, Periods, Ends, Characters };
UsernameFault usernameFault(QStringView username);

/// `username` is cleaned. While it is not known who the person is, only the form is looked at.
std::optional<Problem> usernameProblem(const QString &username, Who who);

/// With single periods, without hidden characters, line breaks and quotation marks around it, where that
/// makes it valid.
std::optional<QString> usernameFix(const QString &username);

} // namespace techpass
