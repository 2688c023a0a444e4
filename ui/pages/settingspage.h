// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/systemscheme.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace techpass {

class Session;

/// Settings: the environment (told, not changed here), the appearance, the account, and what program this
/// is. GUI thread.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(const Session &session, QWidget *parent = nullptr);

    /// Shows a choice without emitting it.
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void appearanceChosen(techpass::Appearance appearance);
    void signInRequested();
    void signOutRequested();

private:
    QVBoxLayout *addCard(QVBoxLayout *page, const QString &title);
    void addAppearance(QVBoxLayout *card);
    void addEnvironment(QVBoxLayout *card);
    void addAccount(QVBoxLayout *card);
    void addAbout(QVBoxLayout *card);
    void showSession();

    const Session &m_session;
    QComboBox *m_appearance = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_notKept = nullptr;
    QPushButton *m_sign = nullptr;
};

} // namespace techpass
