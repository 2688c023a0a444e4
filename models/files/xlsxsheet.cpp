// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxsheet.h"

#include "models/files/xlsxparts.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// Excel's own grid.
constexpr int lastLine = 1'048'576;
constexpr int lastColumn = 16'383;

void appendOnce(QList<int> &lines, int line)
{
    if (lines.isEmpty() || lines.constLast() != line)
        lines.append(line);
}

bool isTrue(std::string_view flag)
{
    return flag == "1" || flag == "true";
}

/// Of names with one letter, as most are: which.
char onlyLetter(std::string_view name)
{
    return name.size() == 1 ? name.front() : '\0';
}

/// The column of a reference like `AB12`, from 0; -1 where it is none.
int columnOfReference(std::string_view reference)
{
    int column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
        column = column * 26 + (reference[letters] - 'A' + 1);
        if (column > lastColumn + 1)
            return -1;
    }
    return letters > 0 ? column - 1 : -1;
}

/// A date as ISO 8601 writes it, in a workbook's days; itself where it is none.
std::string serialDate(std::string_view text, bool date1904)
{
    const QDateTime moment = QDateTime::fromString(QString::fromUtf8(QByteArrayView(text)), Qt::ISODate);
    if (!moment.isValid())
        return std::string(text);
    const QDateTime first(date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
    const QDateTime local(moment.date(), moment.time(), Qt::UTC);
    constexpr double millisecondsInDay = 86'400'000;
    return QByteArray::number(static_cast<double>(first.msecsTo(local)) / millisecondsInDay, 'g', 17)
        .toStdString();
}

} // namespace

SheetHandler::SheetHandler(const Workbook &workbook)
    : m_workbook(&workbook)
{
    // Room that is not needed takes no memory, growing moves all that is there.
    constexpr std::size_t bytesOfCell = 32;
    constexpr std::size_t bytesOfTextByte = 4;
    const std::size_t size = std::min(workbook.partSize, workbook.memoryLimit);
    m_sheet.table.reserve(size / bytesOfCell, size / bytesOfTextByte);
}

void SheetHandler::dropLastRow()
{
    m_sheet.table.dropLastRow();
    const std::size_t left = m_sheet.table.cellCount();
    while (!m_formatted.empty() && m_formatted.back().cell >= left)
        m_formatted.pop_back();
}

Result<XlsxSheet> SheetHandler::takeSheet(const std::shared_ptr<const SharedTexts> &texts)
{
    if (const Result<void> formatted = formatSharedTexts(*texts); !formatted)
        return tl::unexpected(formatted.error());
    if (const std::optional<int> line = m_sheet.table.share(texts))
        return failure(
            Error::Kind::FileDamaged, u"row %1: a text that the workbook does not have"_s.arg(*line));
    if (m_sheet.table.size() + texts->size() > m_workbook->memoryLimit)
        return tooManyCells();
    return std::move(m_sheet);
}

/// What has no text is left to SheetTable::share().
Result<void> SheetHandler::formatSharedTexts(const SharedTexts &texts)
{
    SheetTable &table = m_sheet.table;
    for (const FormattedCell &formatted : m_formatted) {
        const quint32 index = table.sharedIndex(formatted.cell);
        if (index >= texts.slices.size() || texts.slices[index].length == 0)
            continue;
        const QString text = QString::fromUtf8(texts.text(texts.slices[index]));
        const QByteArray shown = format(formatted.style).shown(text).toUtf8();
        // A short cell may show a long text many times over.
        if (table.size() + static_cast<std::size_t>(shown.size()) > m_workbook->memoryLimit)
            return tooManyCells();
        table.setText(formatted.cell, shown);
    }
    return {};
}

void SheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    const char letter = onlyLetter(name);
    m_inText = (letter == 'v' || letter == 't') && m_inCell && m_phonetic == 0;
    if (letter == 'c')
        startCell(attributes);
    else if (letter == 'f')
        m_hasFormula = m_inCell;
    else if (name == "row")
        startRow(attributes);
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "col" && isTrue(attributes.value("hidden")))
        hideColumns(attributes);
}

void SheetHandler::startRow(const XmlAttributes &attributes)
{
    m_line = wholeNumber(attributes.value("r"), m_line + 1);
    if (m_line < 1 || m_line > lastLine)
        refuse(u"a row outside of the sheet"_s);
    m_column = -1;
    m_rowStarted = false;
    m_rowHidden = isTrue(attributes.value("hidden"));
}

