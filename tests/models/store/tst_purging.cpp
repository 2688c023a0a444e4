// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/environmentstore.h"
#include "models/store/keyring.h"
#include "models/store/outboxstore.h"
#include "models/store/purging.h"
#include "models/store/typingstore.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const QString environment = u"production"_s;
const QString user = u"mei@tech.gov.sg"_s;

} // namespace

class TestPurging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void purgesWhatIsOver_data();
    void purgesWhatIsOver();
    void neverSendsPurgedRowsAgain();
    void neverSendsAPurgedFileAgain();
    void leavesNoTrace();
    void erasesEverything();
    void erasesUnderAnotherProcess();

private:
    qint64 submit(const QString &key, const QList<RowState> &states);
    void setDate(qint64 submission, int position, const QDateTime &time);
    QByteArray everyByte() const;
    int count(const QString &table);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    const QDateTime m_limit = QDateTime::currentDateTimeUtc().addDays(-90);
};

void TestPurging::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"production.sqlite"_s), MasterKey::newForKeychain());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

/// Each row stands as given.
qint64 TestPurging::submit(const QString &key, const QList<RowState> &states)
{
    NewSubmission wanted{environment, user, key, u"List"_s, {}};
    for (int i = 0; i < states.size(); ++i) {
        InvitationRequest request;
        request.email = u"person%1@moe.gov.sg"_s.arg(i);
        wanted.rows.append({i + 1, CreationRequest{request}});
    }
    OutboxStore store(*m_database);
    const auto stored = store.enqueue(wanted);
    for (int i = 0; i < states.size(); ++i) {
        if (states.at(i) == RowState::Waiting)
            continue;
        const qint64 row = stored->rows.at(i).id;
        store.claim({row});
        RowChange change{row};
        change.to = states.at(i);
        change.outcome.message = u"what the service said of person"_s;
        store.apply({change});
    }
    return stored->submission.id;
}

void TestPurging::setDate(qint64 submission, int position, const QDateTime &time)
{
    QVERIFY(m_database->run(u"UPDATE outbox SET updated_at = ? WHERE submission = ? AND position = ?"_s,
        {time.toMSecsSinceEpoch(), submission, position}));
}

int TestPurging::count(const QString &table)
{
    const auto query = m_database->run(u"SELECT count(*) FROM "_s + table);
    const int rows = query && (*query)->next() ? (*query)->value(0).toInt() : -1;
    (*query)->finish();
    return rows;
}

