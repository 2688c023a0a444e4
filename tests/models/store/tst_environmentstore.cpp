// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/environmentstore.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestEnvironmentStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void remembersThePolicy();
    void remembersWhoWasSignedIn();
    void forgetsWhatItCannotRead();

private:
    EnvironmentStore store() { return EnvironmentStore(*m_database); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestEnvironmentStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(m_folder->filePath(u"data.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestEnvironmentStore::remembersThePolicy()
{
    QVERIFY(!store().loadPolicy(u"practice"_s)->has_value());
    QVERIFY(store().savePolicy(u"practice"_s, {Policy::practice(), "\"v1\""}));
    QVERIFY(store().savePolicy(u"production"_s, {Policy::standard(), {}}));
    Policy changed = Policy::practice();
    changed.maxBatchItems = 7;
    QVERIFY(store().savePolicy(u"practice"_s, {changed, "\"v2\""}));
    const auto loaded = store().loadPolicy(u"practice"_s);
    QVERIFY(loaded && *loaded);
    QCOMPARE((*loaded)->policy, changed);
    QCOMPARE((*loaded)->etag, QByteArray("\"v2\""));
    QCOMPARE((*store().loadPolicy(u"production"_s))->policy, Policy::standard());
}

void TestEnvironmentStore::remembersWhoWasSignedIn()
{
    const Profile profile{u"mei.tan@tech.gov.sg"_s, u"Mei Tan"_s, UserType::PublicOfficer,
        {u"subscriptionAdmin"_s, u"billingAdmin"_s}, true};
    QVERIFY(!store().loadProfile(u"practice"_s)->has_value());
    QVERIFY(store().saveProfile(u"practice"_s, profile));
    QCOMPARE(store().loadProfile(u"practice"_s)->value(), profile);
    QVERIFY(!store().loadProfile(u"staging"_s)->has_value());
}

void TestEnvironmentStore::forgetsWhatItCannotRead()
{
    QVERIFY(m_database->run(u"INSERT INTO policies VALUES ('practice', '{}', '', 0)"_s));
    QVERIFY(m_database->run(u"INSERT INTO profiles VALUES ('practice', 'no json')"_s));
    QVERIFY(!store().loadPolicy(u"practice"_s)->has_value());
    QVERIFY(!store().loadProfile(u"practice"_s)->has_value());
}

QTEST_GUILESS_MAIN(TestEnvironmentStore)
#include "tst_environmentstore.moc"
