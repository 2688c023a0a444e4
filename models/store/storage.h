// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>

namespace techpass {

/// The one worker that talks to the database: tasks run in the order they were given, one at a time, on a
/// thread of its own. Ends when all of them are done, so what was asked to be written is written.
class Storage final
{
    Q_DISABLE_COPY_MOVE(Storage)

public:
    /// Returns at once; the file is opened by the first task. Every task answers with the error of opening
    /// where that failed.
    explicit Storage(QString path, const MasterKey &master = {});
    ~Storage();

    const MasterKey &master() const { return m_master; }

    /// `task` is `Result<T>(Database &)`.
    template <typename Task> auto run(Task task) -> QFuture<std::invoke_result_t<Task, Database &>>
    {
        using Answer = std::invoke_result_t<Task, Database &>;
        // No QtConcurrent::run: whoever waits for its future may run the task on the waiting thread.
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_worker.start([this, promise, work = std::move(task)]() mutable {
            promise->addResult(answerOf(std::move(work)));
            promise->finish();
        });
        return promise->future();
    }

private:
    Result<void> ensureOpen();
    /// What the task holds is let go of before anybody gets its answer.
    template <typename Task> auto answerOf(Task task) -> std::invoke_result_t<Task, Database &>
    {
        if (const Result<void> ready = ensureOpen(); !ready)
            return tl::unexpected(ready.error());
        return task(*m_database);
    }

    const QString m_path;
    const MasterKey m_master;
    std::unique_ptr<Database> m_database; // worker's thread only
    QThreadPool m_worker;
};

} // namespace techpass
