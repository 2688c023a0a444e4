// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/effectivesettings.h"
#include "models/domain/settingfile.h"
#include "models/domain/settingtable.h"

namespace techpass {

/// The words for settings, of which this is the only place besides the table.
QString settingTitle(const SettingSpec &spec);
QString settingMeaning(const SettingSpec &spec);
/// A value that is set as a user reads it: "Create account, Batch upload", "90 days"; of a secret only that
/// it is set.
QString settingValue(const EffectiveSetting &setting);
/// What a value has to be: "true or false".
QString expectedValue(const SettingSpec &spec);
/// What an administrator is told, without the file's name and the line.
QString settingSentence(const SettingRemark &remark);
/// The same with both, for one line: `FILE:LINE: …`.
QString settingSentenceIn(const QString &file, const SettingRemark &remark);

} // namespace techpass
