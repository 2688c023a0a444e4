// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxparts.h"

#include <QDir>

#include <charconv>

using namespace Qt::StringLiterals;

namespace techpass {

int wholeNumber(std::string_view text, int otherwise)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

QByteArray decodedWorkbookText(const QByteArray &text)
{
    if (!text.contains("_x"))
        return text;
    const QString source = QString::fromUtf8(text);
    QString result;
    for (qsizetype i = 0; i < source.size();) {
        const QStringView code = QStringView(source).sliced(i).left(7);
        bool isCode = code.size() == 7 && code.startsWith(u"_x") && code.endsWith(u'_');
        const ushort unit = isCode ? code.sliced(2, 4).toUShort(&isCode, 16) : ushort(0);
        result += isCode ? QChar(unit) : source[i];
        i += isCode ? 7 : 1;
    }
    return result.toUtf8();
}

QString RelationsHandler::target(const QString &id, QLatin1StringView type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.id == id && relation.type.endsWith(QString(u'/' + type)))
            return relation.target;
    }
    return {};
}

QString RelationsHandler::target(QLatin1StringView type) const
{
    for (const Relation &relation : m_relations) {
        if (relation.type.endsWith(QString(u'/' + type)))
            return relation.target;
    }
    return {};
}

void RelationsHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name != "Relationship" || attributes.value("TargetMode") == "External")
        return;
    QString target = attributes.text("Target");
    target = QDir::cleanPath(target.startsWith(u'/') ? target : QString(m_folder + u'/' + target));
    while (target.startsWith(u'/'))
        target.remove(0, 1);
    m_relations.append({attributes.text("Id"), attributes.text("Type"), target});
}

void WorkbookHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "sheet") {
        const std::string_view state = attributes.value("state");
        // The relationship's id is `r:id`; the attribute `sheetId` has another local name.
        m_sheets.append(
            {attributes.text("name"), attributes.text("id"), state == "hidden" || state == "veryHidden"});
    } else if (name == "workbookPr") {
        const std::string_view flag = attributes.value("date1904");
        m_date1904 = flag == "1" || flag == "true";
    }
}

void StylesHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        m_custom.insert(wholeNumber(attributes.value("numFmtId"), -1),
            NumberFormat::fromCode(attributes.text("formatCode")));
    } else if (name == "cellXfs") {
        m_inCellFormats = true;
    } else if (name == "xf" && m_inCellFormats) {
        const int id = wholeNumber(attributes.value("numFmtId"), 0);
        const auto custom = m_custom.constFind(id);
        m_formats.push_back(custom != m_custom.cend() ? *custom : NumberFormat::builtIn(id));
    }
}

void StylesHandler::endElement(std::string_view name)
{
    if (name == "cellXfs")
        m_inCellFormats = false;
}

void SharedStringsHandler::startElement(std::string_view name, const XmlAttributes &)
{
    if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        ++m_phonetic;
    m_inText = name == "t" && m_phonetic == 0;
}

void SharedStringsHandler::endElement(std::string_view name)
{
    m_inText = false;
    if (name == "rPh")
        --m_phonetic;
    else if (name == "si")
        m_strings.push_back(m_table.append(decodedWorkbookText(m_text)));
}

void SharedStringsHandler::characters(std::string_view text)
{
    if (m_inText)
        m_text.append(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace techpass
