// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktopprogress.h"
#include "app/firstpaint.h"
#include "app/firstrun.h"
#include "app/keptforms.h"
#include "app/keyrenewal.h"
#include "app/listfiles.h"
#include "app/outboxexporter.h"
#include "app/outboxnotifier.h"
#include "app/singlesubmitter.h"
#include "app/workspace/dataremoval.h"
#include "app/workspace/workspace.h"
#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "ui/theme/systemscheme.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace techpass {

class ElsewhereController;
class ListController;
class MainWindow;
class OutboxController;
class ProxyController;
class SessionController;
class StatusController;
class Theme;
class Translations;

/// The program with its window: owns the models and the window, and connects what the user wants with what
/// the controllers do. Made by main() once there is a QApplication; GUI thread.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `workspace` is connected; all three outlive the application.
    Application(Workspace &workspace, Theme &theme, Translations &translations, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, and opens `file` where one is named: its first rows are in the window as it comes
    /// up, and so is the welcome of a first run, where that is soon.
    void start(const QString &file = {});
    MainWindow &window() { return *m_window; }

Q_SIGNALS:
    /// The window is on its way to the screen.
    void shown();

private:
    void connectSession();
    void connectLists();
    void connectDrafts();
    void connectOutbox();
    void connectStatus();
    void connectSettings();
    void connectKept();
    void connectProxy();
    void applyAppearance(Appearance appearance);
    void applyLanguage(const QString &code);
    void showWindow();
    void sayFailure(const Error &error);

    Workspace &m_workspace;
    Theme &m_theme;
    Translations &m_translations;
    SystemScheme m_systemScheme;
    Appearance m_appearance;
    Session m_session;
    OutboxModel m_outboxModel;
    DraftsModel m_draftsModel;
    InvitationsModel m_invitationsModel;
    FirstRun m_firstRun;
    OutboxNotifier m_notifier{m_outboxModel};
    DesktopProgress m_desktopProgress{m_outboxModel, m_session};
    RecentFiles m_recentFiles;
    ListFiles m_listFiles;
    DataRemoval m_removal;
    KeyRenewal m_keyRenewal;
    KeptForms m_keptForms;
    OutboxExporter m_outboxExporter;
    std::unique_ptr<SessionController> m_sessionController;
    std::unique_ptr<OutboxController> m_outboxController;
    std::unique_ptr<ListController> m_listController;
    SingleSubmitter m_singleSubmitter;
    std::unique_ptr<ElsewhereController> m_elsewhereController;
    std::unique_ptr<StatusController> m_statusController;
    FirstPaint m_firstPaint;
    QFutureWatcher<void> m_firstPainted;
    std::unique_ptr<MainWindow> m_window; ///< goes before the others: it shows what they own
    std::unique_ptr<ProxyController> m_proxyController;
};

} // namespace techpass
