// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policytemplates.h"

#include "models/domain/settingwords.h"

#include <QXmlStreamWriter>

#include <functional>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto nameSpace = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"_L1;
constexpr auto registryKey = "SOFTWARE\\Policies\\TechPass Invite\\"_L1;
// Group policy needs fixed keys, so only the documented environments can be set there.
constexpr QLatin1StringView environments[] = {"production"_L1, "staging"_L1, "development"_L1};

/// One setting in one section, as group policy has it.
struct Place
{
    const SettingSpec &spec;
    QString section;

    /// Identifiers take letters, digits and underscores.
    QString id() const { return categoryId() + u'_' + spec.name; }
    QString categoryId() const { return QString(section).replace(u'.', u'_'); }
};

void forEachPlace(const std::function<void(const Place &)> &take)
{
    for (const SettingSpec &spec : settingTable()) {
        if (spec.scope != SettingScope::User && !spec.isPerEnvironment())
            take({spec, spec.group});
    }
    for (const QLatin1StringView environment : environments) {
        for (const SettingSpec &spec : settingTable()) {
            if (spec.scope != SettingScope::User && spec.isPerEnvironment())
                take({spec, spec.section(environment)});
        }
    }
}

QStringList sections()
{
    QStringList names;
    forEachPlace([&names](const Place &place) {
        if (!names.contains(place.section))
            names.append(place.section);
    });
    return names;
}

/// Writes the parts that both files begin with, `body`, and the end.
QString document(const QString &root, const std::function<void(QXmlStreamWriter &)> &body)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeComment(u" SPDX-License-Identifier: GPL-3.0-or-later "_s);
    xml.writeDefaultNamespace(nameSpace);
    xml.writeStartElement(nameSpace, root);
    xml.writeAttribute(u"revision"_s, u"1.0"_s);
    xml.writeAttribute(u"schemaVersion"_s, u"1.0"_s);
    body(xml);
    xml.writeEndDocument();
    return text;
}

void writeReference(QXmlStreamWriter &xml, const QString &element, const QString &name)
{
    xml.writeEmptyElement(element);
    xml.writeAttribute(u"ref"_s, name);
}

void writeFlagValue(QXmlStreamWriter &xml, const QString &element, int value)
{
    xml.writeStartElement(element);
    xml.writeEmptyElement(u"decimal"_s);
    xml.writeAttribute(u"value"_s, QString::number(value));
    xml.writeEndElement();
}

void writeElements(QXmlStreamWriter &xml, const SettingSpec &spec)
{
    xml.writeStartElement(u"elements"_s);
    xml.writeEmptyElement(spec.type == SettingType::Count ? u"decimal"_s : u"text"_s);
    xml.writeAttribute(u"id"_s, u"value"_s);
    xml.writeAttribute(u"valueName"_s, spec.name);
    xml.writeAttribute(u"required"_s, u"true"_s);
    if (spec.type == SettingType::Count) {
        xml.writeAttribute(u"minValue"_s, QString::number(static_cast<qint64>(spec.least)));
        xml.writeAttribute(u"maxValue"_s, QString::number(static_cast<qint64>(spec.most)));
    }
    xml.writeEndElement();
}

void writePolicy(QXmlStreamWriter &xml, const Place &place)
{
    const bool isFlag = place.spec.type == SettingType::Flag;
    xml.writeStartElement(u"policy"_s);
    xml.writeAttribute(u"name"_s, place.id());
    xml.writeAttribute(u"class"_s, u"Machine"_s);
    xml.writeAttribute(u"displayName"_s, u"$(string.%1)"_s.arg(place.id()));
    xml.writeAttribute(u"explainText"_s, u"$(string.%1_help)"_s.arg(place.id()));
    xml.writeAttribute(u"key"_s, registryKey + place.section);
    if (isFlag)
        xml.writeAttribute(u"valueName"_s, place.spec.name);
    else
        xml.writeAttribute(u"presentation"_s, u"$(presentation.%1)"_s.arg(place.id()));
    writeReference(xml, u"parentCategory"_s, place.categoryId());
    writeReference(xml, u"supportedOn"_s, u"AnyVersion"_s);
    if (isFlag) {
        writeFlagValue(xml, u"enabledValue"_s, 1);
        writeFlagValue(xml, u"disabledValue"_s, 0);
    } else {
        writeElements(xml, place.spec);
    }
    xml.writeEndElement();
}

