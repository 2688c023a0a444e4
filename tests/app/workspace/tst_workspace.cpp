// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/browser.h"
#include "app/workspace/workspace.h"
#include "models/store/environmentstore.h"
#include "models/store/storage.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

class NoBrowser final : public Browser
{
public:
    void open(const QUrl &) override { }
};

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesAPrivateFolder();
    void startsThePracticeService();
    void sharesThePracticeService();
    void remembersThePolicy();
    void slowsDownButNeverSpeedsUp();

private:
    WorkspaceOptions options() const;
    static bool isAnswering(const QUrl &service);
    std::unique_ptr<QTemporaryDir> m_folder;
    NoBrowser m_browser;
};

void TestWorkspace::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

WorkspaceOptions TestWorkspace::options() const
{
    WorkspaceOptions options;
    options.dataDir = m_folder->filePath(u"data"_s);
    return options;
}

bool TestWorkspace::isAnswering(const QUrl &service)
{
    QTcpSocket socket;
    socket.connectToHost(service.host(), static_cast<quint16>(service.port()));
    return socket.waitForConnected(1000);
}

void TestWorkspace::makesAPrivateFolder()
{
    QVERIFY(Workspace::open(options()));
    const auto others = QFile::permissions(options().dataDir)
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther);
    QVERIFY(!others);
    QFile inTheWay(m_folder->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    WorkspaceOptions bad;
    bad.dataDir = inTheWay.fileName() + u"/below"_s;
    const auto refused = Workspace::open(bad);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::StorageUnavailable);
}

void TestWorkspace::startsThePracticeService()
{
    const auto workspace = Workspace::open(options());
    QVERIFY(workspace);
    QVERIFY((*workspace)->environment().service.isEmpty());
    QVERIFY((*workspace)->connect(m_browser));
    const Environment &environment = (*workspace)->environment();
    QCOMPARE(environment.service.host(), u"127.0.0.1"_s);
    QCOMPARE(environment.issuer.toString(), environment.service.toString() + u"/oidc"_s);
    QVERIFY(environment.isComplete());
}

// The practice service is one for all that use the folder, and stays at its address.
void TestWorkspace::sharesThePracticeService()
{
    auto first = Workspace::open(options());
    QVERIFY((*first)->connect(m_browser));
    const QUrl service = (*first)->environment().service;
    const auto second = Workspace::open(options());
    QVERIFY(second);
    QVERIFY((*second)->connect(m_browser));
    QCOMPARE((*second)->environment().service, service);
    first->reset();
    QTRY_VERIFY(isAnswering(service));
}

void TestWorkspace::remembersThePolicy()
{
    const auto workspace = Workspace::open(options());
    QCOMPARE((*workspace)->lastKnownPolicy(), Policy::practice());
    Policy changed = Policy::practice();
    changed.reasonMaxLength = 20;
    QVERIFY((*workspace)
                ->storage()
                .run([changed](Database &database) {
                    return EnvironmentStore(database).savePolicy(u"practice"_s, {changed, {}});
                })
                .result());
    QCOMPARE((*workspace)->lastKnownPolicy(), changed);
}

void TestWorkspace::slowsDownButNeverSpeedsUp()
{
    QVERIFY(QDir().mkpath(options().dataDir));
    QFile file(options().dataDir + u"/settings.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[environment.practice]\nrequestsPerSecond=5\n");
    file.close();
    const auto workspace = Workspace::open(options());
    Policy policy;
    policy.requestsPerSecond = 20;
    QCOMPARE((*workspace)->paced(policy).requestsPerSecond, 5.0);
    policy.requestsPerSecond = 1;
    QCOMPARE((*workspace)->paced(policy).requestsPerSecond, 1.0);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
