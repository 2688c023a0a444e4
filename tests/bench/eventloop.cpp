// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/eventloop.h"

#include "tests/bench/figures.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace techpass::bench {

namespace {

constexpr int pollInterval = 20;
constexpr int quietTime = 200;
constexpr double quietShare = 0.25; ///< of one processor
constexpr int longestWait = 600'000;

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1000.0 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

bool runUntil(const std::function<bool()> &isDone, int timeout)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (isDone())
            loop.quit();
    });
    poll.start(5);
    QTimer::singleShot(timeout, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

double runUntilIdle()
{
    double wall = milliseconds();
    double used = processorMilliseconds();
    double lastBusy = wall;
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        const double wallNow = milliseconds();
        const double usedNow = processorMilliseconds();
        // A poll that comes late waited for something else, on a busy machine for a processor.
        if (usedNow - used > quietShare * (wallNow - wall) || wallNow - wall > 2 * pollInterval)
            lastBusy = wallNow;
        else if (wallNow - lastBusy > quietTime)
            loop.quit();
        wall = wallNow;
        used = usedNow;
    });
    poll.start(pollInterval);
    QTimer::singleShot(longestWait, &loop, [&loop] {
        std::fprintf(stderr, "it never came to rest\n");
        loop.quit();
    });
    loop.exec();
    return lastBusy;
}

} // namespace techpass::bench
