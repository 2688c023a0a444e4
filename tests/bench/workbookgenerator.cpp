// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/workbookgenerator.h"

#include "models/files/listopening.h"
#include "models/files/listwriter.h"
#include "models/files/numberformat.h"
#include "tests/bench/listgenerator.h"

#include <QFile>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace techpass::bench {

namespace {

void writeRow(lxw_worksheet *sheet, lxw_row_t line, const QStringList &cells)
{
    for (lxw_col_t column = 0; column < cells.size(); ++column) {
        const QByteArray text = cells[column].toUtf8();
        if (isPlainWholeNumber(text.toStdString()))
            worksheet_write_number(sheet, line, column, text.toDouble(), nullptr);
        else if (!text.isEmpty())
            worksheet_write_string(sheet, line, column, text.constData(), nullptr);
    }
}

bool writeWorkbook(const QString &path, const ListSource &rows, WorkbookTexts texts)
{
    lxw_workbook_options options{};
    options.constant_memory = texts == WorkbookTexts::Inline ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *const workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (workbook == nullptr)
        return false;
    lxw_worksheet *const sheet = workbook_add_worksheet(workbook, "Users");
    writeRow(sheet, 0, listTitles());
    for (int row = 0; row < rows.rowCount(); ++row)
        writeRow(sheet, static_cast<lxw_row_t>(row) + 1, listCells(rows.invitee(row), row + 1));
    return workbook_close(workbook) == LXW_NO_ERROR;
}

} // namespace

QString workbookFile(const QString &folder, int rows, WorkbookTexts texts)
{
    const QString kind = texts == WorkbookTexts::Inline ? u"inline"_s : u"shared"_s;
    const QString path = u"%1/list-%2-%3.xlsx"_s.arg(folder).arg(rows).arg(kind);
    if (QFile::exists(path))
        return path;
    const Result<OpenedList> list = openList(listFile(folder, {rows}));
    const QString unfinished = path + u".part"_s;
    const bool isWritten
        = list && writeWorkbook(unfinished, *list->source, texts) && QFile::rename(unfinished, path);
    return isWritten ? path : QString();
}

} // namespace techpass::bench
