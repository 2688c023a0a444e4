// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/returnedrows.h"

#include "models/files/mendlist.h"
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/outboxstore.h"
#include "ui/pages/listname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QList<qint64> idsOf(const QList<OutboxRow> &rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const OutboxRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

QString ReturnedRows::titleFor(const QString &submission)
{
    const QString ending = QCoreApplication::translate("techpass::ReturnedRows", " – to mend");
    const QString name = submission.isEmpty()
        ? QCoreApplication::translate("techpass::ReturnedRows", "Outbox")
        : listName(submission);
    return name.endsWith(ending) ? name : QString(name + ending);
}

Result<ReturnedRows> ReturnedRows::store(Database &database, const QString &environment, const QString &user,
    const QString &title, const QList<OutboxRow> &rows)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<QList<OutboxRow>> gone = OutboxStore(database).returnToList(idsOf(rows));
    if (!gone)
        return tl::unexpected(gone.error());
    ReturnedRows done{{}, std::move(*gone)};
    if (done.rows.isEmpty())
        return done;
    const QList<qint64> ids = idsOf(done.rows);
    const QSet<qint64> left(ids.cbegin(), ids.cend());
    // What is shown has the reason still.
    QList<OutboxRow> listed;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(listed),
        [&left](const OutboxRow &row) { return left.contains(row.id); });
    DraftStore drafts(database);
    Result<DraftInfo> draft = drafts.create(environment, title, mendListBytes(listed), user);
    if (!draft)
        return tl::unexpected(draft.error());
    draft->rows = static_cast<int>(listed.size());
    draft = drafts.update(*draft);
    if (!draft)
        return tl::unexpected(draft.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    done.draft = *draft;
    return done;
}

} // namespace techpass
