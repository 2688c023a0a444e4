// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int side = 32;

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Avatar::setName(const QString &name)
{
    m_initials = initials(name);
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    return words.size() == 1 ? first : QString(first + firstLetter(words.last()));
}

void Avatar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintBox(&painter, rect(), side / 2.0, t.badge);
    painter.setFont(textFont(TextStyle::HintStrong));
    painter.setPen(t.washText);
    if (m_initials.isEmpty())
        paintIcon(&painter, rect().adjusted(8, 8, -8, -8), "log-in"_L1, t.washText);
    else
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace techpass
