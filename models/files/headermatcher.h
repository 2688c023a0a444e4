// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/files/listanswer.h"

#include <QList>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace techpass {

/// How many records are looked at for the header row; the portal's file has a logo and a line above it.
inline constexpr int headerSearchRecords = 50;

/// Which column of a list holds which field.
struct HeaderMatch
{
    int record = 0; ///< the header's among those that were looked at, from 0; -1: there is none
    std::array<int, fieldCount> columns{}; ///< per field, -1 where the list has no such column
    int serialNumberColumn = -1;
    int remarkColumn = -1; ///< the reason in a list that came back from the outbox (remarks.h)
    int matched = 0; ///< fields with a column
    std::vector<bool> hasHeading; ///< per column
    QStringList unused; ///< headings that no field was found for
    QList<int> unusedColumns; ///< and where they stand
    int nameColumn = -1; ///< of whole names, which are parted into first and last name
    NameOrder nameOrder = NameOrder::FirstNameFirst;
    bool isCodeInNumber = false; ///< no column for the country code: numbers bring their own

    int columnOf(Field field) const { return columns[indexOf(field)]; }
    QList<Field> missing() const;
    /// Whether a cell there stands under a heading.
    bool isHeaded(int column) const;

    /// The template's own columns in their order, with or without S/N.
    static HeaderMatch ofTemplate(bool withSerialNumber);
};

/// The field that a column title names: the template's titles, and near names without regard to case, spaces
/// and punctuation (`E-mail`, `Surname`, `Mobile No.`, `SEED?`).
std::optional<Field> fieldOfTitle(const QString &title);
/// `Name`, `Full Name`, `姓名` …
bool isWholeNameTitle(const QString &title);

/// `S/N`, `No.`, `#` …
bool isSerialNumberTitle(const QString &title);

/// Reads one record as a header. An exact template title goes before a near name, then the first column wins;
/// the others are `unused`.
HeaderMatch matchTitles(const QStringList &titles);

/// The record with the most known titles, the first of equals. A header knows the email and one more field,
/// or three fields, or has nothing but known titles, or stands with its email title above addresses.
std::optional<HeaderMatch> findHeader(const QList<QStringList> &records);

/// Whether a record below a header is no person: the template's example, or what a second line says of the
/// columns (`e.g. …`, `Mandatory`).
bool isSampleRecord(const HeaderMatch &header, const QStringList &cells);

/// By which the same header is known again: the titles in their order, without case, spaces and punctuation.
QByteArray headerSignature(const QStringList &titles);

/// What was looked for, for HeaderNotFound's detail.
QString expectedTitles();

} // namespace techpass
