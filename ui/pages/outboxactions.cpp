// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxactions.h"

#include "models/store/outboxmodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace techpass {

OutboxActions::OutboxActions(DataTable *table)
    : QObject(table)
    , m_table(table)
{
    QAction *details = addAction("outboxDetailsAction", tr("Show details"), "eye"_L1);
    QAction *copy = addAction("outboxCopyAction", tr("Copy rows"), "copy"_L1);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QAction *trace = addAction("outboxCopyTraceAction", tr("Copy trace ID"), "copy"_L1);
    QAction *email = addAction("outboxCopyEmailAction", tr("Copy email"), "copy"_L1);
    connect(details, &QAction::triggered, this, [this] { showDetails(m_table->currentIndex()); });
    connect(copy, &QAction::triggered, this, &OutboxActions::copyRows);
    connect(trace, &QAction::triggered, this, [this] { copyColumn(OutboxModel::TraceId); });
    connect(email, &QAction::triggered, this, [this] { copyColumn(OutboxModel::Email); });
    connect(table, &DataTable::rowActivated, this, &OutboxActions::showDetails);
    connect(table, &QWidget::customContextMenuRequested, this,
        [this, details, copy, trace, email](const QPoint &at) {
            const QModelIndex current = m_table->currentIndex();
            if (!current.isValid())
                return;
            trace->setEnabled(!current.data(OutboxModel::TraceIdRole).toString().isEmpty());
            auto *menu = new QMenu(m_table);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addActions({details, trace, email, copy});
            menu->popup(m_table->viewport()->mapToGlobal(at));
        });
}

QAction *OutboxActions::addAction(const char *objectName, const QString &text, QLatin1StringView icon)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(QLatin1StringView(objectName));
    m_table->addAction(action);
    return action;
}

void OutboxActions::copyRows() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < OutboxModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void OutboxActions::copyColumn(int column) const
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        QGuiApplication::clipboard()->setText(current.siblingAtColumn(column).data().toString());
}

void OutboxActions::showDetails(const QModelIndex &index) const
{
    if (!index.isValid())
        return;
    QStringList lines;
    for (int column = OutboxModel::MethodColumn; column < OutboxModel::ColumnCount; ++column) {
        const QString text = index.siblingAtColumn(column).data().toString();
        const QString title = index.model()->headerData(column, Qt::Horizontal).toString();
        if (!text.isEmpty())
            lines.append(u"%1: %2"_s.arg(title, text));
    }
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Row of the Outbox"),
        index.siblingAtColumn(OutboxModel::Email).data().toString(), QMessageBox::Close, m_table);
    box->setObjectName(u"outboxDetails"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(lines.join(u'\n'));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
}

} // namespace techpass
