// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/keychaintokenstore.h"

#include "app/signin/openidsignin.h"
#include "tests/app/signin/scriptedissuer.h"
#include "tests/app/signin/testkeyring.h"
#include "tests/app/signin/uncheckedidtokenverifier.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

// Against GNOME Keyring, on a session bus on which nothing else is.
class TestKeychainTokenStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_keyring.reset(); }
    void init();
    // Before the keyring is started.
    void saysThatThereIsNoKeychain();
    void keepsWhatWasSavedBeforeThereWasAKeychain();
    // With it.
    void keepsATokenBetweenRuns();
    void keepsTheLatestToken();
    void keepsOneForEachPlace_data();
    void keepsOneForEachPlace();
    void writesNoTokenToAFile();
    void takesALockedKeyringForNoEmptyOne();
    void keepsWhatWasSavedWhileLocked();
    void signsOutWhileLocked();
    void goesOnWhileTheKeyringIsLocked();
    void resumesOnceTheKeyringIsUnlocked();
    void endsAResumedSessionThatTheIssuerRefuses();
    // After its end.
    void signsOutWithoutAKeychain();

private:
    Environment environment() const;
    std::unique_ptr<KeychainTokenStore> store() const;
    Result<QByteArray> loaded(KeychainTokenStore &store) const;
    /// What the next run finds.
    Result<QByteArray> nextRun() const { return loaded(*store()); }
    void save(KeychainTokenStore &store, const QByteArray &token) const;
    Error::Kind reasonOf(const QSignalSpy &spy) const { return spy.constLast().at(0).value<Error>().kind; }

    std::unique_ptr<TestKeyring> m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeychainTokenStore::initTestCase()
{
    qRegisterMetaType<Error>();
    if (!TestKeyring::isInstalled())
        QSKIP("gnome-keyring-daemon is not installed");
    m_keyring = std::make_unique<TestKeyring>();
}

void TestKeychainTokenStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    if (m_keyring->isRunning())
        QVERIFY(m_keyring->unlock());
}

Environment TestKeychainTokenStore::environment() const
{
    Environment made;
    made.name = u"staging"_s;
    made.issuer = QUrl(u"https://issuer.sg/tenant"_s);
    made.clientId = u"client-1"_s;
    return made;
}

std::unique_ptr<KeychainTokenStore> TestKeychainTokenStore::store() const
{
    return std::make_unique<KeychainTokenStore>(environment(), m_folder->path());
}

Result<QByteArray> TestKeychainTokenStore::loaded(KeychainTokenStore &store) const
{
    const auto future = store.load();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
    return future.resultCount() > 0 ? future.resultAt(0) : failure(Error::Kind::Cancelled);
}

void TestKeychainTokenStore::save(KeychainTokenStore &store, const QByteArray &token) const
{
    QSignalSpy kept(&store, &RefreshTokenStore::kept);
    store.save(token);
    QTRY_COMPARE(kept.size(), 1);
}

void TestKeychainTokenStore::saysThatThereIsNoKeychain()
{
    const auto first = store();
    QCOMPARE(loaded(*first).error().kind, Error::Kind::KeychainUnavailable);
    QSignalSpy notKept(first.get(), &RefreshTokenStore::notKept);
    first->save("refresh-1");
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(reasonOf(notKept), Error::Kind::KeychainUnavailable);
    QCOMPARE(loaded(*first).value(), "refresh-1"); // for this run
    QCOMPARE(nextRun().error().kind, Error::Kind::KeychainUnavailable);
}

void TestKeychainTokenStore::keepsATokenBetweenRuns()
{
    QCOMPARE(nextRun().value(), QByteArray());
    save(*store(), "refresh-1");
    QCOMPARE(nextRun().value(), "refresh-1");
    const auto second = store();
    QCOMPARE(loaded(*second).value(), "refresh-1");
    second->clear();
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty()); // the mark of the sign-out is gone with the entry
    QCOMPARE(nextRun().value(), QByteArray());
}

