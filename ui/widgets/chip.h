// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QLatin1StringView>
#include <QPushButton>

namespace techpass {

/// A filter pill: a checkable button with an optional coloured dot and a count. GUI thread.
class Chip final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(const Words &text, QWidget *parent = nullptr);

    void setCount(int count);
    int count() const;
    /// `error`, `check` or `success`.
    void setDot(QLatin1StringView dot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void describe();
};

} // namespace techpass
