// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/settings.h"

#include "app/techpass/accessmanager.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/settingwords.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto fileName = "settings.ini"_L1;
constexpr auto practiceName = "practice"_L1;
constexpr qint64 longestKey = 4096;
constexpr qint64 largestAuthorities = 4LL * 1024 * 1024;

QUrl withoutTrailingSlash(const QString &address)
{
    return QUrl(address, QUrl::StrictMode).adjusted(QUrl::StripTrailingSlash);
}

} // namespace

Settings::Settings(const WorkspaceOptions &options)
    : Settings(options.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                         : QDir(options.dataDir).absolutePath(),
        (options.dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                   : QDir(options.dataDir).absolutePath())
            + u'/' + fileName,
        options.machineFile.isEmpty() ? readMachineSettings() : readMachineFile(options.machineFile, false))
{
}

Settings::Settings(const QString &dataFolder, const QString &userFile, const MachineSettings &machine)
    : m_dataFolder(dataFolder)
    , m_layers(machine, userFile)
{
}

QString Settings::value(SettingKey key, const QString &environment) const
{
    return m_layers.setting(key, environment).value;
}

EffectiveSettings Settings::effective(const QString &environment) const
{
    QList<EffectiveSetting> settings;
    for (const SettingSpec &spec : settingTable())
        settings.append(m_layers.setting(spec.key, environment));
    if (!environment.isEmpty() && settings.constFirst().value != environment)
        settings.first() = {SettingKey::Environment, environment, EffectiveSetting::From::CommandLine, {}};
    return EffectiveSettings(settings);
}

Result<QString> Settings::environmentName(const WorkspaceOptions &options) const
{
    if (const SettingRemark *error = machine().firstError())
        return failure(Error::Kind::SettingInvalid, settingSentenceIn(machine().place, *error));
    const EffectiveSetting set = m_layers.setting(SettingKey::Environment);
    const bool isPractice = !options.service.isEmpty() || !options.issuer.isEmpty();
    const bool isOther = !options.environment.isEmpty() && options.environment != set.value;
    if (set.isLocked() && (isOther || (isPractice && set.value != practiceName))) {
        return failure(Error::Kind::SettingInvalid,
            u"the administrator of this computer set the environment to \"%1\" (%2), and it takes no other"_s
                .arg(set.value, set.place));
    }
    return options.environment.isEmpty() ? set.value : options.environment;
}

Result<Environment> Settings::environment(const WorkspaceOptions &options) const
{
    const Result<QString> name = environmentName(options);
    if (!name)
        return tl::unexpected(name.error());
    if (!options.service.isEmpty() || !options.issuer.isEmpty()) {
        if (!options.environment.isEmpty() && options.environment != practiceName) {
            return failure(Error::Kind::SettingInvalid,
                u"--service and --issuer name a practice service and do not go with --environment %1"_s.arg(
                    options.environment));
        }
        return practiceAt(options.service, options.issuer);
    }
    if (*name == practiceName) {
        Environment practice;
        practice.name = practiceName;
        practice.displayName = u"Practice"_s;
        practice.clientId = u"techpass-invite"_s;
        return practice;
    }
    return configured(*name);
}

Result<Environment> Settings::practiceAt(const QUrl &service, const QUrl &issuer) const
{
    for (const QUrl &address : {service, issuer}) {
        if (!address.isValid() || address.host().isEmpty() || !isLoopback(address)
            || !isSafeAddress(address)) {
            return failure(Error::Kind::SettingInvalid,
                u"--service and --issuer go together and take addresses of this machine (http://127.0.0.1:PORT), not \"%1\""_s
                    .arg(address.toString()));
        }
    }
    Environment practice;
    practice.name = u"practice:%1:%2"_s.arg(service.host()).arg(service.port(80));
    practice.displayName = u"Practice"_s;
    practice.service = service.adjusted(QUrl::StripTrailingSlash);
    practice.issuer = issuer.adjusted(QUrl::StripTrailingSlash);
    practice.clientId = u"techpass-invite"_s;
    return practice;
}

Result<Environment> Settings::configured(const QString &name) const
{
    if (!environmentNames().contains(name)) {
        return failure(Error::Kind::SettingInvalid,
            u"there is no environment \"%1\"; known are %2"_s.arg(name, environmentNames().join(u", "_s)));
    }
    Environment found;
    found.name = name;
    found.displayName = value(SettingKey::DisplayName, name);
    found.service = withoutTrailingSlash(value(SettingKey::Service, name));
    found.issuer = withoutTrailingSlash(value(SettingKey::Issuer, name));
    found.clientId = value(SettingKey::ClientId, name);
    found.apiKey = value(SettingKey::ApiKey, name);
    found.portal = QUrl(value(SettingKey::Portal, name));
    const auto missing = [&](QLatin1StringView key, const QString &expected) {
        return failure(Error::Kind::SettingInvalid,
            u"environment \"%1\" has no usable %2: set %2 under [environment.%1] in %3 to %4"_s.arg(name, key,
                machine().hasSection(u"environment."_s + name) ? machine().place : userFile(), expected));
    };
    if (!isSafeAddress(found.service))
        return missing("service"_L1, u"the API's https address"_s);
    if (!isSafeAddress(found.issuer))
        return missing("issuer"_L1, u"the OpenID issuer's https address"_s);
    if (found.clientId.isEmpty())
        return missing("clientId"_L1, u"the client id that this program has at the issuer"_s);
    for (const auto read : {&Settings::readKeyFile, &Settings::readRoute}) {
        if (const Result<void> done = (this->*read)(found); !done)
            return tl::unexpected(done.error());
    }
    return found;
}

