// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QString>

#include <array>

namespace techpass {

/// One person as typed, pasted or imported: a text for every field, nothing cleaned, nothing judged.
struct Invitee
{
    std::array<QString, fieldCount> values;

    QString &operator[](Field field) { return values[indexOf(field)]; }
    const QString &operator[](Field field) const { return values[indexOf(field)]; }

    friend bool operator==(const Invitee &, const Invitee &) = default;
};

} // namespace techpass
