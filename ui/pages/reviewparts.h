// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace techpass {

class DepartedLine;
class EnqueueLine;
class MessageBar;
class OpeningLine;
class ListStatus;
class ReviewBody;
class ReviewFilterBar;
class ReviewHead;
class ReviewNotices;
class WorkLine;

/// What the review page is made of, from top to bottom, laid out in it. The widgets are the page's. GUI
/// thread.
struct ReviewParts
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ReviewPage)

public:
    explicit ReviewParts(QWidget *page);

    ReviewHead *head;
    MessageBar *unsaved; ///< why the list is not stored yet
    ReviewNotices *notices;
    OpeningLine *opening; ///< how much of it is read
    EnqueueLine *progress; ///< how much of it is in the outbox
    WorkLine *work; ///< what it is busy with
    ReviewFilterBar *filters;
    ReviewBody *body;
    ListStatus *status;
    DepartedLine *departed;

private:
    void layOut(QWidget *page);
};

} // namespace techpass
