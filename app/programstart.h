// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/systembrowser.h"
#include "app/workspace/workspaceopener.h"
#include "ui/theme/systemscheme.h"
#include "ui/theme/theme.h"

#include <QPointer>

#include <memory>

namespace techpass {

class Application;
class ForeignLogging;
class ProtectionDialog;
class Translations;
class WindowPlace;
class Workspace;

/// From the command line to the window: the key to what is kept here, which the user may be asked for, then
/// the workspace, then the window. Lives as long as the program. GUI thread.
class ProgramStart final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramStart)

public:
    /// `file` is opened at once; may be empty.
    ProgramStart(const WorkspaceOptions &options, Translations &translations, const QString &file,
        QObject *parent = nullptr);
    ~ProgramStart() override;

    void begin() { m_opener.start(); }

private:
    void ask(ProtectionQuestion question);
    void applyAppearance();
    void showWindow();
    void giveUp(const Error &error);

    const QString m_file;
    Translations &m_translations;
    SystemBrowser m_browser;
    const Appearance m_appearance; ///< as the user chose it
    SystemScheme m_systemScheme; ///< before the theme takes the platform's palette
    Theme m_theme;
    WorkspaceOpener m_opener;
    QPointer<ProtectionDialog> m_dialog;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ForeignLogging> m_logging;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<WindowPlace> m_place;
};

} // namespace techpass
