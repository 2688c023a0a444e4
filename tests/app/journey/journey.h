// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/signin/silentbrowser.h"
#include "app/workspace/translations.h"
#include "tests/support/screenshot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QDir>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace techpass::test {

/// The whole program as its users have it, with the real storage, the real sign-in and the real practice
/// service behind it, and the hands that drive its window. Each has a data folder of its own.
class Journey final
{
public:
    Journey();
    ~Journey();
    Journey(const Journey &) = delete;
    Journey &operator=(const Journey &) = delete;
    /// On the data of a folder that is there, which stays.
    explicit Journey(const QString &folder);
    /// Another window on the same data.
    std::unique_ptr<Journey> another() const;

    /// `person`: who signs in: admin, officer or vendor.
    void begin(const QString &person = QStringLiteral("admin"));
    /// Ends the program and starts it again on the same data, with `file` where one is named.
    void restart(const QString &file = {});
    void end();
    void signIn() const;
    /// Signs out, and somebody else in.
    void signInAs(const QString &person);
    QString path(const QString &file) const { return QDir(m_path).filePath(file); }

    Application &application() { return *m_application; }
    Workspace &workspace() { return *m_workspace; }
    MainWindow &window() const { return m_application->window(); }

    /// The visible one of that name, or null.
    template <typename T> T *find(const QString &name) const
    {
        const QList<T *> found = window().findChildren<T *>(name);
        for (T *candidate : found) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QDialog *dialog(const QString &name) const { return find<QDialog>(name); }
    void click(const QString &name) const;
    void type(const QString &name, const QString &text) const;
    void openListFromDialog(const QString &path) const;
    void typeIntoCell(QTableView *table, const QModelIndex &cell, const QString &text) const;
    /// Types the path into the open file dialog.
    void choosePath(const QString &dialogName, const QString &path) const;
    /// What the Outbox page shows in its Result column.
    QStringList results() const;

    /// What the practice service has counted.
    QJsonObject ledger();
    /// What goes wrong at the practice service from now on.
    void setFaults(const QByteArray &json);
    void setPolicy(const QByteArray &json);
    bool shot(const QString &name) const { return saveScreenshot(&window(), name); }

private:
    Journey(const std::shared_ptr<QTemporaryDir> &folder, const QString &path);
    QByteArray control(const QString &path, const QByteArray &body = {});

    std::shared_ptr<QTemporaryDir> m_folder; ///< may be null
    QString m_path;
    /// The one of whoever signs in next.
    class PersonsBrowser final : public Browser
    {
    public:
        explicit PersonsBrowser(const QString &person) { setPerson(person); }
        void setPerson(const QString &person) { m_browser = std::make_unique<SilentBrowser>(person); }
        void open(const QUrl &address) override { m_browser->open(address); }

    private:
        std::unique_ptr<SilentBrowser> m_browser;
    };

    std::unique_ptr<PersonsBrowser> m_browser;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    Translations m_translations;
    std::unique_ptr<Application> m_application;
    QNetworkAccessManager m_manager;
};

} // namespace techpass::test
