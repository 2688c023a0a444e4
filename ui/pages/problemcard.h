// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spoken.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QPushButton;

namespace techpass {

class ElidedLabel;
class IconLabel;

/// One group of problems in the panel: what it is, where, and links that mend it. A click anywhere on it
/// goes to its rows. GUI thread.
class ProblemCard final : public QWidget, public Spoken
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemCard)

public:
    explicit ProblemCard(QWidget *parent = nullptr);

    /// Shows a group of ProblemGroups.
    void showGroup(const QModelIndex &group);
    /// What a second link offers for one row, and the same for little room; empty hides it.
    void showRowFix(const QString &text, const QString &brief);

    /// What Tab stops at, in order.
    QWidgetList stops();

    QAccessible::Role spokenRole() const override { return QAccessible::Button; }
    void press() override { Q_EMIT goToRequested(); }

Q_SIGNALS:
    void goToRequested();
    void fixRequested();
    void rowFixRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPushButton *makeLink(QLatin1StringView name);
    void elideFixes();

    IconLabel *m_icon;
    QLabel *m_title;
    ElidedLabel *m_where;
    QPushButton *m_fix;
    QPushButton *m_rowFix;
    QStringList m_fixTexts; ///< the first that there is room for is shown
    QStringList m_rowFixTexts;
};

} // namespace techpass