void writeHead(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"policyNamespaces"_s);
    xml.writeEmptyElement(u"target"_s);
    xml.writeAttribute(u"prefix"_s, u"techpass"_s);
    xml.writeAttribute(u"namespace"_s, u"TechPassInvite.Policies"_s);
    xml.writeEndElement();
    xml.writeEmptyElement(u"resources"_s);
    xml.writeAttribute(u"minRequiredRevision"_s, u"1.0"_s);
    xml.writeStartElement(u"supportedOn"_s);
    xml.writeStartElement(u"definitions"_s);
    xml.writeEmptyElement(u"definition"_s);
    xml.writeAttribute(u"name"_s, u"AnyVersion"_s);
    xml.writeAttribute(u"displayName"_s, u"$(string.AnyVersion)"_s);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeCategories(QXmlStreamWriter &xml)
{
    xml.writeStartElement(u"categories"_s);
    xml.writeEmptyElement(u"category"_s);
    xml.writeAttribute(u"name"_s, u"TechPassInvite"_s);
    xml.writeAttribute(u"displayName"_s, u"$(string.TechPassInvite)"_s);
    for (const QString &section : sections()) {
        const QString id = QString(section).replace(u'.', u'_');
        xml.writeStartElement(u"category"_s);
        xml.writeAttribute(u"name"_s, id);
        xml.writeAttribute(u"displayName"_s, u"$(string.%1)"_s.arg(id));
        writeReference(xml, u"parentCategory"_s, u"TechPassInvite"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeString(QXmlStreamWriter &xml, const QString &id, const QString &text)
{
    xml.writeStartElement(u"string"_s);
    xml.writeAttribute(u"id"_s, id);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void writePresentation(QXmlStreamWriter &xml, const Place &place)
{
    if (place.spec.type == SettingType::Flag)
        return;
    xml.writeStartElement(u"presentation"_s);
    xml.writeAttribute(u"id"_s, place.id());
    const QString title = settingTitle(place.spec);
    if (place.spec.type == SettingType::Count) {
        xml.writeStartElement(u"decimalTextBox"_s);
        xml.writeAttribute(u"refId"_s, u"value"_s);
        xml.writeAttribute(u"defaultValue"_s, place.spec.example);
        xml.writeCharacters(title);
    } else {
        xml.writeStartElement(u"textBox"_s);
        xml.writeAttribute(u"refId"_s, u"value"_s);
        xml.writeTextElement(u"label"_s, title);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QString policyAdmx()
{
    return document(u"policyDefinitions"_s, [](QXmlStreamWriter &xml) {
        writeHead(xml);
        writeCategories(xml);
        xml.writeStartElement(u"policies"_s);
        forEachPlace([&xml](const Place &place) { writePolicy(xml, place); });
        xml.writeEndElement();
    });
}

QString policyAdml()
{
    return document(u"policyDefinitionResources"_s, [](QXmlStreamWriter &xml) {
        xml.writeTextElement(u"displayName"_s, u"TechPass Invite"_s);
        xml.writeTextElement(u"description"_s, u"What is fixed for everybody who uses a computer."_s);
        xml.writeStartElement(u"resources"_s);
        xml.writeStartElement(u"stringTable"_s);
        writeString(xml, u"TechPassInvite"_s, u"TechPass Invite"_s);
        writeString(xml, u"AnyVersion"_s, u"TechPass Invite, any version"_s);
        for (const QString &section : sections())
            writeString(xml, QString(section).replace(u'.', u'_'), section);
        forEachPlace([&xml](const Place &place) {
            writeString(xml, place.id(), settingTitle(place.spec));
            writeString(xml, place.id() + u"_help",
                u"%1\n\nIt takes %2."_s.arg(settingMeaning(place.spec), expectedValue(place.spec)));
        });
        xml.writeEndElement();
        xml.writeStartElement(u"presentationTable"_s);
        forEachPlace([&xml](const Place &place) { writePresentation(xml, place); });
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

} // namespace techpass
