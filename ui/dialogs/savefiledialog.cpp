// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savefiledialog.h"

#include <QStandardPaths>

namespace techpass {

using namespace Qt::StringLiterals;

SaveFileDialog::SaveFileDialog(const QString &title, const QString &name, QWidget *parent)
    : QFileDialog(parent, title)
{
    const QString excel = tr("Excel workbook (*.xlsx)");
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setNameFilters({tr("CSV file (*.csv)"), excel});
    setDefaultSuffix("csv"_L1);
    setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    selectFile(QString(name % ".csv"_L1));
    connect(this, &QFileDialog::filterSelected, this, [this, excel, name](const QString &filter) {
        const QString ending = filter == excel ? u"xlsx"_s : u"csv"_s;
        setDefaultSuffix(ending);
        // The name that was offered follows the kind; one that the user typed is left alone.
        const QStringList files = selectedFiles();
        if (files.size() == 1 && QFileInfo(files.constFirst()).completeBaseName() == name)
            selectFile(QString(name % u'.' % ending));
    });
    connect(this, &QFileDialog::fileSelected, this, &SaveFileDialog::pathChosen);
}

} // namespace techpass
