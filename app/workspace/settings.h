// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/settinglayers.h"
#include "app/workspace/workspaceoptions.h"
#include "models/domain/environment.h"
#include "models/domain/error.h"

#include <QStringList>

namespace techpass {

/// The program's settings: the user's `settings.ini` in the configuration folder (or in the data folder that
/// the command line names), under those of the machine, whose values win. models/domain/settingtable.cpp has
/// all that a person may write down.
class Settings final
{
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const WorkspaceOptions &options);
    /// For tests: the given places instead of the standard ones.
    Settings(const QString &dataFolder, const QString &userFile, const MachineSettings &machine = {});

    /// The folder for everything the program keeps.
    const QString &dataFolder() const { return m_dataFolder; }
    QString userFile() const { return m_layers.user().fileName(); }
    const MachineSettings &machine() const { return m_layers.machine(); }

    /// All in effect in `environment`.
    EffectiveSettings effective(const QString &environment) const;
    /// The name of the environment that `options` name, else the configured one, else practice. Errors:
    /// SettingInvalid where the machine's settings are wrong or take no other.
    Result<QString> environmentName(const WorkspaceOptions &options) const;
    /// That environment. Errors: as above, and which key of which environment is missing or wrong, and what
    /// is expected.
    Result<Environment> environment(const WorkspaceOptions &options) const;
    /// The names that can be chosen.
    QStringList environmentNames() const { return m_layers.environmentNames(); }
    /// Those of them that have all that they need.
    QStringList usableEnvironments() const;
    /// Writes what the user chose, for the next start; empty: takes it away.
    void choose(SettingKey key, const QString &environment, const QString &value);
    /// The pace that the settings allow; 0: as the service's policy says.
    double requestsPerSecond(const QString &environment) const;

    /// `system`, `light`, `dark` or `contrast`.
    QString appearance() const;
    void setAppearance(const QString &appearance);
    /// A code as `zh_SG`; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);
    /// The columns of a list as the user likes them, as text; written when the program has nothing else to
    /// do.
    QString sheetLayout() const;
    void setSheetLayout(const QString &layout);
    /// Where the window was left, as text of WindowPlace; written as above.
    QString windowPlace() const;
    void setWindowPlace(const QString &place);
    /// Something was done with this program, or its welcome was put away.
    bool wasWelcomed() const;
    void setWelcomed();
    /// The user's choice where there is no keychain: everything is gone when the program ends.
    bool keepsNothing() const;
    void setKeepsNothing(bool nothing);
    /// The lists that were opened last, the latest first; written as above.
    QStringList recentFiles() const;
    void setRecentFiles(const QStringList &paths);
    /// How the columns of headers are read that were asked about (RememberedColumnChoices), as texts.
    QStringList columnChoices() const;
    void setColumnChoices(const QStringList &choices);

private:
    QString value(SettingKey key, const QString &environment) const;
    QString choice(SettingKey key) const;
    Result<Environment> practiceAt(const QUrl &service, const QUrl &issuer) const;
    Result<Environment> configured(const QString &name) const;
    Result<void> readRoute(Environment &environment) const;
    Result<void> readKeyFile(Environment &environment) const;

    QString m_dataFolder;
    SettingLayers m_layers;
};

} // namespace techpass
