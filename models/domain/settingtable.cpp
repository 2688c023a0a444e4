// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settingtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto environmentStart = "environment."_L1;
constexpr qsizetype longestEnvironmentName = 40;

constexpr std::array settings{
    SettingSpec{.key = SettingKey::Environment,
        .group = "program"_L1,
        .name = "environment"_L1,
        .type = SettingType::Name,
        .standard = "practice"_L1,
        .example = "production"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Environment"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "The environment to work in: practice, production, staging, development, or one "
            "that has an [environment.NAME] of its own. Set for the machine, the command line takes no "
            "other.")},
    SettingSpec{.key = SettingKey::AllowedMethods,
        .group = "program"_L1,
        .name = "allowedMethods"_L1,
        .type = SettingType::Choices,
        .standard = "emailInvitation, createAccount, batchUpload"_L1,
        .example = "createAccount, batchUpload"_L1,
        .choices = "emailInvitation,createAccount,batchUpload"_L1,
        .scope = SettingScope::Machine,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Methods"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "The methods that may be used. The others are shown locked; without batchUpload "
            "the submit command refuses as well.")},
    SettingSpec{.key = SettingKey::Languages,
        .group = "program"_L1,
        .name = "languages"_L1,
        .type = SettingType::Languages,
        .standard = ""_L1,
        .example = "en"_L1,
        .scope = SettingScope::Machine,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Languages"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "The languages that the program may speak, such as en. English is always there. "
            "Not set: every language that it knows.")},
    SettingSpec{.key = SettingKey::PlainTitles,
        .group = "program"_L1,
        .name = "plainTitles"_L1,
        .type = SettingType::Flag,
        .standard = "false"_L1,
        .example = "true"_L1,
        .scope = SettingScope::Machine,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Plain window titles"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "Keeps the names of lists, which may name people, out of window titles: task "
            "bars, screen sharing and monitoring show those.")},
    SettingSpec{.key = SettingKey::UpdateNotice,
        .group = "program"_L1,
        .name = "updateNotice"_L1,
        .type = SettingType::Flag,
        .standard = "true"_L1,
        .example = "false"_L1,
        .scope = SettingScope::Machine,
        .isInEffect = false,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Notice of new versions"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "Whether the program tells of a new version. This version looks for none; the "
            "setting is kept for one that does.")},
    SettingSpec{.key = SettingKey::Appearance,
        .group = "program"_L1,
        .name = "appearance"_L1,
        .type = SettingType::Choice,
        .standard = "system"_L1,
        .example = "dark"_L1,
        .choices = "system,light,dark,contrast"_L1,
        .scope = SettingScope::User,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Colours"),
        .meaning
        = QT_TRANSLATE_NOOP("techpass::SettingText", "The colours, which everybody chooses for themselves.")},
    SettingSpec{.key = SettingKey::Language,
        .group = "program"_L1,
        .name = "language"_L1,
        .type = SettingType::Choice,
        .standard = "system"_L1,
        .example = "zh-SG"_L1,
        .choices = "system,en,zh-SG,ms,ta"_L1,
        .scope = SettingScope::User,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Language"),
        .meaning = QT_TRANSLATE_NOOP(
            "techpass::SettingText", "The language, which everybody chooses for themselves.")},
    SettingSpec{.key = SettingKey::MaxRows,
        .group = "lists"_L1,
        .name = "maxRows"_L1,
        .type = SettingType::Count,
        .standard = ""_L1,
        .example = "5000"_L1,
        .least = 1,
        .most = 10'000'000,
        .scope = SettingScope::Machine,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Rows in a list"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "A list with more rows is not opened and not submitted, in a window and on the "
            "command line. Not set: no limit.")},
    SettingSpec{.key = SettingKey::KeepResultsDays,
        .group = "data"_L1,
        .name = "keepResultsDays"_L1,
        .type = SettingType::Count,
        .standard = "90"_L1,
        .example = "30"_L1,
        .least = 1,
        .most = 3650,
        .scope = SettingScope::Machine,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Results are kept"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "After how many days finished submissions are removed from this computer, with all that they "
            "say of people. What still waits to be sent stays.")},
    SettingSpec{.key = SettingKey::Proxy,
        .group = "network"_L1,
        .name = "proxy"_L1,
        .type = SettingType::Proxy,
        .standard = "system"_L1,
        .example = "http://proxy.example:8080"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Proxy"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "The way to the service: system (as the system says, a PAC file included), none, "
            "or the address of a proxy, http://HOST:PORT or socks5://HOST:PORT, without a "
            "name or password in it. This machine itself is never reached through one.")},
    SettingSpec{.key = SettingKey::CaCertificates,
        .group = "network"_L1,
        .name = "caCertificates"_L1,
        .type = SettingType::File,
        .standard = ""_L1,
        .example = "/etc/ssl/certs/agency-ca.pem"_L1,
        .scope = SettingScope::Machine,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Extra certificate authorities"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "A PEM file with certificates of authorities that are trusted besides those of "
            "the system. Where it cannot be read, nothing is sent.")},
    SettingSpec{.key = SettingKey::Service,
        .group = "environment"_L1,
        .name = "service"_L1,
        .type = SettingType::Address,
        .standard = ""_L1,
        .example = "https://api.techpass.gov.sg"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Service"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "Base address of the API. Known for production (https://api.techpass.gov.sg) and "
            "staging (https://api.stg.techpass.suite.gov.sg); to be set for any other.")},
    SettingSpec{.key = SettingKey::Issuer,
        .group = "environment"_L1,
        .name = "issuer"_L1,
        .type = SettingType::Address,
        .standard = ""_L1,
        .example = "https://issuer.example/tenant"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Sign-in"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText", "The OpenID issuer that gives the tokens.")},
    SettingSpec{.key = SettingKey::ClientId,
        .group = "environment"_L1,
        .name = "clientId"_L1,
        .type = SettingType::Text,
        .standard = ""_L1,
        .example = "the-id-that-this-program-has-there"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Client id"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "This program's client id there: a public client, redirect http://127.0.0.1 with "
            "any port (RFC 8252).")},
    SettingSpec{.key = SettingKey::ApiKeyFile,
        .group = "environment"_L1,
        .name = "apiKeyFile"_L1,
        .type = SettingType::File,
        .standard = ""_L1,
        .example = "/etc/techpass-invite/api-key"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "API key file"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "A file whose first line is the API key, so that only those who may use it can "
            "read it. Where it cannot be read, the environment cannot be used.")},
    SettingSpec{.key = SettingKey::ApiKey,
        .group = "environment"_L1,
        .name = "apiKey"_L1,
        .type = SettingType::Secret,
        .standard = ""_L1,
        .example = "only-where-one-was-given"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "API key"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "The API key itself, sent as x-api-key. What is set for the machine can be read "
            "by everybody who uses it: prefer apiKeyFile.")},
    SettingSpec{.key = SettingKey::RequestsPerSecond,
        .group = "environment"_L1,
        .name = "requestsPerSecond"_L1,
        .type = SettingType::Number,
        .standard = ""_L1,
        .example = "0.5"_L1,
        .least = 0.01,
        .most = 100,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Requests per second"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText",
            "Slows sending down, never raises the service's own pace. A user may be slower "
            "than the machine's value, not faster. Not set: as the service's policy says.")},
    SettingSpec{.key = SettingKey::DisplayName,
        .group = "environment"_L1,
        .name = "displayName"_L1,
        .type = SettingType::Text,
        .standard = ""_L1,
        .example = "Production"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Name"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText", "What the status bar calls the environment.")},
    SettingSpec{.key = SettingKey::Portal,
        .group = "environment"_L1,
        .name = "portal"_L1,
        .type = SettingType::Address,
        .standard = ""_L1,
        .example = "https://portal.techbiz.suite.gov.sg"_L1,
        .title = QT_TRANSLATE_NOOP("techpass::SettingText", "Portal"),
        .meaning = QT_TRANSLATE_NOOP("techpass::SettingText", "The portal's address, for links.")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < settings.size(); ++i) {
        if (static_cast<std::size_t>(settings[i].key) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the table is in the order of SettingKey");

} // namespace

QString SettingSpec::section(const QString &environment) const
{
    return isPerEnvironment() ? environmentStart + environment : QString(group);
}

std::span<const SettingSpec> settingTable()
{
    return settings;
}

const SettingSpec &settingSpec(SettingKey key)
{
    return settings[static_cast<std::size_t>(key)];
}

const SettingSpec *findSetting(QStringView section, QStringView name)
{
    const bool isEnvironment = !environmentOfSection(section).isEmpty();
    for (const SettingSpec &spec : settings) {
        const bool isHere = spec.isPerEnvironment() ? isEnvironment : section == spec.group;
        if (isHere && name == spec.name)
            return &spec;
    }
    return nullptr;
}

QStringList settingGroups()
{
    QStringList groups;
    for (const SettingSpec &spec : settings) {
        if (!groups.contains(spec.group))
            groups.append(spec.group);
    }
    return groups;
}

QString environmentOfSection(QStringView section)
{
    if (!section.startsWith(environmentStart))
        return {};
    const QStringView name = section.sliced(environmentStart.size());
    const bool isName
        = name.size() <= longestEnvironmentName && std::all_of(name.begin(), name.end(), [](QChar c) {
              return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
          });
    return isName ? name.toString() : QString();
}

} // namespace techpass
