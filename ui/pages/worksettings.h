// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingtable.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace techpass {

class FormField;
class LockLine;
class Session;
struct EffectiveSetting;

/// The settings of where and how the program works: environment, pace, proxy. What the administrator fixed is
/// locked and says so. A change is used from the next start. GUI thread.
class WorkSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkSettings)

public:
    explicit WorkSettings(const Session &session, QWidget *parent = nullptr);

    /// The names of those that can be chosen.
    void setEnvironments(const QStringList &names);

Q_SIGNALS:
    /// `value` can be used; empty: as where nobody sets it.
    void chosen(techpass::SettingKey key, const QString &value);

private:
    void addEnvironment();
    void addPace();
    void addProxy();
    LockLine *addLock(SettingKey key, QWidget *control);
    const EffectiveSetting &setting(SettingKey key) const;
    void showProxy(const QString &value);
    void chooseProxy();
    void choose(SettingKey key, const QString &value);
    bool isUsable(FormField *field, SettingKey key, const QString &value);

    const Session &m_session;
    QHash<SettingKey, QString> m_chosen; ///< since the start
    QVBoxLayout *m_column;
    QComboBox *m_environment = nullptr;
    QLineEdit *m_pace = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyAddress = nullptr;
    FormField *m_proxyField = nullptr;
};

} // namespace techpass
