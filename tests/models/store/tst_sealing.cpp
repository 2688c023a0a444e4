// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/environmentstore.h"
#include "models/store/keyring.h"
#include "models/store/outboxstore.h"
#include "models/store/resealing.h"
#include "models/store/sealer.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

// Cheap, so that a test does not take a second each time.
constexpr SecretKey::Cost cheap{1, 8192};
constexpr auto person = "canary.person"_L1;
const QString environment = u"production"_s;
const QString user = u"canary.person.admin@tech.gov.sg"_s;

} // namespace

/// What is written is sealed, opens only with its key and in its place, and keys can be changed under it.
class TestSealing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensOnlyWhatIsWhole_data();
    void opensOnlyWhatIsWhole();
    void neverRepeatsItself();
    void blindsTheSameAlike();
    void derivesFromPassphrases_data();
    void derivesFromPassphrases();
    void overwritesTheKeysOfOthers();
    void writesNobodyToTheDisk();
    void staysClosedToOtherKeys_data();
    void staysClosedToOtherKeys();
    void noticesMovedBytes();
    void renewsItsKeys();
    void goesOnAfterAnInterruption();
    void followsAnotherProcess();
    void takesAnotherMaster();
    void keepsNothingInMemory();

private:
    QString path() const { return m_folder->filePath(u"production.sqlite"_s); }
    static void fill(Database &database);
    static void check(Database &database);
    QByteArray everyByte() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSealing::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSealing::fill(Database &database)
{
    DraftStore drafts(database);
    DraftInfo info{0, u"canary.person.csv"_s, 1, 0, 0, {}};
    info.owner = user;
    const auto begun
        = drafts.begin(environment, info, 30, {u"/home/canary.person/list.csv"_s, {}}, "canary.person,");
    QVERIFY(begun);
    QVERIFY(drafts.appendSource(begun->id, 0, "canary.person@moe.gov.sg"));
    QVERIFY(drafts.complete(begun->id));
    QVERIFY(drafts.appendLog(begun->id, {"canary.person edit"}));
    InvitationRequest request;
    request.email = u"canary.person@moe.gov.sg"_s;
    request.reason = u"canary.person joins"_s;
    OutboxStore outbox(database);
    const auto stored = outbox.enqueue(
        {environment, user, u"form:1"_s, u"canary.person"_s, {{1, CreationRequest{request}}}});
    QVERIFY(stored);
    const auto claimed = outbox.claim({stored->rows.first().id});
    QVERIFY(claimed);
    RowChange change{claimed->first().id};
    change.to = RowState::NeedsAttention;
    change.outcome.message = u"canary.person is known"_s;
    QVERIFY(outbox.apply({change}));
    QVERIFY(EnvironmentStore(database).saveProfile(environment, {user, u"canary.person"_s, {}, {}, true}));
}

void TestSealing::check(Database &database)
{
    DraftStore drafts(database);
    const auto list = drafts.list(environment, user);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().title, u"canary.person.csv"_s);
    QCOMPARE(drafts.list(environment, u"other@tech.gov.sg"_s)->size(), 0);
    const auto draft = drafts.load(list->first().id);
    QVERIFY(draft);
    QCOMPARE(draft->source, "canary.person,canary.person@moe.gov.sg");
    QCOMPARE(draft->log, QList<QByteArray>{"canary.person edit"});
    QCOMPARE(draft->file.path, u"/home/canary.person/list.csv"_s);
    const auto all = OutboxStore(database).all(environment, user);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().submission.title, u"canary.person"_s);
    QCOMPARE(all->first().submission.user, user);
    QCOMPARE(all->first().rows.first().request.email(), u"canary.person@moe.gov.sg"_s);
    QCOMPARE(all->first().rows.first().outcome.message, u"canary.person is known"_s);
    QCOMPARE(EnvironmentStore(database).loadProfile(environment)->value_or(Profile()).email, user);
}

QByteArray TestSealing::everyByte() const
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

void TestSealing::opensOnlyWhatIsWhole_data()
{
    QTest::addColumn<int>("at"); // the byte that is changed
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<bool>("opens");
    QTest::newRow("whole") << -1 << QByteArray("drafts.title") << true;
    QTest::newRow("another place") << -1 << QByteArray("drafts.source") << false;
    for (int at = 0; at < Sealer::overhead + 4; ++at)
        QTest::addRow("byte %d", at) << at << QByteArray("drafts.title") << false;
}

