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

} // namespace

ListOpener::ListOpener(QObject *parent)
    : QObject(parent)
{
    connect(&m_head, &QFutureWatcherBase::finished, this, &ListOpener::takeHead);
    connect(&m_headShown, &QFutureWatcherBase::finished, this, &ListOpener::readAll);
    connect(&m_all, &QFutureWatcherBase::progressValueChanged, this, &ListOpener::progressed);
    connect(&m_all, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Step step = m_all.resultAt(index);
        if (!step.list)
            Q_EMIT failed(step.list.error());
        else if (step.kind == Step::Kind::Read)
            Q_EMIT read(step.bytes);
        else
            Q_EMIT opened(*step.list);
    });
}

ListOpener::~ListOpener()
{
    stop();
}

void ListOpener::stop()
{
    m_head.disconnect(this);
    m_headShown.disconnect(this);
    m_all.disconnect(this);
    m_all.cancel();
}

void ListOpener::start(const Reading &reading, const Policy &policy)
{
    m_reading = reading;
    m_policy = policy;
    if (reading.head)
        m_head.setFuture(
            QtConcurrent::run([reading, policy] { return prepared(reading.head(), policy, {}, nullptr); }));
    else
        readAll();
}

void ListOpener::takeHead()
{
    const Result<PreparedList> head = m_head.result();
    // Without a head the whole list says what is wrong.
    if (head && !m_reading.headShown.isFinished())
        m_headShown.setFuture(m_reading.headShown);
    else
        readAll();
    if (head)
        Q_EMIT headFound(*head);
}

void ListOpener::readAll()
{
    m_all.setFuture(QtConcurrent::run(&ListOpener::work, m_reading, m_policy));
}

void ListOpener::work(QPromise<Step> &promise, const Reading &reading, const Policy &policy)
{
    promise.setProgressRange(0, 100);
    std::atomic_bool cancelled = false;
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
