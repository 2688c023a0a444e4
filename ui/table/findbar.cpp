// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/findbar.h"

#include "models/rules/problemtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spoken.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int editHeight = Tokens::rowHeight;
constexpr int narrowestEdit = 110;
constexpr int countWidth = 84;
constexpr int allColumns = -1;
constexpr int selectedCells = -2;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_replaceRow(new QWidget(this))
{
    setObjectName("findBar"_L1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Tokens::space8, Tokens::space4, Tokens::space8, Tokens::space4 + 1);
    rows->setSpacing(Tokens::space4);
    auto *typed = new QHBoxLayout;
    auto *options = new QHBoxLayout;
    m_findRow = new QHBoxLayout;
    for (QBoxLayout *each : {typed, options, m_findRow})
        each->setSpacing(Tokens::space4);
    m_findRow->addLayout(typed, 1);
    m_findRow->addLayout(options);
    rows->addLayout(m_findRow);
    rows->addWidget(m_replaceRow);
    auto *replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->setSpacing(Tokens::space4);
    buildFind(typed);
    buildOptions(options);
    buildReplace(replace);
    orderStops();
    keepWorded(this, [this] { showWords(); });
    hide();
}

void FindBar::showWords()
{
    setAccessibleName(tr("Find and replace"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_scope->setAccessibleName(tr("Where to look"));
    m_scope->setToolTip(tr("Where to look, always in the rows that are shown"));
    for (int i = 0; i < m_scope->count(); ++i) {
        const int scope = m_scope->itemData(i).toInt();
        m_scope->setItemText(i,
            scope == allColumns          ? tr("All columns")
                : scope == selectedCells ? tr("Selected cells")
                                         : fieldTitle(static_cast<Field>(scope)));
    }
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    showReplacing(m_more->isChecked());
    showCount(m_place, m_found, m_searching);
}

QPushButton *FindBar::addButton(
    QHBoxLayout *row, QLatin1StringView name, QLatin1StringView icon, const Words &text, const Words &tip)
{
    auto *button = new QPushButton(icon.isEmpty() ? QIcon() : themedIcon(icon), {}, this);
    button->setObjectName(name);
    button->setFixedHeight(scaledByText(editHeight));
    keepWorded(button, [button, text, tip] {
        button->setText(text());
        button->setToolTip(tip());
        button->setAccessibleName(tip());
    });
    setRole(button, "tool"_L1);
    row->addWidget(button);
    return button;
}

void FindBar::setOption(QPushButton *button)
{
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, this, &FindBar::queryChanged);
}

void FindBar::buildFind(QHBoxLayout *row)
{
    m_more = addButton(
        row, "replaceToggle"_L1, "chevron-right"_L1, {}, [] { return tr("Show Replace (Ctrl+H)"); });
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, &FindBar::showReplacing);
    m_find = new QLineEdit(this);
    m_find->setObjectName("findEdit"_L1);
    m_find->setFixedHeight(scaledByText(editHeight));
    m_find->setMinimumWidth(narrowestEdit);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    row->addWidget(m_find, 1);
    m_count = new QLabel(this);
    m_count->setObjectName("findCount"_L1);
    m_count->setMinimumWidth(countWidth);
    m_count->setAlignment(Qt::AlignCenter);
    setRole(m_count, "hint"_L1);
    row->addWidget(m_count);
    m_previous = addButton(row, "findPreviousButton"_L1, "arrow-up"_L1, {},
        [] { return tr("Previous (Shift+Enter, Shift+F3)"); });
    m_next = addButton(row, "findNextButton"_L1, "arrow-down"_L1, {}, [] { return tr("Next (Enter, F3)"); });
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    for (QPushButton *button : {m_more, m_previous, m_next})
        button->installEventFilter(this);
}

void FindBar::buildOptions(QHBoxLayout *row)
{
    setOption(m_case
        = addButton(row, "matchCaseButton"_L1, "case-sensitive"_L1, {}, [] { return tr("Match case"); }));
    setOption(m_whole
        = addButton(row, "wholeCellButton"_L1, "whole-word"_L1, {}, [] { return tr("Whole cell only"); }));
    m_scope = new QComboBox(this);
    m_scope->setObjectName("findScope"_L1);
    m_scope->setFixedHeight(scaledByText(editHeight));
    m_scope->addItem(QString(), allColumns);
    m_scope->addItem(QString(), selectedCells);
    for (const Field field : allFields)
        m_scope->addItem(QString(), static_cast<int>(field));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(12);
    m_scope->installEventFilter(this);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FindBar::queryChanged);
    row->addWidget(m_scope, 1);
    m_close = addButton(row, "findCloseButton"_L1, "x"_L1, {}, [] { return tr("Close (Esc)"); });
    connect(m_close, &QPushButton::clicked, this, &FindBar::closed);
    for (QPushButton *button : {m_case, m_whole, m_close})
        button->installEventFilter(this);
}

