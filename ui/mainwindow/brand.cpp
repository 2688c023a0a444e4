// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/brand.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int mark = 28;
constexpr int left = Tokens::space12;

} // namespace

Brand::Brand(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(mark);
    keepWorded(this, [this] { setAccessibleName(tr("TechPass Invite")); });
}

void Brand::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

void Brand::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const auto placed
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect box = placed(QRect(m_collapsed ? (width() - mark) / 2 : left, 0, mark, mark));
    paintBox(&painter, box, 7, t.primary);
    paintIcon(&painter, box.adjusted(6, 6, -6, -6), "user-plus"_L1, t.primaryText);
    if (m_collapsed)
        return;
    painter.setFont(textFont(TextStyle::CardTitle));
    painter.setPen(t.text);
    const int start = left + mark + 10;
    const QRect words = placed(QRect(start, 0, width() - start, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, tr("TechPass Invite"));
}

} // namespace techpass
