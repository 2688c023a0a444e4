// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/settinglayers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using From = EffectiveSetting::From;

// Public addresses of the documented environments; everything else has to be configured.
struct PublicEnvironment
{
    QLatin1StringView name;
    QLatin1StringView displayName;
    QLatin1StringView service;
    QLatin1StringView portal;
};

constexpr PublicEnvironment publicEnvironments[] = {
    {"practice"_L1, "Practice"_L1, ""_L1, ""_L1},
    {"production"_L1, "Production"_L1, "https://api.techpass.gov.sg"_L1,
        "https://portal.techbiz.suite.gov.sg"_L1},
    {"staging"_L1, "Staging"_L1, "https://api.stg.techpass.suite.gov.sg"_L1, ""_L1},
    {"development"_L1, "Development"_L1, ""_L1, "https://portal.dev.techbiz.suite.gov.sg"_L1},
};

} // namespace

SettingLayers::SettingLayers(MachineSettings machine, const QString &userFile)
    : m_machine(std::move(machine))
    , m_user(userFile, QSettings::IniFormat)
{
}

QString SettingLayers::standard(const SettingSpec &spec, const QString &environment) const
{
    for (const PublicEnvironment &known : publicEnvironments) {
        if (known.name != environment)
            continue;
        if (spec.key == SettingKey::DisplayName)
            return known.displayName;
        if (spec.key == SettingKey::Service)
            return known.service;
        if (spec.key == SettingKey::Portal)
            return known.portal;
    }
    return spec.key == SettingKey::DisplayName ? environment : QString(spec.standard);
}

QString SettingLayers::userValue(const SettingSpec &spec, const QString &environment) const
{
    // A value with commas is a list to QSettings.
    return m_user.value(spec.section(environment) + u'/' + spec.name).toStringList().join(u", "_s).trimmed();
}

EffectiveSetting SettingLayers::slowest(const EffectiveSetting &machine, const QString &environment) const
{
    const SettingSpec &spec = settingSpec(machine.key);
    const QString value = userValue(spec, environment);
    if (value.isEmpty() || faultOf(spec, value) || value.toDouble() >= machine.value.toDouble())
        return machine;
    return {machine.key, value, From::User, m_user.fileName()};
}

EffectiveSetting SettingLayers::setting(SettingKey key, const QString &environment) const
{
    const SettingSpec &spec = settingSpec(key);
    const QString section = spec.section(environment);
    if (spec.scope != SettingScope::User) {
        if (const auto fixed = m_machine.value(section, spec.name)) {
            const EffectiveSetting machine{key, *fixed, From::Machine, m_machine.place};
            return key == SettingKey::RequestsPerSecond ? slowest(machine, environment) : machine;
        }
    }
    const bool isOpen
        = key == SettingKey::RequestsPerSecond || !spec.isPerEnvironment() || !m_machine.hasSection(section);
    if (spec.scope != SettingScope::Machine && isOpen) {
        if (const QString own = userValue(spec, environment); !own.isEmpty())
            return {key, own, From::User, m_user.fileName()};
    }
    return {key, standard(spec, environment), From::Standard, {}};
}

QStringList SettingLayers::environmentNames() const
{
    QStringList names;
    for (const PublicEnvironment &known : publicEnvironments)
        names.append(known.name);
    QStringList sections = m_user.childGroups();
    for (const SettingEntry &entry : m_machine.entries)
        sections.append(entry.section);
    for (const QString &section : std::as_const(sections)) {
        const QString name = environmentOfSection(section);
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace techpass
