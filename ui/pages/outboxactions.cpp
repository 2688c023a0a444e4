// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxactions.h"

#include "models/store/outboxmodel.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/pages/outboxproxy.h"
#include "ui/pages/outboxrowdialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionwords.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Was not made, or may not have been: can go back into a list.
bool canBeMended(RowState state)
{
    return isFinal(state) && !isSuccess(state);
}

bool needsMending(RowState state)
{
    return OutboxProxy::belongs(state, OutboxProxy::Attention);
}

bool needsChecking(RowState state)
{
    return state == RowState::NeedsChecking;
}

QList<qint64> idsOf(const QList<const OutboxRow *> &rows)
{
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const OutboxRow *row : rows)
        ids.append(row->id);
    return ids;
}

} // namespace

OutboxActions::OutboxActions(const OutboxModel &outbox, const OutboxProxy &shown, DataTable *table)
    : QObject(table)
    , m_outbox(outbox)
    , m_shown(shown)
    , m_table(table)
    , m_details(addAction(
          "outboxDetailsAction", [] { return tr("Show details"); }, "eye"_L1))
    , m_mend(addAction(
          "outboxMendAction", [] { return tr("Edit and resubmit"); }, "file-text"_L1))
    , m_check(addAction(
          "outboxCheckAction", [] { return tr("Check again"); }, "refresh-cw"_L1))
    , m_trace(addAction(
          "outboxCopyTraceAction", [] { return tr("Copy trace ID"); }, "copy"_L1))
    , m_email(addAction(
          "outboxCopyEmailAction", [] { return tr("Copy email"); }, "copy"_L1))
    , m_copy(addAction(
          "outboxCopyAction", [] { return tr("Copy rows"); }, "copy"_L1))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_mend->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_check->setShortcut(QKeySequence::Refresh);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    // The page has these two as well.
    for (QAction *action : {m_mend, m_check})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_details, &QAction::triggered, this, [this] { showDetails(m_table->currentIndex()); });
    connect(
        m_mend, &QAction::triggered, this, [this] { requestMending(rowsFor(canBeMended, needsMending)); });
    connect(m_check, &QAction::triggered, this,
        [this] { Q_EMIT checkAgainRequested(idsOf(rowsFor(needsChecking, needsChecking))); });
    connect(m_copy, &QAction::triggered, this, &OutboxActions::copyRows);
    connect(m_trace, &QAction::triggered, this, [this] { copyColumn(OutboxModel::TraceId); });
    connect(m_email, &QAction::triggered, this, [this] { copyColumn(OutboxModel::Email); });
    connect(table, &DataTable::rowActivated, this, &OutboxActions::showDetails);
    connect(table, &QWidget::customContextMenuRequested, this, &OutboxActions::showMenu);
}

QAction *OutboxActions::addAction(const char *objectName, const Words &text, QLatin1StringView icon)
{
    auto *action = new QAction(themedIcon(icon), {}, this);
    action->setObjectName(QLatin1StringView(objectName));
    keepWorded(m_table, [action, text] {
        action->setText(text());
        // Without the number of rows that its text may have.
        setTitle(action, text());
    });
    m_table->addAction(action);
    return action;
}

void OutboxActions::showMenu(const QPoint &at)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_trace->setEnabled(!current.data(OutboxModel::TraceIdRole).toString().isEmpty());
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"outboxMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_details);
    // Here they are of the rows that were clicked, not of all.
    if (!selected(canBeMended).isEmpty())
        menu->addAction(m_mend);
    if (!selected(needsChecking).isEmpty())
        menu->addAction(m_check);
    menu->addSeparator();
    menu->addActions({m_trace, m_email, m_copy});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QList<const OutboxRow *> OutboxActions::selected(bool (*fits)(RowState)) const
{
    QItemSelection selection = m_table->selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
        [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    QList<const OutboxRow *> rows;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (const OutboxRow &candidate = m_shown.rowAt(row); fits(candidate.state))
                rows.append(&candidate);
        }
    }
    return rows;
}

