// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// Excel's own grid, and what one list may take of the memory.
constexpr int lastLine = 1'048'576;
constexpr int lastColumn = 16'383;
constexpr std::size_t maximumCells = 24'000'000;
constexpr qsizetype maximumText = 1024 * 1024 * 1024;

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

} // namespace

SheetHandler::SheetHandler(SheetTable table, const Workbook &workbook)
    : m_table(std::move(table))
    , m_workbook(workbook)
{
}

void SheetHandler::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "row") {
        m_line = wholeNumber(attributes.value("r"), m_line + 1);
        if (m_line < 1 || m_line > lastLine)
            m_damage = u"a row outside of the sheet"_s;
        m_column = -1;
        m_rowStarted = false;
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "rPh") {
        ++m_phonetic;
    }
    m_inText = m_inCell && m_phonetic == 0 && (name == "v" || name == "t");
}

void SheetHandler::startCell(const XmlAttributes &attributes)
{
    const std::string_view reference = attributes.value("r");
    m_column = reference.empty() ? m_column + 1 : columnOfReference(reference);
    if (m_column < 0 || m_column > lastColumn)
        m_damage = u"row %1: a cell outside of the sheet"_s.arg(m_line);
    const std::string_view type = attributes.value("t");
    m_type = type == "s"              ? CellType::SharedString
        : type == "b"                 ? CellType::Boolean
        : type.empty() || type == "n" ? CellType::Number
                                      : CellType::Text;
    m_style = static_cast<std::size_t>(std::max(wholeNumber(attributes.value("s"), 0), 0));
    m_text.clear();
    m_inCell = true;
}

void SheetHandler::characters(std::string_view text)
{
    if (m_inText)
        m_text.append(text.data(), static_cast<qsizetype>(text.size()));
}

void SheetHandler::endElement(std::string_view name)
{
    m_inText = false;
    if (name == "c")
        endCell();
    else if (name == "rPh")
        --m_phonetic;
}

void SheetHandler::endCell()
{
    m_inCell = false;
    if (m_text.isEmpty() || !m_damage.isEmpty())
        return;
    if (!m_rowStarted)
        m_table.startRow(m_line);
    m_rowStarted = true;

    const std::string_view text(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    switch (m_type) {
    case CellType::SharedString: {
        const int index = wholeNumber(text, -1);
        if (index < 0 || static_cast<std::size_t>(index) >= m_workbook.strings.size())
            m_damage = u"row %1: a text that the workbook does not have"_s.arg(m_line);
        else if (const auto slice = m_workbook.strings[static_cast<std::size_t>(index)]; slice.length > 0)
            m_table.addCell(m_column, slice);
        break;
    }
    case CellType::Boolean:
        addText(text == "1" || text == "true" ? QByteArrayLiteral("TRUE") : QByteArrayLiteral("FALSE"));
        break;
    case CellType::Text:
        addText(decodedWorkbookText(m_text));
        break;
    case CellType::Number: {
        const NumberFormat format
            = m_style < m_workbook.formats.size() ? m_workbook.formats[m_style] : NumberFormat();
        addText(displayedNumber(text, format, m_workbook.date1904).toUtf8());
        break;
    }
    }
}

void SheetHandler::addText(const QByteArray &text)
{
    m_table.addCell(m_column, m_table.append(text));
}

Result<void> SheetHandler::state() const
{
    if (!m_damage.isEmpty())
        return failure(Error::Kind::FileDamaged, m_damage);
    if (m_table.cellCount() > maximumCells || m_table.texts().size() > maximumText)
        return failure(Error::Kind::FileTooLarge, u"more than %1 cells"_s.arg(maximumCells));
    return {};
}

} // namespace techpass
