// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/droppedfile.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>

namespace techpass {

using namespace Qt::StringLiterals;

DroppedFile DroppedFile::from(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return {{}, tr("There is no file in what was dropped. Drop a .csv or .xlsx file.")};
    if (urls.size() > 1)
        return {{},
            tr("%n files were dropped. Drop one file at a time.", nullptr, static_cast<int>(urls.size()))};
    if (!urls.constFirst().isLocalFile())
        return {{}, tr("That file is not on this computer. Save it here first, then drop it.")};
    return from(urls.constFirst().toLocalFile());
}

DroppedFile DroppedFile::from(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (file.isDir())
        return {{}, tr("“%1” is a folder. Choose the .csv or .xlsx file that is in it.").arg(name)};
    const QString ending = file.suffix().toLower();
    if (ending == "xls"_L1 || ending == "xlsb"_L1 || ending == "ods"_L1 || ending == "numbers"_L1)
        return {{},
            tr("“%1” is another kind of spreadsheet. Save it as .xlsx or .csv, then choose that file.")
                .arg(name)};
    static constexpr std::array known{"csv"_L1, "tsv"_L1, "tab"_L1, "txt"_L1, "xlsx"_L1, ""_L1};
    if (std::find(known.begin(), known.end(), ending) == known.end())
        return {{}, tr("“%1” is not a list of users. Choose a .csv or .xlsx file.").arg(name)};
    return {path, {}};
}

} // namespace techpass