void FindBar::buildReplace(QHBoxLayout *row)
{
    row->addSpacing(m_more->sizeHint().width() + Tokens::space4);
    m_replacement = new QLineEdit(this);
    m_replacement->setObjectName("replacementEdit"_L1);
    m_replacement->setFixedHeight(scaledByText(editHeight));
    m_replacement->installEventFilter(this);
    row->addWidget(m_replacement, 1);
    m_replace = addButton(
        row, "replaceOneButton"_L1, {}, [] { return tr("Replace"); },
        [] { return tr("Replace this one, go to the next"); });
    m_replaceAll = addButton(row, "replaceAllButton"_L1, {}, [] { return tr("Replace all"); }, {});
    connect(
        m_replace, &QPushButton::clicked, this, [this] { Q_EMIT replaceRequested(m_replacement->text()); });
    connect(m_replaceAll, &QPushButton::clicked, this,
        [this] { Q_EMIT replaceAllRequested(m_replacement->text()); });
    for (QPushButton *button : {m_replace, m_replaceAll})
        button->installEventFilter(this);
}

/// From what is looked for to what takes its place, as in other programs; the options come after.
void FindBar::orderStops()
{
    const QWidgetList stops{m_more, m_find, m_replacement, m_replace, m_replaceAll, m_previous, m_next,
        m_case, m_whole, m_scope, m_close};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void FindBar::showReplacing(bool replacing)
{
    m_replaceRow->setVisible(replacing);
    m_more->setIcon(themedIcon(replacing ? "chevron-down"_L1 : "chevron-right"_L1));
    const QString tip = replacing ? tr("Hide Replace") : tr("Show Replace (Ctrl+H)");
    m_more->setToolTip(tip);
    m_more->setAccessibleName(tip);
    placeOptions();
}

/// The options stand beside the field, or below it where that would leave too little of it.
void FindBar::placeOptions()
{
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() + m_findRow->spacing();
    for (int i = 0; i < m_findRow->count(); ++i)
        wanted += m_findRow->itemAt(i)->minimumSize().width();
    const bool fits = wanted <= width();
    m_findRow->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int lines = 1 + int(!fits) + int(m_more->isChecked());
    setFixedHeight(
        margins.top() + margins.bottom() + lines * scaledByText(editHeight) + (lines - 1) * Tokens::space4);
}

QSize FindBar::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    int widest = 0;
    for (int i = 0; i < m_findRow->count(); ++i)
        widest = std::max(widest, m_findRow->itemAt(i)->minimumSize().width());
    return {margins.left() + margins.right() + widest, minimumHeight()};
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOptions();
}

void FindBar::open(bool replacing)
{
    if (replacing)
        m_more->setChecked(true);
    show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

bool FindBar::isReplacing() const
{
    return m_more->isChecked();
}

FindQuery FindBar::query() const
{
    FindQuery query;
    query.text = m_find->text();
    query.matchCase = m_case->isChecked();
    query.wholeCell = m_whole->isChecked();
    const int scope = m_scope->currentData().toInt();
    query.inSelection = scope == selectedCells;
    if (scope >= 0)
        query.field = static_cast<Field>(scope);
    return query;
}

void FindBar::setInSelection(bool inSelection)
{
    const bool was = m_scope->currentData().toInt() == selectedCells;
    const QSignalBlocker quiet(m_scope);
    if (inSelection != was)
        m_scope->setCurrentIndex(m_scope->findData(inSelection ? selectedCells : allColumns));
}

void FindBar::showCount(qint64 place, qint64 count, bool searching)
{
    m_place = place;
    m_found = count;
    m_searching = searching;
    const QString number = locale().toString(count);
    QString text;
    if (searching)
        text = tr("%1 so far…").arg(number);
    else if (count == 0)
        text = m_find->text().isEmpty() ? QString() : tr("Not found");
    else if (place >= 0)
        text = tr("%1 of %2").arg(locale().toString(place + 1), number);
    else
        text = tr("%1 found").arg(number);
    const bool found = count > 0;
    if (m_count->text() != text) {
        m_count->setText(text);
        m_count->setAccessibleName(text);
        placeOptions();
        if (!searching && isVisible())
            announce(m_count);
    }
    setInvalid(m_find, !searching && !found && !m_find->text().isEmpty());
    m_previous->setEnabled(found);
    m_next->setEnabled(found);
    m_replace->setEnabled(found);
    m_replaceAll->setEnabled(found && !searching);
    m_replaceAll->setText(found && !searching ? tr("Replace all (%1)").arg(number) : tr("Replace all"));
    const QString tip
        = tr("Replace in %Ln cell(s), as one step that can be undone", nullptr, static_cast<int>(count));
    m_replaceAll->setToolTip(tip);
    m_replaceAll->setAccessibleName(tip);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (pressed->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (enter && watched == m_find) {
        Q_EMIT stepRequested(!pressed->modifiers().testFlag(Qt::ShiftModifier));
        return true;
    }
    if (enter && watched == m_replacement) {
        if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            m_replaceAll->click();
        else
            m_replace->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace techpass
