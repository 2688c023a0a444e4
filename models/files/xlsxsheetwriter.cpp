// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxsheetwriter.h"

#include "models/files/filesaving.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int lastRow = 1'048'575;
constexpr qsizetype longestText = 32'767; // Excel's limit for one cell

constexpr quint8 textFormat = 49; // the built-in `@`
constexpr auto callingCodesName = "CountryCodes";

/// The library escapes control characters as `_x000D_`, but not text that looks like such an escape.
QByteArray stored(QString text)
{
    static const QRegularExpression escapeLike(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    text.replace(escapeLike, u"_x005F_"_s);
    return text.toUtf8();
}

lxw_format *addHeaderFormat(lxw_workbook *workbook)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_bold(format);
    format_set_bg_color(format, 0xD9D9D9);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_num_format_index(format, textFormat);
    return format;
}

void offerYesAndNo(lxw_worksheet *sheet, lxw_col_t column)
{
    QByteArray yes = QByteArrayLiteral("Yes");
    QByteArray no = QByteArrayLiteral("No");
    std::array<char *, 3> choices{yes.data(), no.data(), nullptr};
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = choices.data();
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    worksheet_data_validation_range(sheet, 1, column, lastRow, column, &validation);
}

/// They stand in a hidden sheet, as a list of its own has room for 255 characters only.
void addCallingCodes(lxw_workbook *workbook, const QStringList &codes, lxw_format *text)
{
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "Country codes");
    for (lxw_row_t row = 0; row < codes.size(); ++row)
        worksheet_write_string(sheet, row, 0, codes[row].toLatin1().constData(), text);
    worksheet_hide(sheet);
    const QByteArray range = "='Country codes'!$A$1:$A$" + QByteArray::number(codes.size());
    workbook_define_name(workbook, callingCodesName, range.constData());
}

void offerCallingCodes(lxw_worksheet *sheet, lxw_col_t column)
{
    QByteArray formula = QByteArray("=") + callingCodesName;
    QByteArray title = QByteArrayLiteral("Country Code");
    QByteArray message = QByteArrayLiteral(
        "A country's calling code from the list, such as 65 for Singapore. +65 is understood, too.");
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    validation.ignore_blank = LXW_VALIDATION_ON;
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    validation.error_title = title.data();
    validation.error_message = message.data();
    worksheet_data_validation_range(sheet, 1, column, lastRow, column, &validation);
}

void writeHeader(
    lxw_workbook *workbook, lxw_worksheet *sheet, const QList<SheetColumn> &columns, lxw_format *text)
{
    lxw_format *const header = addHeaderFormat(workbook);
    for (lxw_col_t column = 0; column < columns.size(); ++column) {
        const SheetColumn &wanted = columns[column];
        const bool number = wanted.kind == SheetColumn::Kind::Number;
        worksheet_set_column(sheet, column, column, wanted.width, number ? nullptr : text);
        worksheet_write_string(sheet, 0, column, wanted.title.toUtf8().constData(), header);
        if (wanted.kind == SheetColumn::Kind::YesOrNo)
            offerYesAndNo(sheet, column);
        else if (wanted.kind == SheetColumn::Kind::CallingCode)
            offerCallingCodes(sheet, column);
    }
    worksheet_freeze_panes(sheet, 1, 0);
}

Result<void> writeRows(lxw_worksheet *sheet, const QList<SheetColumn> &columns, qsizetype rowCount,
    const std::function<QStringList(qsizetype)> &cells, lxw_format *text)
{
    if (rowCount > lastRow)
        return failure(Error::Kind::FileNotWritable, u"a sheet holds at most %1 rows"_s.arg(lastRow));
    for (lxw_row_t line = 1; line <= rowCount; ++line) {
        const QStringList row = cells(static_cast<qsizetype>(line) - 1);
        for (lxw_col_t column = 0; column < row.size(); ++column) {
            const QString &cell = row[column];
            if (cell.size() > longestText)
                return failure(Error::Kind::FileNotWritable,
                    u"row %1, %2: the text is longer than a cell can hold"_s.arg(line).arg(
                        columns[column].title));
            if (columns[column].kind == SheetColumn::Kind::Number)
                worksheet_write_number(sheet, line, column, cell.toInt(), nullptr);
            else if (!cell.isEmpty())
                worksheet_write_string(sheet, line, column, stored(cell).constData(), text);
        }
    }
    return {};
}

Result<void> writeWorkbook(const QString &folder, const QString &path, const SheetLayout &layout,
    qsizetype rowCount, const std::function<QStringList(qsizetype)> &cells)
{
    QByteArray folderName = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    lxw_workbook *const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (workbook == nullptr)
        return failure(Error::Kind::FileNotWritable, u"no memory for a workbook"_s);
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, layout.name.constData());
    lxw_format *const text = workbook_add_format(workbook);
    format_set_num_format_index(text, textFormat);
    if (!layout.callingCodes.isEmpty())
        addCallingCodes(workbook, layout.callingCodes, text);
    writeHeader(workbook, sheet, layout.columns, text);
    const Result<void> written = writeRows(sheet, layout.columns, rowCount, cells, text);
    errno = 0;
    const lxw_error closed = workbook_close(workbook);
    const int systemError = errno;
    if (!written || closed == LXW_NO_ERROR)
        return written;
    return failure(kindOfWriteError(systemError), QString::fromUtf8(lxw_strerror(closed)));
}

} // namespace

Result<void> writeSheetXlsx(QIODevice &device, const SheetLayout &layout, qsizetype rowCount,
    const std::function<QStringList(qsizetype row)> &cells)
{
    // The library writes to a path only. The folder is the user's alone and goes with this function.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Error::Kind::FileNotWritable, folder.errorString());
    const QString path = folder.filePath(u"list.xlsx"_s);
    const Result<void> written = writeWorkbook(folder.path(), path, layout, rowCount, cells);
    if (!written)
        return written;

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotWritable, file.errorString());
    const QByteArray bytes = file.readAll();
    errno = 0;
    if (device.write(bytes) != bytes.size())
        return tl::unexpected(writeError(device, errno));
    return {};
}

} // namespace techpass
