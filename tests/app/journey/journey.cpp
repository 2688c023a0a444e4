// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journey/journey.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace techpass::test {

Journey::Journey()
    : Journey(std::make_shared<QTemporaryDir>(), {})
{
    m_path = m_folder->path();
}

Journey::Journey(const QString &folder)
    : Journey(nullptr, folder)
{
}

Journey::Journey(const std::shared_ptr<QTemporaryDir> &folder, const QString &path)
    : m_folder(folder)
    , m_path(path)
    , m_theme(std::make_unique<Theme>())
{
    QCoreApplication::setApplicationName(u"techpass-invite"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

std::unique_ptr<Journey> Journey::another() const
{
    return std::unique_ptr<Journey>(new Journey(m_folder, m_path));
}

Journey::~Journey()
{
    end();
}

void Journey::begin(const QString &person)
{
    m_browser = std::make_unique<PersonsBrowser>(person);
    restart();
}

void Journey::restart(const QString &file)
{
    end();
    WorkspaceOptions options;
    options.dataDir = m_path;
    auto workspace = Workspace::open(options);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->connect(*m_browser));
    m_application = std::make_unique<Application>(*m_workspace, *m_theme, m_translations);
    m_application->start(file);
    QTRY_VERIFY(m_application->window().isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

void Journey::end()
{
    m_application.reset();
    m_workspace.reset();
}

void Journey::click(const QString &name) const
{
    QTRY_VERIFY2(find<QWidget>(name), qPrintable(name));
    QTRY_VERIFY2(find<QWidget>(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
}

void Journey::type(const QString &name, const QString &text) const
{
    auto *widget = find<QWidget>(name);
    QVERIFY2(widget, qPrintable(name));
    QTest::mouseClick(widget, Qt::LeftButton);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    QTest::keyClicks(widget, text);
}

void Journey::signIn() const
{
    click(u"sidebarSignInButton"_s);
    QTRY_VERIFY(find<QWidget>(u"userButton"_s));
    QTRY_VERIFY(!dialog(u"signInDialog"_s));
}

void Journey::signInAs(const QString &person)
{
    Q_EMIT window().signOutRequested();
    QTRY_VERIFY(find<QWidget>(u"sidebarSignInButton"_s));
    m_browser->setPerson(person);
    signIn();
}

void Journey::openListFromDialog(const QString &path) const
{
    click(u"navInviteUsers"_s);
    click(u"batchUploadCard"_s);
    QTRY_VERIFY(dialog(u"batchUploadDialog"_s));
    click(u"chooseFileButton"_s);
    QTRY_VERIFY(find<QFileDialog>(u"openListDialog"_s));
    auto *name = find<QFileDialog>(u"openListDialog"_s)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>(u"reviewPage"_s));
    QTRY_VERIFY(!dialog(u"batchUploadDialog"_s));
}

void Journey::typeIntoCell(QTableView *table, const QModelIndex &cell, const QString &text) const
{
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(find<QLineEdit>(u"cellEditor"_s));
    auto *editor = find<QLineEdit>(u"cellEditor"_s);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell.data().toString(), text);
}

QStringList Journey::results() const
{
    auto *table = find<QTableView>(u"outboxTable"_s);
    QStringList found;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        found.append(table->model()->index(row, OutboxModel::ResultColumn).data().toString());
    return found;
}

void Journey::choosePath(const QString &dialogName, const QString &path) const
{
    QTRY_VERIFY(find<QFileDialog>(dialogName));
    auto *name = find<QFileDialog>(dialogName)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!find<QFileDialog>(dialogName));
}

QByteArray Journey::control(const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_workspace->environment().service.toString() + u"/control/"_s + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        body.isEmpty() ? m_manager.get(request) : m_manager.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    if (reply->error() != QNetworkReply::NoError)
        qWarning("%s: %s", qPrintable(path), qPrintable(reply->errorString()));
    return reply->readAll();
}

QJsonObject Journey::ledger()
{
    return QJsonDocument::fromJson(control(u"ledger"_s)).object();
}

void Journey::setFaults(const QByteArray &json)
{
    control(u"faults"_s, json);
}

void Journey::setPolicy(const QByteArray &json)
{
    control(u"policy"_s, json);
}

} // namespace techpass::test
