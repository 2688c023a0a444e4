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
    /// `ready` rows go, `stay` stay in the list; `hidden` of the ready ones are not shown by the filter.
    void askSubmit(int ready, int stay, int hidden, Waits waits);
    bool isOpen() const { return !m_question.isNull(); }
    /// Without an answer.
    void close();

Q_SIGNALS:
    void resetAgreed();
    void submitAgreed();

private:
    void open(QuestionDialog *dialog, void (ReviewQuestions::*agreed)());

    QWidget *m_page;
    QPointer<QuestionDialog> m_question;
};

} // namespace techpass
