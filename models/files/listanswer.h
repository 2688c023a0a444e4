// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/files/textdecoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace techpass {

/// How a column that holds whole names is parted.
enum class NameOrder {
    FirstNameFirst, ///< `Wei Ming Tan`: the last word is the last name
    LastNameFirst, ///< `Tan Wei Ming`: the first word is the last name
};

/// Which column holds which field.
struct ListColumns
{
    std::array<int, fieldCount> columns{}; ///< per field, -1: none
    int nameColumn = -1; ///< of whole names, which are parted into first and last name
    NameOrder nameOrder = NameOrder::FirstNameFirst;

    friend bool operator==(const ListColumns &, const ListColumns &) = default;
};

/// What a person said of a file where it does not say so itself (ListQuestion).
struct ListAnswer
{
    QString sheet; ///< the name of the worksheet that is the list; empty: not said
    std::optional<TextEncoding> encoding;
    std::optional<ListColumns> columns;

    bool isEmpty() const { return sheet.isEmpty() && !encoding && !columns; }
    friend bool operator==(const ListAnswer &, const ListAnswer &) = default;
};

/// Looks up what was said before of a header, by its headerSignature().
using RememberedColumns = std::function<std::optional<ListColumns>(const QByteArray &signature)>;

/// For keeping: JSON on one line.
QByteArray toJson(const ListColumns &columns);
std::optional<ListColumns> columnsFromJson(const QByteArray &json);

/// A file's bytes behind a line with the answer, so that they alone open as the same list again; just the
/// bytes where nothing was said, unless they begin like such a line themselves.
QByteArray withAnswer(const QByteArray &bytes, const ListAnswer &answer);
/// The file's bytes in what withAnswer() made, without copying them.
QByteArrayView fileBytes(const QByteArray &bytes);

/// What withAnswer() joined. Bytes without an answer are `bytes` as they are.
struct AnsweredBytes
{
    ListAnswer answer;
    QByteArray bytes;
};
AnsweredBytes withoutAnswer(const QByteArray &bytes);

} // namespace techpass
