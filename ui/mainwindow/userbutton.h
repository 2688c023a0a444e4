// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLabel;

namespace techpass {

class Avatar;
class ElidedLabel;
class Session;

/// Who is signed in, at the bottom of the sidebar; opens a menu with Sign out. GUI thread.
class UserButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UserButton)

public:
    explicit UserButton(QWidget *parent = nullptr);

    void setUser(const QString &name, const QString &role);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;

Q_SIGNALS:
    void settingsRequested();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMenu();

    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_role;
    bool m_collapsed = false;
};

} // namespace techpass
