// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace techpass {

/// The keys that work in one place, as they are shown.
struct ShortcutGroup
{
    struct Entry
    {
        QString does;
        QString keys;
    };

    QString title;
    QList<Entry> entries;
};

} // namespace techpass
