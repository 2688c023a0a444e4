// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissioncard.h"

#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/pages/submissionbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int leastName = 160;

} // namespace

SubmissionCard::SubmissionCard(const Session &session, const OutboxModel &outbox, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_title(new ElidedLabel(this))
    , m_choice(new SubmissionBox(outbox, this))
    , m_counts(new QLabel(this))
    , m_progress(new ProgressLine([] { return tr("Progress of the submission"); }, this))
    , m_explanation(new QLabel(this))
{
    setObjectName(u"outboxProgressCard"_s);
    setRole(this, "card"_L1);
    m_title->setObjectName(u"outboxTitle"_s);
    m_title->setFont(textFont(TextStyle::BodyStrong));
    m_choice->setObjectName(u"outboxSubmission"_s);
    m_choice->setFont(textFont(TextStyle::BodyStrong));
    m_counts->setObjectName(u"outboxCounts"_s);
    m_progress->setObjectName(u"outboxProgress"_s);
    m_explanation->setObjectName(u"outboxExplanation"_s);
    m_explanation->setWordWrap(true);
    setRole(m_counts, "hint"_L1);
    setRole(m_explanation, "hint"_L1);
    layOut();
    connect(m_choice, &SubmissionBox::submissionChanged, this, &SubmissionCard::submissionChanged);
}

void SubmissionCard::layOut()
{
    auto *name = new QHBoxLayout;
    name->addWidget(m_title, 1);
    name->addWidget(m_choice);
    name->addStretch();
    m_head = new QHBoxLayout;
    m_head->setSpacing(Tokens::space16);
    m_head->addLayout(name, 1);
    m_head->addWidget(m_counts);
    // The card may be narrower than both beside each other.
    m_counts->setMinimumWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::cardMargin, Tokens::space16, Tokens::cardMargin, Tokens::space16);
    column->setSpacing(Tokens::space12);
    column->addLayout(m_head);
    column->addWidget(m_progress);
    column->addWidget(m_explanation);
}

/// The counts stand beside the name, or below where it would have too little room.
void SubmissionCard::placeCounts()
{
    const int wanted = m_counts->fontMetrics().horizontalAdvance(m_counts->text()) + m_head->spacing()
        + scaledByText(leastName);
    const bool fits = wanted <= contentsRect().width() - 2 * Tokens::cardMargin;
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_counts->setWordWrap(!fits);
}

void SubmissionCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeCounts();
}

qint64 SubmissionCard::submission() const
{
    return m_choice->submission();
}

void SubmissionCard::showSubmission(qint64 submission)
{
    m_choice->showSubmission(submission);
}

const OutboxCounts &SubmissionCard::counts() const
{
    const OutboxBlock *block = m_outbox.block(submission());
    return block ? block->counts : m_outbox.counts();
}

QString SubmissionCard::title() const
{
    return m_choice->title();
}

void SubmissionCard::refresh(const QueueStatus &queue)
{
    m_choice->follow();
    const bool several = m_outbox.blocks().size() > 1;
    m_choice->setVisible(several);
    m_title->setVisible(!several);
    m_title->setText(title());
    m_explanation->setText(queue.explanation(counts(), m_outbox.counts(), m_session));

    const OutboxCounts &of = counts();
    const int done = rowsDone(of);
    m_progress->setProgress(done, of.total());
    const QLocale locale;
    m_progress->setAccessibleName(
        tr("Progress of %1: %2 of %3 done").arg(title(), locale.toString(done), locale.toString(of.total())));
    QString words = countsSentence(of);
    const QString left = queue.timeLeft(of.open());
    if (queue.isMoving(m_session) && !left.isEmpty())
        words += u" · "_s + left;
    m_counts->setText(words);
    m_counts->setAccessibleName(words);
    placeCounts();
}

} // namespace techpass
