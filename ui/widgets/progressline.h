// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace techpass {

/// A thin progress bar without words; those stand beside it. GUI thread.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(const QString &accessibleName, QWidget *parent = nullptr);

    void setProgress(int done, int total);
};

} // namespace techpass
