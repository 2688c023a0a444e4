// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsxparts.h"

namespace techpass {

/// A worksheet part: collects the cells that have a text, as a user sees them. Values of formulas are those
/// that the workbook keeps.
class SheetHandler final : public XmlHandler
{
public:
    struct Workbook
    {
        const std::vector<SheetTable::Slice> &strings;
        const std::vector<NumberFormat> &formats;
        bool date1904 = false;
    };

    /// `table` has the shared strings already. `workbook` has to outlive the handler.
    SheetHandler(SheetTable table, const Workbook &workbook);

    SheetTable takeTable() { return std::move(m_table); }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    Result<void> state() const override;

private:
    enum class CellType { Number, SharedString, Text, Boolean };

    void startCell(const XmlAttributes &attributes);
    void endCell();
    void addText(const QByteArray &text);

    SheetTable m_table;
    const Workbook &m_workbook;
    int m_line = 0;
    int m_column = -1;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    QByteArray m_text;
    bool m_inCell = false;
    bool m_inText = false;
    int m_phonetic = 0;
    bool m_rowStarted = false;
    QString m_damage;
};

} // namespace techpass
