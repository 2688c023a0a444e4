// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/edithint.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spoken.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWidth = 360;

} // namespace

EditHint::EditHint(QWidget *editor, const Invitee &row, Field field, const Policy &policy)
    : QLabel(editor->parentWidget())
    , m_editor(editor)
    , m_row(row)
    , m_field(field)
    , m_policy(policy)
{
    setObjectName("editHint"_L1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMargin(Tokens::space4);
    setIndent(Tokens::space4);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setRole(this, "error"_L1);
    hide();
    editor->installEventFilter(this);
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
}

void EditHint::judgeValue(const QString &value)
{
    m_row[m_field] = value;
    const Problems problems = checkAccount(m_row, m_policy);
    const auto found = std::find_if(problems.cbegin(), problems.cend(), [this](const Problem &problem) {
        return problem.field == m_field && problem.severity != Severity::Cleaned;
    });
    if (found == problems.cend()) {
        clearValue();
        return;
    }
    setRole(this, found->severity == Severity::Error ? "error"_L1 : "check"_L1);
    setText(problemSentence(*found));
    setSpokenDescription(m_editor, text());
    place();
    show();
}

void EditHint::clearValue()
{
    clear();
    setSpokenDescription(m_editor, {});
    hide();
}

/// Below the editor, or above it where there is no room.
void EditHint::place()
{
    const QRect room = parentWidget()->rect();
    const QRect cell = m_editor->geometry();
    const int width = std::min({mostWidth, room.width(), wantedWidth()});
    // No lower than the row that it covers.
    QRect rect(cell.left(), cell.bottom() + 2, width, std::max(heightForWidth(width), cell.height()));
    if (rect.bottom() > room.bottom())
        rect.moveBottom(cell.top() - 2);
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width() + 1)));
    setGeometry(rect);
    raise();
}

int EditHint::wantedWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + 3 * Tokens::space8;
}

bool EditHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    else if (event->type() == QEvent::Hide)
        hide();
    return QLabel::eventFilter(watched, event);
}

void EditHint::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.line);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::space4, Tokens::space4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace techpass
