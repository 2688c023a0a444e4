// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstart.h"

#include "app/appearancename.h"
#include "app/application.h"
#include "app/cli/terminal.h"
#include "app/workspace/foreignlogging.h"
#include "app/workspace/workspace.h"
#include "ui/dialogs/protectiondialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/windowplace.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace techpass {

ProgramStart::ProgramStart(
    const WorkspaceOptions &options, Translations &translations, const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_translations(translations)
    , m_appearance(appearanceNamed(Settings(options).appearance()))
    , m_opener(options)
{
    connect(&m_opener, &WorkspaceOpener::opened, this, &ProgramStart::showWindow);
    connect(&m_opener, &WorkspaceOpener::asked, this, &ProgramStart::ask);
    connect(&m_opener, &WorkspaceOpener::failed, this, &ProgramStart::giveUp);
}

ProgramStart::~ProgramStart() = default;

void ProgramStart::ask(ProtectionQuestion question)
{
    // Between two questions there is no window, nor between the last one and the program's own.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    applyAppearance();
    connect(
        &m_systemScheme, &SystemScheme::changed, this, &ProgramStart::applyAppearance, Qt::UniqueConnection);
    m_dialog = new ProtectionDialog(question);
    connect(m_dialog, &ProtectionDialog::passphraseGiven, &m_opener, &WorkspaceOpener::usePassphrase);
    connect(m_dialog, &ProtectionDialog::nothingKept, &m_opener, &WorkspaceOpener::keepNothing);
    connect(m_dialog, &ProtectionDialog::againRequested, &m_opener, &WorkspaceOpener::start);
    connect(m_dialog, &ProtectionDialog::anewRequested, &m_opener, &WorkspaceOpener::startAnew);
    connect(m_dialog, &ProtectionDialog::leftUnanswered, this, [] { QCoreApplication::exit(CannotDoIt); });
    m_dialog->open();
}

void ProgramStart::applyAppearance()
{
    m_theme.apply(*qApp, m_systemScheme.schemeFor(m_appearance));
}

void ProgramStart::showWindow()
{
    // From here on the window follows the system, and the user's wishes.
    m_systemScheme.disconnect(this);
    m_workspace = m_opener.take();
    if (const Result<void> connected = m_workspace->connect(m_browser); !connected)
        return giveUp(connected.error());
    m_logging = std::make_unique<ForeignLogging>(m_workspace->log());
    m_application = std::make_unique<Application>(*m_workspace, m_theme, m_translations);
    m_place = std::make_unique<WindowPlace>(m_application->window());
    Settings &settings = m_workspace->settings();
    m_place->restore(settings.windowPlace());
    connect(m_place.get(), &WindowPlace::left, this,
        [&settings](const QString &place) { settings.setWindowPlace(place); });
    connect(m_application.get(), &Application::shown, this,
        [] { QGuiApplication::setQuitOnLastWindowClosed(true); });
    m_application->start(m_file);
}

void ProgramStart::giveUp(const Error &error)
{
    tell(errorLine(error));
    auto *box = new QMessageBox(QMessageBox::Warning, u"TechPass Invite"_s, errorLine(error));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [] { QCoreApplication::exit(CannotDoIt); });
    box->open();
}

} // namespace techpass