QByteArray TestPurging::everyByte() const
{
    QByteArray bytes;
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestPurging::purgesWhatIsOver_data()
{
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<QList<int>>("days"); // before the limit
    QTest::addColumn<bool>("goes");
    const int created = int(RowState::Created);
    const int waiting = int(RowState::Waiting);
    QTest::newRow("all old") << QList{created, created} << QList{1, 100} << true;
    QTest::newRow("refused, too") << QList{int(RowState::NeedsAttention)} << QList{1} << true;
    QTest::newRow("to be checked, too") << QList{int(RowState::NeedsChecking)} << QList{1} << true;
    QTest::newRow("one is younger") << QList{created, created} << QList{100, -1} << false;
    QTest::newRow("one waits still") << QList{created, waiting} << QList{100, 100} << false;
    QTest::newRow("one is being sent") << QList{created, int(RowState::Sending)} << QList{9, 9} << false;
}

void TestPurging::purgesWhatIsOver()
{
    QFETCH(const QList<int>, states);
    QFETCH(const QList<int>, days);
    QFETCH(const bool, goes);
    QList<RowState> wanted;
    for (const int state : states)
        wanted.append(static_cast<RowState>(state));
    const qint64 id = submit(u"form:1"_s, wanted);
    for (int i = 0; i < days.size(); ++i)
        setDate(id, i + 1, m_limit.addDays(-days.at(i)));
    const auto purged = purgeResults(*m_database, m_limit);
    QVERIFY(purged);
    QCOMPARE(*purged, goes ? 1 : 0);
    QCOMPARE(count(u"submissions"_s), goes ? 0 : 1);
    QCOMPARE(count(u"outbox"_s), goes ? 0 : states.size());
    if (goes)
        QCOMPARE(count(u"attempts"_s), 0);
}

void TestPurging::neverSendsPurgedRowsAgain()
{
    DraftStore drafts(*m_database);
    const auto first = drafts.create(environment, u"List"_s, "Email");
    const auto draft = drafts.create(environment, u"List"_s, "Email");
    const QString start = u"draft:%1:"_s.arg(draft->id);
    const qint64 id
        = submit(start + u"uuid-1"_s, {RowState::Created, RowState::Cancelled, RowState::AlreadyExists});
    for (int position = 1; position <= 3; ++position)
        setDate(id, position, m_limit.addDays(-1));
    OutboxStore store(*m_database);
    const QList<int> before = *store.positionsTaken(environment, start);
    QCOMPARE(before, (QList{1, 3}));
    QCOMPARE(*purgeResults(*m_database, m_limit), 1);
    QCOMPARE(*store.positionsTaken(environment, start), before);
    QCOMPARE(*store.positionsTaken(environment, u"draft:%1:"_s.arg(first->id)), QList<int>());
    QVERIFY(drafts.remove(draft->id));
    QCOMPARE(count(u"taken"_s), 0);
}

// As the command does it, which knows a file by its bytes.
void TestPurging::neverSendsAPurgedFileAgain()
{
    const QString key = QString(64, u'a');
    const qint64 id = submit(key, {RowState::Created, RowState::Created});
    for (int position = 1; position <= 2; ++position)
        setDate(id, position, m_limit.addDays(-1));
    QCOMPARE(*purgeResults(*m_database, m_limit), 1);
    OutboxStore store(*m_database);
    const NewSubmission again{environment, user, key, u"List"_s, {{1, CreationRequest{InvitationRequest()}}}};
    const auto stored = store.enqueue(again);
    QVERIFY(stored);
    QVERIFY(!stored->isNew && stored->isPurged);
    QCOMPARE(stored->rows.size(), 0);
    QCOMPARE(count(u"outbox"_s), 0);
    // Somebody else has not sent it; and who deleted everything starts anew.
    NewSubmission other = again;
    other.user = u"aisha@tech.gov.sg"_s;
    QVERIFY(store.enqueue(other)->isNew);
    QVERIFY(eraseEverything(*m_database));
    QVERIFY(store.enqueue(again)->isNew);
}

// Sealed or not: no byte of what was purged is left in the file or its log.
void TestPurging::leavesNoTrace()
{
    submit(u"form:kept"_s, {RowState::Created});
    const qint64 id = submit(u"form:1"_s, QList<RowState>(50, RowState::Created));
    const auto query = m_database->run(
        u"SELECT idempotency_key, payload, outcome FROM outbox WHERE submission = ?"_s, {id});
    QList<QByteArray> pieces;
    while ((*query)->next()) {
        pieces.append((*query)->value(0).toByteArray());
        pieces.append((*query)->value(1).toByteArray().right(24));
        pieces.append((*query)->value(2).toByteArray().right(24));
    }
    (*query)->finish();
    for (const QByteArray &piece : std::as_const(pieces))
        QVERIFY(everyByte().contains(piece));
    for (int position = 1; position <= 50; ++position)
        setDate(id, position, m_limit.addDays(-1));
    QCOMPARE(*purgeResults(*m_database, m_limit), 1);
    const QByteArray left = everyByte();
    for (const QByteArray &piece : std::as_const(pieces))
        QVERIFY(!left.contains(piece));
    QCOMPARE(OutboxStore(*m_database).all(environment, user)->size(), 1);
}

void TestPurging::erasesEverything()
{
    submit(u"form:1"_s, {RowState::Waiting, RowState::Created});
    DraftStore drafts(*m_database);
    const auto draft = drafts.create(environment, u"List"_s, QByteArray("person").repeated(100'000));
    QVERIFY(drafts.appendLog(draft->id, {"entry"}));
    QVERIFY(TypingStore(*m_database).save(draft->id, TypedRow{1, {{Field::Email, u"a@b"_s, u"a@b"_s}}}));
    QVERIFY(EnvironmentStore(*m_database).saveProfile(environment, {user, u"Mei"_s, {}, {}, true}));
    const auto query = m_database->run(u"SELECT sealed FROM data_keys"_s);
    QList<QByteArray> keys;
    while ((*query)->next())
        keys.append((*query)->value(0).toByteArray());
    (*query)->finish();
    const qint64 before = everyByte().size();
    QVERIFY(eraseEverything(*m_database));
    for (const char *table : {"submissions", "outbox", "attempts", "drafts", "draft_sources", "draft_log",
             "draft_typing", "taken", "purged", "profiles", "policies", "holds"})
        QCOMPARE(count(QString::fromLatin1(table)), 0);
    const QByteArray left = everyByte();
    QVERIFY(left.size() < before / 2);
    for (const QByteArray &key : std::as_const(keys))
        QVERIFY(!left.contains(key));
    // It goes on working, with its new keys.
    QVERIFY(drafts.create(environment, u"Next"_s, "Email"));
    const MasterKey master = m_database->master();
    m_database.reset();
    const auto again = Database::open(m_folder->filePath(u"production.sqlite"_s), master);
    QVERIFY(again);
    QCOMPARE(DraftStore(**again).list(environment)->first().title, u"Next"_s);
}

void TestPurging::erasesUnderAnotherProcess()
{
    const auto other = Database::open(m_folder->filePath(u"production.sqlite"_s), m_database->master());
    QVERIFY(other);
    QVERIFY(eraseEverything(*m_database));
    const auto draft = DraftStore(**other).create(environment, u"From the other"_s, "Email");
    QVERIFY(draft);
    const auto loaded = DraftStore(*m_database).load(draft->id);
    QVERIFY(loaded);
    QCOMPARE(loaded->source, "Email");
}

QTEST_GUILESS_MAIN(TestPurging)
#include "tst_purging.moc"
