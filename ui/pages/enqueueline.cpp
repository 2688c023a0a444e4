// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enqueueline.h"

#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/wording.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

EnqueueLine::EnqueueLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_line(new ProgressLine([] { return tr("Rows put into the Outbox"); }, this))
{
    setObjectName("enqueueProgress"_L1);
    m_text->setObjectName("enqueueText"_L1);
    setRole(m_text, "body"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space8);
    column->addWidget(m_text);
    column->addWidget(m_line);
    keepWorded(this, [this] { setProgress(m_done, m_total); });
}

void EnqueueLine::setProgress(int done, int total)
{
    m_done = done;
    m_total = total;
    setVisible(done < total);
    if (done >= total)
        return;
    m_text->setText(
        tr("Putting %Ln row(s) into the Outbox… %1 done", nullptr, total).arg(locale().toString(done)));
    m_line->setProgress(done, total);
}

} // namespace techpass
