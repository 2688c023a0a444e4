// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftrows.h"
#include "models/store/draftstore.h"
#include "models/store/sealedcolumns.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestDraftStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void keepsBytesAndLog_data();
    void keepsBytesAndLog();
    void listsLastEditedFirst();
    void removesWhole();
    void writesPieceByPiece();
    void knowsTheSameBytes_data();
    void knowsTheSameBytes();
    void removesPieceByPiece();
    void readsWhatWasKeptInOnePiece();
    void appendsAllOrNothing();
    void saysWhichIsGone();
    void endsTheLogWhereItIsDamaged_data();
    void endsTheLogWhereItIsDamaged();
    void findsADraftWithADamagedTitle_data();
    void findsADraftWithADamagedTitle();
    void opensADraftWithADamagedPath();
    void saysThatTheBytesAreDamaged_data();
    void saysThatTheBytesAreDamaged();
    void findsWhatIsUnfinishedBesideDamage_data();
    void findsWhatIsUnfinishedBesideDamage();

private:
    /// Turns one byte of what is stored in `column` where `row` (SQL) holds; from the end where `at` is < 0.
    void damage(const QString &column, const QString &row, qsizetype at = -1) const;
    DraftStore store() { return DraftStore(*m_database); }
    QByteArray sealed(QByteArrayView bytes, const SealedColumn &column) const
    {
        return m_database->sealer().seal(bytes, column.context());
    }
    static DraftInfo info(const QString &title, int rows) { return {0, title, rows, 0, 0, {}}; }
    static QDateTime later() { return QDateTime::currentDateTimeUtc().addDays(1); }
    Result<QList<qint64>> incomplete() { return store().incomplete(u"practice"_s, later()); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDraftStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"data.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestDraftStore::keepsBytesAndLog_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4);
    QTest::newRow("a list") << QByteArray("Email\r\nu@ibm.com\r\n");
    QTest::newRow("several pieces") << QByteArray("0123456789abcdef").repeated(600'000);
}

void TestDraftStore::keepsBytesAndLog()
{
    QFETCH(const QByteArray, source);
    const auto made = store().create(u"practice"_s, u"名单 Q4.csv"_s, source);
    QVERIFY(made);
    const QList<QByteArray> entries{QByteArray("one"), QByteArray("\0two", 4), QByteArray("three")};
    QVERIFY(store().appendLog(made->id, entries.first(1)));
    QVERIFY(store().appendLog(made->id, entries.sliced(1)));
    const auto loaded = store().load(made->id);
    QVERIFY(loaded);
    QCOMPARE(loaded->source, source);
    QCOMPARE(loaded->log, entries);
    QCOMPARE(loaded->info.title, u"名单 Q4.csv"_s);
    QVERIFY(store().cutLog(made->id, 1));
    QCOMPARE(store().load(made->id)->log, entries.first(1));
    QVERIFY(store().appendLog(made->id, {"four"}));
    QCOMPARE(store().load(made->id)->log, (QList<QByteArray>{"one", "four"}));
}

void TestDraftStore::listsLastEditedFirst()
{
    const auto first = store().create(u"practice"_s, u"first"_s, {});
    const auto second = store().create(u"practice"_s, u"second"_s, {});
    QVERIFY(store().create(u"staging"_s, u"elsewhere"_s, {}));
    QVERIFY(m_database->run(u"UPDATE drafts SET edited_at = id"_s));
    QCOMPARE(store().list(u"practice"_s)->first().id, second->id);
    DraftInfo info = *first;
    info.rows = 412;
    info.errors = 6;
    info.checks = 3;
    QVERIFY(store().update(info));
    const auto drafts = store().list(u"practice"_s);
    QCOMPARE(drafts->size(), 2);
    QCOMPARE(drafts->first().id, first->id);
    QCOMPARE(drafts->first().rows, 412);
    QCOMPARE(drafts->first().errors, 6);
    QCOMPARE(drafts->first().checks, 3);
}

void TestDraftStore::removesWhole()
{
    const auto made = store().create(u"practice"_s, u"gone"_s, "bytes");
    QVERIFY(store().appendLog(made->id, {"entry"}));
    QVERIFY(store().remove(made->id));
    QVERIFY(store().list(u"practice"_s)->isEmpty());
    const auto log = m_database->run(u"SELECT count(*) FROM draft_log"_s);
    QVERIFY((*log)->next());
    QCOMPARE((*log)->value(0).toInt(), 0);
}

void TestDraftStore::writesPieceByPiece()
{
    const QByteArray first("\0one,", 5);
    const QByteArray piece = first.repeated(DraftStore::pieceSize / 5 + 1).first(DraftStore::pieceSize);
    const SourceFile file{u"/lists/名单.csv"_s, QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC)};
    const auto begun = store().begin(u"practice"_s, info(u"large.csv"_s, 412), piece.size() + 3, file);
    QVERIFY(begun);
    // There is nothing to complete; who began it may still be at work.
    QVERIFY(store().unfinished(u"practice"_s)->isEmpty());
    QCOMPARE(*incomplete(), QList<qint64>{begun->id});
    QVERIFY(store().incomplete(u"staging"_s, later())->isEmpty());
    QVERIFY(store().incomplete(u"practice"_s, begun->editedAt)->isEmpty());

    QVERIFY(store().appendLog(begun->id, {"typed", "meanwhile"}));
    QVERIFY(store().appendSource(begun->id, 0, piece));
    QVERIFY(store().list(u"practice"_s)->isEmpty());
    QVERIFY(!store().load(begun->id));
    QVERIFY(incomplete()->isEmpty());
    QVERIFY(store().unfinished(u"staging"_s)->isEmpty());
    const auto found = store().unfinished(u"practice"_s);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().info.rows, 412);
    QCOMPARE(found->first().file, file);
    QCOMPARE(found->first().size, piece.size() + 3);
    QCOMPARE(found->first().written, piece.size());
    QCOMPARE(found->first().changes, 2);

    // Who thinks that the piece is missing still cannot write it twice.
    QVERIFY(!store().appendSource(begun->id, 0, piece));
    QVERIFY(store().appendSource(begun->id, piece.size(), "end"));
    QVERIFY(store().complete(begun->id));
    QCOMPARE(store().load(begun->id)->source, piece + "end");
    QCOMPARE(store().list(u"practice"_s)->size(), 1);
    QVERIFY(store().unfinished(u"practice"_s)->isEmpty());
}

