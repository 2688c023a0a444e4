// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewtoolbar.h"

#include "models/batch/batchdocument.h"
#include "models/batch/historytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 40;
constexpr int buttonHeight = 32;
constexpr int lineSpace = 6;

} // namespace

ReviewToolBar::ReviewToolBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName("reviewToolBar"_L1);
    setFixedHeight(scaledByText(barHeight) + 1);
    m_row->setContentsMargins(Tokens::space8, 0, Tokens::space8, 1);
    m_row->setSpacing(0);
    m_undo = add("undoButton"_L1, "undo-2"_L1, {}, {});
    m_redo = add("redoButton"_L1, "redo-2"_L1, {}, {});
    addLine();
    QPushButton *addRow = add(
        "addRowButton"_L1, "plus"_L1, [] { return tr("Add row"); },
        [] { return tr("Add a row below the current one (Ctrl++)"); });
    m_remove = add(
        "removeRowsButton"_L1, "trash-2"_L1, [] { return tr("Remove"); },
        [] { return tr("Remove the selected rows (Ctrl+-)"); });
    m_details = add(
        "viewDetailsButton"_L1, "file-text"_L1, [] { return tr("View details"); },
        [] { return tr("Show the row as a form"); });
    m_find = add(
        "findButton"_L1, "search"_L1, [] { return tr("Find"); },
        [] { return tr("Find (Ctrl+F), and replace (Ctrl+H)"); });
    m_next = add(
        "nextProblemButton"_L1, "chevron-down"_L1, [] { return tr("Next problem  F8"); },
        [] { return tr("Go to the next problem (F8, back with Shift+F8)"); });
    m_order = add(
        "listOrderButton"_L1, "list"_L1, [] { return tr("List order"); },
        [] { return tr("Show the rows in the order of the list again"); });
    m_order->hide();
    m_row->addStretch();
    QPushButton *view = add("viewButton"_L1, "eye"_L1, {},
        [] { return tr("View: zoom (Ctrl and the wheel) and the columns to show"); });
    m_problems = add(
        "problemsButton"_L1, "circle-alert"_L1, [] { return tr("Problems"); },
        [] { return tr("Show the problems"); });
    m_problems->setCheckable(true);
    m_problems->hide();

    connect(m_undo, &QPushButton::clicked, this, &ReviewToolBar::undoRequested);
    connect(m_redo, &QPushButton::clicked, this, &ReviewToolBar::redoRequested);
    connect(addRow, &QPushButton::clicked, this, &ReviewToolBar::addRowRequested);
    connect(m_remove, &QPushButton::clicked, this, &ReviewToolBar::removeRequested);
    connect(m_details, &QPushButton::clicked, this, &ReviewToolBar::detailsRequested);
    connect(m_find, &QPushButton::clicked, this, &ReviewToolBar::findRequested);
    connect(view, &QPushButton::clicked, this,
        [this, view] { Q_EMIT viewMenuRequested(view->mapToGlobal(QPoint(0, view->height()))); });
    connect(m_next, &QPushButton::clicked, this, &ReviewToolBar::nextProblemRequested);
    connect(m_order, &QPushButton::clicked, this, &ReviewToolBar::listOrderRequested);
    connect(m_problems, &QPushButton::toggled, this, &ReviewToolBar::problemsToggled);
    showHistory(nullptr);
    showSelection(false, false);
    keepWorded(this, [this] { fit(); });
}

QPushButton *ReviewToolBar::add(
    QLatin1StringView name, QLatin1StringView icon, const Words &text, const Words &tip)
{
    auto *button = new QPushButton(themedIcon(icon), {}, this);
    button->setObjectName(name);
    button->setFixedHeight(scaledByText(buttonHeight));
    setRole(button, "tool"_L1);
    m_row->addWidget(button);
    m_tools.append({button, button->icon(), text});
    keepWorded(button, [button, tip] { describe(button, tip()); });
    return button;
}

void ReviewToolBar::describe(QPushButton *button, const QString &tip)
{
    button->setToolTip(tip);
    button->setAccessibleName(tip);
}

void ReviewToolBar::addLine()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(Tokens::space24 - Tokens::space4);
    m_row->addSpacing(lineSpace);
    m_row->addWidget(line);
    m_row->addSpacing(lineSpace);
}

void ReviewToolBar::showHistory(const BatchDocument *document)
{
    const bool undo = document && document->canUndo();
    const bool redo = document && document->canRedo();
    m_undo->setEnabled(undo);
    m_redo->setEnabled(redo);
    describe(m_undo, undo ? tr("%1 (Ctrl+Z)").arg(undoText(document->undoSize())) : tr("Nothing to undo"));
    describe(
        m_redo, redo ? tr("%1 (Ctrl+Shift+Z)").arg(redoText(document->redoSize())) : tr("Nothing to redo"));
}

void ReviewToolBar::showSelection(bool any, bool current)
{
    m_remove->setEnabled(current);
    m_details->setEnabled(current);
    m_find->setEnabled(any);
    m_next->setEnabled(any);
}

void ReviewToolBar::showSorted(bool sorted)
{
    if (m_order->isHidden() == !sorted)
        return;
    m_order->setVisible(sorted);
    fit();
}

void ReviewToolBar::setProblemsButtonShown(bool shown)
{
    m_problems->setVisible(shown);
    fit();
}

void ReviewToolBar::setProblemsShown(bool shown)
{
    m_problems->setChecked(shown);
}

int ReviewToolBar::widthOf(const Tool &tool, bool hasWords) const
{
    if (tool.button->isHidden())
        return 0;
    QStyleOptionButton option;
    option.initFrom(tool.button);
    option.text = hasWords ? tool.text() : QString();
    option.icon = iconOf(tool, hasWords);
    option.iconSize = tool.button->iconSize();
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, QSize(), tool.button).width()
        + m_row->spacing();
}

/// The words of the next problem say more than an arrow does.
QIcon ReviewToolBar::iconOf(const Tool &tool, bool hasWords) const
{
    return hasWords && tool.button == m_next ? QIcon() : tool.icon;
}

/// Words for as many as there is room for, first for what is used most.
void ReviewToolBar::fit()
{
    int room
        = width() - m_row->contentsMargins().left() - m_row->contentsMargins().right() - 2 * lineSpace - 1;
    for (const Tool &tool : std::as_const(m_tools))
        room -= widthOf(tool, false);
    QList<Tool> tools = m_tools;
    std::stable_partition(
        tools.begin(), tools.end(), [this](const Tool &tool) { return tool.button == m_next; });
    for (const Tool &tool : std::as_const(tools)) {
        const int wanted = widthOf(tool, true) - widthOf(tool, false);
        const bool hasWords = wanted <= room;
        if (hasWords)
            room -= wanted;
        const QString text = hasWords ? tool.text() : QString();
        if (tool.button->text() == text)
            continue;
        tool.button->setText(text);
        tool.button->setIcon(iconOf(tool, hasWords));
    }
}

QSize ReviewToolBar::minimumSizeHint() const
{
    // As narrow as the icons are.
    return {static_cast<int>(m_tools.size()) * (Tokens::icon + 2 * Tokens::space8 + 2) + 60,
        scaledByText(barHeight)};
}

void ReviewToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ReviewToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void ReviewToolBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace techpass
