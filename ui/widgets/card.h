// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/wording.h"

#include <QAbstractButton>

class QLabel;
class QVBoxLayout;

namespace techpass {

class IconLabel;

/// A card that is a button as a whole: icon, title, text, and room below for more. Answers to a click, Enter
/// and Space. Closed by setReason(), it is greyed out, says why, and can still be reached and read, but not
/// pressed. GUI thread.
class Card final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    Card(QLatin1StringView icon, const Words &title, const Words &text, QWidget *parent = nullptr);

    /// Smaller text below, such as what is needed.
    void setNote(const Words &note);
    /// Why the card cannot be used; an empty text opens it again.
    void setReason(const QString &reason);
    bool isOpen() const { return m_reason.isEmpty(); }
    /// Adds `widget` below the text; it keeps its own clicks.
    void addWidget(QWidget *widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Pressed while open.
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QLabel *addLabel(QLatin1StringView role);
    void describe();

    QVBoxLayout *m_column;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
    QLabel *m_reasonLabel;
    QString m_reason;
};

} // namespace techpass
