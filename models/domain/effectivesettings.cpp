// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/effectivesettings.h"

#include "models/domain/settingfile.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::SettingText)
};

} // namespace

QString EffectiveSetting::shownValue() const
{
    if (value.isEmpty() || settingSpec(key).type != SettingType::Secret)
        return value;
    return u"********"_s;
}

EffectiveSettings::EffectiveSettings()
{
    for (const SettingSpec &spec : settingTable())
        m_settings.append({spec.key, spec.standard, EffectiveSetting::From::Standard, {}});
}

EffectiveSettings::EffectiveSettings(QList<EffectiveSetting> settings)
    : m_settings(std::move(settings))
{
    Q_ASSERT(m_settings.size() == static_cast<qsizetype>(settingTable().size()));
}

const EffectiveSetting &EffectiveSettings::of(SettingKey key) const
{
    return m_settings.at(static_cast<qsizetype>(key));
}

bool EffectiveSettings::allows(InviteWay way) const
{
    constexpr QLatin1StringView names[] = {"emailInvitation"_L1, "createAccount"_L1, "batchUpload"_L1};
    return settingList(value(SettingKey::AllowedMethods)).contains(names[static_cast<int>(way)]);
}

Result<void> EffectiveSettings::checkWay(InviteWay way) const
{
    if (allows(way))
        return {};
    return failure(Error::Kind::SettingInvalid,
        SettingText::tr("its administrator does not offer this method (%1)")
            .arg(of(SettingKey::AllowedMethods).place));
}

Result<void> EffectiveSettings::checkRows(int rows) const
{
    if (maxRows() == 0 || rows <= maxRows())
        return {};
    const QLocale locale;
    return failure(Error::Kind::SettingInvalid,
        SettingText::tr("the list has %1 rows and may have %2, so it has to be split (%3)")
            .arg(locale.toString(rows), locale.toString(maxRows()), of(SettingKey::MaxRows).place));
}

int EffectiveSettings::maxRows() const
{
    return std::max(value(SettingKey::MaxRows).toInt(), 0);
}

int EffectiveSettings::keepResultsDays() const
{
    return std::max(value(SettingKey::KeepResultsDays).toInt(), 1);
}

bool EffectiveSettings::plainTitles() const
{
    return settingFlag(value(SettingKey::PlainTitles)).value_or(false);
}

QStringList EffectiveSettings::languages() const
{
    return settingList(value(SettingKey::Languages));
}

} // namespace techpass
