// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace techpass {

class ProgressLine;

/// How far a submission has come into the outbox; hidden while there is none. GUI thread.
class EnqueueLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnqueueLine)

public:
    explicit EnqueueLine(QWidget *parent = nullptr);

    /// done == total ends it.
    void setProgress(int done, int total);

private:
    QLabel *m_text;
    ProgressLine *m_line;
    int m_done = 0;
    int m_total = 0;
};

} // namespace techpass
