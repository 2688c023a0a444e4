// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace techpass {

/// Every setting that a person writes down, in the order of the table.
enum class SettingKey {
    Environment,
    AllowedMethods,
    Languages,
    PlainTitles,
    UpdateNotice,
    Appearance,
    Language,
    MaxRows,
    KeepResultsDays,
    Proxy,
    CaCertificates,
    Service,
    Issuer,
    ClientId,
    ApiKeyFile,
    ApiKey,
    RequestsPerSecond,
    DisplayName,
    Portal,
};

enum class SettingType {
    Name, ///< of an environment
    Text,
    Secret, ///< never shown, never logged
    Choice, ///< one of `choices`
    Choices, ///< some of `choices`, with commas between
    Languages, ///< codes as `en` or `zh-SG`, with commas between
    Flag, ///< true or false
    Count, ///< a whole number from `least` to `most`
    Number, ///< the same with a fraction
    Address, ///< https, or http on this machine
    File, ///< an absolute path
    Proxy, ///< system, none, or the address of one
};

/// Whose file may hold a setting. The machine's value always wins.
enum class SettingScope { Machine, User, Both };

/// One setting: the settings file, `policy`, the templates for administrators, their handbook and the
/// Settings page are all made from these.
struct SettingSpec
{
    SettingKey key;
    QLatin1StringView group; ///< the section; `environment` stands for every [environment.NAME]
    QLatin1StringView name;
    SettingType type;
    QLatin1StringView standard; ///< where nobody sets it; empty: nothing
    QLatin1StringView example;
    double least = 0;
    double most = 0;
    QLatin1StringView choices = {}; ///< with commas between
    SettingScope scope = SettingScope::Both;
    bool isInEffect = true; ///< false: kept for a version that will use it
    const char *title; ///< English; see settingTitle()
    const char *meaning;

    bool isPerEnvironment() const { return group == QLatin1StringView("environment"); }
    QStringList choiceList() const { return QString(choices).split(u',', Qt::SkipEmptyParts); }
    /// The section that it stands in, for `environment` where it is one of an environment.
    QString section(const QString &environment) const;
};

std::span<const SettingSpec> settingTable();
const SettingSpec &settingSpec(SettingKey key);
/// `section` as in a file: `program`, `environment.production`. Nothing where there is no such setting.
const SettingSpec *findSetting(QStringView section, QStringView name);

/// The sections' names, `environment` among them.
QStringList settingGroups();
/// The environment of `environment.NAME`; empty where it is no such section or the name cannot be one.
QString environmentOfSection(QStringView section);

} // namespace techpass
