// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/queuestatus.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace techpass {

class ElidedLabel;
class OutboxModel;
class ProgressLine;
class Session;
class SubmissionBox;

/// The head of the Outbox: which submission is shown, how far it is, and what the queue does. A choice of
/// submissions stands in the title's place where there are several. GUI thread.
class SubmissionCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmissionCard)

public:
    SubmissionCard(const Session &session, const OutboxModel &outbox, QWidget *parent = nullptr);

    /// 0: all submissions.
    qint64 submission() const;
    /// Counts of what is shown.
    const OutboxCounts &counts() const;
    /// Of the submission, or of all.
    QString title() const;
    void showSubmission(qint64 submission);
    void refresh(const QueueStatus &queue);

Q_SIGNALS:
    void submissionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void placeCounts();

    const Session &m_session;
    const OutboxModel &m_outbox;
    ElidedLabel *m_title;
    SubmissionBox *m_choice;
    QLabel *m_counts;
    QBoxLayout *m_head = nullptr;
    ProgressLine *m_progress;
    QLabel *m_explanation;
};

} // namespace techpass
