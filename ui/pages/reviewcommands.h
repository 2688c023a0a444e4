// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;

namespace techpass {

class SpreadsheetView;

/// What can be done to a list by name: actions of the widget that shows it, for its keys and for the command
/// palette. Owned by that widget. GUI thread.
class ReviewCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCommands)

public:
    /// When it can be done.
    enum class Needs { Nothing, List, Row, ChangingList, ChangingRow };
    /// Who takes the key: the action, or what is shown anyhow, so that it is only told of here.
    enum class Keys { Taken, Told };

    explicit ReviewCommands(QWidget *owner);

    QAction *add(const char *name, const Words &text, Needs needs, std::function<void()> does);
    QAction *add(const char *name, const Words &text, Needs needs, const QKeySequence &keys, Keys taken,
        std::function<void()> does);
    /// How the list is shown: its zoom, its order, its columns.
    void addOfView(SpreadsheetView *view);
    /// Whether there is a list, a current row, and whether the list may be changed.
    void show(bool list, bool row, bool changing);

private:
    struct Entry
    {
        QAction *action;
        Needs needs;
    };

    QWidget *m_owner;
    QList<Entry> m_entries;
};

} // namespace techpass