void TestSealing::opensOnlyWhatIsWhole()
{
    QFETCH(const int, at);
    QFETCH(const QByteArray, context);
    const Sealer sealer({{1, SecretKey::random()}}, SecretKey::random());
    QByteArray sealed = sealer.seal("text", "drafts.title");
    QCOMPARE(sealed.size(), 4 + Sealer::overhead);
    if (at >= 0)
        sealed[at] = static_cast<char>(sealed.at(at) ^ 0x40);
    const auto opened = sealer.unseal(sealed, context);
    QTEST(opened.has_value(), "opens");
    if (opened)
        QCOMPARE(*opened, "text");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!sealer.unseal(sealed.first(size), context));
}

void TestSealing::neverRepeatsItself()
{
    const Sealer sealer({{1, SecretKey::random()}}, SecretKey::random());
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(sealer.seal("the same", "place"));
    QCOMPARE(seen.size(), 1000);
}

void TestSealing::blindsTheSameAlike()
{
    const SecretKey key = SecretKey::random();
    const Sealer one({{1, SecretKey::random()}}, key);
    const Sealer two({{1, SecretKey::random()}}, key);
    const Sealer other({{1, SecretKey::random()}}, SecretKey::random());
    QCOMPARE(one.blind(user), two.blind(user));
    QVERIFY(one.blind(user) != other.blind(user));
    QVERIFY(one.blind(user) != one.blind(u"b@tech.gov.sg"_s));
    QCOMPARE(one.blind({}), QString());
}

void TestSealing::derivesFromPassphrases_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << u"café au lait x"_s << true;
    QTest::newRow("composed otherwise") << u"cafe\u0301 au lait x"_s << true;
    QTest::newRow("another case") << u"Café au lait x"_s << false;
    QTest::newRow("a blank more") << u"café au lait x "_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestSealing::derivesFromPassphrases()
{
    QFETCH(const QString, typed);
    const auto made = MasterKey::newForPassphrase(u"café au lait x"_s, cheap);
    QVERIFY(made);
    const auto again = MasterKey::fromPassphrase(made->protection(), typed);
    QVERIFY(again);
    QTEST(again->key() == made->key(), "same");
    const auto other = MasterKey::newForPassphrase(u"café au lait x"_s, cheap);
    QVERIFY(!(other->key() == made->key())); // another salt
}

void TestSealing::overwritesTheKeysOfOthers()
{
    QByteArray bytes(SecretKey::size, 'k');
    const char *place = bytes.constData();
    const auto key = SecretKey::fromBytes(std::move(bytes));
    QVERIFY(key);
    QCOMPARE(QByteArray(key->bytes().data(), SecretKey::size), QByteArray(SecretKey::size, 'k'));
    QCOMPARE(QByteArray(place, SecretKey::size), QByteArray(SecretKey::size, '\0'));
    QVERIFY(!SecretKey::fromBytes("short"));
}

void TestSealing::writesNobodyToTheDisk()
{
    const MasterKey master = MasterKey::newForKeychain();
    {
        const auto database = Database::open(path(), master);
        QVERIFY(database);
        fill(**database);
        QVERIFY(!everyByte().contains(person.data())); // the write-ahead log too
    }
    QVERIFY(everyByte().size() > 4096);
    QVERIFY(!everyByte().contains(person.data()));
    QVERIFY(!everyByte().contains(master.key().bytes().toByteArray()));
    const auto database = Database::open(path(), master);
    QVERIFY(database);
    check(**database);
}

void TestSealing::staysClosedToOtherKeys_data()
{
    QTest::addColumn<int>("other");
    QTest::newRow("no key") << 0;
    QTest::newRow("another key") << 1;
    QTest::newRow("a key of the same name") << 2;
    QTest::newRow("a passphrase") << 3;
}

void TestSealing::staysClosedToOtherKeys()
{
    QFETCH(const int, other);
    const MasterKey master = MasterKey::newForKeychain();
    {
        const auto database = Database::open(path(), master);
        QVERIFY(database);
        fill(**database);
    }
    const QByteArray before = everyByte();
    const MasterKey keys[] = {MasterKey(), MasterKey::newForKeychain(),
        *MasterKey::fromKeychain(master.protection(), QByteArray(SecretKey::size, 'k')),
        *MasterKey::newForPassphrase(u"twelve letters"_s, cheap)};
    const auto refused = Database::open(path(), keys[other]);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::KeyWrong);
    QCOMPARE(everyByte(), before);
    const auto database = Database::open(path(), master);
    QVERIFY(database);
    check(**database);
}

