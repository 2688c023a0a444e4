// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace techpass {

/// An address as mail programs copy it.
struct PastedAddress
{
    QString email;
    QString firstName; ///< empty where no name stood there
    QString lastName;
};

/// Takes `Arun Kumar <arun@accenture.com>`, `"Kumar, Arun" <arun@accenture.com>;`, `<arun@accenture.com>` and
/// `mailto:arun@accenture.com` apart (RFC 5322, 3.4, as far as people paste it). Nothing for any other text.
std::optional<PastedAddress> pastedAddress(const QString &text);

} // namespace techpass
