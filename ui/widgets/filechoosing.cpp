// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filechoosing.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("techpass::FileChoosing", text);
}

void openDialog(QFileDialog *dialog, QWidget *parent, const std::function<void(const QString &)> &chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

void chooseCsvToSave(QWidget *parent, const QString &title, const QString &name,
    const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"saveCsvDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(words(QT_TRANSLATE_NOOP("techpass::FileChoosing", "CSV file (*.csv)")));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + ".csv"_L1);
    openDialog(dialog, parent, chosen);
}

QStringList listNamePatterns()
{
    return {u"*.csv"_s, u"*.xlsx"_s, u"*.txt"_s, u"*.tsv"_s};
}

void chooseListToOpen(
    QWidget *parent, const std::function<void(const QString &)> &chosen, const QString &folder)
{
    auto *dialog = new QFileDialog(
        parent, words(QT_TRANSLATE_NOOP("techpass::FileChoosing", "Choose a list")), folder);
    dialog->setObjectName(u"openListDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({words(QT_TRANSLATE_NOOP("techpass::FileChoosing", "Lists of users (%1)"))
                                .arg(listNamePatterns().join(u' ')),
        words(QT_TRANSLATE_NOOP("techpass::FileChoosing", "All files (*)"))});
    openDialog(dialog, parent, chosen);
}

} // namespace techpass
