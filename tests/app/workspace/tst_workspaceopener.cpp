// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"
#include "app/workspace/workspaceopener.h"
#include "models/store/draftstore.h"
#include "models/store/keyring.h"
#include "models/store/storage.h"
#include "tests/app/signin/testkeyring.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// How the key to what is kept here is found, asked for and missed: with GNOME Keyring on a bus of its own,
/// and without any.
class TestWorkspaceOpener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void asksNothingInPractice();
    void takesAPassphraseWhereThereIsNoKeychain();
    void forgetsAPassphrase();
    void keepsNothingWhereNothingIsWanted();
    void keepsItsKeyInTheKeychain();
    void waitsForALockedKeychain();
    void saysThatTheKeyIsGone_data();
    void saysThatTheKeyIsGone();
    void takesTheKeyOfWhoeverWasFirst();
    void losesNothingWithoutTheKeychain();

private:
    using Asked = std::optional<ProtectionQuestion>;

    /// Until it is opened (none) or asks.
    Asked outcome(WorkspaceOpener &opener, const std::function<void()> &begin) const;
    Asked started(WorkspaceOpener &opener) const;
    std::unique_ptr<WorkspaceOpener> opener(const QString &environment = u"staging"_s) const;
    static void addDraft(Workspace &workspace);
    static int drafts(Workspace &workspace);
    QString file() const { return m_folder->filePath(u"staging.sqlite"_s); }
    QStringList databases() const;
    Protection protection() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestKeyring> m_keyring;
};

void TestWorkspaceOpener::initTestCase()
{
    if (!TestKeyring::isInstalled())
        QSKIP("gnome-keyring-daemon is not installed");
    m_keyring = std::make_unique<TestKeyring>();
}

void TestWorkspaceOpener::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QFile settings(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[environment.staging]\nissuer=https://issuer.sg/tenant\nclientId=client-1\n");
    if (m_keyring->isRunning())
        QVERIFY(m_keyring->unlock());
}

std::unique_ptr<WorkspaceOpener> TestWorkspaceOpener::opener(const QString &environment) const
{
    WorkspaceOptions options;
    options.dataDir = m_folder->path();
    options.environment = environment;
    auto made = std::make_unique<WorkspaceOpener>(options);
    made->setCost({1, 8192});
    return made;
}

TestWorkspaceOpener::Asked TestWorkspaceOpener::outcome(
    WorkspaceOpener &opener, const std::function<void()> &begin) const
{
    QSignalSpy opened(&opener, &WorkspaceOpener::opened);
    Asked question;
    const auto asked = connect(
        &opener, &WorkspaceOpener::asked, this, [&question](ProtectionQuestion what) { question = what; });
    const auto failed = connect(
        &opener, &WorkspaceOpener::failed, this, [](const Error &error) { QFAIL(qPrintable(error.detail)); });
    begin();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty() || question, 20'000); }();
    disconnect(asked);
    disconnect(failed);
    return question;
}

TestWorkspaceOpener::Asked TestWorkspaceOpener::started(WorkspaceOpener &opener) const
{
    return outcome(opener, [&opener] { opener.start(); });
}

void TestWorkspaceOpener::addDraft(Workspace &workspace)
{
    const auto made = workspace.storage()
                          .run([](Database &database) {
                              return DraftStore(database).create(u"staging"_s, u"List"_s, "Email");
                          })
                          .result();
    QVERIFY(made);
}

int TestWorkspaceOpener::drafts(Workspace &workspace)
{
    const auto list = workspace.storage()
                          .run([](Database &database) { return DraftStore(database).list(u"staging"_s); })
                          .result();
    return list ? int(list->size()) : -1;
}

QStringList TestWorkspaceOpener::databases() const
{
    return QDir(m_folder->path()).entryList({u"*.sqlite"_s}, QDir::Files);
}

Protection TestWorkspaceOpener::protection() const
{
    return Keyring::protectionOf(file()).value().value_or(Protection());
}

void TestWorkspaceOpener::asksNothingInPractice()
{
    const auto practice = opener(u"practice"_s);
    QCOMPARE(started(*practice), Asked());
    addDraft(*practice->take());
    QCOMPARE(databases(), QStringList{u"practice.sqlite"_s});
}

void TestWorkspaceOpener::takesAPassphraseWhereThereIsNoKeychain()
{
    const auto first = opener();
    QCOMPARE(started(*first), ProtectionQuestion::Choose);
    QCOMPARE(databases(), QStringList());
    QCOMPARE(outcome(*first, [&] { first->usePassphrase(u"twelve letters"_s); }), Asked());
    addDraft(*first->take());
    QCOMPARE(protection().kind, Protection::Kind::Passphrase);

    const auto second = opener();
    QCOMPARE(started(*second), ProtectionQuestion::Passphrase);
    QCOMPARE(outcome(*second, [&] { second->usePassphrase(u"twelve lettres"_s); }),
        ProtectionQuestion::PassphraseWrong);
    QCOMPARE(outcome(*second, [&] { second->usePassphrase(u"twelve letters"_s); }), Asked());
    QCOMPARE(drafts(*second->take()), 1);
}

