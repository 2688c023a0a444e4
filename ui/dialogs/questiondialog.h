// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace techpass {

class ProgressLine;

/// Asks before something happens: a question, what follows from it, and two buttons that say what they do.
/// Deletes itself when closed. Show with open(). GUI thread.
class QuestionDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionDialog)

public:
    enum class Kind {
        Usual, ///< Enter agrees
        Destructive, ///< Enter refuses
    };

    QuestionDialog(const Words &question, const Words &consequence, Kind kind, QWidget *parent);
    ~QuestionDialog() override;

    /// The words of the two buttons; the first one's object name is `name`, the other's `cancelButton`.
    void setAnswers(const Words &agree, const Words &refuse, QLatin1StringView name);
    /// Another one, between the two; its clicked() tells that it was chosen. The dialog closes with it.
    QPushButton *addAnswer(const Words &text, QLatin1StringView role, QLatin1StringView name);
    /// Says something else in the place of the consequence.
    void setConsequence(const Words &consequence);
    /// How far something is that the question is about.
    void showProgress(int percent);

Q_SIGNALS:
    void agreed();

private:
    Words m_consequenceWords;
    QPushButton *m_agree = nullptr;
    QLabel *m_consequence = nullptr;
    ProgressLine *m_progress = nullptr;
};

} // namespace techpass
