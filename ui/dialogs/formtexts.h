// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/waits.h"

#include <QCoreApplication>

namespace techpass {

/// The words that the two forms share.
struct FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(techpass::FormTexts)

public:
    static QString seedLabel() { return tr("Is onboarding to SEED required?"); }
    static QString seedHint()
    {
        return tr("Choose Yes if the user will use a Government Managed Device. GSIB does not need SEED.");
    }
    static QString waitsHint(Waits waits)
    {
        switch (waits) {
        case Waits::ForNetwork:
            return tr("You are offline: Submit puts this in the Outbox");
        case Waits::ForSignIn:
            return tr("You are signed out: Submit puts this in the Outbox");
        case Waits::ForNothing:
            break;
        }
        return {};
    }
    static QString attention(int fields) { return tr("%Ln field(s) need attention", nullptr, fields); }
};

} // namespace techpass