void TestDraftStore::knowsTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const QByteArray large = QByteArray("0123456789abcdef").repeated(1'000'000);
    QByteArray changedLate = large;
    changedLate[large.size() - 1] = 'x';
    QByteArray changedEarly = large;
    changedEarly[0] = 'x';
    QTest::newRow("small") << QByteArray("Email") << QByteArray("Email") << true;
    QTest::newRow("small, another") << QByteArray("Email") << QByteArray("email") << false;
    QTest::newRow("shorter") << QByteArray("Email") << QByteArray("Ema") << false;
    QTest::newRow("large") << large << large << true;
    QTest::newRow("large, another at the end") << large << changedLate << false;
    QTest::newRow("large, another at the start") << large << changedEarly << false;
}

void TestDraftStore::knowsTheSameBytes()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, same);
    const auto draft = store().create(u"practice"_s, u"list.csv"_s, stored);
    // As drafts were kept before there were pieces.
    QVERIFY(m_database->run(u"INSERT INTO drafts (id, environment, title, source, edited_at, source_size)"
                            " VALUES (77, 'practice', ?, ?, 1, ?)"_s,
        {sealed("", draftTitle), sealed(stored, draftStart), stored.size()}));
    // And when pieces were larger.
    QVERIFY(m_database->run(u"INSERT INTO drafts (id, environment, title, source, edited_at, source_size)"
                            " VALUES (78, 'practice', ?, ?, 1, ?)"_s,
        {sealed("", draftTitle), sealed("", draftStart), stored.size()}));
    constexpr qsizetype largePiece = 4 * DraftStore::pieceSize;
    for (qint64 number = 1; (number - 1) * largePiece < stored.size(); ++number) {
        const QByteArray piece = stored.mid((number - 1) * largePiece, largePiece);
        QVERIFY(m_database->run(u"INSERT INTO draft_sources (draft, number, bytes) VALUES (78, ?, ?)"_s,
            {number, m_database->sealer().seal(piece, draftPieceContext(78, number))}));
    }
    const auto found = store().ofSize(u"practice"_s, {}, other.size());
    QCOMPARE(found->size(), stored.size() == other.size() ? 3 : 0);
    for (const qint64 id : {draft->id, qint64(77), qint64(78)}) {
        qint64 from = 0;
        qint64 before = -1;
        Result<bool> told = true;
        while (told && *told && from < stored.size() && from != before) {
            before = from;
            told = store().isSame(id, other, from);
        }
        QCOMPARE(*told, same);
        QVERIFY(!same || from == stored.size());
    }
}

void TestDraftStore::removesPieceByPiece()
{
    const auto made
        = store().create(u"practice"_s, u"large"_s, QByteArray("x").repeated(5 * DraftStore::pieceSize + 1));
    QVERIFY(made);
    QVERIFY(store().appendLog(made->id, {"entry"}));
    QCOMPARE(*store().removeSome(made->id), false);
    // Gone at once, and known as a remainder if the rest does not come.
    QVERIFY(store().list(u"practice"_s)->isEmpty());
    QCOMPARE(*incomplete(), QList<qint64>{made->id});
    int steps = 1;
    while (!*store().removeSome(made->id))
        ++steps;
    QCOMPARE(steps, 2);
    QVERIFY(incomplete()->isEmpty());
    const auto left = m_database->run(
        u"SELECT (SELECT count(*) FROM draft_sources) + (SELECT count(*) FROM draft_log)"_s);
    QVERIFY((*left)->next());
    QCOMPARE((*left)->value(0).toInt(), 0);
}

