// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace techpass::bench {

/// Of the machine's steady clock, in milliseconds: the same in every process.
double milliseconds();

/// That the calling thread has worked so far.
double threadMilliseconds();

double median(std::vector<double> values);
/// The median of `runs` runs in milliseconds, behind one that warms the caches.
double timeOf(int runs, const std::function<void()> &work);

/// Reads every byte once, in words of eight: the least that can be done with a file.
quint64 sumOfWords(QByteArrayView bytes);

/// A measured value beside what it is measured against, both in `unit`.
struct Measured
{
    QString what;
    double value = 0;
    QString peer = {}; ///< what it is compared with; empty for nothing
    double peerValue = 0;
    QString unit = QStringLiteral("ms");
    QString note = {};
};

/// Prints one table, a line as soon as it is known: what, measured, peer, ratio, goal, and whether it is met.
/// Missed goals are counted over the life of the table.
class FigureTable final
{
public:
    /// A part of the table, with the columns' titles.
    void begin(const QString &title);
    /// No goal: measured / peer is shown.
    void tell(const Measured &measured);
    /// Goal: measured <= factor x peer.
    void atMost(const Measured &measured, double factor);
    /// Goal: measured is `factor` times faster than the peer, or more.
    void fasterThan(const Measured &measured, double factor);
    /// Goal: measured <= limit, whatever the peer.
    void within(const Measured &measured, double limit);
    /// A line without figures, e.g. why something was left out.
    void remark(const QString &text);

    int missed() const { return m_missed; }

private:
    void print(const Measured &measured, const QString &ratio, const QString &goal, bool isMet);

    int m_missed = 0;
};

} // namespace techpass::bench
