// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/signin/silentbrowser.h"
#include "app/workspace/translations.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QTableView>

#include <memory>

namespace techpass::bench {

/// The whole program with its storage and its practice service, as main() makes it, and a way to its parts.
class Program final
{
    Q_DISABLE_COPY_MOVE(Program)

public:
    /// Everything it keeps goes into `dataFolder`.
    explicit Program(const QString &dataFolder);
    ~Program();

    bool isReady() const { return m_application != nullptr; }
    void start(const QString &file = {}) { m_application->start(file); }
    /// Signs the practice admin in, and keeps the outbox from sending.
    bool signIn();

    MainWindow &window() const { return m_application->window(); }
    template <typename T> T *find(const QString &name) const { return window().findChild<T *>(name); }
    QTableView *sheet() const; ///< nullptr before the first list
    int rowsShown() const;

private:
    SilentBrowser m_browser;
    Theme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    Translations m_translations;
    std::unique_ptr<Application> m_application;
};

} // namespace techpass::bench
