// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewcard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/progressline.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int lowest = 246;

} // namespace

OverviewCard::OverviewCard(
    QLatin1StringView icon, const Words &title, const Words &buttonText, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_progress(new ProgressLine(title, this))
    , m_caption(new ElidedLabel(this))
    , m_button(new QPushButton(this))
{
    setRole(this, "card"_L1);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(lowest);
    auto *picture = new IconLabel(icon, IconTint::WashText, 20, this);
    picture->setPlated(true);
    auto *heading = new QLabel(this);
    setRole(heading, "cardTitle"_L1);
    setRole(m_text, "secondary"_L1);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    setRole(m_caption, "hint"_L1);
    setRole(m_button, "secondary"_L1);
    m_button->setCursor(Qt::ArrowCursor);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Tokens::cardMargin, Tokens::cardMargin, Tokens::cardMargin, Tokens::cardMargin);
    column->setSpacing(0);
    column->addWidget(picture);
    column->addSpacing(Tokens::space16);
    column->addWidget(heading);
    column->addSpacing(Tokens::space8);
    column->addWidget(m_text);
    column->addSpacing(Tokens::space12);
    column->addWidget(m_progress);
    column->addSpacing(Tokens::space4);
    column->addWidget(m_caption);
    column->addSpacing(Tokens::space12);
    column->addStretch();
    column->addWidget(m_button, 0, Qt::AlignLeft);
    setProgress(0, 0, QString());
    keepWorded(this, [this, heading, title, buttonText] {
        setAccessibleName(title());
        heading->setText(title());
        m_button->setText(buttonText());
    });
    connect(m_button, &QPushButton::clicked, this, &OverviewCard::activated);
}

void OverviewCard::setText(const QString &text)
{
    m_text->setText(text);
}

QString OverviewCard::text() const
{
    return m_text->text();
}

void OverviewCard::setProgress(int done, int total, const QString &caption)
{
    m_progress->setProgress(done, total);
    m_progress->setVisible(total > 0);
    m_caption->setText(caption);
    m_caption->setVisible(total > 0);
}

void OverviewCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_button->click();
    else
        QFrame::mouseReleaseEvent(event);
}

} // namespace techpass
