// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QFrame>
#include <QLatin1StringView>
#include <QMap>

class QPushButton;
class QVBoxLayout;

namespace techpass {

class Brand;
class NavButton;
class Session;
class UserButton;

/// The window's left side: name, the pages, Settings, and who is signed in. Collapses to icons. GUI thread.
class Sidebar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    explicit Sidebar(const Session &session, QWidget *parent = nullptr);

    /// Adds a page below the last one; the one with `atBottom` stands above the user.
    void addPage(
        int id, QLatin1StringView icon, const Words &title, const QString &objectName, bool atBottom = false);
    /// To be called again when what comes after the sidebar was added: Tab goes there from its last button.
    void endTabOrder();
    void setCurrent(int id);
    void setCount(int id, int count);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void pageChosen(int id);
    void settingsRequested();
    void signInRequested();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showSession();

    const Session &m_session;
    QMap<int, NavButton *> m_pages;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    Brand *m_brand;
    UserButton *m_user;
    QPushButton *m_signIn;
    QWidget *m_rule;
    QWidget *m_lastStop; ///< of Tab, before the user
    bool m_collapsed = false;
};

} // namespace techpass
