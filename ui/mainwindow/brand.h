// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace techpass {

/// The program's mark and name at the top of the sidebar. GUI thread.
class Brand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Brand)

public:
    explicit Brand(QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_collapsed = false;
};

} // namespace techpass
