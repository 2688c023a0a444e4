// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace Qt::StringLiterals;

namespace techpass::bench {

namespace {

constexpr int whatWidth = 46;
constexpr int valueWidth = 12;
constexpr int peerWidth = 42;
constexpr int ratioWidth = 9;
constexpr int goalWidth = 11;

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : (value < 1000 ? 1 : 0));
}

QString quantity(double value, const QString &unit)
{
    if (unit == "ms"_L1 && value >= 10'000)
        return number(value / 1000) + u" s"_s;
    return number(value) + u' ' + unit;
}

void printLine(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

double milliseconds()
{
    return millisecondsOf(CLOCK_MONOTONIC);
}

double threadMilliseconds()
{
    return millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double timeOf(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const double before = milliseconds();
        work();
        times.push_back(milliseconds() - before);
    }
    return median(times);
}

quint64 sumOfWords(QByteArrayView bytes)
{
    quint64 sum = 0;
    const qsizetype words = bytes.size() / qsizetype(sizeof(quint64));
    for (qsizetype i = 0; i < words; ++i) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + i * qsizetype(sizeof word), sizeof word);
        sum += word;
    }
    return sum;
}

void FigureTable::begin(const QString &title)
{
    printLine(u'\n' + title.leftJustified(whatWidth) + u"measured"_s.rightJustified(valueWidth) + u"  "_s
        + u"against"_s.leftJustified(peerWidth) + u"ratio"_s.rightJustified(ratioWidth)
        + u"goal"_s.rightJustified(goalWidth) + u"  met"_s);
}

void FigureTable::tell(const Measured &measured)
{
    print(measured,
        measured.peerValue > 0 ? number(measured.value / measured.peerValue) + u" x"_s : QString(), {}, true);
}

void FigureTable::atMost(const Measured &measured, double factor)
{
    const double ratio = measured.value / measured.peerValue;
    print(measured, number(ratio) + u" x"_s, u"≤ %1 x"_s.arg(factor), ratio <= factor);
}

void FigureTable::fasterThan(const Measured &measured, double factor)
{
    const double ratio = measured.peerValue / measured.value;
    print(measured, u"1/"_s + number(ratio), u"≤ 1/%1"_s.arg(factor), ratio >= factor);
}

void FigureTable::within(const Measured &measured, double limit)
{
    print(measured, {}, u"≤ %1 %2"_s.arg(limit).arg(measured.unit), measured.value <= limit);
}

void FigureTable::remark(const QString &text)
{
    printLine(u"  "_s + text);
}

void FigureTable::print(const Measured &measured, const QString &ratio, const QString &goal, bool isMet)
{
    const QString peer = measured.peer.isEmpty()
        ? QString()
        : measured.peer + u": "_s + quantity(measured.peerValue, measured.unit);
    QString line = QString(u"  "_s + measured.what).leftJustified(whatWidth)
        + quantity(measured.value, measured.unit).rightJustified(valueWidth) + u"  "_s
        + peer.leftJustified(peerWidth) + ratio.rightJustified(ratioWidth) + goal.rightJustified(goalWidth)
        + (goal.isEmpty() ? u"     "_s : (isMet ? u"  yes"_s : u"  NO "_s));
    if (!measured.note.isEmpty())
        line += u"  "_s + measured.note;
    m_missed += isMet ? 0 : 1;
    printLine(line);
}

} // namespace techpass::bench
