// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/settingtable.h"

#include <QList>
#include <QString>

namespace techpass {

/// A setting as it is in effect, and where it comes from.
struct EffectiveSetting
{
    enum class From { Standard, User, Machine, CommandLine };

    SettingKey key = SettingKey::Environment;
    QString value; ///< as it would be written; empty where nothing is set
    From from = From::Standard;
    QString place; ///< the file, or where else the machine keeps it

    /// The user cannot change it.
    bool isLocked() const { return from == From::Machine; }
    /// For people and reports: of a secret only whether it is set.
    QString shownValue() const;
    friend bool operator==(const EffectiveSetting &, const EffectiveSetting &) = default;
};

/// What a user can do on the page *Invitation Type*.
enum class InviteWay { EmailInvitation, CreateAccount, BatchUpload };

/// All settings of one environment as they are in effect.
class EffectiveSettings final
{
public:
    /// What holds where nobody set anything.
    EffectiveSettings();
    /// One for each key, in the table's order.
    explicit EffectiveSettings(QList<EffectiveSetting> settings);

    const QList<EffectiveSetting> &all() const { return m_settings; }
    const EffectiveSetting &of(SettingKey key) const;
    const QString &value(SettingKey key) const { return of(key).value; }

    bool allows(InviteWay way) const;
    // Errors: SettingInvalid, with what the administrator allows and where that stands.
    Result<void> checkWay(InviteWay way) const;
    Result<void> checkRows(int rows) const;
    int maxRows() const; ///< 0: no limit
    int keepResultsDays() const;
    bool plainTitles() const;
    QStringList languages() const; ///< empty: all

private:
    QList<EffectiveSetting> m_settings;
};

} // namespace techpass
