// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace techpass {

/// A frame with rounded corners around what would paint over them, such as a table: a thin layer above the
/// children draws corners and edge again. It stands on the window colour. GUI thread.
class Panel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panel)

public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    QWidget *m_corners = nullptr;
};

} // namespace techpass