/// The selected rows that it `fits`; without any, all that are shown and need it.
QList<const OutboxRow *> OutboxActions::rowsFor(bool (*fits)(RowState), bool (*needs)(RowState)) const
{
    QList<const OutboxRow *> rows = selected(fits);
    if (!rows.isEmpty())
        return rows;
    // Who looks at the cancelled ones means these.
    const bool chosen = m_shown.group() == OutboxProxy::Cancelled || m_shown.group() == OutboxProxy::Returned;
    for (int row = 0; row < m_shown.rowCount(); ++row) {
        const OutboxRow &candidate = m_shown.rowAt(row);
        if (needs(candidate.state) || (chosen && fits(candidate.state)))
            rows.append(&candidate);
    }
    return rows;
}

int OutboxActions::countShown(bool (*fits)(RowState)) const
{
    int count = 0;
    for (int row = 0; row < m_shown.rowCount(); ++row)
        count += int(fits(m_shown.rowAt(row).state));
    return count;
}

void OutboxActions::refresh(const OutboxCounts &counts)
{
    const auto chosen = static_cast<int>(selected(canBeMended).size());
    int fitting = counts.attention();
    if (m_shown.group() == OutboxProxy::Cancelled || m_shown.group() == OutboxProxy::Returned)
        fitting = m_shown.rowCount();
    else if (m_shown.group() == OutboxProxy::Succeeded || m_shown.group() == OutboxProxy::Open)
        fitting = 0;
    else if (!m_shown.search().isEmpty())
        fitting = countShown(needsMending);
    const int rows = chosen > 0 ? chosen : fitting;
    m_mend->setText(rows > 0 ? tr("Edit and resubmit %Ln row(s)", nullptr, rows) : tr("Edit and resubmit"));
    m_mend->setEnabled(rows > 0);
    const auto doubtful = static_cast<int>(selected(needsChecking).size());
    const bool shown = m_shown.group() == OutboxProxy::All || m_shown.group() == OutboxProxy::Attention;
    const auto needing = [this, &counts] {
        return m_shown.search().isEmpty() ? counts[RowState::NeedsChecking] : countShown(needsChecking);
    };
    const int unsure = doubtful > 0 ? doubtful : shown && chosen == 0 ? needing() : 0;
    m_check->setText(unsure > 0 ? tr("Check %Ln row(s) again", nullptr, unsure) : tr("Check again"));
    m_check->setEnabled(unsure > 0);
}

void OutboxActions::requestMending(const QList<const OutboxRow *> &rows)
{
    if (rows.isEmpty() || m_question)
        return;
    const QList<qint64> ids = idsOf(rows);
    const auto unsure = static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [](const OutboxRow *row) { return needsChecking(row->state); }));
    if (unsure == 0) {
        Q_EMIT resubmitRequested(ids);
        return;
    }
    m_question = new QuestionDialog(
        [unsure] { return tr("%Ln account(s) may exist already", nullptr, unsure); },
        [] {
            return tr("For these rows it is not known whether the service made the account. Check again asks "
                      "it. Sent anew, an account may be made twice or be refused as already there.");
        },
        QuestionDialog::Kind::Destructive, m_table);
    m_question->setObjectName(u"outboxMendQuestion"_s);
    m_question->setAnswers(
        [] { return tr("&Edit and resubmit"); }, [] { return tr("&Leave them"); }, "outboxMendConfirm"_L1);
    Backdrop::follow(m_question);
    connect(m_question, &QuestionDialog::agreed, this, [this, ids] { Q_EMIT resubmitRequested(ids); });
    m_question->open();
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

void OutboxActions::showDetails(const QModelIndex &index)
{
    if (!index.isValid() || m_dialog)
        return;
    const OutboxRow &row = m_shown.rowAt(index.row());
    m_dialog = new OutboxRowDialog(m_outbox, row.id, m_table);
    Backdrop::follow(m_dialog);
    connect(m_dialog, &OutboxRowDialog::attemptsRequested, this, &OutboxActions::attemptsRequested);
    connect(m_dialog, &OutboxRowDialog::mendingRequested, this, [this](qint64 id) {
        if (const OutboxRow *wanted = m_outbox.rowById(id); wanted && canBeMended(wanted->state))
            requestMending({wanted});
    });
    connect(m_dialog, &OutboxRowDialog::checkRequested, this,
        [this](qint64 id) { Q_EMIT checkAgainRequested({id}); });
    m_dialog->open();
    Q_EMIT attemptsRequested(row.id);
}

void OutboxActions::showAttempts(qint64 row, const QList<Attempt> &attempts)
{
    if (m_dialog && m_dialog->row() == row)
        m_dialog->setAttempts(attempts);
}

} // namespace techpass
