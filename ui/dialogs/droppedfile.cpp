// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/droppedfile.h"

#include "ui/widgets/filechoosing.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

DroppedFile refused(const QString &why)
{
    return {{}, {}, why};
}

} // namespace

DroppedFile DroppedFile::from(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return refused(tr("There is no file in what was dropped. Drop a .csv or .xlsx file."));
    if (urls.size() > 1)
        return refused(
            tr("%Ln files were dropped. Drop one file at a time.", nullptr, static_cast<int>(urls.size())));
    if (!urls.constFirst().isLocalFile())
        return refused(tr("That file is not on this computer. Save it here first, then drop it."));
    return from(urls.constFirst().toLocalFile());
}

DroppedFile DroppedFile::from(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path, {}, {}};
    QString only;
    for (QDirIterator lists(path, listNamePatterns(), QDir::Files); lists.hasNext();) {
        const QString list = lists.next();
        // While a workbook is open, Excel keeps a file beside it that is none.
        if (lists.fileName().startsWith("~$"_L1))
            continue;
        if (!only.isEmpty())
            return {{}, path, {}};
        only = list;
    }
    if (!only.isEmpty())
        return {only, {}, {}};
    return refused(tr("There is no .csv or .xlsx file in the folder “%1”. Drop the list itself.")
                       .arg(QDir(path).dirName()));
}

} // namespace techpass
