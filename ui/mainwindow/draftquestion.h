// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QPushButton;
class QWidget;

namespace techpass {

class QuestionDialog;
struct DraftInfo;

/// Asks what is to become of a list that is being opened and is a draft already.
struct DraftQuestion
{
    Q_DECLARE_TR_FUNCTIONS(techpass::DraftQuestion)

public:
    QuestionDialog *dialog; ///< agreed(): the draft is wanted; rejected(): nothing. To be shown with open()
    QPushButton *anew; ///< clicked(): the file is wanted, as another draft

    /// `isOpen`: the draft is the list on the review page.
    static DraftQuestion about(const DraftInfo &draft, bool isOpen, QWidget *parent);
};

} // namespace techpass
