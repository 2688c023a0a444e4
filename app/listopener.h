// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/checkedrows.h"
#include "models/files/listsource.h"
#include "models/files/openprogress.h"
#include "models/files/openrequest.h"
#include "models/store/draftstore.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <utility>

namespace techpass {

/// A list as it is kept: as it came, and what was done to it in earlier sessions.
struct ReadList
{
    // Most lists were only read.
    ReadList(OpenedList opened = {}, QList<QByteArray> entries = {}, // NOLINT(google-explicit-constructor)
        SourceFile from = {})
        : list(std::move(opened))
        , log(std::move(entries))
        , file(std::move(from))
    {
    }

    OpenedList list;
    QList<QByteArray> log;
    SourceFile file;
};

/// A list that was read, brought to where its change log ends, and checked off the GUI thread.
struct PreparedList
{
    OpenedList list;
    RestoredRows rows;
    SourceFile file;
};

/// Reads and checks one list on another thread. Of a large one the first rows come ahead of the others, which
/// may wait until those are on the screen. start() once; GUI thread.
class ListOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListOpener)

public:
    /// How to read the list; called on the other thread.
    struct Reading
    {
        std::function<Result<ReadList>(const OpenProgress &)> whole;
        std::function<Result<OpenedList>()> head = {}; ///< its first rows, where they are to come ahead
        /// Over once those are shown. The rest is read then, as it takes all processors: whoever draws the
        /// first rows has them to himself before.
        QFuture<void> headShown = {};
    };
    explicit ListOpener(QObject *parent = nullptr);
    ~ListOpener() override;

    void start(const Reading &reading, const Policy &policy);
    /// Nothing is told any more, and the work ends soon.
    void stop();

Q_SIGNALS:
    void headFound(const techpass::PreparedList &head);
    /// It was read, and is now checked.
    void read(const QByteArray &bytes);
    /// Many times a second; 0 … 100.
    void progressed(int percent);
    void opened(const techpass::PreparedList &list);
    /// Instead. Errors: those of reading.
    void failed(const techpass::Error &error);

private:
    struct Step
    {
        enum class Kind { Head, Read, Whole };

        Kind kind = Kind::Whole;
        Result<PreparedList> list = PreparedList();
        QByteArray bytes = {};
    };

    static void work(QPromise<Step> &promise, const Reading &reading, const Policy &policy);
    void take(const Step &step);

    QFutureWatcher<Step> m_steps;
};

/// Makes ahead, on another thread, what the first list would have to wait for: the tables of headings and
/// rules.
void prepareForLists(const Policy &policy);

/// Of a file; its first rows too, where it is large. `remembered`: how columns were read that were asked
/// about.
ListOpener::Reading readingOfFile(
    const QString &path, const RememberedColumns &remembered, const QFuture<void> &headShown);

} // namespace techpass
