// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QString>

#include <optional>

namespace techpass {

/// What is looked for in the cells of a list, and where. A value; pure.
struct FindQuery
{
    QString text;
    bool matchCase = false;
    bool wholeCell = false;
    bool inSelection = false; ///< else in the rows that are shown
    std::optional<Field> field; ///< nothing: in all columns

    bool isEmpty() const { return text.isEmpty(); }
    /// Where `value` has the text first from `from` on; -1 for nowhere.
    qsizetype indexIn(const QString &value, qsizetype from = 0) const;
    bool matches(const QString &value) const { return indexIn(value) >= 0; }
    /// `value` with every find replaced.
    QString replaced(QString value, const QString &replacement) const;

    friend bool operator==(const FindQuery &, const FindQuery &) = default;

private:
    Qt::CaseSensitivity sensitivity() const { return matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive; }
};

inline qsizetype FindQuery::indexIn(const QString &value, qsizetype from) const
{
    if (text.isEmpty())
        return -1;
    if (wholeCell)
        return from == 0 && value.compare(text, sensitivity()) == 0 ? 0 : -1;
    return value.indexOf(text, from, sensitivity());
}

inline QString FindQuery::replaced(QString value, const QString &replacement) const
{
    if (wholeCell)
        return matches(value) ? replacement : value;
    return text.isEmpty() ? value : value.replace(text, replacement, sensitivity());
}

} // namespace techpass
