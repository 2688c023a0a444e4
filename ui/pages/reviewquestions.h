// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waits.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class QuestionDialog;

/// Asks over the review page before what cannot be overlooked is done, one question at a time, and only of
/// the list as the user sees it. Owned by the page; GUI thread.
class ReviewQuestions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewQuestions)

public:
    explicit ReviewQuestions(QWidget *page);

    /// Neither is owned; ends a question without an answer.
    void setList(BatchDocument *document, const BatchFilterModel *rows);
    void setWaits(Waits waits) { m_waits = waits; }

    void askReset();
    /// Accounts cannot be taken back: how many, and what is not seen in the rows shown.
    void askSubmit();

Q_SIGNALS:
    void resetAgreed();
    void submitAgreed();
    /// The list is being changed.
    void refused();

private:
    /// What the user is to see before it happens.
    struct Submission
    {
        int ready = 0; ///< rows that go
        int stay = 0; ///< in the list
        int hidden = 0; ///< of the ready ones, by the filter
        int elsewhere = 0; ///< of the ready ones, in another list or submitted before

        bool operator==(const Submission &) const = default;
    };
    Submission submission() const;
    int readyShown() const;
    void ask(const Submission &submission);
    void submit(const Submission &agreed);
    bool refuses();
    bool isOpen() const;
    void open(QuestionDialog *dialog);

    QWidget *m_page;
    BatchDocument *m_document = nullptr;
    const BatchFilterModel *m_rows = nullptr;
    Waits m_waits = Waits::ForNothing;
    QPointer<QuestionDialog> m_question;
};

} // namespace techpass