void TestWorkspaceOpener::forgetsAPassphrase()
{
    const auto first = opener();
    QCOMPARE(started(*first), ProtectionQuestion::Choose);
    QCOMPARE(outcome(*first, [&] { first->usePassphrase(u"twelve letters"_s); }), Asked());
    addDraft(*first->take());
    const auto second = opener();
    QCOMPARE(started(*second), ProtectionQuestion::Passphrase);
    QCOMPARE(outcome(*second, [&] { second->startAnew(); }), ProtectionQuestion::Choose);
    QCOMPARE(databases().size(), 1); // put aside
    QVERIFY(databases().first().startsWith(u"staging.sealed-"_s));
    // Who remembers later puts it back.
    QVERIFY(QFile::rename(m_folder->filePath(databases().first()), file()));
    const auto third = opener();
    QCOMPARE(started(*third), ProtectionQuestion::Passphrase);
    QCOMPARE(outcome(*third, [&] { third->usePassphrase(u"twelve letters"_s); }), Asked());
    QCOMPARE(drafts(*third->take()), 1);
}

void TestWorkspaceOpener::keepsNothingWhereNothingIsWanted()
{
    const auto first = opener();
    QCOMPARE(started(*first), ProtectionQuestion::Choose);
    QCOMPARE(outcome(*first, [&] { first->keepNothing(); }), Asked());
    {
        const auto workspace = first->take();
        addDraft(*workspace);
        QCOMPARE(drafts(*workspace), 1);
    }
    QCOMPARE(databases(), QStringList());
    const auto second = opener();
    QCOMPARE(started(*second), Asked()); // it was asked once
    QCOMPARE(drafts(*second->take()), 0);
}

void TestWorkspaceOpener::keepsItsKeyInTheKeychain()
{
    QVERIFY(m_keyring->start());
    const auto first = opener();
    QCOMPARE(started(*first), Asked());
    addDraft(*first->take());
    QCOMPARE(protection().kind, Protection::Kind::Keychain);
    const auto second = opener();
    QCOMPARE(started(*second), Asked());
    QCOMPARE(drafts(*second->take()), 1);
}

void TestWorkspaceOpener::waitsForALockedKeychain()
{
    const auto first = opener();
    QCOMPARE(started(*first), Asked());
    addDraft(*first->take());
    QVERIFY(m_keyring->lock());
    const auto second = opener();
    QCOMPARE(started(*second), ProtectionQuestion::KeychainLocked);
    QCOMPARE(started(*second), ProtectionQuestion::KeychainLocked);
    QVERIFY(m_keyring->unlock());
    QCOMPARE(started(*second), Asked());
    QCOMPARE(drafts(*second->take()), 1);
    QCOMPARE(databases(), QStringList{u"staging.sqlite"_s});
}

void TestWorkspaceOpener::saysThatTheKeyIsGone_data()
{
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<int>("question");
    QTest::newRow("removed") << QByteArray() << int(ProtectionQuestion::KeyMissing);
    QTest::newRow("no key") << QByteArray("short") << int(ProtectionQuestion::KeyWrong);
    QTest::newRow("another key") << QByteArray(SecretKey::size, 'k').toBase64()
                                 << int(ProtectionQuestion::KeyWrong);
}

void TestWorkspaceOpener::saysThatTheKeyIsGone()
{
    QFETCH(const QByteArray, instead);
    QFETCH(const int, question);
    const auto first = opener();
    QCOMPARE(started(*first), Asked());
    addDraft(*first->take());
    KeychainEntry entry(protection().keyId);
    const auto kept = entry.read();
    QTRY_VERIFY(kept.isFinished());
    const QByteArray key = kept.result().value();
    const auto changed = instead.isEmpty() ? entry.remove() : entry.write(instead);
    QTRY_VERIFY(changed.isFinished());
    QVERIFY(changed.result());

    const auto second = opener();
    QCOMPARE(int(started(*second).value()), question);
    // Put back, it opens again: nothing was deleted.
    const auto back = entry.write(key);
    QTRY_VERIFY(back.isFinished());
    QCOMPARE(started(*second), Asked());
    QCOMPARE(drafts(*second->take()), 1);
    // Or one begins anew, and has both.
    const auto removed = entry.remove();
    QTRY_VERIFY(removed.isFinished());
    const auto third = opener();
    QCOMPARE(started(*third), ProtectionQuestion::KeyMissing);
    QCOMPARE(outcome(*third, [&] { third->startAnew(); }), Asked());
    QCOMPARE(drafts(*third->take()), 0);
    QCOMPARE(databases().size(), 2);
}

void TestWorkspaceOpener::losesNothingWithoutTheKeychain()
{
    const auto first = opener();
    QCOMPARE(started(*first), Asked());
    addDraft(*first->take());
    m_keyring->stop();
    const auto second = opener();
    QCOMPARE(started(*second), ProtectionQuestion::KeychainGone);
    QCOMPARE(started(*second), ProtectionQuestion::KeychainGone);
    QCOMPARE(databases(), QStringList{u"staging.sqlite"_s});
}

// Two programs that start for the first time at once.
void TestWorkspaceOpener::takesTheKeyOfWhoeverWasFirst()
{
    const auto one = opener();
    const auto two = opener();
    QSignalSpy oneOpened(one.get(), &WorkspaceOpener::opened);
    QSignalSpy twoOpened(two.get(), &WorkspaceOpener::opened);
    one->start();
    two->start();
    QTRY_VERIFY_WITH_TIMEOUT(!oneOpened.isEmpty() && !twoOpened.isEmpty(), 20'000);
    const auto first = one->take();
    const auto second = two->take();
    addDraft(*first);
    QCOMPARE(drafts(*second), 1);
}

QTEST_GUILESS_MAIN(TestWorkspaceOpener)
#include "tst_workspaceopener.moc"
