// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listexporter.h"

#include "app/opendraft.h"
#include "app/sourcefiles.h"
#include "app/techpass/onfinished.h"
#include "models/batch/batchrows.h"
#include "models/batch/rowcheck.h"
#include "models/files/listtemplate.h"
#include "models/files/listwriter.h"

#include <QtConcurrentRun>

namespace techpass {

namespace {

/// What is written of a list. It is not a snapshot of all that is known of it, which takes long to copy once
/// the list is changed meanwhile.
struct Written
{
    RowTable order;
    EditOverlay values;
};

QList<Invitee> inviteesOf(const Written &list)
{
    QList<Invitee> rows;
    rows.reserve(list.order.liveCount());
    list.order.eachLive([&](RowId row) { rows.append(standingValues(list.values.cells(row))); });
    return rows;
}

ExtraColumns extraColumnsOf(const Written &list, const QStringList &titles)
{
    ExtraColumns extra{titles, {}};
    if (!titles.isEmpty())
        list.order.eachLive([&](RowId row) { extra.rows.append(list.values.extraValues(row)); });
    return extra;
}

} // namespace

ListExporter::ListExporter(QObject *parent)
    : QObject(parent)
{
}

void ListExporter::saveList(const OpenDraft &draft, const QString &path)
{
    const BatchRows &rows = draft.document().rows();
    const auto write = [path, source = draft.sourceFile().path, list = Written{rows.order, rows.values},
                           titles = draft.document().list().unusedColumns]() -> Result<void> {
        return refuseSources(path, {source}).and_then([&] {
            return writeList(path, inviteesOf(list), extraColumnsOf(list, titles));
        });
    };
    report(QtConcurrent::run(write), path, true);
}

void ListExporter::saveTemplate(const QString &path, const QString &source)
{
    const auto write = [path, source]() -> Result<void> {
        return refuseSources(path, {source}).and_then([&path] { return writeTemplate(path); });
    };
    report(QtConcurrent::run(write), path, false);
}

void ListExporter::report(const QFuture<Result<void>> &written, const QString &path, bool isList)
{
    onFinished(this, written, [this, path, isList](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT fileSaved(path);
        if (isList)
            Q_EMIT listSaved();
    });
}

} // namespace techpass