void SheetHandler::hideColumns(const XmlAttributes &attributes)
{
    const int first = wholeNumber(attributes.value("min"), 0);
    const int last = std::min(wholeNumber(attributes.value("max"), first), lastColumn + 1);
    if (first < 1 || last < first)
        return;
    if (m_sheet.hiddenColumns.size() < static_cast<std::size_t>(last))
        m_sheet.hiddenColumns.resize(static_cast<std::size_t>(last));
    std::fill(m_sheet.hiddenColumns.begin() + first - 1, m_sheet.hiddenColumns.begin() + last, true);
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    std::string_view reference;
    std::string_view type;
    std::string_view style;
    for (const auto &[name, value] : attributes) {
        const char letter = onlyLetter(name);
        if (letter == 'r')
            reference = value;
        else if (letter == 't')
            type = value;
        else if (letter == 's')
            style = value;
    }
    m_column = reference.empty() ? m_column + 1 : columnOfReference(reference);
    if (m_column < 0 || m_column > lastColumn)
        refuse(u"row %1: a cell outside of the sheet"_s.arg(m_line));
    m_type = type.empty() || type == "n" ? CellType::Number
        : type == "s"                    ? CellType::SharedString
        : type == "b"                    ? CellType::Boolean
        : type == "d"                    ? CellType::Date
                                         : CellType::Text;
    m_style = style.empty() ? 0 : static_cast<std::size_t>(std::max(wholeNumber(style, 0), 0));
    m_sheet.table.dropGathered();
    m_hasFormula = false;
    m_inCell = true;
}

void SheetHandler::characters(std::string_view text)
{
    if (m_inText)
        m_sheet.table.gatherText(text);
}

void SheetHandler::plainElement(std::string_view name, std::string_view text)
{
    const char letter = onlyLetter(name);
    if ((letter == 'v' || letter == 't') && m_inCell && m_phonetic == 0)
        m_sheet.table.gatherText(text);
    else
        XmlHandler::plainElement(name, text);
    m_inText = false;
}

void SheetHandler::endElement(std::string_view name)
{
    m_inText = false;
    if (onlyLetter(name) == 'c')
        endCell();
    else if (name == "rPh")
        --m_phonetic;
}

void SheetHandler::endCell()
{
    m_inCell = false;
    const std::string_view text = m_sheet.table.gatheredText();
    if (text.size() > longestText)
        m_error = longText().value();
    if (m_error)
        return;
    if (!text.empty())
        addCell(text);
    else if (m_hasFormula && m_type != CellType::Text)
        appendOnce(m_sheet.uncomputedLines, m_line);
}

void SheetHandler::startRowOnce()
{
    if (m_rowStarted)
        return;
    m_sheet.table.startRow(m_line);
    m_rowStarted = true;
    if (m_rowHidden)
        appendOnce(m_sheet.hiddenLines, m_line);
}

/// `text` is what the table has gathered.
void SheetHandler::addCell(std::string_view text)
{
    startRowOnce();
    switch (m_type) {
    case CellType::SharedString:
        return addSharedString(text);
    case CellType::Boolean:
        return m_sheet.table.addCell(
            m_column, isTrue(text) ? QByteArrayLiteral("TRUE") : QByteArrayLiteral("FALSE"));
    case CellType::Text:
        return addText(text);
    case CellType::Date:
        return format().isDate() ? addNumber(serialDate(text, m_workbook->date1904)) : addNumber(text);
    case CellType::Number:
        break;
    }
    if (format().isGeneral() && isPlainWholeNumber(text))
        m_sheet.table.addGatheredCell(m_column);
    else
        addNumber(text);
}

void SheetHandler::addSharedString(std::string_view index)
{
    if (format().changesText())
        m_formatted.push_back({m_sheet.table.cellCount(), m_style});
    // -1 becomes one that no workbook has.
    m_sheet.table.addSharedCell(m_column, static_cast<quint32>(wholeNumber(index, -1)));
}

void SheetHandler::addText(std::string_view text)
{
    if (format().changesText())
        m_sheet.table.addCell(
            m_column, format().shown(QString::fromUtf8(decodedWorkbookText(text))).toUtf8());
    else if (isEscapedText(text))
        m_sheet.table.addCell(m_column, decodedWorkbookText(text));
    else
        m_sheet.table.addGatheredCell(m_column);
}

void SheetHandler::addNumber(std::string_view stored)
{
    const QString shown = displayedNumber(stored, format(), m_workbook->date1904);
    if (!shown.isEmpty())
        m_sheet.table.addCell(m_column, shown.toUtf8());
}

const NumberFormat &SheetHandler::format(std::size_t style) const
{
    return style < m_workbook->formats.size() ? m_workbook->formats[style] : m_general;
}

void SheetHandler::restart()
{
    *this = SheetHandler(*m_workbook);
}

void SheetHandler::refuse(const QString &reason)
{
    m_error = Error{Error::Kind::FileDamaged, reason, {}};
}

tl::unexpected<Error> SheetHandler::longText() const
{
    return failure(
        Error::Kind::FileTooLarge, u"row %1: a text of more than %2 bytes"_s.arg(m_line).arg(longestText));
}

tl::unexpected<Error> SheetHandler::tooManyCells() const
{
    return failure(Error::Kind::FileTooLarge,
        u"row %1: the sheet has more cells than its file is large enough for"_s.arg(m_line));
}

Result<void> SheetHandler::state() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_sheet.table.gatheredText().size() > longestText)
        return longText();
    return m_sheet.table.size() > m_workbook->memoryLimit ? Result<void>(tooManyCells()) : Result<void>();
}

} // namespace techpass
