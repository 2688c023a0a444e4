// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waits.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace techpass {

class QuestionDialog;

/// Asks over the review page before what cannot be overlooked is done, one question at a time. Owned by the
/// page; GUI thread.
class ReviewQuestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewQuestions)

public:
    explicit ReviewQuestions(QWidget *page);

    void askReset(int rows);
    /// What the user is to see before it happens.
    struct Submission
    {
        int ready = 0; ///< rows that go
        int stay = 0; ///< in the list
        int hidden = 0; ///< of the ready ones, by the filter

        bool operator==(const Submission &) const = default;
    };
    void askSubmit(const Submission &submission, Waits waits);
    bool isOpen() const;
    /// Without an answer.
    void close();

Q_SIGNALS:
    void resetAgreed();
    void submitAgreed(const techpass::ReviewQuestions::Submission &submission);

private:
    void open(QuestionDialog *dialog);

    QWidget *m_page;
    QPointer<QuestionDialog> m_question;
};

} // namespace techpass
