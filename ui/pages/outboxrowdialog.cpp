// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxrowdialog.h"

#include "models/domain/daytext.h"
#include "models/rules/problemtext.h"
#include "models/store/outboxmodel.h"
#include "models/store/outboxtext.h"
#include "ui/pages/friendlytime.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/statedelegate.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

enum AttemptColumn { Number, Time, Outcome, Trace };

constexpr int dialogWidth = 680;
constexpr int mostRowsShown = 6;

/// "14:05:12 – 14:05:13", in local time, with the date where it is not that of `before`.
QString timesOf(const Attempt &attempt, const QDate &before = QDate::currentDate())
{
    const QLocale locale;
    const auto words = [&locale](const QDateTime &time, const QDate &known) {
        const QString clock = locale.toString(time.time(), u"HH:mm:ss"_s);
        return time.date() == known ? clock : QString(dayText(time.date()) + u", "_s + clock);
    };
    const QDateTime start = attempt.startedAt.toLocalTime();
    const QString from = words(start, before);
    if (!attempt.finishedAt.isValid())
        return from;
    return from + u" – "_s + words(attempt.finishedAt.toLocalTime(), start.date());
}

/// What the service said as a whole; its words for each field stand below.
QString resultWords(const OutboxRow &row)
{
    const QString state = rowStateTitle(row.state);
    const QString reason = row.outcome.fields.isEmpty() ? outcomeSentence(row) : row.outcome.message;
    return reason.isEmpty() ? state : OutboxRowDialog::tr("%1: %2", "result, reason").arg(state, reason);
}

/// Shortens the trace IDs.
class AttemptDelegate final : public StateDelegate
{
public:
    using StateDelegate::StateDelegate;

protected:
    Look lookOf(const QModelIndex &index) const override
    {
        Look look;
        if (index.column() != Trace)
            return look;
        look.monospace = true;
        look.text = index.data().toString();
        return look;
    }
};

/// "Email: That domain is not allowed." for every field that was refused.
QString fieldLines(const RowOutcome &outcome)
{
    QStringList lines;
    for (const RefusedField &refused : outcome.fields) {
        const auto field = fieldFromName(refused.field);
        const QString title = field ? fieldTitle(*field) : refused.field;
        lines.append(refused.message.isEmpty() ? title : u"%1: %2"_s.arg(title, refused.message));
    }
    return lines.join(u'\n');
}

} // namespace

OutboxRowDialog::OutboxRowDialog(const OutboxModel &outbox, qint64 row, QWidget *parent)
    : FormDialog({}, dialogWidth, parent)
    , m_outbox(outbox)
    , m_id(row)
{
    setObjectName(u"outboxRowDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const OutboxRow *shown = outbox.rowById(row);
    const OutboxBlock *block = shown ? outbox.block(shown->submissionId) : nullptr;
    if (block) {
        setTitle(shown->request.email());
        addLead(
            [method = shown->request.method(), position = shown->position, submission = block->submission] {
                return tr("%1 · row %2 of “%3” · submitted %4", "method, number, list, time")
                    .arg(methodTitle(method), QLocale().toString(position), submission.title,
                        friendlyTime(submission.createdAt.toLocalTime()))
                    .toHtmlEscaped();
            });
    }
    m_result = addPart([] { return tr("Result"); }, "outboxRowResult"_L1);
    m_fields = addPart([] { return tr("Where"); }, "outboxRowFields"_L1);
    m_advice = addPart([] { return tr("What to do"); }, "outboxRowAdvice"_L1);
    buildAttempts();
    buildButtons();
    connect(&outbox, &OutboxModel::countsChanged, this, &OutboxRowDialog::refresh);
    connect(&outbox, &QAbstractItemModel::dataChanged, this, &OutboxRowDialog::refresh);
    keepWorded(this, [this] { showWords(); });
    refresh();
}

void OutboxRowDialog::showWords()
{
    m_attempts->setHorizontalHeaderLabels({tr("Try"), tr("Time"), tr("What happened"), tr("Trace ID")});
    m_table->setAccessibleName(tr("Tries"));
    m_copy->setText(m_isCopied ? tr("Copied") : tr("Copy trace ID"));
    m_check->setText(tr("Check again"));
    m_mend->setText(tr("Edit and resubmit"));
    cancelButton()->setText(tr("Close"));
    showAttempts();
}

OutboxRowDialog::Part OutboxRowDialog::addPart(const Words &title, QLatin1StringView name)
{
    auto *heading = new QLabel(this);
    keepWorded(heading, [heading, title] { heading->setText(title()); });
    setRole(heading, "fieldLabel"_L1);
    auto *text = new QLabel(this);
    text->setObjectName(name);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(text, "body"_L1);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(heading);
    content()->addSpacing(Tokens::space4);
    content()->addWidget(text);
    return {heading, text};
}

void OutboxRowDialog::Part::show(const QString &words) const
{
    text->setText(words);
    text->setVisible(!words.isEmpty());
    title->setVisible(!words.isEmpty());
}

void OutboxRowDialog::buildAttempts()
{
    m_attemptsTitle = new QLabel(this);
    setRole(m_attemptsTitle, "fieldLabel"_L1);
    m_attempts = new QStandardItemModel(0, 4, this);
    auto *panel = new Panel(this);
    m_table = new DataTable(panel);
    m_table->setObjectName(u"outboxRowAttempts"_s);
    m_table->setItemDelegate(new AttemptDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_attempts);
    m_table->setStretchColumn(Outcome);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    setRowsShown(1);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(m_attemptsTitle);
    content()->addSpacing(Tokens::space8);
    content()->addWidget(panel);
    content()->addStretch();
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxRowDialog::refresh);
}

