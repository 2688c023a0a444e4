// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/draftrecovery.h"

#include <QCoreApplication>

namespace techpass {

/// What a user is told of drafts that a crash left unfinished, or that are damaged.
struct RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(techpass::RecoveryWords)

public:
    static QString completed(const DraftInfo &draft, int changes);
    static QString changesLost(const QString &title, int changes);
    static QString notCompleted(const UnfinishedDraft &draft, DraftRecovery::Obstacle obstacle, bool isKept);
};

} // namespace techpass
