// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingfile.h"

#include <QString>

#include <optional>

namespace techpass {

/// What the administrator fixed for everybody who uses this machine. packaging/policy/README.md is for them.
struct MachineSettings
{
    QString place; ///< the file, the registry key, the managed domain
    bool isThere = false;
    QList<SettingEntry> entries;
    SettingRemarks remarks; ///< of the file, its lines and its values

    /// The first error; nothing where all that is set can be used.
    const SettingRemark *firstError() const;
    /// As it is written, which may be wrong where firstError() is not nothing.
    std::optional<QString> value(const QString &section, const QString &name) const;
    bool hasSection(const QString &section) const;
};

/// Reads and checks a settings file; one that is not there sets nothing. `isInPlace`: who owns the file and
/// who may write into its folder count as well.
MachineSettings readMachineFile(const QString &path, bool isInPlace);

/// Linux: /etc/xdg/techpass-invite/policy.ini and no other, as users choose their XDG_CONFIG_DIRS. Windows:
/// the policies in the registry. macOS: the managed preferences.
MachineSettings readMachineSettings();

} // namespace techpass
