// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace techpass {

class QuestionDialog;

/// The questions of the review page, to be opened over `parent`; connect to agreed().
struct ReviewQuestions
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ReviewQuestions)

public:
    static QuestionDialog *reset(int rows, QWidget *parent);
    /// `ready` rows go, `stay` stay in the list; `hidden` of the ready ones are not shown by the filter.
    static QuestionDialog *submit(int ready, int stay, int hidden, bool offline, QWidget *parent);
};

} // namespace techpass
