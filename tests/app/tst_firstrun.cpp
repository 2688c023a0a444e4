// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstrun.h"
#include "app/workspace/settings.h"
#include "tests/support/sampleui.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestFirstRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void welcomesOnceEverythingIsRead();
    void welcomesNobodyWhoHasDoneSomething_data();
    void welcomesNobodyWhoHasDoneSomething();
    void endsWithWhatIsDone_data();
    void endsWithWhatIsDone();
    void isRemembered();

private:
    void readNothing();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SampleUi> m_sample;
};

void TestFirstRun::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path(), m_folder->filePath(u"settings.ini"_s));
    m_sample = std::make_unique<SampleUi>();
}

void TestFirstRun::readNothing()
{
    m_sample->drafts.setDrafts({});
    m_sample->outbox.setContent({});
}

void TestFirstRun::welcomesOnceEverythingIsRead()
{
    FirstRun run(*m_settings, m_sample->session, m_sample->drafts, m_sample->outbox);
    const QSignalSpy decided(&run, &FirstRun::decided);
    QVERIFY(!m_sample->session.isFirstRun());
    run.noteUser({});
    m_sample->drafts.setDrafts({});
    QVERIFY(!m_sample->session.isFirstRun());
    QVERIFY(!run.isDecided());
    m_sample->outbox.setContent({});
    QVERIFY(m_sample->session.isFirstRun());
    QVERIFY(run.isDecided());
    QCOMPARE(decided.size(), 1);
    m_sample->outbox.setContent({});
    QCOMPARE(decided.size(), 1);
    QVERIFY(!m_settings->wasWelcomed());
}

void TestFirstRun::welcomesNobodyWhoHasDoneSomething_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("drafts") << u"drafts"_s;
    QTest::newRow("submissions") << u"outbox"_s;
    QTest::newRow("signed in once") << u"user"_s;
}

void TestFirstRun::welcomesNobodyWhoHasDoneSomething()
{
    QFETCH(const QString, what);
    FirstRun run(*m_settings, m_sample->session, m_sample->drafts, m_sample->outbox);
    const QSignalSpy decided(&run, &FirstRun::decided);
    run.noteUser(what == "user"_L1 ? u"mei.tan@tech.gov.sg"_s : QString());
    readNothing();
    if (what == "drafts"_L1)
        m_sample->fillDrafts();
    else if (what == "outbox"_L1)
        m_sample->fillOutbox(3, 3);
    QVERIFY(!m_sample->session.isFirstRun());
    QVERIFY(m_settings->wasWelcomed());
    QVERIFY(run.isDecided());
    QVERIFY(!decided.isEmpty());
}

void TestFirstRun::endsWithWhatIsDone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"draft", "submission", "sign in", "put away"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFirstRun::endsWithWhatIsDone()
{
    QFETCH(const QString, what);
    FirstRun run(*m_settings, m_sample->session, m_sample->drafts, m_sample->outbox);
    run.noteUser({});
    readNothing();
    QVERIFY(m_sample->session.isFirstRun());
    if (what == "draft"_L1)
        m_sample->drafts.put({1, u"Q4.csv"_s, 3, 0, 0, QDateTime::currentDateTimeUtc()});
    else if (what == "submission"_L1)
        m_sample->outbox.addSubmission(
            SampleUi::makeBlock(1, u"Q4.csv"_s, QDateTime::currentDateTimeUtc(), {RowState::Waiting}));
    else if (what == "sign in"_L1)
        m_sample->session.setSignedIn(sampleProfile());
    else
        run.end();
    QVERIFY(!m_sample->session.isFirstRun());
    // Nothing of what goes again brings it back.
    m_sample->session.setSignedOut();
    readNothing();
    QVERIFY(!m_sample->session.isFirstRun());
}

void TestFirstRun::isRemembered()
{
    {
        FirstRun run(*m_settings, m_sample->session, m_sample->drafts, m_sample->outbox);
        run.end();
    }
    const Settings later(m_folder->path(), m_settings->userFile());
    QVERIFY(later.wasWelcomed());
    FirstRun again(*m_settings, m_sample->session, m_sample->drafts, m_sample->outbox);
    again.noteUser({});
    readNothing();
    QVERIFY(!m_sample->session.isFirstRun());
}

QTEST_GUILESS_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
