// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>

namespace techpass {

/// The fields of an invitee, in the order of the template's columns (S/N stands before them).
enum class Field {
    Email,
    Username,
    FirstName,
    LastName,
    CountryCode,
    ContactNumber,
    Organisation,
    Department,
    SeedRequired,
    Reason,
};

inline constexpr std::size_t fieldCount = 10;

inline constexpr std::array<Field, fieldCount> allFields{Field::Email, Field::Username, Field::FirstName,
    Field::LastName, Field::CountryCode, Field::ContactNumber, Field::Organisation, Field::Department,
    Field::SeedRequired, Field::Reason};

constexpr std::size_t indexOf(Field field)
{
    return static_cast<std::size_t>(field);
}

/// The member's name in the contract (`email`, `contactNumber`, `seedRequired` …), stable.
QString fieldName(Field field);
std::optional<Field> fieldFromName(QStringView name);

/// The column title of the portal's template, never translated: it is what the portal reads.
QString templateTitle(Field field);

/// The title of the template's first column.
QString serialNumberTitle();

} // namespace techpass
