// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/machinesettings.h"
#include "models/domain/effectivesettings.h"

#include <QSettings>

namespace techpass {

/// The machine's settings over the user's over the standard ones. An environment that the machine describes
/// takes nothing from the user, so that nobody can add where its tokens go; but a user may be slower.
class SettingLayers final
{
    Q_DISABLE_COPY_MOVE(SettingLayers)

public:
    SettingLayers(MachineSettings machine, const QString &userFile);

    const MachineSettings &machine() const { return m_machine; }
    QSettings &user() { return m_user; }
    const QSettings &user() const { return m_user; }

    /// `environment` only for a setting of one.
    EffectiveSetting setting(SettingKey key, const QString &environment = {}) const;
    /// Those that are known or described somewhere; practice first.
    QStringList environmentNames() const;

private:
    QString standard(const SettingSpec &spec, const QString &environment) const;
    QString userValue(const SettingSpec &spec, const QString &environment) const;
    EffectiveSetting slowest(const EffectiveSetting &machine, const QString &environment) const;

    MachineSettings m_machine;
    QSettings m_user;
};

} // namespace techpass