void TestKeychainTokenStore::keepsTheLatestToken()
{
    const auto first = store();
    QSignalSpy kept(first.get(), &RefreshTokenStore::kept);
    for (int i = 1; i <= 20; ++i)
        first->save("refresh-" + QByteArray::number(i));
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(loaded(*first).value(), "refresh-20");
    QCOMPARE(nextRun().value(), "refresh-20");
    const QByteArray large(60'000, 'x');
    first->save(large);
    QTRY_COMPARE(nextRun().value(), large);
}

void TestKeychainTokenStore::keepsOneForEachPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("sameFolder");
    const QString name = u"staging"_s;
    const QString issuer = u"https://issuer.sg/tenant"_s;
    const QString client = u"client-1"_s;
    QTest::newRow("environment") << u"production"_s << issuer << client << true;
    QTest::newRow("issuer") << name << u"https://issuer.sg/other"_s << client << true;
    QTest::newRow("client") << name << issuer << u"client-2"_s << true;
    QTest::newRow("data folder") << name << issuer << client << false;
}

void TestKeychainTokenStore::keepsOneForEachPlace()
{
    QFETCH(QString, name);
    QFETCH(QString, issuer);
    QFETCH(QString, client);
    QFETCH(bool, sameFolder);
    Environment place;
    place.name = name;
    place.issuer = QUrl(issuer);
    place.clientId = client;
    const QTemporaryDir elsewhere;
    KeychainTokenStore other(place, sameFolder ? m_folder->path() : elsewhere.path());
    save(*store(), "refresh-1");
    QCOMPARE(loaded(other).value(), QByteArray());
    save(other, "refresh-2");
    QCOMPARE(nextRun().value(), "refresh-1");
    store()->clear();
    QTRY_COMPARE(loaded(other).value(), "refresh-2");
}

void TestKeychainTokenStore::writesNoTokenToAFile()
{
    const QByteArray token = "refresh-a-b-c-d-e-f";
    save(*store(), token);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(!m_keyring->files().isEmpty());
    QVERIFY(!m_keyring->files().contains(token));
    QVERIFY(!m_keyring->files().contains(token.toBase64()));
}

void TestKeychainTokenStore::takesALockedKeyringForNoEmptyOne()
{
    QVERIFY(m_keyring->lock());
    QCOMPARE(nextRun().error().kind, Error::Kind::KeychainLocked); // nobody knows what is in it
    QVERIFY(m_keyring->unlock());
    save(*store(), "refresh-1");
    QVERIFY(m_keyring->lock());
    const auto second = store();
    QSignalSpy unlocked(second.get(), &RefreshTokenStore::unlocked);
    QCOMPARE(loaded(*second).error().kind, Error::Kind::KeychainLocked);
    QCOMPARE(unlocked.size(), 0);
    QVERIFY(m_keyring->unlock());
    QTRY_COMPARE(unlocked.size(), 1);
    QCOMPARE(loaded(*second).value(), "refresh-1");
}

void TestKeychainTokenStore::keepsWhatWasSavedWhileLocked()
{
    const auto first = store();
    save(*first, "refresh-1");
    QVERIFY(m_keyring->lock());
    QSignalSpy notKept(first.get(), &RefreshTokenStore::notKept);
    QSignalSpy kept(first.get(), &RefreshTokenStore::kept);
    first->save("refresh-2");
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(reasonOf(notKept), Error::Kind::KeychainLocked);
    first->save("refresh-3");
    QCOMPARE(loaded(*first).value(), "refresh-3");
    QVERIFY(m_keyring->unlock());
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(nextRun().value(), "refresh-3");
    QCOMPARE(notKept.size(), 1); // told once, not for every token
}

void TestKeychainTokenStore::keepsWhatWasSavedBeforeThereWasAKeychain()
{
    const auto first = store();
    QSignalSpy notKept(first.get(), &RefreshTokenStore::notKept);
    QSignalSpy kept(first.get(), &RefreshTokenStore::kept);
    first->save("refresh-1");
    QTRY_COMPARE(notKept.size(), 1);
    QVERIFY(m_keyring->start());
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(nextRun().value(), "refresh-1");
}

void TestKeychainTokenStore::signsOutWhileLocked()
{
    const auto first = store();
    save(*first, "refresh-1");
    QVERIFY(m_keyring->lock());
    first->clear();
    QCOMPARE(loaded(*first).value(), QByteArray());
    QCOMPARE(nextRun().value(), QByteArray());
    QVERIFY(!QDir(m_folder->path()).isEmpty());
    QVERIFY(m_keyring->unlock());
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
    QCOMPARE(nextRun().value(), QByteArray());
}

