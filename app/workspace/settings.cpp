// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/settings.h"

#include "app/techpass/servicerequest.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto fileName = "settings.ini"_L1;
constexpr auto groupStart = "environment."_L1;
constexpr auto practiceName = "practice"_L1;

// Public addresses of the documented environments; everything else has to be configured.
struct PublicEnvironment
{
    QLatin1StringView name;
    QLatin1StringView displayName;
    QLatin1StringView service;
    QLatin1StringView portal;
};

constexpr PublicEnvironment publicEnvironments[] = {
    {"production"_L1, "Production"_L1, "https://api.techpass.gov.sg"_L1,
        "https://portal.techbiz.suite.gov.sg"_L1},
    {"staging"_L1, "Staging"_L1, "https://api.stg.techpass.suite.gov.sg"_L1, ""_L1},
    {"development"_L1, "Development"_L1, ""_L1, "https://portal.dev.techbiz.suite.gov.sg"_L1},
};

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
        QStandardPaths::locateAll(QStandardPaths::AppConfigLocation, fileName))
{
}

Settings::Settings(const QString &dataFolder, const QString &userFile, const QStringList &machineFiles)
    : m_dataFolder(dataFolder)
    , m_userFile(userFile)
{
    const QString ownFile
        = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u'/' + fileName;
    for (const QString &file : machineFiles) {
        if (file != m_userFile && file != ownFile)
            m_layers.push_back(std::make_unique<QSettings>(file, QSettings::IniFormat));
    }
    m_layers.push_back(std::make_unique<QSettings>(m_userFile, QSettings::IniFormat));
}

QString Settings::value(const QString &key, const QString &fallback) const
{
    for (const auto &layer : m_layers) {
        if (layer->contains(key))
            return layer->value(key).toString().trimmed();
    }
    return fallback;
}

Result<Environment> Settings::environment(const WorkspaceOptions &options) const
{
    if (!options.service.isEmpty() || !options.issuer.isEmpty()) {
        if (!options.environment.isEmpty() && options.environment != practiceName) {
            return failure(Error::Kind::SettingInvalid,
                u"--service and --issuer name a practice service and do not go with --environment %1"_s.arg(
                    options.environment));
        }
        return practiceAt(options.service, options.issuer);
    }
    const QString name
        = options.environment.isEmpty() ? value(u"program/environment"_s, practiceName) : options.environment;
    if (name == practiceName) {
        Environment practice;
        practice.name = name;
        practice.displayName = u"Practice"_s;
        practice.clientId = u"techpass-invite"_s;
        return practice;
    }
    return configured(name);
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
    found.displayName = name;
    PublicEnvironment defaults{};
    for (const PublicEnvironment &known : publicEnvironments) {
        if (known.name == name) {
            defaults = known;
            found.displayName = known.displayName;
        }
    }
    const QString group = groupStart + name + u'/';
    found.displayName = value(group + u"displayName"_s, found.displayName);
    found.service = withoutTrailingSlash(value(group + u"service"_s, defaults.service));
    found.issuer = withoutTrailingSlash(value(group + u"issuer"_s));
    found.clientId = value(group + u"clientId"_s);
    found.apiKey = value(group + u"apiKey"_s);
    found.portal = QUrl(value(group + u"portal"_s, defaults.portal));
    const auto missing = [&](QLatin1StringView key, const QString &expected) {
        return failure(Error::Kind::SettingInvalid,
            u"environment \"%1\" has no usable %2: set %2 under [environment.%1] in %3 to %4"_s.arg(
                name, key, m_userFile, expected));
    };
    if (!isSafeAddress(found.service))
        return missing("service"_L1, u"the API's https address"_s);
    if (!isSafeAddress(found.issuer))
        return missing("issuer"_L1, u"the OpenID issuer's https address"_s);
    if (found.clientId.isEmpty())
        return missing("clientId"_L1, u"the client id that this program has at the issuer"_s);
    return found;
}

QStringList Settings::environmentNames() const
{
    QStringList names{practiceName};
    for (const PublicEnvironment &known : publicEnvironments)
        names.append(known.name);
    for (const auto &layer : m_layers) {
        const QStringList groups = layer->childGroups();
        for (const QString &group : groups) {
            if (group.startsWith(groupStart) && !names.contains(group.sliced(groupStart.size())))
                names.append(group.sliced(groupStart.size()));
        }
    }
    return names;
}

double Settings::requestsPerSecond(const QString &environment) const
{
    bool isNumber = false;
    const double pace = value(groupStart + environment + u"/requestsPerSecond"_s).toDouble(&isNumber);
    return isNumber && pace > 0 ? pace : 0.0;
}

QString Settings::appearance() const
{
    const QString wanted = value(u"program/appearance"_s);
    return QStringList{u"light"_s, u"dark"_s, u"contrast"_s}.contains(wanted) ? wanted : u"system"_s;
}

void Settings::setAppearance(const QString &appearance)
{
    m_layers.back()->setValue(u"program/appearance"_s, appearance);
    m_layers.back()->sync();
}

QString Settings::sheetLayout() const
{
    return value(u"program/columns"_s);
}

void Settings::setSheetLayout(const QString &layout)
{
    m_layers.back()->setValue(u"program/columns"_s, layout);
}

QStringList Settings::recentFiles() const
{
    return m_layers.back()->value(u"program/recentFiles"_s).toStringList();
}

QStringList Settings::columnChoices() const
{
    return m_layers.back()->value(u"program/columnChoices"_s).toStringList();
}

void Settings::setColumnChoices(const QStringList &choices)
{
    m_layers.back()->setValue(u"program/columnChoices"_s, choices);
}

void Settings::setRecentFiles(const QStringList &paths)
{
    m_layers.back()->setValue(u"program/recentFiles"_s, paths);
}

} // namespace techpass