/// As drafts were kept before there were pieces.
void TestDraftStore::readsWhatWasKeptInOnePiece()
{
    QVERIFY(m_database->run(u"INSERT INTO drafts (id, environment, title, source, edited_at)"
                            " VALUES (7, 'practice', ?, ?, 1)"_s,
        {sealed("old", draftTitle), sealed("all of it", draftStart)}));
    QCOMPARE(store().list(u"practice"_s)->size(), 1);
    QCOMPARE(store().load(7)->source, QByteArray("all of it"));
    QVERIFY(store().remove(7));
    QVERIFY(store().list(u"practice"_s)->isEmpty());
}

void TestDraftStore::appendsAllOrNothing()
{
    const auto made = store().create(u"practice"_s, u"list"_s, "bytes");
    QVERIFY(m_database->run(u"CREATE TRIGGER refuse BEFORE INSERT ON draft_log WHEN NEW.number = 3"
                            " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    QVERIFY(store().appendLog(made->id, {"one"}));
    QVERIFY(!store().appendLog(made->id, {"two", "three"}));
    QCOMPARE(store().load(made->id)->log, QList<QByteArray>{"one"});
    QVERIFY(m_database->run(u"DROP TRIGGER refuse"_s));
    QVERIFY(store().appendLog(made->id, {"two", "three"}));
    QCOMPARE(store().load(made->id)->log, (QList<QByteArray>{"one", "two", "three"}));
}

void TestDraftStore::saysWhichIsGone()
{
    const auto loaded = store().load(12);
    QVERIFY(!loaded);
    QVERIFY(loaded.error().detail.contains(u"12"_s));
}

void TestDraftStore::damage(const QString &column, const QString &row, qsizetype at) const
{
    const QStringList place = column.split(u'.');
    const auto found = m_database->run(u"SELECT %1 FROM %2 WHERE %3"_s.arg(place.last(), place.first(), row));
    QVERIFY(found && (*found)->next());
    QByteArray bytes = (*found)->value(0).toByteArray();
    (*found)->finish();
    const qsizetype index = at < 0 ? bytes.size() + at : at;
    bytes[index] = static_cast<char>(bytes[index] ^ 1);
    QVERIFY(
        m_database->run(u"UPDATE %2 SET %1 = ? WHERE %3"_s.arg(place.last(), place.first(), row), {bytes}));
}

void TestDraftStore::endsTheLogWhereItIsDamaged_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("at");
    // See Sealer for what stands where.
    for (const auto &[what, at] :
        {std::pair("format", 0), {"key", 1}, {"nonce", 5}, {"entry", 29}, {"tag", -1}}) {
        QTest::addRow("first, its %s", what) << 1 << at;
        QTest::addRow("middle, its %s", what) << 2 << at;
        QTest::addRow("last, its %s", what) << 3 << at;
    }
}

void TestDraftStore::endsTheLogWhereItIsDamaged()
{
    QFETCH(const int, number);
    QFETCH(const int, at);
    const QList<QByteArray> entries{"one", "two", "three"};
    const auto other = store().create(u"practice"_s, u"other"_s, "others");
    const auto made = store().create(u"practice"_s, u"list"_s, "bytes");
    QVERIFY(store().appendLog(other->id, entries));
    QVERIFY(store().appendLog(made->id, entries));
    damage(u"draft_log.entry"_s, u"draft = %1 AND number = %2"_s.arg(made->id).arg(number), at);
    const auto loaded = store().load(made->id);
    QVERIFY(loaded);
    QCOMPARE(loaded->source, QByteArray("bytes"));
    QCOMPARE(loaded->log, entries.first(number - 1));
    QCOMPARE(loaded->entries, 3);
    QVERIFY(loaded->damage);
    QCOMPARE(loaded->damage->kind, Error::Kind::StorageDamaged);
    QCOMPARE(store().load(other->id)->log, entries);
    QVERIFY(!store().load(other->id)->damage);

    QVERIFY(store().cutLog(made->id, number - 1));
    QVERIFY(store().appendLog(made->id, {"four"}));
    const auto again = store().load(made->id);
    QCOMPARE(again->log, entries.first(number - 1) + QList<QByteArray>{"four"});
    QVERIFY(!again->damage);
}

void TestDraftStore::findsADraftWithADamagedTitle_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("first") << 0;
    QTest::newRow("middle") << 1;
    QTest::newRow("last") << 2;
}

