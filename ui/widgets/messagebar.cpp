// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct Look
{
    QLatin1StringView icon;
    IconTint tint;
    QColor Tokens::*edge;
    QColor Tokens::*wash;
};

Look lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return {"circle-check"_L1, IconTint::Success, &Tokens::success, &Tokens::successWash};
    case MessageBar::Kind::Check:
        return {"triangle-alert"_L1, IconTint::Check, &Tokens::check, &Tokens::checkWash};
    case MessageBar::Kind::Error:
        return {"circle-alert"_L1, IconTint::Error, &Tokens::error, &Tokens::errorWash};
    case MessageBar::Kind::Info:
        break;
    }
    return {"info"_L1, IconTint::WashText, &Tokens::primary, &Tokens::primaryWash};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel("info"_L1, IconTint::WashText, Tokens::icon, this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(themedIcon("x"_L1), QString(), this))
{
    setRole(m_text, "body"_L1);
    setRole(m_action, "secondary"_L1);
    setRole(m_close, "tool"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"messageText"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_action->hide();
    m_close->setObjectName(u"messageClose"_s);
    keepWorded(this, [this] {
        updateText(Words(m_words));
        m_close->setAccessibleName(tr("Close message"));
        m_close->setToolTip(tr("Close"));
    });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, Tokens::space8, Tokens::space8, Tokens::space8);
    row->setSpacing(Tokens::space12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(Tokens::controlHeight + Tokens::space16);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionRequested);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::closeRequested);
}

void MessageBar::setMessage(Kind kind, const Words &text)
{
    m_kind = kind;
    m_icon->setIcon(lookOf(kind).icon, lookOf(kind).tint);
    updateText(text);
    update();
    if (isVisible())
        announce(this);
}

void MessageBar::updateText(const Words &text)
{
    m_words = text;
    m_text->setText(text());
    setAccessibleName(m_text->text());
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    paintBox(&painter, rect(), Tokens::radiusControl, t.*look.wash, t.*look.edge, 1);
}

} // namespace techpass