void TestKeychainTokenStore::signsOutWithoutAKeychain()
{
    save(*store(), "refresh-1");
    m_keyring->stop();
    store()->clear();
    QCOMPARE(nextRun().value(), QByteArray());
    QVERIFY(!QDir(m_folder->path()).isEmpty());
}

void TestKeychainTokenStore::goesOnWhileTheKeyringIsLocked()
{
    ScriptedIssuer issuer;
    ScriptedBrowser browser;
    browser.onOpen = [&](const QUrl &) { issuer.nonce = browser.parameter("nonce"_L1).toLatin1(); };
    UncheckedIdTokenVerifier verifier;
    const auto first = store();
    OpenIdSignIn signIn(issuer.environment(), browser, *first, verifier);
    QSignalSpy signedIn(&signIn, &SignIn::signedIn);
    QSignalSpy kept(&signIn, &SignIn::kept);
    QSignalSpy notKept(&signIn, &SignIn::notKept);
    QSignalSpy needed(&signIn, &SignIn::signInNeeded);
    signIn.start();
    QTRY_VERIFY(!browser.opened.isEmpty());
    browser.comeBack("code=c0de");
    QTRY_COMPARE(signedIn.size(), 1);
    QTRY_COMPARE(kept.size(), 1);
    QVERIFY(m_keyring->lock());
    QByteArray token = "access-1";
    for (int i = 2; i <= 5; ++i) {
        const auto renewed = signIn.renewedToken(token);
        QTRY_VERIFY(renewed.isFinished());
        QVERIFY(renewed.result());
        token = *renewed.result();
        QCOMPARE(token, QByteArray("access-" + QByteArray::number(i)));
    }
    QTRY_COMPARE(notKept.size(), 1);
    QCOMPARE(reasonOf(notKept), Error::Kind::KeychainLocked);
    QCOMPARE(needed.size(), 0);
    QVERIFY(m_keyring->unlock());
    QTRY_COMPARE(kept.size(), 2);
    QCOMPARE(nextRun().value(), "refresh-5");
}

void TestKeychainTokenStore::resumesOnceTheKeyringIsUnlocked()
{
    save(*store(), "refresh-old");
    QVERIFY(m_keyring->lock());
    ScriptedIssuer issuer;
    ScriptedBrowser browser;
    UncheckedIdTokenVerifier verifier;
    const auto second = store();
    OpenIdSignIn signIn(issuer.environment(), browser, *second, verifier);
    QSignalSpy signedIn(&signIn, &SignIn::signedIn);
    QSignalSpy notResumed(&signIn, &SignIn::notResumed);
    QSignalSpy needed(&signIn, &SignIn::signInNeeded);
    signIn.resume();
    QTRY_COMPARE(notResumed.size(), 1);
    QCOMPARE(reasonOf(notResumed), Error::Kind::KeychainLocked);
    QCOMPARE(needed.size(), 0);
    QVERIFY(m_keyring->unlock());
    QTRY_COMPARE(signedIn.size(), 1);
    QCOMPARE(issuer.tokenForms().constFirst().queryItemValue(u"refresh_token"_s), u"refresh-old"_s);
    QVERIFY(browser.opened.isEmpty());
    QTRY_COMPARE(nextRun().value(), "refresh-1");
}

void TestKeychainTokenStore::endsAResumedSessionThatTheIssuerRefuses()
{
    save(*store(), "refresh-old");
    ScriptedIssuer issuer;
    issuer.onToken = [](const QUrlQuery &) { return Reaction::json(400, R"({"error":"invalid_grant"})"); };
    ScriptedBrowser browser;
    UncheckedIdTokenVerifier verifier;
    const auto second = store();
    OpenIdSignIn signIn(issuer.environment(), browser, *second, verifier);
    QSignalSpy needed(&signIn, &SignIn::signInNeeded);
    signIn.resume();
    QTRY_COMPARE(needed.size(), 1);
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
    QCOMPARE(nextRun().value(), QByteArray());
}

QTEST_GUILESS_MAIN(TestKeychainTokenStore)
#include "tst_keychaintokenstore.moc"
