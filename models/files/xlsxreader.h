// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/openprogress.h"
#include "models/files/sharedtextsreading.h"
#include "models/files/xlsxparts.h"
#include "models/files/xlsxsheet.h"
#include "models/files/zippackage.h"

#include <QByteArray>

#include <memory>

namespace techpass {

/// Reads the worksheets of an .xlsx (or .xlsm) workbook as the texts that a user sees (ECMA-376). On libzip,
/// XmlScanner and expat rather than on liborcus, as limits can be set before anything is unpacked and on what
/// the parser takes, and hidden rows and columns are told. Order of calls: open(), then readSheet() for as
/// many sheets as are wanted, or readHead(); after Cancelled no more. Any one thread.
class XlsxReader final
{
    Q_DISABLE_COPY_MOVE(XlsxReader)

public:
    /// Errors: FileFormatUnknown for a zip file that is something else (detail says what), FileDamaged,
    /// FileTooLarge.
    static Result<std::unique_ptr<XlsxReader>> open(const QByteArray &bytes);

    /// Visible sheets in their order, then hidden ones.
    int sheetCount() const { return static_cast<int>(m_sheets.size()); }
    QString sheetName(int sheet) const { return m_sheets[sheet].name; }
    bool isHidden(int sheet) const { return m_sheets[sheet].hidden; }
    /// Errors: FileDamaged (part and place), FileTooLarge, Cancelled.
    Result<XlsxSheet> readSheet(int sheet, const OpenProgress &progress = {});
    /// The first rows of a sheet, some thousand, without reading the rest. Errors: those of readSheet();
    /// FileTooLarge where their texts stand so far behind that it would take long.
    Result<XlsxSheet> readHead(int sheet) const;

private:
    struct Sheet
    {
        QString name;
        QString part;
        bool hidden = false;
    };

    explicit XlsxReader(std::unique_ptr<ZipPackage> package);
    Result<void> readWorkbook(const QString &part);
    SheetHandler::Workbook workbookOf(const QString &part) const;
    void findSheets(const WorkbookHandler &workbook, const RelationsHandler &relations);

    std::unique_ptr<ZipPackage> m_package;
    QList<Sheet> m_sheets;
    std::unique_ptr<SharedTextsReading> m_texts;
    StylesHandler m_styles;
    bool m_date1904 = false;
};

} // namespace techpass
