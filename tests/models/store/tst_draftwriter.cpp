// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/draftwriter.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestDraftWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void writesANewList_data();
    void writesANewList();
    void writesChangesAheadOfTheBytes();
    void goesOnWithTheRest();
    void appendsToAnEarlierDraft();
    void goesOnAfterAFailure_data();
    void goesOnAfterAFailure();

private:
    StoredDraft stored() { return DraftStore(*m_database).load(1).value_or(StoredDraft()); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDraftWriter::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"data.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestDraftWriter::writesANewList_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("steps"); // begin, log, pieces, complete
    QTest::newRow("empty") << qsizetype(0) << 3;
    QTest::newRow("small") << qsizetype(100) << 4;
    QTest::newRow("two pieces") << DraftStore::pieceSize + 1 << 5;
}

void TestDraftWriter::writesANewList()
{
    QFETCH(const qsizetype, size);
    const QByteArray source = QByteArray("0123456789").repeated(size / 10 + 1).first(size);
    DraftWriter writer(u"practice"_s, {0, u"people.csv"_s, 3, 0, 0, {}}, source);
    for (const char *entry : {"one", "two", "three"})
        writer.add(entry);
    Result<DraftWriter::Progress> progress = DraftWriter::Progress();
    int steps = 0;
    while (!progress->isDone) {
        // Nobody sees a list of which the rest is missing.
        QCOMPARE(DraftStore(*m_database).list(u"practice"_s)->size(), progress->isComplete ? 1 : 0);
        progress = writer.writeSome(*m_database);
        QVERIFY(progress);
        QCOMPARE(progress->id, 1);
        ++steps;
    }
    QTEST(steps, "steps");
    QCOMPARE(stored().source, source);
    QCOMPARE(stored().log, (QList<QByteArray>{"one", "two", "three"}));
    QVERIFY(writer.writeAll(*m_database)->isDone);
    QCOMPARE(stored().log.size(), 3);
}

void TestDraftWriter::writesChangesAheadOfTheBytes()
{
    const QByteArray source = QByteArray("x").repeated(3 * DraftStore::pieceSize);
    DraftWriter writer(u"practice"_s, {0, u"people.csv"_s, 3, 0, 0, {}}, source);
    const auto changes = [this] {
        const auto found = DraftStore(*m_database).unfinished(u"practice"_s);
        return found->isEmpty() ? 0 : found->first().changes;
    };
    QVERIFY(writer.writeSome(*m_database)); // begins it
    writer.add("one");
    QVERIFY(writer.writeSome(*m_database));
    QCOMPARE(changes(), 1);
    QCOMPARE(writer.writeSome(*m_database)->percent, 33);
    writer.add("two");
    writer.add("three");
    QCOMPARE(writer.writeSome(*m_database)->percent, 33);
    QCOMPARE(changes(), 3);
    QVERIFY(writer.writeAll(*m_database)->isDone);
    QCOMPARE(stored().log, (QList<QByteArray>{"one", "two", "three"}));
    QCOMPARE(stored().source, source);
}

/// Of a list that another run has begun.
void TestDraftWriter::goesOnWithTheRest()
{
    const QByteArray source = QByteArray("0123456789").repeated(DraftStore::pieceSize / 4);
    DraftWriter begun(u"practice"_s, {0, u"people.csv"_s, 3, 0, 0, {}}, source);
    begun.add("one");
    for (int step = 0; step < 3; ++step)
        QVERIFY(begun.writeSome(*m_database));
    const auto found = DraftStore(*m_database).unfinished(u"practice"_s);
    QCOMPARE(found->first().written, DraftStore::pieceSize);
    DraftWriter rest(1, source, found->first().written);
    QVERIFY(rest.writeAll(*m_database)->isDone);
    QCOMPARE(stored().source, source);
    QCOMPARE(stored().log, QList<QByteArray>{"one"});
    QCOMPARE(stored().info.rows, 3);
}

void TestDraftWriter::appendsToAnEarlierDraft()
{
    QVERIFY(DraftStore(*m_database).create(u"practice"_s, u"people.csv"_s, "Email"));
    DraftWriter writer(1);
    QVERIFY(writer.writeSome(*m_database)->isDone);
    writer.add("one");
    QVERIFY(writer.writeAll(*m_database)->isComplete);
    QCOMPARE(stored().log, QList<QByteArray>{"one"});
}

void TestDraftWriter::goesOnAfterAFailure_data()
{
    QTest::addColumn<QString>("refused");
    QTest::newRow("begin") << u"INSERT ON drafts"_s;
    QTest::newRow("pieces") << u"INSERT ON draft_sources WHEN NEW.number = 2"_s;
    QTest::newRow("complete") << u"UPDATE ON drafts"_s;
    QTest::newRow("log") << u"INSERT ON draft_log WHEN NEW.number = 2"_s;
}

void TestDraftWriter::goesOnAfterAFailure()
{
    QFETCH(const QString, refused);
    QVERIFY(m_database->run(
        u"CREATE TRIGGER refuse BEFORE "_s + refused + u" BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    const QByteArray source = QByteArray("x").repeated(2 * DraftStore::pieceSize);
    DraftWriter writer(u"practice"_s, {0, u"people.csv"_s, 3, 0, 0, {}}, source);
    writer.add("one");
    writer.add("two");
    QVERIFY(!writer.writeAll(*m_database));
    QVERIFY(!writer.writeAll(*m_database));
    writer.add("three");
    QVERIFY(m_database->run(u"DROP TRIGGER refuse"_s));
    QVERIFY(writer.writeAll(*m_database)->isDone);
    QCOMPARE(stored().source, source);
    QCOMPARE(stored().log, (QList<QByteArray>{"one", "two", "three"}));
    QCOMPARE(DraftStore(*m_database).list(u"practice"_s)->size(), 1);
}

QTEST_GUILESS_MAIN(TestDraftWriter)
#include "tst_draftwriter.moc"
