// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace techpass {

class OutboxModel;
class SubmissionsModel;

/// Chooses the submission that the Outbox page shows. Follows the outbox (the one being sent, else the
/// newest) until the user chooses; follows again when a submission is added. Closed it shows the title alone.
/// GUI thread.
class SubmissionBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmissionBox)

public:
    explicit SubmissionBox(const OutboxModel &outbox, QWidget *parent = nullptr);

    /// 0: all submissions.
    qint64 submission() const;
    QString title() const;
    /// As if the user chose it; one that is not there is left alone.
    void showSubmission(qint64 submission);
    /// Goes to the submission that is to be shown now, where the user has not chosen.
    void follow();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submissionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(qint64 submission);

    const OutboxModel &m_outbox;
    SubmissionsModel *m_submissions;
    qint64 m_shown = 0;
    bool m_following = true;
};

} // namespace techpass
