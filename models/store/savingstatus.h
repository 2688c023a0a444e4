// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QMetaType>
#include <QString>

namespace techpass {

/// Whether all that was asked of the lists of this window is done and in the store. A value.
struct SavingStatus
{
    enum class State {
        Saved,
        Saving,
        Working, ///< a change is being worked out, or a submission is on its way
        Failing, ///< it is tried again
    };

    State state = State::Saved;
    QString title; ///< of a list that is not saved
    bool isOpen = false; ///< it is the one on the review page
    int percent = 100; ///< of its bytes that are written, or of the change
    Error error; ///< why it fails
};

} // namespace techpass

Q_DECLARE_METATYPE(techpass::SavingStatus)
