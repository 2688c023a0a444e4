// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/keyring.h"
#include "models/store/purging.h"
#include "models/store/resealing.h"
#include "models/store/typingstore.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const TypedRow reason{7, {{Field::Reason, u"先生, நன்றி\nsecond line"_s, u"先生, நன்றி\nsecond line"_s}}};
const TypedRow country{8, {{Field::CountryCode, u"Singapore"_s, u"65"_s}}};

const TypedRow form{9, {{Field::LastName, u""_s, u""_s}, {Field::CountryCode, u"65"_s, u"65"_s}}, true};

} // namespace

class TestTypingStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void findsWhatWasTyped();
    void leavesOutWhatCannotBeRead();
    void goesWithItsDraft();
    void belongsToADraft();
    void followsANewKey();
    void isErasedWithoutATrace();

private:
    TypingStore store() { return TypingStore(*m_database); }
    std::optional<TypedRow> kept(qint64 draft) { return store().load(draft).value(); }
    QByteArray sealed();
    QByteArray everyByte() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    qint64 m_draft = 0;
};

void TestTypingStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"production.sqlite"_s), MasterKey::newForKeychain());
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_draft = DraftStore(*m_database)
                  .create(u"production"_s, u"List"_s, QByteArray("x").repeated(4 * DraftStore::pieceSize))
                  ->id;
}

QByteArray TestTypingStore::sealed()
{
    const auto query = m_database->run(u"SELECT typed FROM draft_typing"_s);
    const QByteArray bytes = (*query)->next() ? (*query)->value(0).toByteArray() : QByteArray();
    (*query)->finish();
    return bytes;
}

QByteArray TestTypingStore::everyByte() const
{
    QByteArray all;
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestTypingStore::findsWhatWasTyped()
{
    QCOMPARE(kept(m_draft), std::nullopt);
    QVERIFY(store().save(m_draft, reason));
    QCOMPARE(kept(m_draft), reason);
    QVERIFY(store().save(m_draft, country));
    QCOMPARE(kept(m_draft), country);
    QCOMPARE(kept(m_draft + 1), std::nullopt);
    QVERIFY(!everyByte().contains("Singapore"));
    QVERIFY(store().save(m_draft, form));
    QCOMPARE(kept(m_draft), form);
    QVERIFY(store().save(m_draft, std::nullopt));
    QCOMPARE(kept(m_draft), std::nullopt);
}

void TestTypingStore::leavesOutWhatCannotBeRead()
{
    QVERIFY(store().save(m_draft, reason));
    QVERIFY(m_database->run(u"UPDATE draft_typing SET typed = x'00'"_s));
    QCOMPARE(kept(m_draft), std::nullopt);
}

/// With the first step of its removal, not only when the last piece of the list is gone.
void TestTypingStore::goesWithItsDraft()
{
    QVERIFY(store().save(m_draft, reason));
    QCOMPARE(DraftStore(*m_database).removeSome(m_draft).value(), false);
    QVERIFY(sealed().isEmpty());
    // What was on its way comes too late.
    QVERIFY(store().save(m_draft, country));
    QVERIFY(sealed().isEmpty());
}

void TestTypingStore::belongsToADraft()
{
    QVERIFY(store().save(m_draft + 1, reason));
    QVERIFY(sealed().isEmpty());
}

void TestTypingStore::followsANewKey()
{
    QVERIFY(store().save(m_draft, reason));
    QVERIFY(Keyring(*m_database).addKey(m_database->master()));
    QVERIFY(m_database->reloadKeys());
    Resealing resealing;
    Result<bool> isDone = false;
    while (isDone && !*isDone)
        isDone = resealing.takeStep(*m_database);
    QVERIFY(isDone);
    QCOMPARE(kept(m_draft), reason);
}

void TestTypingStore::isErasedWithoutATrace()
{
    QVERIFY(store().save(m_draft, reason));
    const QByteArray bytes = sealed();
    QVERIFY(everyByte().contains(bytes));
    QVERIFY(eraseEverything(*m_database));
    QVERIFY(sealed().isEmpty());
    QVERIFY(!everyByte().contains(bytes));
}

QTEST_GUILESS_MAIN(TestTypingStore)
#include "tst_typingstore.moc"
