// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listcontroller.h"
#include "app/outboxcontroller.h"
#include "app/signin/browser.h"
#include "app/workspace/workspace.h"
#include "models/batch/batchdocument.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
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

const QByteArray threeRows = "Email,First Name,Last Name,Country Code,Contact Number,Organisation,"
                             "Onboarding to SEED required?,Reason for creation\n"
                             "a.tan@tech.gov.sg,Ai,Tan,65,91234567,GovTech,No,Test\n"
                             "b.tan@tech.gov.sg,Bo,Tan,65,91234568,GovTech,No,Test\n"
                             "c.tan@tech.gov.sg,Ce,Tan,65,91234569,GovTech,No,Test\n";

} // namespace

/// What the administrator set for lists, kept where lists are opened and submitted.
class TestMachineRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWhatIsAllowed_data();
    void opensWhatIsAllowed();
    void submitsNoListThatGrewTooLong();

private:
    void start(const QByteArray &machine);
    QString write(const QString &name, const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    NoBrowser m_browser;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Session> m_session;
    OutboxModel m_outboxModel;
    DraftsModel m_drafts;
    std::unique_ptr<OutboxController> m_outbox;
    std::unique_ptr<ListController> m_lists;
};

void TestMachineRules::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMachineRules::cleanup()
{
    m_lists.reset();
    m_outbox.reset();
    m_session.reset();
    m_workspace.reset();
}

QString TestMachineRules::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestMachineRules::start(const QByteArray &machine)
{
    WorkspaceOptions options;
    options.dataDir = m_folder->filePath(u"data"_s);
    options.machineFile = write(u"policy.ini"_s, machine);
    auto workspace = Workspace::open(options);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->connect(m_browser));
    m_session
        = std::make_unique<Session>(m_workspace->environment(), Policy::practice(), m_workspace->rules());
    m_outbox = std::make_unique<OutboxController>(*m_workspace, *m_session, m_outboxModel);
    m_lists = std::make_unique<ListController>(*m_workspace, *m_session, *m_outbox, m_drafts);
}

void TestMachineRules::opensWhatIsAllowed_data()
{
    QTest::addColumn<QByteArray>("machine");
    QTest::addColumn<QString>("refusal"); ///< empty: it is opened
    QTest::newRow("nothing set") << QByteArray() << QString();
    QTest::newRow("just short enough") << QByteArray("[lists]\nmaxRows=3\n") << QString();
    QTest::newRow("too long") << QByteArray("[lists]\nmaxRows=2\n") << u"3 rows and may have 2"_s;
    QTest::newRow("no lists at all") << QByteArray("[program]\nallowedMethods=createAccount\n")
                                     << u"does not offer this method"_s;
}

void TestMachineRules::opensWhatIsAllowed()
{
    QFETCH(const QByteArray, machine);
    QFETCH(const QString, refusal);
    start(machine);
    QSignalSpy opened(m_lists.get(), &ListController::opened);
    QSignalSpy failed(m_lists.get(), &ListController::openFailed);
    m_lists->openFile(write(u"list.csv"_s, threeRows));
    QTRY_COMPARE(opened.size() + failed.size(), 1);
    QCOMPARE(opened.isEmpty(), !refusal.isEmpty());
    if (!refusal.isEmpty()) {
        const auto error = failed.at(0).at(1).value<Error>();
        QCOMPARE(error.kind, Error::Kind::SettingInvalid);
        QVERIFY2(error.detail.contains(refusal), qPrintable(error.detail));
        QVERIFY2(error.detail.contains(m_folder->filePath(u"policy.ini"_s)), qPrintable(error.detail));
        QCOMPARE(m_lists->currentDraft(), qint64(0));
    }
}

void TestMachineRules::submitsNoListThatGrewTooLong()
{
    start("[lists]\nmaxRows=3\n");
    QSignalSpy opened(m_lists.get(), &ListController::opened);
    const QSignalSpy failed(m_lists.get(), &ListController::failed);
    const QSignalSpy enqueueing(m_lists.get(), &ListController::enqueueing);
    m_lists->openFile(write(u"list.csv"_s, threeRows));
    QTRY_COMPARE(opened.size(), 1);
    auto *document = opened.at(0).at(0).value<BatchDocument *>();
    document->addRow(3);
    QTRY_COMPARE(document->rowCount(), 4);
    m_lists->submit(document);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).value<Error>().detail.contains(u"4 rows and may have 3"_s));
    QCOMPARE(enqueueing.size(), 0);
    // Nothing is lost of it.
    QCOMPARE(document->rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestMachineRules)
#include "tst_machinerules.moc"
