// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QProgressBar>

namespace techpass {

/// A thin progress bar without words; those stand beside it. GUI thread.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressLine)

public:
    explicit ProgressLine(const Words &accessibleName, QWidget *parent = nullptr);

    void setProgress(int done, int total);
    /// A part moves along for as long as the line is shown, until setProgress().
    void setBusy();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool isBusy() const { return minimum() == maximum(); }
    void animate();

    QBasicTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace techpass
