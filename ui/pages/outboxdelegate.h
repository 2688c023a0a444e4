// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statedelegate.h"

namespace techpass {

/// Draws the outbox table: the result with icon, word and colour, the trace ID shortened. GUI thread.
class OutboxDelegate final : public StateDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxDelegate)

public:
    explicit OutboxDelegate(QObject *parent = nullptr)
        : StateDelegate(parent)
    {
    }

    /// `4f1c…9a`.
    static QString shortTrace(const QString &traceId);

protected:
    Look lookOf(const QModelIndex &index) const override;
};

} // namespace techpass
