// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/theme/viewpainting.h"
#include "ui/widgets/iconlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int smallestWidth = 180;

} // namespace

Card::Card(QLatin1StringView icon, const Words &title, const Words &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_column(new QVBoxLayout(this))
    , m_icon(new IconLabel(icon, IconTint::WashText, 20, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    m_icon->setPlated(true);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_column->setContentsMargins(
        Tokens::cardMargin, Tokens::cardMargin, Tokens::cardMargin, Tokens::cardMargin);
    m_column->setSpacing(0);
    m_column->addWidget(m_icon);
    m_column->addSpacing(Tokens::space16);
    m_title = addLabel("cardTitle"_L1);
    m_column->addSpacing(Tokens::space8);
    m_text = addLabel("secondary"_L1);
    m_column->addSpacing(Tokens::space16);
    m_note = addLabel("hint"_L1);
    m_reasonLabel = addLabel("hint"_L1);
    m_column->addStretch();
    m_note->hide();
    m_reasonLabel->hide();
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (isOpen())
            Q_EMIT activated();
    });
    keepWorded(this, [this, title, text] {
        setText(title());
        m_title->setText(title());
        m_text->setText(text());
        describe();
    });
}

QLabel *Card::addLabel(QLatin1StringView role)
{
    auto *label = new QLabel(this);
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_column->addWidget(label);
    return label;
}

void Card::setNote(const Words &note)
{
    keepWorded(m_note, [this, note] { m_note->setText(note()); });
    m_note->setVisible(isOpen() && !m_note->text().isEmpty());
}

void Card::setReason(const QString &reason)
{
    m_reason = reason;
    m_reasonLabel->setText(reason);
    m_reasonLabel->setVisible(!reason.isEmpty());
    m_note->setVisible(reason.isEmpty() && !m_note->text().isEmpty());
    for (QWidget *part :
        {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        part->setEnabled(reason.isEmpty());
    setCursor(reason.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    describe();
    update();
}

void Card::addWidget(QWidget *widget)
{
    m_column->insertSpacing(m_column->count() - 1, Tokens::space4);
    m_column->insertWidget(m_column->count() - 1, widget, 0, Qt::AlignLeft);
}

QSize Card::sizeHint() const
{
    return layout()->sizeHint();
}
QSize Card::minimumSizeHint() const
{
    return QSize(smallestWidth, 0);
}
int Card::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focus = hasFocus();
    look.marked = isOpen() && underMouse();
    look.enabled = isOpen();
    paintCard(&painter, rect(), look, tokensOf(this));
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool Card::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QAbstractButton::event(event);
}

void Card::describe()
{
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_reason.isEmpty() ? m_text->text() : m_reason);
}

} // namespace techpass
