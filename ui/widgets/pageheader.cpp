// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int leastTitle = 140;

} // namespace

PageHeader::PageHeader(const Words &title, const Words &parentTitle, QWidget *parent)
    : QWidget(parent)
    , m_parentTitle(parentTitle)
    , m_up(new QPushButton(this))
    , m_crumb(new ElidedLabel(this))
    , m_title(new ElidedLabel(this))
    , m_actions(new FlowLayout(Tokens::space8, true))
{
    setRole(m_up, "link"_L1);
    setRole(m_crumb, "breadcrumb"_L1);
    setRole(m_title, "pageTitle"_L1);
    m_up->setObjectName(u"upButton"_s);
    m_crumb->setObjectName(u"breadcrumb"_s);
    m_crumb->setTextFormat(Qt::PlainText);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);

    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::space4);
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(Tokens::space4);
    crumbs->addWidget(m_up);
    crumbs->addWidget(m_crumb, 1);
    words->addLayout(crumbs);
    words->addWidget(m_title);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addLayout(words, 1);
    m_row->addLayout(m_actions);
    m_row->setAlignment(m_actions, Qt::AlignBottom);
    connect(m_up, &QPushButton::clicked, this, &PageHeader::parentRequested);
    m_words = m_crumbWords = title;
    keepWorded(this, [this] { showWords(); });
}

void PageHeader::setTitle(const Words &title, const Words &crumb)
{
    m_words = title;
    m_crumbWords = crumb().isEmpty() ? title : crumb;
    showWords();
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeActions();
    return QWidget::event(event);
}

/// Beside the title, or below where little would be left of it.
void PageHeader::placeActions()
{
    const int wanted = m_actions->sizeHint().width() + m_row->spacing() + scaledByText(leastTitle);
    const bool fits = wanted <= width();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    // Whatever is set asks for a layout, though it be the same, and each layout comes this way.
    if (m_row->direction() == direction)
        return;
    m_row->setDirection(direction);
    m_row->setAlignment(m_actions, fits ? Qt::AlignBottom : Qt::Alignment());
}

void PageHeader::showWords()
{
    m_title->setText(m_words());
    const QString parentTitle = m_parentTitle();
    m_up->setVisible(!parentTitle.isEmpty());
    m_up->setText(parentTitle);
    m_up->setAccessibleDescription(tr("Goes back to %1").arg(parentTitle));
    m_crumb->setText(parentTitle.isEmpty() ? tr("TechPass Invite") : tr("/ %1").arg(m_crumbWords()));
}

} // namespace techpass
