// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/listopener.h"

#include "models/batch/batchdocument.h"
#include "models/batch/logentry.h"
#include "tests/support/memorylist.h"

#include <QPromise>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestListOpener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsHeadThenAll();
    void tellsProgress();
    void readsTheRestOnceTheHeadIsShown();
    void doesWithoutAHead_data();
    void doesWithoutAHead();
    void tellsWhatIsWrong();
    void bringsTheListToWhereItsLogEnds();
    void stopsInALongLog();
    void stops_data();
    void stops();

private:
    static QList<QByteArray> edits(int count);
    static OpenedList list(int rows) { return test::memoryList(QList<Invitee>(rows, test::vendor(1))); }
    void start(const ListOpener::Reading &reading) { m_opener->start(reading, Policy::practice()); }

    std::unique_ptr<ListOpener> m_opener;
    std::optional<PreparedList> m_opened;
    QStringList m_told; ///< in order
    QList<int> m_progress;
};

void TestListOpener::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_told.clear();
    m_opened.reset();
    m_progress.clear();
    m_opener = std::make_unique<ListOpener>();
    connect(m_opener.get(), &ListOpener::headFound, this, [this](const PreparedList &head) {
        m_told.append(u"head of %1"_s.arg(head.list.source->rowCount()));
    });
    connect(m_opener.get(), &ListOpener::opened, this, [this](const PreparedList &all) {
        m_opened = all;
        m_told.append(u"all %1"_s.arg(all.list.source->rowCount()));
    });
    connect(m_opener.get(), &ListOpener::failed, this,
        [this](const Error &error) { m_told.append(error.detail); });
    connect(
        m_opener.get(), &ListOpener::progressed, this, [this](int percent) { m_progress.append(percent); });
}

QList<QByteArray> TestListOpener::edits(int count)
{
    QList<QByteArray> log;
    for (int i = 1; i <= count; ++i) {
        Change change;
        change.cells = {{1 + i % 20, Field::Email, {CellOrigin::Typed, u"vendor%1@ibm.com"_s.arg(i)}}};
        log.append(LogEntry{LogEntry::Type::Change, change}.serialised());
    }
    return log;
}

void TestListOpener::tellsHeadThenAll()
{
    start({[](const OpenProgress &) { return list(50); }, [] { return list(10); }});
    QTRY_COMPARE(m_told, (QStringList{u"head of 10"_s, u"all 50"_s}));
}

void TestListOpener::tellsProgress()
{
    QSemaphore seen;
    // Waits until each step was seen, as Qt leaves out what comes too quickly.
    const auto read = [&seen](const OpenProgress &progress) {
        progress(0.5);
        seen.acquire();
        return list(20);
    };
    start({read, {}});
    QTRY_VERIFY(m_progress.contains(15));
    seen.release();
    QTRY_COMPARE(m_told, QStringList{u"all 20"_s});
    QVERIFY(std::is_sorted(m_progress.begin(), m_progress.end()));
    QVERIFY(m_progress.last() <= 100);
}

void TestListOpener::readsTheRestOnceTheHeadIsShown()
{
    QPromise<void> shown;
    shown.start();
    std::atomic_bool isRead = false;
    const auto read = [&isRead](const OpenProgress &) {
        isRead = true;
        return list(50);
    };
    start({read, [] { return list(10); }, shown.future()});
    QTRY_COMPARE(m_told, QStringList{u"head of 10"_s});
    QVERIFY(!isRead);
    shown.finish();
    QTRY_COMPARE(m_told, (QStringList{u"head of 10"_s, u"all 50"_s}));
}

void TestListOpener::doesWithoutAHead_data()
{
    QTest::addColumn<bool>("waits");
    QTest::newRow("at once") << false;
    QTest::newRow("with nothing to be shown first") << true;
}

void TestListOpener::doesWithoutAHead()
{
    QFETCH(const bool, waits);
    QPromise<void> shown;
    shown.start();
    start({[](const OpenProgress &) { return list(50); },
        []() -> Result<OpenedList> { return failure(Error::Kind::FileFormatUnknown, u"no head"_s); },
        waits ? shown.future() : QFuture<void>()});
    QTRY_COMPARE(m_told, QStringList{u"all 50"_s});
}

void TestListOpener::tellsWhatIsWrong()
{
    start({[](const OpenProgress &) -> Result<ReadList> {
               return failure(Error::Kind::FileDamaged, u"line 7000"_s);
           },
        [] { return list(10); }});
    QTRY_COMPARE(m_told, (QStringList{u"head of 10"_s, u"line 7000"_s}));
}

void TestListOpener::bringsTheListToWhereItsLogEnds()
{
    start({[](const OpenProgress &) { return ReadList(list(20), edits(3000)); }, {}});
    QTRY_VERIFY(m_opened);
    QCOMPARE(m_opened->rows.applied, 3000);
    BatchDocument document(m_opened->list, m_opened->rows.checked);
    QCOMPARE(document.value(1, Field::Email), u"vendor3000@ibm.com"_s);
    document.undo();
    QCOMPARE(document.value(1, Field::Email), u"vendor2980@ibm.com"_s);
    // All have the username of one; the emails were mended.
    QCOMPARE(document.counts().errors, 19);
}

/// Not one entry more is made once nobody waits for it.
void TestListOpener::stopsInALongLog()
{
    const OpenedList read = list(20);
    std::atomic_bool cancelled = false;
    QList<int> told;
    const auto restored = restoreRows(
        read.source, Policy::practice(), edits(3000),
        [&](int done, int total) {
            QCOMPARE(total, 3020);
            told.append(done);
            cancelled = done >= 1500;
        },
        &cancelled);
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::Cancelled);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.size() > 10 && told.last() < 1600);
}

void TestListOpener::stops_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("stopped") << false;
    QTest::newRow("deleted") << true;
}

void TestListOpener::stops()
{
    QFETCH(const bool, deleted);
    QSemaphore begun;
    QSemaphore stopped;
    QSemaphore ended;
    std::optional<bool> goesOn;
    start({[&](const OpenProgress &progress) -> Result<ReadList> {
               begun.release();
               stopped.acquire();
               goesOn = progress(0.5);
               ended.release();
               return failure(Error::Kind::Cancelled);
           },
        {}});
    begun.acquire();
    if (deleted)
        m_opener.reset();
    else
        m_opener->stop();
    stopped.release();
    ended.acquire();
    QCOMPARE(goesOn, false);
    QCoreApplication::processEvents();
    QVERIFY(m_told.isEmpty());
}

QTEST_GUILESS_MAIN(TestListOpener)
#include "tst_listopener.moc"
