// SPDX-License-Identifier: GPL-3.0-or-later
// bench_files FOLDER: what opening a list costs without a window, part by part, against a scan of the file's
// bytes in memory, which is the limit, and against libcsv. The lists are made in FOLDER where they are not
// there yet.
#include "models/batch/checkedrows.h"
#include "models/files/csvindex.h"
#include "models/files/listopening.h"
#include "models/rules/accountrules.h"
#include "tests/bench/figures.h"
#include "tests/bench/listgenerator.h"
#ifdef TECHPASS_LIBCSV
#include "tests/bench/csvpeer.h"
#endif

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr int largestList = 1'000'000; ///< what the goal against the scan speaks of

void index(const QByteArray &text)
{
    const CsvDialect dialect = findDialect(text, 0);
    const auto header = findHeader(firstRecords(text, dialect));
    const Result<CsvIndex> made = indexCsv(text, dialect, *header, {});
    if (!made)
        std::fprintf(stderr, "no index\n");
}

void measure(const QString &path, int rows, FigureTable &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return table.remark(u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray text = file.readAll();
    const int runs = rows == largestList ? 5 : 15;
    table.begin(
        u"Read %1 rows, %2 MB"_s.arg(QLocale::c().toString(rows)).arg(double(text.size()) / 1e6, 0, 'f', 1));

    volatile quint64 kept = 0;
    const QString limit = u"scan of the bytes"_s;
    const double scanning = timeOf(15, [&] { kept = kept + sumOfWords(text); });
    const double indexing = timeOf(runs, [&] { index(text); });
    const Measured againstScan{u"index of the CSV"_s, indexing, limit, scanning};
    if (rows == largestList)
        table.atMost(againstScan, 3);
    else
        table.tell(againstScan);
#ifdef TECHPASS_LIBCSV
    const double libcsv = timeOf(3, [&] {
        if (countRecordsWithLibcsv(text) != rows + 1)
            std::fprintf(stderr, "libcsv found another number of records\n");
    });
    table.fasterThan({u"index of the CSV"_s, indexing, u"libcsv"_s, libcsv}, 8);
#else
    table.remark(u"libcsv-dev is not installed: no comparison with it"_s);
#endif
    const double opening = timeOf(runs, [&] {
        if (!openList(path))
            std::fprintf(stderr, "not opened\n");
    });
    table.tell({u"file to list: read, decode, index"_s, opening, limit, scanning});
    const Result<OpenedList> list = openList(path);
    const double checking = timeOf(rows == largestList ? 2 : 5, [&] {
        if (!checkRows(list->source, Policy::practice()))
            std::fprintf(stderr, "not checked\n");
    });
    table.tell({u"all rules on all rows"_s, checking, limit, scanning, u"ms"_s,
        u"%1 ns a row"_s.arg(checking * 1e6 / rows, 0, 'f', 0)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Usage: bench_files FOLDER\n");
        return 2;
    }
    FigureTable table;
    for (const int rows : {10'000, 100'000, largestList}) {
        const QString path = listFile(QString::fromLocal8Bit(argv[1]), {rows});
        measure(path, rows, table);
    }
    return 0;
}
