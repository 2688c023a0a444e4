// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

PageHeader::PageHeader(const QString &title, const QString &parentTitle, QWidget *parent)
    : QWidget(parent)
    , m_parentTitle(parentTitle)
    , m_crumb(new QLabel(this))
    , m_title(new ElidedLabel(this))
    , m_actions(new QHBoxLayout)
{
    setRole(m_crumb, "breadcrumb"_L1);
    setRole(m_title, "pageTitle"_L1);
    m_crumb->setObjectName(u"breadcrumb"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_actions->setSpacing(Tokens::space8);

    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::space4);
    words->addWidget(m_crumb);
    words->addWidget(m_title);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignBottom);
    connect(m_crumb, &QLabel::linkActivated, this, &PageHeader::parentRequested);
    setTitle(title, title);
}

void PageHeader::setTitle(const QString &title, const QString &crumb)
{
    m_title->setText(title);
    showCrumb(crumb.isEmpty() ? title : crumb);
}

void PageHeader::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A link takes its colour when its text is read.
    if (event->type() == QEvent::StyleChange)
        showCrumb(m_shownCrumb);
}

void PageHeader::showCrumb(const QString &crumb)
{
    m_shownCrumb = crumb;
    if (m_parentTitle.isEmpty()) {
        m_crumb->setTextFormat(Qt::PlainText);
        m_crumb->setText(tr("TechPass Invite"));
        return;
    }
    m_crumb->setTextFormat(Qt::RichText);
    m_crumb->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_crumb->clear();
    m_crumb->setText(u"<a href=\"up\" style=\"text-decoration:none\">%1</a> / %2"_s.arg(
        m_parentTitle.toHtmlEscaped(), crumb.toHtmlEscaped()));
    m_crumb->setAccessibleName(tr("%1, then %2").arg(m_parentTitle, crumb));
}

} // namespace techpass
