// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyrenewal.h"
#include "models/store/draftstore.h"
#include "models/store/keyring.h"
#include "models/store/storage.h"
#include "tests/app/signin/testkeyring.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// A new key beside the work, with GNOME Keyring on a bus of its own, and without any.
class TestKeyRenewal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void changesNothingWithoutAKeychain();
    void changesBothKeys();
    void goesOnWithWhatWasCutOff();

private:
    QString path() const { return m_folder->filePath(u"production.sqlite"_s); }
    static Result<QByteArray> secret(const QString &keyId);
    void addDrafts(Storage &storage) const;
    /// With the key that the keychain has for the file; -1 where it does not open.
    int drafts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestKeyring> m_keyring;
};

void TestKeyRenewal::initTestCase()
{
    if (!TestKeyring::isInstalled())
        QSKIP("gnome-keyring-daemon is not installed");
    m_keyring = std::make_unique<TestKeyring>();
}

void TestKeyRenewal::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<QByteArray> TestKeyRenewal::secret(const QString &keyId)
{
    KeychainEntry entry(keyId);
    const auto read = entry.read();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 20'000); }();
    return read.result();
}

void TestKeyRenewal::addDrafts(Storage &storage) const
{
    const auto added = storage.run([](Database &database) -> Result<void> {
        for (int i = 0; i < 700; ++i) {
            if (const auto made = DraftStore(database).create(u"production"_s, u"List"_s, "Email"); !made)
                return tl::unexpected(made.error());
        }
        return {};
    });
    QVERIFY(added.result());
}

int TestKeyRenewal::drafts() const
{
    const auto protection = Keyring::protectionOf(path()).value().value_or(Protection());
    const auto master = MasterKey::fromKeychain(
        protection, QByteArray::fromBase64(secret(protection.keyId).value_or(QByteArray())));
    if (!master)
        return -1;
    const auto database = Database::open(path(), *master);
    const auto list
        = database ? DraftStore(**database).list(u"production"_s) : failure(Error::Kind::KeyWrong);
    return list ? int(list->size()) : -1;
}

void TestKeyRenewal::changesNothingWithoutAKeychain()
{
    const MasterKey master = MasterKey::newForKeychain();
    Storage storage(path(), master);
    addDrafts(storage);
    KeyRenewal renewal(storage);
    QSignalSpy missed(&renewal, &KeyRenewal::keychainMissed);
    renewal.start();
    QTRY_COMPARE(missed.size(), 1);
    QVERIFY(Database::open(path(), master));
}

void TestKeyRenewal::changesBothKeys()
{
    QVERIFY(m_keyring->start());
    const MasterKey master = MasterKey::newForKeychain();
    const QString oldId = master.protection().keyId;
    KeychainEntry entry(oldId);
    const auto written = entry.write(master.key().bytes().toByteArray().toBase64());
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 20'000);
    Storage storage(path(), master);
    addDrafts(storage);
    QCOMPARE(drafts(), 700);
    KeyRenewal renewal(storage);
    QSignalSpy finished(&renewal, &KeyRenewal::finished);
    renewal.start();
    renewal.start(); // a second click changes nothing
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(Keyring::protectionOf(path()).value()->keyId != oldId);
    QCOMPARE(drafts(), 700);
    QVERIFY(!Database::open(path(), master));
    QTRY_COMPARE(secret(oldId).value_or("?"), QByteArray());
    // What was open goes on, and what is written now opens later.
    addDrafts(storage);
    QCOMPARE(drafts(), 1400);
}

void TestKeyRenewal::goesOnWithWhatWasCutOff()
{
    const MasterKey master = MasterKey::newForKeychain();
    {
        Storage storage(path(), master);
        addDrafts(storage);
        const auto begun
            = storage.run([master](Database &database) { return Keyring(database).addKey(master); });
        QVERIFY(begun.result());
    }
    Storage storage(path(), master);
    KeyRenewal renewal(storage);
    const QSignalSpy finished(&renewal, &KeyRenewal::finished);
    renewal.resume();
    QTRY_VERIFY_WITH_TIMEOUT(!storage.run([](Database &database) { return Keyring(database).hasOldKeys(); })
                                  .result()
                                  .value_or(true),
        20'000);
    QCOMPARE(finished.size(), 0); // nobody asked for it
}

QTEST_GUILESS_MAIN(TestKeyRenewal)
#include "tst_keyrenewal.moc"
