// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingtable.h"
#include "ui/theme/systemscheme.h"
#include "ui/widgets/wording.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace techpass {

class LanguageSettings;
class Session;
class WorkSettings;

/// Settings: the appearance, the account, where and how the program works, what is fixed for this computer
/// and by whom, and what program this is. GUI thread.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(const Session &session, QWidget *parent = nullptr);

    /// What the choice of an appearance is called.
    static QString titleOf(Appearance appearance);

    /// Shows a choice without emitting it.
    void setAppearance(Appearance appearance);
    /// The names of the environments that can be chosen.
    void setEnvironments(const QStringList &names);
    /// The codes of the languages that can be chosen; `chosen`: empty for the system's.
    void setLanguages(const QStringList &codes, const QString &chosen);
    void setLanguage(const QString &code);

Q_SIGNALS:
    void appearanceChosen(techpass::Appearance appearance);
    void languageChosen(const QString &code);
    void settingChosen(techpass::SettingKey key, const QString &value); ///< for the next start
    void signInRequested();
    void signOutRequested();
    void keyRenewalRequested();
    void keepingRequested();
    void dataDeletionRequested();

private:
    QVBoxLayout *addCard(QVBoxLayout *page, const Words &title);
    void addAppearance(QVBoxLayout *card);
    void addWork(QVBoxLayout *card);
    void addFixed(QVBoxLayout *card);
    void addSetting(QGridLayout *grid, SettingKey key);
    void addAccount(QVBoxLayout *card);
    void addKept(QVBoxLayout *card);
    void addAbout(QVBoxLayout *card);
    void showSession();

    const Session &m_session;
    QComboBox *m_appearance = nullptr;
    LanguageSettings *m_language = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_notKept = nullptr;
    QPushButton *m_sign = nullptr;
    WorkSettings *m_work = nullptr;
};

} // namespace techpass