void TestSealing::noticesMovedBytes()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    fill(**database);
    InvitationRequest request;
    request.email = u"second@moe.gov.sg"_s;
    OutboxStore outbox(**database);
    QVERIFY(outbox.enqueue({environment, user, u"form:2"_s, u"Second"_s, {{1, CreationRequest{request}}}}));
    QVERIFY((*database)->run(
        u"UPDATE outbox SET payload = (SELECT payload FROM outbox WHERE id = 1) WHERE id = 2"_s));
    const auto all = outbox.all(environment, user);
    QVERIFY(!all);
    QCOMPARE(all.error().kind, Error::Kind::StorageDamaged);
    QVERIFY(all.error().detail.contains(u"row 2"_s));
}

void TestSealing::renewsItsKeys()
{
    const MasterKey master = MasterKey::newForKeychain();
    const auto database = Database::open(path(), master);
    QVERIFY(database);
    fill(**database);
    const QByteArray before = (*database)->sealer().currentStart();
    QVERIFY(Keyring(**database).addKey(master));
    Resealing resealing;
    Result<bool> done = false;
    while (done && !*done)
        done = resealing.takeStep(**database);
    QVERIFY(done);
    check(**database);
    QVERIFY((*database)->sealer().currentStart() != before);
    const auto keys = (*database)->run(u"SELECT count(*) FROM data_keys"_s);
    QVERIFY((*keys)->next());
    QCOMPARE((*keys)->value(0).toInt(), 2); // the newest, and the one that blinds
    (*keys)->finish();
    const auto again = Database::open(path(), master);
    QVERIFY(again);
    check(**again);
}

void TestSealing::goesOnAfterAnInterruption()
{
    const MasterKey master = MasterKey::newForKeychain();
    {
        const auto database = Database::open(path(), master);
        QVERIFY(database);
        fill(**database);
        QVERIFY(Keyring(**database).addKey(master));
        Resealing cutOff;
        for (int step = 0; step < 5; ++step)
            QVERIFY(cutOff.takeStep(**database));
    }
    const auto database = Database::open(path(), master);
    QVERIFY(database);
    check(**database);
    Resealing resealing;
    Result<bool> done = false;
    while (done && !*done)
        done = resealing.takeStep(**database);
    QVERIFY(done);
    check(**database);
}

// Two programs that have the same file open: what one seals with a new key, the other reads, and it seals
// with that key from then on.
void TestSealing::followsAnotherProcess()
{
    const MasterKey master = MasterKey::newForKeychain();
    const auto one = Database::open(path(), master);
    const auto two = Database::open(path(), master);
    QVERIFY(one && two);
    QVERIFY(Keyring(**one).addKey(master));
    fill(**one);
    check(**two);
    const auto draft = DraftStore(**two).create(environment, u"From the other"_s, "bytes");
    QVERIFY(draft);
    Resealing resealing;
    Result<bool> done = false;
    while (done && !*done)
        done = resealing.takeStep(**one);
    QVERIFY(done);
    QCOMPARE(DraftStore(**two).load(draft->id)->source, "bytes");
    QCOMPARE(DraftStore(**one).load(draft->id)->source, "bytes");
}

void TestSealing::takesAnotherMaster()
{
    const MasterKey before = MasterKey::newForKeychain();
    const MasterKey after = *MasterKey::newForPassphrase(u"twelve letters"_s, cheap);
    {
        const auto database = Database::open(path(), before);
        QVERIFY(database);
        fill(**database);
        const auto transaction = Transaction::begin(**database);
        QVERIFY(Keyring(**database).changeMaster(before, after));
        QVERIFY((*transaction)->commit());
        (*database)->setMaster(after);
        check(**database);
    }
    QVERIFY(!Database::open(path(), before));
    const auto kept = Keyring::protectionOf(path());
    QVERIFY(kept && *kept);
    QVERIFY(**kept == after.protection());
    const auto typed = MasterKey::fromPassphrase(**kept, u"twelve letters"_s);
    const auto database = Database::open(path(), *typed);
    QVERIFY(database);
    check(**database);
}

void TestSealing::keepsNothingInMemory()
{
    const auto database = Database::open(Database::inMemory);
    QVERIFY(database);
    fill(**database);
    check(**database);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
    QVERIFY(!QFile::exists(Database::inMemory));
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
