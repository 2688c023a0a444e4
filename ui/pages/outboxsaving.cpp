// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxsaving.h"

#include "models/store/outboxmodel.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/pages/listname.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace techpass {

OutboxSaving::OutboxSaving(const OutboxModel &outbox, QPushButton *button)
    : QObject(button)
    , m_outbox(outbox)
    , m_button(button)
{
}

void OutboxSaving::offer(qint64 submission, const QString &title)
{
    const bool several = m_outbox.blocks().size() > 1;
    const QString list = submission != 0 ? listName(title) : QString();
    const QString ofList = tr("%1 results", "name of a file").arg(list).trimmed();
    const QString ofAll = tr("Outbox results", "name of a file");
    const int failed = (submission != 0 ? m_outbox.countsOf(submission) : m_outbox.counts()).attention();
    if (!several && failed == 0)
        return askWhere(submission, ofList, false);

    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"outboxSaveMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const char *name, qint64 of, const QString &file,
                         bool failedRows) {
        QAction *action = menu->addAction(text, this, [=, this] { askWhere(of, file, failedRows); });
        action->setObjectName(QLatin1StringView(name));
    };
    if (submission != 0)
        add(tr("Results of this submission…"), "outboxSaveThis", submission, ofList, false);
    if (several)
        add(tr("Results of all submissions…"), "outboxSaveAll", 0, ofAll, false);
    if (failed > 0)
        add(tr("%Ln failed row(s) as a list…", nullptr, failed), "outboxSaveFailed", submission,
            tr("%1 failed rows", "name of a file").arg(list).trimmed(), true);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 4)));
}

void OutboxSaving::askWhere(qint64 submission, const QString &name, bool failedRows)
{
    auto *dialog = new SaveFileDialog(
        failedRows ? tr("Save failed rows") : tr("Save results"), name, m_button->window());
    dialog->setObjectName(failedRows ? u"saveFailedRowsDialog"_s : u"saveResultsDialog"_s);
    connect(dialog, &SaveFileDialog::pathChosen, this, [this, submission, failedRows](const QString &path) {
        if (failedRows)
            Q_EMIT failedRowsRequested(path, submission);
        else
            Q_EMIT resultsRequested(path, submission);
    });
    dialog->open();
}

} // namespace techpass
