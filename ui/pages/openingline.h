// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace techpass {

class ProgressLine;

/// How far a list is that is still being opened, with a way to stop. Hidden until shown. GUI thread.
class OpeningLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningLine)

public:
    explicit OpeningLine(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setProgress(int percent);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_text;
    ProgressLine *m_line;
    QString m_title;
    int m_percent = 0;
};

} // namespace techpass
