// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statedelegate.h"

namespace techpass {

/// Draws the drafts table: the problems with icon and colour, times as people say them. GUI thread.
class DraftsDelegate final : public StateDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsDelegate)

public:
    explicit DraftsDelegate(QObject *parent = nullptr)
        : StateDelegate(parent)
    {
    }

protected:
    Look lookOf(const QModelIndex &index) const override;
};

} // namespace techpass
