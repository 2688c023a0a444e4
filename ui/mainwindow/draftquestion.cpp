// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/draftquestion.h"

#include "models/store/draftsmodel.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/pages/friendlytime.h"
#include "ui/widgets/backdrop.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace techpass {

DraftQuestion DraftQuestion::about(const DraftInfo &draft, bool isOpen, QWidget *parent)
{
    const auto consequence = [draft, isOpen] {
        const QString rows = tr("%Ln row(s)", nullptr, draft.rows);
        return isOpen ? tr("“%1” is the list that is shown now, with %2 and what you changed in it.")
                            .arg(DraftsModel::titleOf(draft), rows)
                      : tr("“%1” with %2, last edited: %3. What you changed in it is there.")
                            .arg(DraftsModel::titleOf(draft), rows, friendlyTime(draft.editedAt));
    };
    auto *dialog = new QuestionDialog(
        [isOpen] { return isOpen ? tr("This list is open already") : tr("This list is already a draft"); },
        consequence, QuestionDialog::Kind::Usual, parent);
    dialog->setObjectName(u"sameDraftQuestion"_s);
    dialog->setAnswers([isOpen] { return isOpen ? tr("&Go on with it") : tr("&Open the draft"); },
        [] { return tr("Cancel"); }, "openSameDraftButton"_L1);
    QPushButton *anew = dialog->addAnswer(
        [] { return tr("Open the &file anew"); }, "secondary"_L1, "openFileAnewButton"_L1);
    Backdrop::follow(dialog);
    return {dialog, anew};
}

} // namespace techpass
