// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/worksettings.h"

#include "models/domain/settingfile.h"
#include "models/domain/settingwords.h"
#include "models/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/lockline.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int fieldWidth = 260;
constexpr int addressWidth = 420;

} // namespace

WorkSettings::WorkSettings(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Tokens::space12);
    addEnvironment();
    addPace();
    addProxy();
}

const EffectiveSetting &WorkSettings::setting(SettingKey key) const
{
    return m_session.settings().of(key);
}

LockLine *WorkSettings::addLock(SettingKey key, QWidget *control)
{
    auto *line = new LockLine(this);
    m_column->addWidget(line);
    line->lock(setting(key), control);
    return line;
}

void WorkSettings::addEnvironment()
{
    m_environment = new QComboBox(this);
    m_environment->setObjectName(u"environmentCombo"_s);
    auto *field = new FormField(
        [] { return settingTitle(settingSpec(SettingKey::Environment)); }, m_environment, this);
    field->setMaximumWidth(scaledByText(fieldWidth));
    m_column->addWidget(field);
    setEnvironments({});
    addLock(SettingKey::Environment, m_environment);
    connect(m_environment, &QComboBox::currentIndexChanged, this,
        [this] { choose(SettingKey::Environment, m_environment->currentText()); });
}

void WorkSettings::setEnvironments(const QStringList &names)
{
    const QSignalBlocker quiet(m_environment);
    const QString current = m_session.environment().name;
    m_environment->clear();
    m_environment->addItems(names);
    if (!names.contains(current))
        m_environment->addItem(current);
    m_environment->setCurrentIndex(m_environment->findText(current));
}

void WorkSettings::addPace()
{
    const EffectiveSetting &pace = setting(SettingKey::RequestsPerSecond);
    m_pace = new QLineEdit(pace.value, this);
    m_pace->setObjectName(u"paceEdit"_s);
    keepWorded(m_pace, [this] { m_pace->setPlaceholderText(tr("As the service says")); });
    auto *field = new FormField(
        [] { return settingTitle(settingSpec(SettingKey::RequestsPerSecond)); }, m_pace, this);
    field->setMaximumWidth(scaledByText(fieldWidth));
    m_column->addWidget(field);
    addLock(SettingKey::RequestsPerSecond, m_pace);
    connect(m_pace, &QLineEdit::editingFinished, this, [this, field] {
        const QString value = m_pace->text().trimmed();
        if (isUsable(field, SettingKey::RequestsPerSecond, value))
            choose(SettingKey::RequestsPerSecond, value);
    });
}

void WorkSettings::addProxy()
{
    m_proxy = new QComboBox(this);
    m_proxy->setObjectName(u"proxyCombo"_s);
    for (const QString &value : {u"system"_s, u"none"_s, QString()})
        m_proxy->addItem(QString(), value);
    keepWorded(m_proxy, [this] {
        const QStringList names{tr("As the system says"), tr("None"), tr("This one")};
        for (int i = 0; i < m_proxy->count(); ++i)
            m_proxy->setItemText(i, names.at(i));
    });
    auto *field = new FormField([] { return settingTitle(settingSpec(SettingKey::Proxy)); }, m_proxy, this);
    field->setMaximumWidth(scaledByText(fieldWidth));
    m_proxyAddress = new QLineEdit(this);
    m_proxyAddress->setObjectName(u"proxyAddressEdit"_s);
    m_proxyAddress->setPlaceholderText(u"http://proxy.example:8080"_s);
    m_proxyField = new FormField([] { return tr("Address of the proxy"); }, m_proxyAddress, this);
    m_proxyField->setMaximumWidth(scaledByText(addressWidth));
    m_column->addWidget(field);
    m_column->addWidget(m_proxyField);
    showProxy(setting(SettingKey::Proxy).value);
    addLock(SettingKey::Proxy, m_proxy);
    m_proxyAddress->setEnabled(m_proxy->isEnabled());
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &WorkSettings::chooseProxy);
    connect(m_proxyAddress, &QLineEdit::editingFinished, this, &WorkSettings::chooseProxy);
}

void WorkSettings::showProxy(const QString &value)
{
    const int known = m_proxy->findData(value);
    m_proxy->setCurrentIndex(known < 0 ? m_proxy->count() - 1 : known);
    m_proxyField->setVisible(known < 0);
    if (known < 0)
        m_proxyAddress->setText(value);
}

void WorkSettings::chooseProxy()
{
    const QString known = m_proxy->currentData().toString();
    m_proxyField->setVisible(known.isEmpty());
    const QString value = known.isEmpty() ? m_proxyAddress->text().trimmed() : known;
    // The address is typed next.
    if (value.isEmpty())
        return;
    if (isUsable(m_proxyField, SettingKey::Proxy, value))
        choose(SettingKey::Proxy, value);
}

void WorkSettings::choose(SettingKey key, const QString &value)
{
    // Leaving a field finishes it too.
    const auto before = m_chosen.constFind(key);
    if (value == (before == m_chosen.constEnd() ? setting(key).value : *before))
        return;
    m_chosen.insert(key, value);
    Q_EMIT chosen(key, value);
}

bool WorkSettings::isUsable(FormField *field, SettingKey key, const QString &value)
{
    const SettingSpec &spec = settingSpec(key);
    const bool isWrong = !value.isEmpty() && faultOf(spec, value);
    field->setError(isWrong ? tr("Use %1.").arg(expectedValue(spec)) : QString());
    return !isWrong;
}

} // namespace techpass
