// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace techpass {

/// Lets a list be dropped anywhere on a window: while a file is dragged over it, covers the pages and says
/// what letting go does. Owned by the window. GUI thread.
class DropCurtain final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropCurtain)

public:
    explicit DropCurtain(QWidget *window);

Q_SIGNALS:
    void fileDropped(const QString &path);
    void folderDropped(const QString &path); ///< with several lists in it
    void dropRefused(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lower();
    void take(const QMimeData &dropped);
};

} // namespace techpass
