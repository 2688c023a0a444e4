// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace techpass {

/// Whether there is nothing in `text` but white space and invisible characters: such a cell counts as empty.
inline bool isBlankText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
}

} // namespace techpass
