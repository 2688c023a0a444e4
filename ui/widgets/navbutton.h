// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spoken.h"
#include "ui/widgets/wording.h"

#include <QAbstractButton>
#include <QLatin1StringView>

namespace techpass {

/// One entry of the sidebar: icon, title, and a badge with a count. Collapsed it shows the icon only, a dot
/// for the badge, and the title as its tool tip. GUI thread.
class NavButton final : public QAbstractButton, public Spoken
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavButton)

public:
    NavButton(QLatin1StringView icon, const Words &title, QWidget *parent = nullptr);

    /// 0 hides the badge.
    void setCount(int count);
    int count() const { return m_count; }
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QAccessible::Role spokenRole() const override { return QAccessible::PageTab; }
    bool isChosen() const override { return isChecked(); }
    void press() override { click(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override { } // the sidebar says which page is shown
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintBadge(QPainter *painter, const QColor &fill, const QColor &text) const;
    QRect wordsPlace() const;
    QFont wordsFont() const;
    void describe();

    QString m_iconName;
    int m_count = 0;
    bool m_collapsed = false;
};

} // namespace techpass
