// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policytemplates.h"

#include "models/domain/settingfile.h"
#include "models/domain/settingwords.h"

#include <QUuid>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype commentWidth = 100;
constexpr auto exampleEnvironment = "production"_L1;

/// In lines, each behind `# `.
QString comment(const QString &text)
{
    QString comment;
    QString line = u"#"_s;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() > commentWidth) {
            comment += line + u'\n';
            line = u"#"_s;
        }
        line += u' ' + word;
    }
    return comment + line + u'\n';
}

QString standardWords(const SettingSpec &spec)
{
    return spec.standard.isEmpty() ? u"–"_s : u'`' + spec.standard + u'`';
}

void writePayloadHead(QXmlStreamWriter &xml, const QString &type, const QString &identifier)
{
    const auto text = [&xml](const QString &key, const QString &value) {
        xml.writeTextElement(u"key"_s, key);
        xml.writeTextElement(u"string"_s, value);
    };
    text(u"PayloadType"_s, type);
    text(u"PayloadIdentifier"_s, identifier);
    text(u"PayloadUUID"_s, QUuid::createUuidV5(QUuid(), identifier).toString(QUuid::WithoutBraces).toUpper());
    text(u"PayloadDisplayName"_s, u"TechPass Invite"_s);
    xml.writeTextElement(u"key"_s, u"PayloadVersion"_s);
    xml.writeTextElement(u"integer"_s, u"1"_s);
}

void writePayloadValue(QXmlStreamWriter &xml, const SettingSpec &spec)
{
    xml.writeComment(u' ' + settingMeaning(spec) + u' ');
    xml.writeTextElement(u"key"_s, spec.section(exampleEnvironment) + u'.' + spec.name);
    if (spec.type == SettingType::Flag)
        xml.writeEmptyElement(settingFlag(spec.example).value_or(false) ? u"true"_s : u"false"_s);
    else
        xml.writeTextElement(spec.type == SettingType::Count ? u"integer"_s : u"string"_s, spec.example);
}

} // namespace

QStringList policyTemplateKinds()
{
    return {u"ini"_s, u"admx"_s, u"adml"_s, u"mobileconfig"_s, u"markdown"_s};
}

QString policyTemplate(const QString &kind)
{
    constexpr QString (*makers[])() = {policyIni, policyAdmx, policyAdml, policyMobileconfig, policyMarkdown};
    const qsizetype index = policyTemplateKinds().indexOf(kind);
    return index < 0 ? QString() : makers[index]();
}

QString policyIni()
{
    QString text
        = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"
          "# /etc/xdg/techpass-invite/policy.ini: what holds for everybody who uses this computer.\n"
          "# Take the # away from the lines to set; techpass-invite policy --check FILE tells what is "
          "wrong.\n"_s;
    QString section;
    for (const SettingSpec &spec : settingTable()) {
        if (spec.scope == SettingScope::User)
            continue;
        if (spec.section(exampleEnvironment) != section) {
            section = spec.section(exampleEnvironment);
            text += u"\n[%1]\n"_s.arg(section);
        }
        text += comment(settingMeaning(spec)) + comment(u"It takes %1."_s.arg(expectedValue(spec)));
        text += u"#%1=%2\n"_s.arg(QString(spec.name), QString(spec.example));
    }
    return text;
}

QString policyMarkdown()
{
    QString text = u"| section | name | takes | standard | meaning |\n|---|---|---|---|---|\n"_s;
    for (const SettingSpec &spec : settingTable()) {
        const QString who = spec.scope == SettingScope::Machine ? u" Only for the machine."_s
            : spec.scope == SettingScope::User                  ? u" Only in a user's own file."_s
                                                                : QString();
        text += u"| `%1` | `%2` | %3 | %4 | %5%6 |\n"_s.arg(spec.section(u"NAME"_s), QString(spec.name),
            expectedValue(spec), standardWords(spec), settingMeaning(spec), who);
    }
    return text;
}

QString policyMobileconfig()
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeComment(u" SPDX-License-Identifier: GPL-3.0-or-later "_s);
    xml.writeComment(u" An example with every setting: leave out what is not to be fixed. "_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    writePayloadHead(xml, u"Configuration"_s, u"techpass-invite.profile"_s);
    xml.writeTextElement(u"key"_s, u"PayloadScope"_s);
    xml.writeTextElement(u"string"_s, u"System"_s);
    xml.writeTextElement(u"key"_s, u"PayloadContent"_s);
    xml.writeStartElement(u"array"_s);
    xml.writeStartElement(u"dict"_s);
    writePayloadHead(xml, u"techpass-invite"_s, u"techpass-invite.settings"_s);
    for (const SettingSpec &spec : settingTable()) {
        if (spec.scope != SettingScope::User)
            writePayloadValue(xml, spec);
    }
    xml.writeEndDocument();
    return text;
}

} // namespace techpass
