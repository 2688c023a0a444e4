// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commands.h"

#include "ui/mainwindow/commandpalette.h"
#include "ui/widgets/wording.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>

namespace techpass {

namespace {

constexpr qsizetype mostRemembered = 12;

} // namespace

Commands::Commands(QAction *open, const QStackedWidget &pages, QMainWindow *window)
    : QObject(window)
    , m_open(open)
    , m_pages(pages)
    , m_window(window)
{
    connect(open, &QAction::triggered, this, &Commands::toggle);
    connect(&pages, &QStackedWidget::currentChanged, this, [this] {
        if (m_palette)
            m_palette->finish(false);
    });
}

void Commands::toggle()
{
    if (m_palette) {
        m_palette->finish(true);
        return;
    }
    m_before.clear();
    for (QWidget *each = m_window->focusWidget(); each && each != m_window; each = each->parentWidget())
        m_before.append(each);
    auto *palette = new CommandPalette(m_window);
    m_palette = palette;
    connect(palette, &CommandPalette::finished, this, [this](bool returns) {
        m_palette.clear();
        if (returns)
            takeBackFocus();
    });
    connect(palette, &CommandPalette::chosen, this, &Commands::run);
    keepWorded(palette, [this] { collect(); });
    palette->open();
}

void Commands::collect()
{
    if (!m_palette)
        return;
    Q_EMIT aboutToList();
    m_palette->setCommands(
        commandsOf(*m_window->menuBar(), m_pages.currentWidget(), tr("This page"), m_open), m_recent);
}

/// A cell's editor closes when the focus leaves it; its table is still there.
void Commands::takeBackFocus()
{
    for (const QPointer<QWidget> &each : std::as_const(m_before)) {
        if (each && each->isVisible() && each->isEnabled() && each->focusPolicy() != Qt::NoFocus) {
            each->setFocus(Qt::PopupFocusReason);
            return;
        }
    }
}

void Commands::run(const Command &command)
{
    if (!command.action)
        return;
    m_recent.removeAll(command.id);
    m_recent.prepend(command.id);
    m_recent = m_recent.mid(0, mostRemembered);
    command.action->trigger();
}

} // namespace techpass
