// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewparts.h"

#include "ui/pages/departedline.h"
#include "ui/pages/enqueueline.h"
#include "ui/pages/liststatus.h"
#include "ui/pages/openingline.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/reviewbody.h"
#include "ui/pages/reviewfilterbar.h"
#include "ui/pages/reviewhead.h"
#include "ui/pages/reviewnotices.h"
#include "ui/pages/workline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

ReviewParts::ReviewParts(QWidget *page)
    : head(new ReviewHead(page))
    , unsaved(new MessageBar(page))
    , notices(new ReviewNotices(page))
    , opening(new OpeningLine(page))
    , progress(new EnqueueLine(page))
    , work(new WorkLine(page))
    , filters(new ReviewFilterBar(page))
    , body(new ReviewBody(page))
    , status(new ListStatus(page))
    , departed(new DepartedLine(page))
{
    status->setObjectName("reviewStatus"_L1);
    setRole(status, "hint"_L1);
    status->setFixedHeight(Tokens::space24);
    unsaved->setObjectName("unsavedBar"_L1);
    keepWorded(unsaved, [bar = unsaved] { bar->setAction(tr("Try again")); });
    unsaved->setClosable(false);
    unsaved->hide();
    // There is nothing to filter yet, but what stands below is to stay where it is.
    QSizePolicy room = filters->sizePolicy();
    room.setRetainSizeWhenHidden(true);
    filters->setSizePolicy(room);
    layOut(page);
}

void ReviewParts::layOut(QWidget *page)
{
    QVBoxLayout *column = makeScrollingColumn(page);
    column->setContentsMargins(Tokens::space32, Tokens::space24, Tokens::space32, 0);
    column->setSpacing(Tokens::space12);
    column->addWidget(head);
    column->addSpacing(Tokens::space12);
    column->addWidget(unsaved);
    column->addWidget(notices);
    column->addWidget(opening);
    column->addWidget(progress);
    column->addWidget(work);
    column->addWidget(filters);
    column->addWidget(body, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(status, 1);
    foot->addWidget(departed);
    column->addLayout(foot);
}

} // namespace techpass
