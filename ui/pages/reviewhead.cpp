// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewhead.h"

#include "models/batch/batchcounts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionwords.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

ReviewHead::ReviewHead(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader([] { return tr("Batch upload"); }, [] { return tr("Invite Users"); }, this))
    , m_reset(add("resetButton"_L1, "secondary"_L1))
    , m_export(add("exportButton"_L1, "secondary"_L1))
    , m_submit(add("submitRowsButton"_L1, "primary"_L1))
{
    m_submit->setIcon(themedIcon("send"_L1));
    addCommand(m_reset, "resetCommand"_L1, [] { return tr("Reset the list"); });
    m_submitCommand
        = addCommand(m_submit, "submitCommand"_L1, [] { return tr("Submit the rows that are ready"); });
    addAction(m_submitCommand);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    connect(m_header, &PageHeader::parentRequested, this, &ReviewHead::backRequested);
    connect(m_reset, &QPushButton::clicked, this, &ReviewHead::resetRequested);
    connect(m_export, &QPushButton::clicked, this, &ReviewHead::exportRequested);
    connect(m_submit, &QPushButton::clicked, this, &ReviewHead::submitRequested);
    keepWorded(this, [this] {
        m_reset->setText(tr("Reset"));
        m_export->setText(tr("Export…"));
        showState(m_counts, m_state);
    });
}

QPushButton *ReviewHead::add(QLatin1StringView name, QLatin1StringView role)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    setRole(made, role);
    m_header->addAction(made);
    return made;
}

void ReviewHead::setTitle(const QString &title)
{
    m_header->setTitle(title, [] { return tr("Batch upload"); });
}

void ReviewHead::setExportAction(QAction *action)
{
    m_exportAction = action;
    m_export->addAction(action);
    connect(action, &QAction::triggered, m_export, &QAbstractButton::click);
    showState(m_counts, m_state);
}

QString ReviewHead::reasonAgainst(const BatchCounts &counts, const State &state)
{
    if (state.isPreview)
        return tr("The list is still being opened.");
    if (!state.mayInvite)
        return state.refusal;
    if (counts.all == 0)
        return tr("There are no rows yet.");
    if (counts.ready == 0)
        return tr("No row is ready yet. Mend the errors first: F8 leads to them.");
    if (state.isEnqueueing)
        return tr("The rows are being put into the Outbox.");
    return state.isBusy ? tr("The list is being changed.") : QString();
}

void ReviewHead::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState(m_counts, m_state);
}

void ReviewHead::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showState(m_counts, m_state);
}

void ReviewHead::showState(const BatchCounts &counts, const State &state)
{
    m_counts = counts;
    m_state = state;
    m_submit->setText(
        state.isPreview ? tr("Submit") : tr("Submit %1 ready").arg(locale().toString(counts.ready)));
    m_reset->setEnabled(counts.all > 0 && !state.isEnqueueing && !state.isBusy);
    m_export->setEnabled(counts.all > 0);
    if (m_exportAction)
        m_exportAction->setEnabled(counts.all > 0 && isVisible());
    const QString reason = reasonAgainst(counts, state);
    m_submit->setEnabled(reason.isEmpty() && state.mayInvite && !state.isEnqueueing);
    m_submit->setToolTip(reason);
    setRefusal(m_submitCommand, reason);
    m_submit->setAccessibleDescription(reason);
}

} // namespace techpass
