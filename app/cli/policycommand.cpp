// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policycommand.h"

#include "app/cli/policytemplates.h"
#include "app/cli/terminal.h"
#include "app/workspace/settings.h"
#include "models/domain/settingwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::PolicyText)
};

QString originName(EffectiveSetting::From from)
{
    switch (from) {
    case EffectiveSetting::From::Standard:
        return u"standard"_s;
    case EffectiveSetting::From::User:
        return u"user"_s;
    case EffectiveSetting::From::Machine:
        return u"machine"_s;
    case EffectiveSetting::From::CommandLine:
        return u"commandLine"_s;
    }
    return {};
}

QString originWords(const EffectiveSetting &setting)
{
    switch (setting.from) {
    case EffectiveSetting::From::Standard:
        return PolicyText::tr("standard");
    case EffectiveSetting::From::User:
        return PolicyText::tr("user, %1").arg(setting.place);
    case EffectiveSetting::From::Machine:
        return PolicyText::tr("administrator, %1").arg(setting.place);
    case EffectiveSetting::From::CommandLine:
        return PolicyText::tr("command line");
    }
    return {};
}

QString remarkLine(const QString &file, const SettingRemark &remark)
{
    const QString sentence = settingSentenceIn(file, remark);
    return remark.isError() ? PolicyText::tr("error: %1").arg(sentence)
                            : PolicyText::tr("warning: %1").arg(sentence);
}

void tellRemarks(const MachineSettings &machine)
{
    for (const SettingRemark &remark : machine.remarks)
        tell(remarkLine(machine.place, remark));
}

int runPolicyCheck(const QString &file)
{
    const MachineSettings settings = readMachineFile(QDir().absoluteFilePath(file), false);
    if (!settings.isThere) {
        tell(PolicyText::tr("%1: there is no such file.").arg(file));
        return CannotDoIt;
    }
    int errors = 0;
    for (const SettingRemark &remark : settings.remarks) {
        errors += remark.isError() ? 1 : 0;
        print(remarkLine(file, remark) + u'\n');
    }
    const auto warnings = static_cast<int>(settings.remarks.size()) - errors;
    print(PolicyText::tr("%1: %2, %3, %4")
              .arg(file, PolicyText::tr("%Ln setting(s)", nullptr, static_cast<int>(settings.entries.size())),
                  PolicyText::tr("%Ln error(s)", nullptr, errors),
                  PolicyText::tr("%Ln warning(s)", nullptr, warnings))
        + u'\n');
    const bool isUnreadable
        = errors > 0 && settings.firstError()->kind == SettingRemark::Kind::FileUnreadable;
    return isUnreadable ? CannotDoIt : errors > 0 ? SomeRowsLeft : AllWell;
}

} // namespace

QString policyText(const Settings &settings, const QString &environment)
{
    const MachineSettings &machine = settings.machine();
    QString text = machine.isThere
        ? PolicyText::tr("Fixed for this computer: %1").arg(machine.place)
        : PolicyText::tr("Nothing is fixed for this computer; it would be in %1").arg(machine.place);
    text += u'\n' + PolicyText::tr("The user's own: %1").arg(settings.userFile()) + u'\n';
    QString section;
    const EffectiveSettings effective = settings.effective(environment);
    for (const EffectiveSetting &setting : effective.all()) {
        const SettingSpec &spec = settingSpec(setting.key);
        if (spec.section(environment) != section) {
            section = spec.section(environment);
            text += u"\n[%1]\n"_s.arg(section);
        }
        const QString line = u"%1=%2"_s.arg(QString(spec.name), setting.shownValue());
        text += u"%1  # %2"_s.arg(line.leftJustified(44), originWords(setting));
        text += (spec.isInEffect ? QString() : u"; "_s + PolicyText::tr("no effect in this version")) + u'\n';
    }
    return text;
}

QByteArray policyJson(const Settings &settings, const QString &environment)
{
    const MachineSettings &machine = settings.machine();
    QJsonArray remarks;
    for (const SettingRemark &remark : machine.remarks) {
        remarks.append(QJsonObject{{u"line"_s, remark.line},
            {u"severity"_s, remark.isError() ? u"error"_s : u"warning"_s},
            {u"message"_s, settingSentence(remark)}});
    }
    QJsonArray values;
    const EffectiveSettings effective = settings.effective(environment);
    for (const EffectiveSetting &setting : effective.all()) {
        const SettingSpec &spec = settingSpec(setting.key);
        values.append(QJsonObject{{u"section"_s, spec.section(environment)}, {u"name"_s, spec.name},
            {u"value"_s, setting.shownValue()}, {u"from"_s, originName(setting.from)},
            {u"place"_s, setting.place}, {u"locked"_s, setting.isLocked()},
            {u"inEffect"_s, spec.isInEffect}});
    }
    return QJsonDocument(QJsonObject{{u"environment"_s, environment}, {u"machine"_s, machine.place},
                             {u"machineIsThere"_s, machine.isThere}, {u"remarks"_s, remarks},
                             {u"user"_s, settings.userFile()}, {u"settings"_s, values}})
        .toJson();
}

int runPolicy(const CommandLine &commandLine)
{
    if (!commandLine.policyTemplate.isEmpty()) {
        print(policyTemplate(commandLine.policyTemplate));
        return AllWell;
    }
    if (!commandLine.file.isEmpty())
        return runPolicyCheck(commandLine.file);
    const Settings settings(commandLine.workspace);
    const auto environment = settings.environment(commandLine.workspace);
    const QString name = environment ? environment->name
                                     : settings.environmentName(commandLine.workspace)
                                           .value_or(settings.effective({}).value(SettingKey::Environment));
    if (commandLine.json) {
        print(QString::fromUtf8(policyJson(settings, name)));
    } else {
        print(policyText(settings, name));
        tellRemarks(settings.machine());
    }
    if (environment)
        return AllWell;
    if (!settings.machine().firstError())
        tell(errorLine(environment.error()));
    return CannotDoIt;
}

} // namespace techpass
