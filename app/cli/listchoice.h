// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace techpass {

/// What the command line says of a file that does not say it itself: `--sheet`, `--encoding`, `--column`.
struct ListChoice
{
    struct Column
    {
        QString field; ///< the contract's member name, `name`, or `nameLastFirst`
        QString title; ///< or `#3`
    };

    QString sheet;
    std::optional<TextEncoding> encoding;
    QList<Column> columns;

    bool isEmpty() const { return sheet.isEmpty() && !encoding && columns.isEmpty(); }

    /// The error is a sentence for standard error, here and below.
    static tl::expected<ListChoice, QString> fromOptions(
        const QString &sheet, const QString &encoding, const QStringList &columns);
};

/// Opens the list as chosen. Refused too where something is not certain that was not chosen: the sentence
/// says what it may be and with which option to choose.
tl::expected<OpenedList, QString> openChosenList(const QString &path, const ListChoice &choice);

} // namespace techpass
