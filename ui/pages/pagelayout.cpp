// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagelayout.h"

#include "ui/theme/tokens.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace techpass {

namespace {

/// Takes the room it gets. A plain one would like to be as large as all that is in it, which takes long to
/// find out.
class PageArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

QVBoxLayout *makePageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Tokens::space32, Tokens::space24, Tokens::space32, Tokens::space24);
    column->setSpacing(Tokens::space24);
    return column;
}

QVBoxLayout *makeScrollingColumn(QWidget *page)
{
    auto *frame = new QVBoxLayout(page);
    frame->setContentsMargins(0, 0, 0, 0);
    auto *area = new PageArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    // What has too little room is squeezed: it could not be scrolled to.
    content->setMinimumWidth(1);
    area->setWidget(content);
    frame->addWidget(area);
    return makePageColumn(content);
}

} // namespace techpass