void OutboxRowDialog::buildButtons()
{
    m_copy = new QPushButton(themedIcon("copy"_L1), {}, this);
    m_copy->setObjectName(u"outboxRowCopy"_s);
    setRole(m_copy, "secondary"_L1);
    footStart()->insertWidget(0, m_copy, 0, Qt::AlignLeft);
    m_check = new QPushButton(this);
    m_check->setObjectName(u"outboxRowCheck"_s);
    m_mend = new QPushButton(this);
    m_mend->setObjectName(u"outboxRowMend"_s);
    for (QPushButton *button : {m_copy, m_check, m_mend}) {
        setRole(button, "secondary"_L1);
        button->setAutoDefault(false);
    }
    buttons()->insertWidget(0, m_mend);
    buttons()->insertWidget(0, m_check);
    cancelButton()->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, &OutboxRowDialog::copyTrace);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT mendingRequested(m_id);
    });
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_id); });
}

void OutboxRowDialog::refresh()
{
    const OutboxRow *row = m_outbox.rowById(m_id);
    if (!row)
        return discard();
    const qint64 before = std::exchange(m_revision, row->revision);
    showRow(*row);
    if (before >= 0 && before != row->revision)
        Q_EMIT attemptsRequested(m_id);
}

void OutboxRowDialog::showRow(const OutboxRow &row)
{
    m_result.show(resultWords(row));
    m_fields.show(fieldLines(row.outcome));
    m_advice.show(mendingSentence(row));
    m_mend->setVisible(isFinal(row.state) && !isSuccess(row.state));
    m_check->setVisible(row.state == RowState::NeedsChecking);
    const QModelIndex current = m_table->currentIndex();
    m_copy->setEnabled(
        !(current.isValid() ? current.siblingAtColumn(Trace).data().toString() : row.traceId).isEmpty());
    m_attemptsTitle->setText(row.attempts > 0 ? tr("Tries") : tr("It was not tried so far."));
    m_table->parentWidget()->setVisible(row.attempts > 0);
}

void OutboxRowDialog::setAttempts(const QList<Attempt> &attempts)
{
    m_tries = attempts;
    showAttempts();
    if (!attempts.isEmpty())
        m_table->setCurrentIndex(m_attempts->index(m_attempts->rowCount() - 1, 0));
}

void OutboxRowDialog::showAttempts()
{
    const int current = m_table->currentIndex().row();
    m_attempts->removeRows(0, m_attempts->rowCount());
    for (const Attempt &attempt : std::as_const(m_tries)) {
        QList<QStandardItem *> cells;
        for (const QString &text : {QLocale().toString(attempt.number), timesOf(attempt),
                 attemptSentence(attempt), attempt.traceId}) {
            cells.append(new QStandardItem(text));
            cells.last()->setEditable(false);
            cells.last()->setToolTip(text);
        }
        m_attempts->appendRow(cells);
    }
    setRowsShown(std::clamp(static_cast<int>(m_tries.size()), 1, mostRowsShown));
    m_table->fitColumns();
    m_table->setCurrentIndex(m_attempts->index(current, 0));
    refresh();
}

void OutboxRowDialog::setRowsShown(int rows)
{
    m_table->setFixedHeight(
        m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void OutboxRowDialog::copyTrace()
{
    const QModelIndex current = m_table->currentIndex();
    const OutboxRow *row = m_outbox.rowById(m_id);
    const QString trace = current.isValid() ? current.siblingAtColumn(Trace).data().toString() : QString();
    QGuiApplication::clipboard()->setText(trace.isEmpty() && row ? row->traceId : trace);
    m_isCopied = true;
    m_copy->setText(tr("Copied"));
}

} // namespace techpass
