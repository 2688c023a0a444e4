// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workline.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

WorkLine::WorkLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_line(new ProgressLine([] { return tr("Work on the list"); }, this))
    , m_stop(new QPushButton(this))
{
    setObjectName("workLine"_L1);
    m_text->setObjectName("workText"_L1);
    setRole(m_text, "body"_L1);
    m_stop->setObjectName("stopWorkButton"_L1);
    setRole(m_stop, "secondary"_L1);
    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::space8);
    words->addWidget(m_text);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space12);
    row->addLayout(words, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_document || !m_document->canCancel())
            return;
        m_document->cancel();
        Q_EMIT stopped();
    });
    keepWorded(this, [this] {
        m_stop->setText(tr("Stop"));
        m_stop->setToolTip(tr("Stop, and leave the list as it was"));
    });
    hide();
}

void WorkLine::setDocument(BatchDocument *document, BatchFilterModel *rows)
{
    if (m_document)
        m_document->disconnect(this);
    if (m_rows)
        m_rows->disconnect(this);
    m_document = document;
    m_rows = rows;
    if (document && rows) {
        // The first word of progress comes when the work has lasted for a moment: what is quick shows
        // nothing.
        connect(document, &BatchDocument::progressed, this, &WorkLine::showProgress);
        connect(document, &BatchDocument::busyChanged, this, &WorkLine::hideWhenIdle);
        connect(rows, &BatchFilterModel::progressed, this, &WorkLine::showProgress);
        connect(rows, &BatchFilterModel::workingChanged, this, &WorkLine::hideWhenIdle);
    }
    hideWhenIdle();
}

void WorkLine::showProgress(int hundredths)
{
    const QString done = tr("%1 %", "how far a work is, in hundredths").arg(locale().toString(hundredths));
    m_text->setText(m_document->isBusy() ? tr("Changing the list… %1").arg(done)
                                         : tr("Arranging the rows… %1").arg(done));
    m_line->setProgress(hundredths, 100);
    m_stop->setVisible(m_document->canCancel());
    show();
}

void WorkLine::hideWhenIdle()
{
    if (!m_document || (!m_document->isBusy() && !m_rows->isWorking()))
        hide();
}

} // namespace techpass
