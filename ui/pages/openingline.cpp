// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/openingline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace techpass {

using namespace Qt::StringLiterals;

OpeningLine::OpeningLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_line(new ProgressLine([] { return tr("Opening the list"); }, this))
{
    setObjectName("openingLine"_L1);
    m_text->setObjectName("openingText"_L1);
    m_text->setTextFormat(Qt::PlainText);
    setRole(m_text, "body"_L1);
    auto *cancel = new QPushButton(this);
    cancel->setObjectName("cancelOpeningButton"_L1);
    setRole(cancel, "secondary"_L1);
    connect(cancel, &QPushButton::clicked, this, &OpeningLine::cancelRequested);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::space16);
    grid->setVerticalSpacing(Tokens::space8);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_line, 1, 0);
    grid->addWidget(cancel, 0, 1, 2, 1);
    grid->setColumnStretch(0, 1);
    keepWorded(this, [this, cancel] {
        cancel->setText(tr("Cancel"));
        setProgress(m_percent);
    });
    hide();
}

void OpeningLine::setTitle(const QString &title)
{
    m_title = title;
    setProgress(0);
}

void OpeningLine::setProgress(int percent)
{
    m_percent = percent;
    m_text->setText(
        tr("Opening “%1”… %2 % – these are its first rows.").arg(m_title, locale().toString(percent)));
    m_line->setProgress(percent, 100);
}

} // namespace techpass
