// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recoverywords.h"

namespace techpass {

QString RecoveryWords::completed(const DraftInfo &draft, int changes)
{
    return tr(
        "“%1” is in Drafts again, with %Ln change(s) from before the program broke off.", nullptr, changes)
        .arg(DraftsModel::titleOf(draft));
}

QString RecoveryWords::changesLost(const QString &title, int changes)
{
    return tr("“%1” is damaged on this computer: its last %Ln change(s) cannot be read and are gone. "
              "Everything before is here.",
        nullptr, changes)
        .arg(title);
}

QString RecoveryWords::notCompleted(
    const UnfinishedDraft &draft, DraftRecovery::Obstacle obstacle, bool isKept)
{
    QString consequence;
    switch (obstacle) {
    case DraftRecovery::Obstacle::FileChanged:
        consequence
            = tr("Its file %1 is not the same any more, so %Ln change(s) made here are lost. Open the "
                 "file again.",
                nullptr, draft.changes)
                  .arg(draft.file.path);
        break;
    case DraftRecovery::Obstacle::FileMissing:
        consequence = (isKept
                ? tr("Its file %1 is missing. When it is back, start the program again: %Ln change(s) "
                     "made here are kept for it.",
                    nullptr, draft.changes)
                : tr("Its file %1 stayed away, so %Ln change(s) made here are lost.", nullptr, draft.changes))
                          .arg(draft.file.path);
        break;
    case DraftRecovery::Obstacle::Damaged:
        consequence
            = tr("What was kept of it is damaged, so it is lost with all that was changed in it here. "
                 "Open or paste it again.");
        break;
    case DraftRecovery::Obstacle::NoFile:
        consequence = tr("It came from no file, so it is lost. Paste it again.");
        break;
    }
    return tr("“%1” was still being saved when the program broke off. %2")
        .arg(DraftsModel::titleOf(draft.info), consequence);
}

} // namespace techpass
