// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window FOLDER: from the wish to see a list to its rows on the screen, in the real program's window,
// against an empty Qt window, a scan of the file's bytes and LibreOffice; the longest stall of the event loop
// meanwhile; and the memory that a list takes. Each run is a process of its own, in turn, caches warm.
#include "tests/bench/eventloop.h"
#include "tests/bench/figures.h"
#include "tests/bench/listgenerator.h"
#include "tests/bench/officepeer.h"
#include "tests/bench/paintclock.h"
#include "tests/bench/program.h"
#include "tests/bench/stallmeter.h"
#include "ui/theme/fontsahead.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr int largestList = 1'000'000; ///< what the goals speak of
constexpr int shortRuns = 9;
constexpr int longRuns = 3;
constexpr double megabyte = 1e6;

/// The largest resident size that this process had, in bytes.
double largestSize()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

[[noreturn]] void answer(std::initializer_list<double> figures)
{
    for (const double figure : figures)
        std::printf("%.3f ", figure);
    std::fflush(stdout);
    std::_Exit(0);
}

int showEmptyWindow(PaintClock &application)
{
    application.watch({}, [] { answer({milliseconds()}); });
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

/// Answers: when the program's first paint was, the first with rows, and the first with all of them.
int startWithFile(PaintClock &application, const QString &path, int rows, const QString &dataFolder)
{
    Program program(dataFolder);
    if (!program.isReady())
        return 1;
    double firstRows = 0;
    application.watch(u"spreadsheet"_s, [&] {
        const int shown = program.rowsShown();
        if (shown > 0 && firstRows == 0)
            firstRows = milliseconds();
        if (shown == rows)
            answer({firstRows, milliseconds()});
    });
    program.start(path);
    return QApplication::exec();
}

/// Answers: from the request to the first paint with rows and to the first with all of them, the longest
/// stall until all is at rest, the longest of an idle window, and by how much the list made the process grow.
int openInWindow(PaintClock &application, const QString &path, int rows, const QString &dataFolder)
{
    Program program(dataFolder);
    if (!program.isReady())
        return 1;
    program.start();
    runUntilIdle();
    StallMeter meter;
    const double idleSince = milliseconds();
    runUntil([&] { return milliseconds() - idleSince > 1000; });
    const double idle = meter.longest();
    const double sizeBefore = largestSize();
    double firstRows = 0;
    double allRows = 0;
    application.watch(u"spreadsheet"_s, [&] {
        const int shown = program.rowsShown();
        if (shown > 0 && firstRows == 0)
            firstRows = milliseconds();
        if (shown == rows && allRows == 0)
            allRows = milliseconds();
    });
    meter.restart();
    const double requested = milliseconds();
    Q_EMIT program.window().openFileRequested(path);
    if (!runUntil([&] { return allRows > 0; }))
        return 1;
    runUntilIdle();
    answer({firstRows - requested, allRows - requested, meter.longest(), idle, largestSize() - sizeBefore});
}

/// Answers: how long a scan of the file in blocks takes, as little as a program can do that has to see all of
/// its bytes. A block stays in the processor's cache.
int scanInBlocks(const QString &path)
{
    constexpr qsizetype blockSize = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QByteArray block(blockSize, '\0');
    volatile quint64 kept = 0;
    const double before = milliseconds();
    for (qint64 got = 0; (got = file.read(block.data(), block.size())) > 0;)
        kept = kept + sumOfWords(QByteArrayView(block).first(got));
    answer({milliseconds() - before});
}

/// One process of this program; its figures, from `since` where they are times.
std::vector<double> runChild(const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(600'000);
    std::vector<double> figures;
    for (const QByteArray &figure : child.readAllStandardOutput().trimmed().split(' '))
        figures.push_back(figure.toDouble());
    return figures;
}

/// Medians of the figures of `runs` processes, the first of which is not counted.
std::vector<double> medians(int runs, std::size_t count, const std::function<std::vector<double>()> &measure)
{
    std::vector<std::vector<double>> columns(count);
    for (int run = -1; run < runs; ++run) {
        const std::vector<double> figures = measure();
        if (figures.size() != count) {
            std::fprintf(stderr, "a window did not paint\n");
            return std::vector<double>(count);
        }
        for (std::size_t i = 0; run >= 0 && i < count; ++i)
            columns[i].push_back(figures[i]);
    }
    std::vector<double> result;
    for (const std::vector<double> &column : columns)
        result.push_back(median(column));
    return result;
}

std::vector<double> sinceStart(const QStringList &arguments)
{
    const double before = milliseconds();
    std::vector<double> figures = runChild(arguments);
    for (double &figure : figures)
        figure -= before;
    return figures;
}

/// Of bytes that are in the processor's cache, as far as they fit.
double memoryScanTime(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.readAll();
    std::vector<double> times;
    volatile quint64 kept = 0;
    for (int run = 0; run < 9; ++run) {
        const double before = milliseconds();
        kept = kept + sumOfWords(bytes);
        times.push_back(milliseconds() - before);
    }
    return median(times);
}

void measure(const QString &path, int rows, double emptyWindow, FigureTable &table)
{
    const int runs = rows == largestList ? longRuns : shortRuns;
    const double size = static_cast<double>(QFileInfo(path).size());
    table.begin(u"Open %1 rows, %2 MB, in a window"_s.arg(QLocale::c().toString(rows))
                    .arg(size / megabyte, 0, 'f', 1));
    const std::vector<double> started = medians(runs, 2, [&] {
        QTemporaryDir data;
        return sinceStart({u"start"_s, path, QString::number(rows), data.path()});
    });
    const std::vector<double> opened = medians(runs, 5, [&] {
        QTemporaryDir data;
        return runChild({u"open"_s, path, QString::number(rows), data.path()});
    });
    const QString window = u"an empty window"_s;
    table.atMost({u"program start to the first rows"_s, started[0], window, emptyWindow}, 2.7);
    table.atMost({u"running program, to the first rows"_s, opened[0], window, emptyWindow}, 2.7);
    table.within({u"longest stall while opening"_s, opened[2], u"an idle window"_s, opened[3]}, 100);
    const Measured whole{u"to all rows, all rules checked"_s, opened[1], u"scan of the bytes in memory"_s,
        memoryScanTime(path)};
    // As the list was opened: by a process of its own, from the system's cache.
    const std::vector<double> scanned = medians(runs, 1, [&] { return runChild({u"scan"_s, path}); });
    table.tell({whole.what, opened[1], u"scan of the file in blocks"_s, scanned[0]});
    const Measured memory{
        u"memory that the list takes"_s, opened[4] / megabyte, u"the file"_s, size / megabyte, u"MB"_s};
    if (rows < largestList) {
        table.tell(whole);
        table.tell(memory);
        return;
    }
    table.atMost(whole, 22);
    table.atMost(memory, 1.4);
    if (const double office = officeLoadTime(path); office > 0)
        table.fasterThan({whole.what, whole.value, u"LibreOffice, load (types cells)"_s, office}, 60);
    else
        table.remark(u"LibreOffice Calc is not installed: no comparison with it"_s);
}

int compare(const QString &folder)
{
    FigureTable table;
    const double emptyWindow = medians(shortRuns, 1, [] { return sinceStart({u"empty"_s}); })[0];
    for (const int rows : {10, 10'000, 100'000, largestList})
        measure(listFile(folder, {rows}), rows, emptyWindow, table);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "scan" && argc == 3) {
        QCoreApplication application(argc, argv);
        return scanInBlocks(QString::fromLocal8Bit(argv[2]));
    }
    if (mode == "empty" || argc == 5) {
        std::optional<FontsAhead> fonts;
        if (mode != "empty")
            fonts.emplace();
        PaintClock application(argc, argv);
        if (mode == "empty")
            return showEmptyWindow(application);
        fonts->wait();
        const QString path = QString::fromLocal8Bit(argv[2]);
        const QString data = QString::fromLocal8Bit(argv[4]);
        const int rows = std::atoi(argv[3]);
        return mode == "start" ? startWithFile(application, path, rows, data)
                               : openInWindow(application, path, rows, data);
    }
    if (mode.isEmpty()) {
        std::fprintf(stderr, "Usage: bench_window FOLDER\n");
        return 2;
    }
    QCoreApplication application(argc, argv);
    return compare(QString::fromLocal8Bit(argv[1]));
}
