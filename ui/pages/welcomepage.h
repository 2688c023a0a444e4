// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QLatin1StringView>
#include <QWidget>

class QLabel;
class QPushButton;

namespace techpass {

class FlowLayout;
class Session;

/// What stands in the Overview's place until something was done: what the program is for, the three ways, and
/// how to begin. GUI thread.
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    explicit WelcomePage(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested();
    void openRequested();
    /// The sample list, in practice mode.
    void sampleRequested();
    void closed();

private:
    QWidget *makeWay(QLatin1StringView icon, const Words &title, const Words &text);
    QWidget *makeBeginning();
    FlowLayout *makeFoot();
    QPushButton *addButton(QLatin1StringView role, QLatin1StringView name);
    QPushButton *addLink(const Words &text, QLatin1StringView address, QLatin1StringView name);
    QLabel *addLabel(QLatin1StringView role, QWidget *parent);
    void showWords();
    void showSession();

    const Session &m_session;
    QLabel *m_lead;
    QLabel *m_beginning;
    QLabel *m_offline;
    QLabel *m_environment;
    QLabel *m_keys;
    QPushButton *m_signIn;
    QPushButton *m_open;
    QPushButton *m_sample;
    QPushButton *m_close;
};

} // namespace techpass
