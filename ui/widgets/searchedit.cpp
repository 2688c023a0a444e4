// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int mostWidth = 300;
constexpr int leastWidth = 160;

} // namespace

SearchEdit::SearchEdit(const Words &name, const Words &hint, QWidget *page)
    : QLineEdit(page)
{
    setClearButtonEnabled(true);
    // A file that is let go here is a list to open, as everywhere.
    setAcceptDrops(false);
    addAction(themedIcon("search"_L1, IconTint::Secondary), QLineEdit::LeadingPosition);
    setMinimumWidth(scaledByText(leastWidth));
    setMaximumWidth(scaledByText(mostWidth));
    keepWorded(this, [this, name, hint] {
        setAccessibleName(name());
        setPlaceholderText(hint());
        setToolTip(placeholderText());
    });
    connect(new QShortcut(QKeySequence::Find, page), &QShortcut::activated, this, &SearchEdit::find);
}

void SearchEdit::find()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize SearchEdit::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(placeholderText()) + 2 * Tokens::controlHeight;
    return {std::clamp(wanted, minimumWidth(), maximumWidth()), QLineEdit::sizeHint().height()};
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace techpass
