// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxparts.h"

#include <QDir>

#include <charconv>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// More than any workbook has; each takes memory.
constexpr qsizetype mostSheets = 1000;
constexpr qsizetype mostRelations = 10'000;
constexpr std::size_t mostFormats = 65'536;
constexpr qsizetype longestFormatCode = 255; // characters, as in Excel
constexpr qsizetype mostFormatCode = 2 * 1024 * 1024; // characters of all codes

tl::unexpected<Error> tooMany(QLatin1StringView what)
{
    return failure(Error::Kind::FileTooLarge, u"the workbook has too many %1"_s.arg(what));
}

} // namespace

int wholeNumber(std::string_view text, int otherwise)
{
    // Nearly all have few digits.
    constexpr std::size_t fewDigits = 9;
    int plain = text.empty() || text.size() > fewDigits ? -1 : 0;
    for (std::size_t i = 0; i < text.size() && plain >= 0; ++i)
        plain = text[i] >= '0' && text[i] <= '9' ? 10 * plain + (text[i] - '0') : -1;
    if (plain >= 0)
        return plain;
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

QByteArray decodedWorkbookText(std::string_view text)
{
    const QByteArrayView bytes(text);
    if (!isEscapedText(text))
        return bytes.toByteArray();
    const QString source = QString::fromUtf8(bytes);
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

Result<void> RelationsHandler::state() const
{
    return m_relations.size() > mostRelations ? tooMany("parts"_L1) : Result<void>();
}

Result<void> WorkbookHandler::state() const
{
    return m_sheets.size() > mostSheets ? tooMany("sheets"_L1) : Result<void>();
}

void WorkbookHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "sheet") {
        const std::string_view state = attributes.value("state");
        // Usually `r:id`.
        m_sheets.append({attributes.text("name"), attributes.prefixedText("id"),
            state == "hidden" || state == "veryHidden"});
    } else if (name == "workbookPr") {
        const std::string_view flag = attributes.value("date1904");
        m_date1904 = flag == "1" || flag == "true";
    }
}

void StylesHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        const QString code = attributes.text("formatCode").left(longestFormatCode);
        m_codeSize += code.size();
        if (m_codeSize <= mostFormatCode)
            m_custom.insert(wholeNumber(attributes.value("numFmtId"), -1), NumberFormat::fromCode(code));
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

Result<void> StylesHandler::state() const
{
    const bool tooMuch = m_formats.size() > mostFormats || m_codeSize > mostFormatCode
        || static_cast<std::size_t>(m_custom.size()) > mostFormats;
    return tooMuch ? tooMany("formats"_L1) : Result<void>();
}

} // namespace techpass
