// SPDX-License-Identifier: GPL-3.0-or-later
// bench_workbook FOLDER: what opening an .xlsx list of 100,000 rows costs without a window, against inflating
// all parts of the file by libzip, which is the limit, and against LibreOffice. The lists are made in FOLDER
// where they are not there yet.
#include "models/files/listopening.h"
#include "tests/bench/figures.h"
#include "tests/bench/officepeer.h"
#include "tests/bench/workbookgenerator.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <zip.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr int rows = 100'000;
constexpr int fewRows = 10; ///< what LibreOffice's start is measured with
constexpr int runs = 9;

/// Every part of the file, unpacked into one small buffer.
quint64 inflate(const QByteArray &bytes)
{
    quint64 total = 0;
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    std::vector<char> buffer(64UL * 1024);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t *part = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_int64_t got = 0;
        while ((got = zip_fread(part, buffer.data(), buffer.size())) > 0)
            total += static_cast<quint64>(got);
        zip_fclose(part);
    }
    zip_discard(archive);
    return total;
}

void measure(const QString &folder, WorkbookTexts texts, FigureTable &table)
{
    const QString path = workbookFile(folder, rows, texts);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table.remark(u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    quint64 unpacked = 0;
    const double inflating = timeOf(runs, [&] { unpacked = inflate(bytes); });
    table.begin(u"Open an .xlsx of %1 rows, %2 (%3 MB, unpacked %4 MB)"_s.arg(QLocale::c().toString(rows),
        texts == WorkbookTexts::Shared ? u"shared strings"_s : u"inline strings"_s,
        QString::number(double(bytes.size()) / 1e6, 'f', 1),
        QString::number(double(unpacked) / 1e6, 'f', 1)));
    const double opening = timeOf(runs, [&] {
        const Result<OpenedList> list = openList(path);
        if (!list || list->source->rowCount() != rows)
            std::fprintf(stderr, "not opened\n");
    });
    table.atMost(
        {u"file to list: inflate, parse, keep"_s, opening, u"inflating all parts"_s, inflating}, 1.8);
    const double office = officeLoadTime(path, workbookFile(folder, fewRows, texts));
    if (office > 0)
        table.fasterThan({u"file to list"_s, opening, u"LibreOffice's load"_s, office}, 4.7);
    else
        table.remark(u"LibreOffice Calc is not installed: no comparison with it"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Usage: bench_workbook FOLDER\n");
        return 2;
    }
    FigureTable table;
    for (const WorkbookTexts texts : {WorkbookTexts::Shared, WorkbookTexts::Inline})
        measure(QString::fromLocal8Bit(argv[1]), texts, table);
    return 0;
}
