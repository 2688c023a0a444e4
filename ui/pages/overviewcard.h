// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QFrame>
#include <QLatin1StringView>

class QLabel;
class QPushButton;

namespace techpass {

class ProgressLine;

/// One of the Overview's cards: icon, title, text, where it has one a progress with its caption, and the
/// button that opens what it speaks of. A click anywhere does the same. GUI thread.
class OverviewCard final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewCard)

public:
    OverviewCard(
        QLatin1StringView icon, const Words &title, const Words &buttonText, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// Hides the progress where `total` is 0.
    void setProgress(int done, int total, const QString &caption);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QLabel *m_text;
    ProgressLine *m_progress;
    QLabel *m_caption;
    QPushButton *m_button;
};

} // namespace techpass
