// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/environmentstore.h"
#include "models/store/formstore.h"
#include "models/store/keyring.h"
#include "models/store/purging.h"
#include "models/store/resealing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const FormOwner nobody{u"production"_s, {}};
const FormOwner mei{u"production"_s, u"mei@tech.gov.sg"_s};
const FormOwner omar{u"production"_s, u"omar@tech.gov.sg"_s};

Invitee person(const QString &email)
{
    Invitee invitee;
    invitee[Field::Email] = email;
    invitee[Field::Reason] = u"先生, நன்றி\nsecond line"_s;
    return invitee;
}

} // namespace

class TestFormStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void findsWhatWasTyped();
    void keepsAccountsApart();
    void leavesNobodysFormsToWhoSignsIn();
    void leavesOutWhatCannotBeRead();
    void followsANewKey();
    void comesToAnOlderSealedFile();
    void goesWithWhatIsOver();
    void isErasedWithoutATrace();

private:
    QMap<Method, Invitee> load(const FormOwner &owner) { return FormStore(*m_database).load(owner).value(); }
    void save(const FormOwner &owner, Method method, const Invitee &typed)
    {
        QVERIFY(FormStore(*m_database).save(owner, method, typed));
    }
    QByteArray everyByte() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestFormStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"production.sqlite"_s), MasterKey::newForKeychain());
    QVERIFY(opened);
    m_database = std::move(*opened);
}

QByteArray TestFormStore::everyByte() const
{
    QByteArray all;
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void TestFormStore::findsWhatWasTyped()
{
    QCOMPARE(load(mei), (QMap<Method, Invitee>()));
    save(mei, Method::EmailInvitation, person(u"a@moe.gov.sg"_s));
    save(mei, Method::CreateAccount, person(u"b@ibm.com"_s));
    save(mei, Method::EmailInvitation, person(u"c@moe.gov.sg"_s));
    QCOMPARE(load(mei),
        (QMap<Method, Invitee>{{Method::EmailInvitation, person(u"c@moe.gov.sg"_s)},
            {Method::CreateAccount, person(u"b@ibm.com"_s)}}));
    save(mei, Method::EmailInvitation, {});
    QCOMPARE(load(mei), (QMap<Method, Invitee>{{Method::CreateAccount, person(u"b@ibm.com"_s)}}));
    QVERIFY(!everyByte().contains("ibm.com"));
    QVERIFY(!everyByte().contains("mei@"));
}

void TestFormStore::keepsAccountsApart()
{
    save(mei, Method::EmailInvitation, person(u"a@moe.gov.sg"_s));
    QCOMPARE(load(omar).size(), 0);
    QCOMPARE(load({u"staging"_s, mei.user}).size(), 0);
    save(omar, Method::EmailInvitation, {});
    QCOMPARE(load(mei).size(), 1);
}

void TestFormStore::leavesNobodysFormsToWhoSignsIn()
{
    save(nobody, Method::CreateAccount, person(u"b@ibm.com"_s));
    QCOMPARE(load(nobody).size(), 1);
    QCOMPARE(load(mei), (QMap<Method, Invitee>{{Method::CreateAccount, person(u"b@ibm.com"_s)}}));
    QCOMPARE(load(nobody).size(), 0);
    QCOMPARE(load(omar).size(), 0);
}

void TestFormStore::leavesOutWhatCannotBeRead()
{
    save(mei, Method::EmailInvitation, person(u"a@moe.gov.sg"_s));
    save(mei, Method::CreateAccount, person(u"b@ibm.com"_s));
    QVERIFY(m_database->run(u"UPDATE forms SET typed = x'00' WHERE method = 0"_s));
    QCOMPARE(load(mei), (QMap<Method, Invitee>{{Method::CreateAccount, person(u"b@ibm.com"_s)}}));
}

void TestFormStore::followsANewKey()
{
    save(mei, Method::CreateAccount, person(u"b@ibm.com"_s));
    QVERIFY(Keyring(*m_database).addKey(m_database->master()));
    QVERIFY(m_database->reloadKeys());
    Resealing resealing;
    Result<bool> isDone = false;
    while (isDone && !*isDone)
        isDone = resealing.takeStep(*m_database);
    QVERIFY(isDone);
    QCOMPARE(load(mei), (QMap<Method, Invitee>{{Method::CreateAccount, person(u"b@ibm.com"_s)}}));
}

void TestFormStore::comesToAnOlderSealedFile()
{
    const MasterKey master = m_database->master();
    Profile profile;
    profile.email = mei.user;
    QVERIFY(EnvironmentStore(*m_database).saveProfile(mei.environment, profile));
    QVERIFY(m_database->run(u"DROP TABLE draft_typing"_s));
    QVERIFY(m_database->run(u"DROP TABLE forms"_s));
    QVERIFY(m_database->run(u"ALTER TABLE submissions DROP COLUMN source_path"_s));
    QVERIFY(m_database->run(u"PRAGMA user_version=5"_s));
    m_database.reset();
    auto opened = Database::open(m_folder->filePath(u"production.sqlite"_s), master);
    QVERIFY(opened);
    m_database = std::move(*opened);
    save(mei, Method::CreateAccount, person(u"b@ibm.com"_s));
    QCOMPARE(load(mei).size(), 1);
    // What was sealed before is opened by the same keys.
    QCOMPARE(EnvironmentStore(*m_database).loadProfile(mei.environment).value()->email, mei.user);
}

void TestFormStore::goesWithWhatIsOver()
{
    save(mei, Method::EmailInvitation, person(u"old@moe.gov.sg"_s));
    QVERIFY(m_database->run(u"UPDATE forms SET edited_at = 1"_s));
    save(mei, Method::CreateAccount, person(u"new@ibm.com"_s));
    QCOMPARE(purgeResults(*m_database, QDateTime::currentDateTimeUtc().addDays(-90)).value(), 0);
    QCOMPARE(load(mei), (QMap<Method, Invitee>{{Method::CreateAccount, person(u"new@ibm.com"_s)}}));
}

void TestFormStore::isErasedWithoutATrace()
{
    save(mei, Method::EmailInvitation, person(u"a@moe.gov.sg"_s));
    const auto query = m_database->run(u"SELECT typed FROM forms"_s);
    QVERIFY(query && (*query)->next());
    const QByteArray sealed = (*query)->value(0).toByteArray();
    (*query)->finish();
    QVERIFY(everyByte().contains(sealed));
    QVERIFY(eraseEverything(*m_database));
    QCOMPARE(load(mei).size(), 0);
    QVERIFY(!everyByte().contains(sealed));
}

QTEST_GUILESS_MAIN(TestFormStore)
#include "tst_formstore.moc"
