// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/numberformat.h"
#include "models/files/sheettable.h"
#include "models/files/xmlhandler.h"

#include <optional>

namespace techpass {

/// A worksheet as it was read.
struct XlsxSheet
{
    SheetTable table;
    std::vector<bool> hiddenColumns; ///< by column, as far as there are any
    QList<int> hiddenLines; ///< of rows with cells
    QList<int> uncomputedLines; ///< of rows with a formula whose value the workbook does not keep
};

/// A worksheet part: collects the cells that have a text, as a user sees them. Values of formulas are those
/// that the workbook keeps.
class SheetHandler final : public XmlHandler
{
public:
    struct Workbook
    {
        const std::vector<NumberFormat> &formats;
        bool date1904 = false;
        std::size_t memoryLimit = 0; ///< for one sheet's cells
        std::size_t partSize = 0; ///< the sheet's, in bytes
    };

    /// `workbook` has to outlive it.
    explicit SheetHandler(const Workbook &workbook);

    const SheetTable &table() const { return m_sheet.table; }
    /// Of a sheet that is not read to its end: the row that may not be whole.
    void dropLastRow();
    /// Once it is read: the shared strings may come later than the sheet. Errors: FileDamaged where a cell
    /// wants one that there is not, FileTooLarge.
    Result<XlsxSheet> takeSheet(const std::shared_ptr<const SharedTexts> &texts);

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void plainElement(std::string_view name, std::string_view text) override;
    void restart() override;
    Result<void> state() const override;

private:
    enum class CellType { Number, SharedString, Text, Boolean, Date };

    /// A cell that shows a shared string as more than itself.
    struct FormattedCell
    {
        std::size_t cell = 0; ///< in the table
        std::size_t style = 0;
    };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void hideColumns(const XmlAttributes &attributes);
    void endCell();
    void addCell(std::string_view text);
    void addSharedString(std::string_view index);
    void addNumber(std::string_view stored);
    void addText(std::string_view text);
    Result<void> formatSharedTexts(const SharedTexts &texts);
    const NumberFormat &format(std::size_t style) const;
    const NumberFormat &format() const { return format(m_style); }
    void startRowOnce();
    void refuse(const QString &reason);
    tl::unexpected<Error> longText() const;
    tl::unexpected<Error> tooManyCells() const;

    XlsxSheet m_sheet;
    std::vector<FormattedCell> m_formatted;
    const Workbook *m_workbook;
    NumberFormat m_general;
    int m_line = 0;
    int m_column = -1;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    bool m_inCell = false;
    bool m_inText = false;
    bool m_hasFormula = false;
    int m_phonetic = 0;
    bool m_rowStarted = false;
    bool m_rowHidden = false;
    std::optional<Error> m_error;
};

} // namespace techpass
