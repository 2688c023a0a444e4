// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editmenu.h"

#include "models/batch/batchdocument.h"
#include "models/batch/historytext.h"
#include "ui/mainwindow/editfield.h"
#include "ui/pages/reviewpage.h"
#include "ui/table/sheetkeylist.h"
#include "ui/theme/icons.h"
#include "ui/widgets/searchedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// These look for something on the page, wherever the focus is.
bool isOfList(EditDeed deed)
{
    return deed == EditDeed::Find || deed == EditDeed::Replace;
}

bool canSelectAll(const QAbstractItemView &view)
{
    return view.selectionMode() == QAbstractItemView::ExtendedSelection && view.model()
        && view.model()->rowCount() > 0;
}

} // namespace

EditMenu::EditMenu(QMenu *menu, QMainWindow *window)
    : QObject(window)
    , m_menu(menu)
    , m_window(window)
{
    add(
        "undoAction", [] { return tr("&Undo"); }, "undo-2"_L1, EditDeed::Undo, QKeySequence::Undo);
    add(
        "redoAction", [] { return tr("&Redo"); }, "redo-2"_L1, EditDeed::Redo, QKeySequence::Redo);
    m_entries.constLast().action->setShortcuts(redoKeys());
    menu->addSeparator();
    add(
        "cutAction", [] { return tr("Cu&t"); }, "scissors"_L1, EditDeed::Cut, QKeySequence::Cut);
    add(
        "copyAction", [] { return tr("&Copy"); }, "copy"_L1, EditDeed::Copy, QKeySequence::Copy);
    add(
        "pasteAction", [] { return tr("&Paste"); }, "clipboard-paste"_L1, EditDeed::Paste,
        QKeySequence::Paste);
    add(
        "selectAllAction", [] { return tr("Select &all"); }, "whole-word"_L1, EditDeed::SelectAll,
        QKeySequence::SelectAll);
    menu->addSeparator();
    add(
        "findAction", [] { return tr("&Find…"); }, "search"_L1, EditDeed::Find, QKeySequence::Find);
    add(
        "replaceAction", [] { return tr("R&eplace…"); }, "replace"_L1, EditDeed::Replace,
        QKeySequence::UnknownKey);
    // The same on every desktop, as the list has it.
    m_entries.constLast().action->setShortcut(Qt::CTRL | Qt::Key_H);
    connect(menu, &QMenu::aboutToShow, this, &EditMenu::refresh);
    connect(
        qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { watchFocus(now); });
}

void EditMenu::add(const char *name, const Words &text, QLatin1StringView icon, EditDeed deed,
    QKeySequence::StandardKey keys)
{
    auto *action = new QAction(themedIcon(icon), {}, m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    // Taken here as well, neither would get it: Qt gives an ambiguous key to nobody.
    action->setShortcutContext(Qt::WidgetShortcut);
    keepWorded(m_menu, [action, text] { action->setText(text()); });
    m_menu->addAction(action);
    const Entry entry{deed, keys, action, text};
    m_entries.append(entry);
    connect(action, &QAction::triggered, this, [this, entry] { run(entry); });
}

void EditMenu::watchFocus(QWidget *now)
{
    const bool isPlace = now && m_window->centralWidget() && m_window->centralWidget()->isAncestorOf(now);
    if (isPlace)
        m_place = now;
}

void EditMenu::refresh()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.action->setEnabled(can(entry));
        entry.action->setText(wordsOf(entry));
    }
}

/// In the list a step has a name of its own.
QString EditMenu::wordsOf(const Entry &entry) const
{
    const bool isStep = entry.deed == EditDeed::Undo || entry.deed == EditDeed::Redo;
    if (!isStep || !entry.action->isEnabled() || !isOfReview(entry))
        return entry.words();
    const BatchDocument *list = m_review->document();
    const QString step
        = entry.deed == EditDeed::Undo ? undoText(list->undoSize()) : redoText(list->redoSize());
    const QString usual = entry.words();
    const qsizetype letter = usual.indexOf("(&"_L1); // where no letter of the words is on the keyboard
    return letter < 0 ? QString(u'&' + step) : QString(step + usual.mid(letter));
}

QAction *EditMenu::ownAction(QKeySequence::StandardKey keys) const
{
    const QList<QAction *> actions = m_place ? m_place->actions() : QList<QAction *>();
    const auto found = std::find_if(actions.begin(), actions.end(), [keys](const QAction *action) {
        return action->isEnabled() && !action->shortcut().isEmpty()
            && action->shortcut() == QKeySequence(keys);
    });
    return found == actions.end() ? nullptr : *found;
}

/// That of the page that is shown; null where it has none.
SearchEdit *EditMenu::search() const
{
    const QList<SearchEdit *> edits = m_window->findChildren<SearchEdit *>();
    const auto shown = std::find_if(
        edits.cbegin(), edits.cend(), [](const SearchEdit *edit) { return edit->isVisible(); });
    return shown == edits.cend() ? nullptr : *shown;
}

bool EditMenu::isOfField(const Entry &entry) const
{
    if (!m_place || !m_place->isVisible() || !editfield::isField(m_place) || isOfList(entry.deed))
        return false;
    return entry.deed != EditDeed::Paste || !m_review || !m_review->pastesCells(m_place);
}

bool EditMenu::isOfReview(const Entry &entry) const
{
    return !isOfField(entry) && m_review && m_review->isVisible();
}

bool EditMenu::can(const Entry &entry) const
{
    const bool isShown = m_place && m_place->isVisible();
    if (isOfField(entry))
        return editfield::can(m_place, entry.deed);
    if (isOfReview(entry))
        return m_review->can(entry.deed);
    if (isOfList(entry.deed))
        return entry.deed == EditDeed::Find && search();
    if (!isShown)
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(m_place);
    return entry.deed == EditDeed::SelectAll ? view && canSelectAll(*view) : ownAction(entry.keys) != nullptr;
}

void EditMenu::run(const Entry &entry) const
{
    // It may have been asked for long ago.
    if (!can(entry))
        return;
    if (isOfField(entry))
        editfield::run(m_place, entry.deed);
    else if (isOfReview(entry))
        m_review->run(entry.deed);
    else if (entry.deed == EditDeed::Find)
        search()->find();
    else if (entry.deed == EditDeed::SelectAll)
        qobject_cast<QAbstractItemView *>(m_place)->selectAll();
    else if (QAction *own = ownAction(entry.keys))
        own->trigger();
}

} // namespace techpass
