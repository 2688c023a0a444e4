// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listanswer.h"

#include <QList>
#include <QStringList>

namespace techpass {

/// A worksheet that may be the list.
struct SheetCandidate
{
    QString name;
    int rowCount = 0;
    bool isHidden = false;
    QList<QStringList> samples; ///< the header and the first rows
};

/// An encoding that the text may be in.
struct EncodingCandidate
{
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList samples; ///< lines with characters beyond ASCII, as they would read
};

/// One column of the file and what it is taken for.
struct ColumnCandidate
{
    QString title; ///< empty where the file has none
    QStringList samples; ///< its first texts
    std::optional<Field> field;
    bool isWholeName = false;
    bool isCertain = true; ///< what it is taken for; false too where another column may be meant
};

/// What a file does not say by itself, with all that it may be. The list that comes with a question is read
/// by the likeliest answer, which stands first (of the columns: which is what the candidates say).
struct ListQuestion
{
    enum class About { Sheet, Encoding, Columns };

    About about = About::Sheet;
    QList<SheetCandidate> sheets;
    QList<EncodingCandidate> encodings;
    QList<ColumnCandidate> columns; ///< all of the file's
    ListColumns likeliest; ///< of Columns: how the list was read
    QByteArray signature; ///< of Columns: the headerSignature() that the answer is to be remembered for
};

} // namespace techpass
