// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandpalette.h"

#include "ui/mainwindow/commanddelegate.h"
#include "ui/mainwindow/commandmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QAccessible>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int widest = 640;
constexpr int fromTop = 64;
constexpr int mostRows = 10;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_box(new QFrame(this))
    , m_edit(new QLineEdit(m_box))
    , m_list(new QListView(m_box))
    , m_line(new QLabel(m_box))
    , m_model(new CommandModel(this))
{
    setObjectName("commandPalette"_L1);
    m_box->setObjectName("commandBox"_L1);
    m_edit->setObjectName("commandEdit"_L1);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon("search"_L1, IconTint::Secondary), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setObjectName("commandList"_L1);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line->setObjectName("commandLine"_L1);
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    setRole(m_line, "secondary"_L1);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(Tokens::space12, Tokens::space12, Tokens::space12, Tokens::space12);
    column->setSpacing(Tokens::space8);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_line);
    window->installEventFilter(this);
    hide();

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->setTyped(typed);
        showMatches();
    });
    connect(
        m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && now->window() == parentWidget() && !isAncestorOf(now))
            finish(false);
    });
    keepWorded(this, [this] {
        setAccessibleName(tr("Command palette"));
        m_edit->setAccessibleName(tr("Search commands"));
        m_edit->setPlaceholderText(tr("What do you want to do?"));
        m_list->setAccessibleName(tr("Commands"));
        m_line->setText(tr("No command is called that."));
    });
}

void CommandPalette::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    m_model->setCommands(commands, recent);
    showMatches();
}

void CommandPalette::open()
{
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::finish(bool returns)
{
    if (std::exchange(m_isFinished, true))
        return;
    // Hiding what has the focus would give it to whatever comes next.
    Q_EMIT finished(returns);
    hide();
    deleteLater();
}

void CommandPalette::run(int row)
{
    if (row < 0 || m_isFinished)
        return;
    const Command command = m_model->commandAt(row);
    if (!command.refusal.isEmpty()) {
        tell(m_list, row);
        return;
    }
    finish(true);
    Q_EMIT chosen(command);
}

void CommandPalette::showMatches()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_line->setVisible(!any);
    place();
    if (any)
        step(0);
    else if (isVisible())
        tell(m_line);
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int last = rows - 1;
    const int current = m_list->currentIndex().row();
    int wanted = std::clamp(current + by, 0, last);
    // One step goes round.
    if (current == wanted && std::abs(by) == 1)
        wanted = by < 0 ? last : 0;
    m_list->setCurrentIndex(m_model->index(wanted, 0));
    if (isVisible())
        tell(m_list, wanted);
}

/// The list has no focus, and does not tell by itself where the user is in it.
void CommandPalette::tell(QWidget *what, int child) const
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(what, child < 0 ? QAccessible::Alert : QAccessible::Focus);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-mostRows);
        return true;
    case Qt::Key_PageDown:
        step(mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        finish(true);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        if (handleKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
    } else if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->pos()))
        finish(true);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int rows = std::min(mostRows, m_model->rowCount());
    m_list->setFixedHeight(rows * std::max(0, m_list->sizeHintForRow(0)));
    const int wide = std::min(widest, width() - 2 * Tokens::space32);
    const int high = std::min(m_box->sizeHint().height(), height() - fromTop - Tokens::space32);
    m_box->setGeometry((width() - wide) / 2, fromTop, wide, high);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.shade);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, m_box->geometry(), Tokens::radiusCard, t.surface, t.edge, 1);
}

} // namespace techpass