void TestDraftStore::findsADraftWithADamagedTitle()
{
    QFETCH(const int, which);
    QStringList titles{u"one"_s, u"two"_s, u"three"_s};
    for (const QString &title : titles)
        QVERIFY(store().create(u"practice"_s, title, "bytes"));
    QVERIFY(m_database->run(u"UPDATE drafts SET edited_at = 10 - id"_s));
    damage(u"drafts.title"_s, u"id = %1"_s.arg(which + 1));
    titles[which] = QString();
    for (const auto &found : {store().list(u"practice"_s), store().ofSize(u"practice"_s, {}, 5)}) {
        QVERIFY(found);
        QStringList shown;
        for (const DraftInfo &draft : *found)
            shown.append(draft.title);
        QCOMPARE(shown, titles);
    }
    const auto loaded = store().load(which + 1);
    QVERIFY(loaded);
    QCOMPARE(loaded->source, QByteArray("bytes"));
    QVERIFY(loaded->damage);
}

void TestDraftStore::opensADraftWithADamagedPath()
{
    const SourceFile file{u"/lists/people.csv"_s, QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC)};
    const auto begun = store().begin(u"practice"_s, info(u"people.csv"_s, 3), 5, file);
    QVERIFY(store().appendSource(begun->id, 0, "bytes"));
    QVERIFY(store().complete(begun->id));
    damage(u"drafts.source_path"_s, u"id = 1"_s);
    const auto loaded = store().load(begun->id);
    QVERIFY(loaded);
    QCOMPARE(loaded->source, QByteArray("bytes"));
    QCOMPARE(loaded->file, SourceFile());
    QVERIFY(loaded->damage);
}

void TestDraftStore::saysThatTheBytesAreDamaged_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("row");
    QTest::newRow("start") << u"drafts.source"_s << u"id = 1"_s;
    QTest::newRow("first piece") << u"draft_sources.bytes"_s << u"draft = 1 AND number = 1"_s;
    QTest::newRow("middle piece") << u"draft_sources.bytes"_s << u"draft = 1 AND number = 2"_s;
    QTest::newRow("last piece") << u"draft_sources.bytes"_s << u"draft = 1 AND number = 3"_s;
}

void TestDraftStore::saysThatTheBytesAreDamaged()
{
    QFETCH(const QString, column);
    QFETCH(const QString, row);
    const QByteArray source = QByteArray("x").repeated(2 * DraftStore::pieceSize + 1);
    QVERIFY(store().create(u"practice"_s, u"damaged"_s, source));
    QVERIFY(store().create(u"practice"_s, u"whole"_s, source));
    damage(column, row);
    const auto loaded = store().load(1);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::StorageDamaged);
    QCOMPARE(store().list(u"practice"_s)->size(), 2);
    QVERIFY(store().load(2)->source == source);
}

void TestDraftStore::findsWhatIsUnfinishedBesideDamage_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("isAllWritten");
    QTest::addColumn<bool>("isDamaged");
    for (const int which : {0, 1, 2}) {
        QTest::addRow("title of %d", which) << u"drafts.title"_s << which << false << false;
        QTest::addRow("path of %d", which) << u"drafts.source_path"_s << which << false << true;
        QTest::addRow("path of %d, which is not needed", which)
            << u"drafts.source_path"_s << which << true << false;
        QTest::addRow("start of %d", which) << u"drafts.source"_s << which << false << true;
        QTest::addRow("start of %d, all written", which) << u"drafts.source"_s << which << true << true;
    }
}

void TestDraftStore::findsWhatIsUnfinishedBesideDamage()
{
    QFETCH(const QString, column);
    QFETCH(const int, which);
    QFETCH(const bool, isAllWritten);
    QFETCH(const bool, isDamaged);
    const SourceFile file{u"/lists/people.csv"_s, QDateTime::fromMSecsSinceEpoch(1767225600123, Qt::UTC)};
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s}) {
        const auto begun = store().begin(u"practice"_s, info(title, 3), 10, file, "start");
        QVERIFY(store().appendLog(begun->id, {"typed"}));
        if (isAllWritten)
            QVERIFY(store().appendSource(begun->id, 5, "bytes"));
    }
    damage(column, u"id = %1"_s.arg(which + 1));
    const auto found = store().unfinished(u"practice"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    for (int i = 0; i < found->size(); ++i) {
        const UnfinishedDraft &draft = found->at(i);
        QCOMPARE(draft.isDamaged, i == which && isDamaged);
        QCOMPARE(draft.changes, 1);
        QCOMPARE(draft.info.title.isEmpty(), i == which && column == u"drafts.title"_s);
        QCOMPARE(draft.file == file, i != which || column != u"drafts.source_path"_s);
    }
}

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
