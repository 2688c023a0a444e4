// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listopener.h"

#include "app/samplelist.h"
#include "models/files/listopening.h"
#include "models/rules/numberplan.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>

namespace techpass {

namespace {

/// Of a hundred: reading; the rest is for the change log and the rules.
constexpr int readingShare = 30;

/// Smaller files are opened before their first rows could be looked at.
constexpr qint64 worthAHead = 4 * headSize;

Result<PreparedList> prepared(const Result<ReadList> &read, const Policy &policy,
    const std::function<void(int, int)> &progress, const std::atomic_bool *cancelled)
{
    if (!read)
        return tl::unexpected(read.error());
    return restoreRows(read->list.source, policy, read->log, progress, cancelled)
        .map([&read](const RestoredRows &rows) {
            return PreparedList{read->list, rows, read->file};
        });
}

/// Other work may use this thread's place in the pool meanwhile.
void waitFor(QFuture<void> future)
{
    QThreadPool::globalInstance()->releaseThread();
    future.waitForFinished();
    QThreadPool::globalInstance()->reserveThread();
}

} // namespace

ListOpener::ListOpener(QObject *parent)
    : QObject(parent)
{
    connect(&m_steps, &QFutureWatcherBase::progressValueChanged, this, &ListOpener::progressed);
    connect(&m_steps, &QFutureWatcherBase::resultReadyAt, this,
        [this](int index) { take(m_steps.resultAt(index)); });
}

ListOpener::~ListOpener()
{
    stop();
}

void ListOpener::stop()
{
    m_steps.disconnect(this);
    m_steps.cancel();
}

void ListOpener::start(const Reading &reading, const Policy &policy)
{
    m_steps.setFuture(QtConcurrent::run(&ListOpener::work, reading, policy));
}

void ListOpener::take(const Step &step)
{
    if (!step.list)
        Q_EMIT failed(step.list.error());
    else if (step.kind == Step::Kind::Head)
        Q_EMIT headFound(*step.list);
    else if (step.kind == Step::Kind::Read)
        Q_EMIT read(step.bytes);
    else
        Q_EMIT opened(*step.list);
}

void ListOpener::work(QPromise<Step> &promise, const Reading &reading, const Policy &policy)
{
    promise.setProgressRange(0, 100);
    std::atomic_bool cancelled = false;
    if (reading.head) {
        // Without a head the whole list says what is wrong.
        if (Result<PreparedList> head = prepared(reading.head(), policy, {}, nullptr)) {
            promise.addResult(Step{Step::Kind::Head, std::move(head)});
            waitFor(reading.headShown);
        }
    }
    const Result<ReadList> list = reading.whole([&promise](double fraction) {
        promise.setProgressValue(static_cast<int>(fraction * readingShare));
        return !promise.isCanceled();
    });
    const std::function<void(int, int)> tell = [&promise, &cancelled](int done, int total) {
        promise.setProgressValue(
            readingShare + static_cast<int>(qint64(100 - readingShare) * done / std::max(total, 1)));
        cancelled = promise.isCanceled();
    };
    if (list)
        promise.addResult(Step{Step::Kind::Read, PreparedList(), list->list.bytes});
    promise.addResult(Step{Step::Kind::Whole, prepared(list, policy, tell, &cancelled)});
}

void prepareForLists(const Policy &policy)
{
    QThreadPool::globalInstance()->start([policy] {
        NumberPlan::makeUsual();
        if (const Result<OpenedList> sample = openList(samplePath, OpenProgress()))
            (void)checkRows(sample->source, policy);
    });
}

ListOpener::Reading readingOfFile(
    const QString &path, const RememberedColumns &remembered, const QFuture<void> &headShown)
{
    ListOpener::Reading reading;
    reading.headShown = headShown;
    reading.whole = [path, remembered](const OpenProgress &progress) {
        // Before reading, so that a change meanwhile is seen.
        const SourceFile file = SourceFile::at(path);
        return openList(path, OpenRequest{progress, {}, remembered}).map([&file](const OpenedList &list) {
            return ReadList(list, {}, file);
        });
    };
    reading.head = [path, remembered]() -> Result<OpenedList> {
        if (QFileInfo(path).size() < worthAHead)
            return failure(Error::Kind::Cancelled);
        return openListHead(path, {{}, {}, remembered});
    };
    return reading;
}

} // namespace techpass