Result<void> Settings::readKeyFile(Environment &environment) const
{
    const EffectiveSetting setting = m_layers.setting(SettingKey::ApiKeyFile, environment.name);
    if (setting.value.isEmpty())
        return {};
    QFile file(setting.value);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::SettingInvalid,
            u"apiKeyFile of %1: %2: %3"_s.arg(setting.place, setting.value, file.errorString()));
    }
    const QString key = QString::fromLatin1(file.readLine(longestKey).trimmed());
    if (key.isEmpty() || faultOf(settingSpec(SettingKey::ApiKey), key)) {
        return failure(Error::Kind::SettingInvalid,
            u"apiKeyFile of %1: the first line of %2 is no key"_s.arg(setting.place, setting.value));
    }
    environment.apiKey = key;
    return {};
}

QStringList Settings::usableEnvironments() const
{
    QStringList usable;
    const QStringList names = environmentNames();
    for (const QString &name : names) {
        WorkspaceOptions options;
        options.environment = name;
        if (environment(options))
            usable.append(name);
    }
    return usable;
}

void Settings::choose(SettingKey key, const QString &environment, const QString &value)
{
    const SettingSpec &spec = settingSpec(key);
    const QString path = spec.section(environment) + u'/' + spec.name;
    if (value.isEmpty())
        m_layers.user().remove(path);
    else
        m_layers.user().setValue(path, value);
    m_layers.user().sync();
}

Result<void> Settings::readRoute(Environment &environment) const
{
    const EffectiveSetting proxy = m_layers.setting(SettingKey::Proxy);
    if (faultOf(settingSpec(SettingKey::Proxy), proxy.value))
        return failure(Error::Kind::SettingInvalid, u"proxy of %1: %2"_s.arg(proxy.place, proxy.value));
    environment.route.proxy = proxy.value;
    const EffectiveSetting authorities = m_layers.setting(SettingKey::CaCertificates);
    if (authorities.value.isEmpty())
        return {};
    QFile file(authorities.value);
    const QString name = u"caCertificates of %1: %2"_s.arg(authorities.place, authorities.value);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::SettingInvalid, u"%1: %2"_s.arg(name, file.errorString()));
    environment.route.caCertificates = file.read(largestAuthorities);
    return AccessManager::checkAuthorities(environment.route.caCertificates).map_error([&name](Error error) {
        error.detail = u"%1: %2"_s.arg(name, error.detail);
        return error;
    });
}

double Settings::requestsPerSecond(const QString &environment) const
{
    const QString pace = value(SettingKey::RequestsPerSecond, environment);
    return faultOf(settingSpec(SettingKey::RequestsPerSecond), pace) ? 0.0 : pace.toDouble();
}

/// What the user chose where it can be used, else the standard.
QString Settings::choice(SettingKey key) const
{
    const SettingSpec &spec = settingSpec(key);
    const QString wanted = value(key, {});
    return faultOf(spec, wanted) ? QString(spec.standard) : wanted;
}

QString Settings::appearance() const
{
    return choice(SettingKey::Appearance);
}

void Settings::setAppearance(const QString &appearance)
{
    m_layers.user().setValue(u"program/appearance"_s, appearance);
    m_layers.user().sync();
}

QString Settings::language() const
{
    const QString code = choice(SettingKey::Language);
    return code == settingSpec(SettingKey::Language).standard ? QString() : QString(code).replace(u'-', u'_');
}

void Settings::setLanguage(const QString &language)
{
    m_layers.user().setValue(u"program/language"_s,
        language.isEmpty() ? QString(settingSpec(SettingKey::Language).standard)
                           : QString(language).replace(u'_', u'-'));
    m_layers.user().sync();
}

QString Settings::sheetLayout() const
{
    return m_layers.user().value(u"program/columns"_s).toString();
}

void Settings::setSheetLayout(const QString &layout)
{
    m_layers.user().setValue(u"program/columns"_s, layout);
}

QString Settings::windowPlace() const
{
    return m_layers.user().value(u"program/window"_s).toString();
}

void Settings::setWindowPlace(const QString &place)
{
    m_layers.user().setValue(u"program/window"_s, place);
}

bool Settings::wasWelcomed() const
{
    return m_layers.user().value(u"program/welcomed"_s, false).toBool();
}

void Settings::setWelcomed()
{
    m_layers.user().setValue(u"program/welcomed"_s, true);
}

bool Settings::keepsNothing() const
{
    return m_layers.user().value(u"program/keepsNothing"_s, false).toBool();
}

void Settings::setKeepsNothing(bool nothing)
{
    if (nothing)
        m_layers.user().setValue(u"program/keepsNothing"_s, true);
    else
        m_layers.user().remove(u"program/keepsNothing"_s);
    m_layers.user().sync();
}

QStringList Settings::recentFiles() const
{
    return m_layers.user().value(u"program/recentFiles"_s).toStringList();
}

void Settings::setRecentFiles(const QStringList &paths)
{
    m_layers.user().setValue(u"program/recentFiles"_s, paths);
}

QStringList Settings::columnChoices() const
{
    return m_layers.user().value(u"program/columnChoices"_s).toStringList();
}

void Settings::setColumnChoices(const QStringList &choices)
{
    m_layers.user().setValue(u"program/columnChoices"_s, choices);
}

} // namespace techpass
