// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/departedline.h"

#include "models/batch/departedrows.h"
#include "models/domain/listtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace techpass {

using namespace Qt::StringLiterals;

DepartedLine::DepartedLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    setObjectName("departedLine"_L1);
    m_words->setObjectName("departedWords"_L1);
    setRole(m_words, "hint"_L1);
    auto *refresh = new QPushButton(this);
    refresh->setObjectName("refreshRowsButton"_L1);
    setRole(refresh, "link"_L1);
    connect(refresh, &QPushButton::clicked, this, [this] {
        if (m_rows)
            m_rows->refresh();
        Q_EMIT refreshed();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space4);
    row->addWidget(m_words);
    row->addWidget(refresh);
    keepWorded(this, [this, refresh] {
        refresh->setText(tr("Refresh"));
        refresh->setToolTip(tr("Apply the filter again"));
        show();
    });
}

DepartedLine::~DepartedLine() = default;

void DepartedLine::setRows(const BatchDocument *document, BatchFilterModel *rows)
{
    m_rows = rows;
    m_departed.reset();
    if (document && rows) {
        m_departed = std::make_unique<DepartedRows>(*document, *rows);
        connect(m_departed.get(), &DepartedRows::countChanged, this, &DepartedLine::show);
    }
    show();
}

void DepartedLine::show()
{
    QStringList sentences;
    if (const int count = m_departed ? m_departed->count() : 0; count > 0)
        sentences.append(tr("%Ln row(s) shown no longer match.", nullptr, count));
    if (const int count = m_departed ? m_departed->arrived() : 0; count > 0)
        sentences.append(tr("%Ln more row(s) match.", nullptr, count));
    const bool isNews = isHidden() && !sentences.isEmpty();
    m_words->setText(paragraph(sentences));
    setVisible(!sentences.isEmpty());
    if (isNews)
        announce(m_words);
}

} // namespace techpass
