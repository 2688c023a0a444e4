// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int widestSentence = 420;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel("info"_L1, IconTint::WashText, 20, this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setRole(m_title, "cardTitle"_L1);
    setRole(m_sentence, "secondary"_L1);
    setRole(m_button, "secondary"_L1);
    m_icon->setPlated(true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(widestSentence);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"emptyStateButton"_s);
    m_button->hide();

    // An aligned label would not be asked for its height at the width that it gets.
    auto *sentence = new QHBoxLayout;
    sentence->addStretch(1);
    sentence->addWidget(m_sentence, widestSentence);
    sentence->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::space24, Tokens::space32, Tokens::space24, Tokens::space32);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(Tokens::space16);
    column->addWidget(m_title);
    column->addSpacing(Tokens::space4);
    column->addLayout(sentence);
    column->addSpacing(Tokens::space16);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setContent(QLatin1StringView icon, const QString &title, const QString &sentence)
{
    m_icon->setIcon(icon, IconTint::WashText);
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace techpass
