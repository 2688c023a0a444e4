// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace techpass {

/// Opens the context menu of what has the keyboard by Shift+F10, in a window and its dialogs. Qt 6.4 does so
/// on Windows alone; elsewhere it knows only the Menu key, which many keyboards do not have. Owned by its
/// window; GUI thread.
class MenuKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuKey)

public:
    explicit MenuKey(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool belongs(const QObject *widget) const;
};

} // namespace techpass
