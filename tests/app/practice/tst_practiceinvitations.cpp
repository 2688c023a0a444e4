// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/invitation.h"
#include "tests/app/practice/practiceharness.h"

#include <QJsonArray>
#include <QTest>

using namespace techpass;
using namespace Qt::StringLiterals;

class TestPracticeInvitations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listsEveryoneInvited()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.post("/v1/accounts", vendorAccount(1));
        harness.now = harness.now.addSecs(60);
        harness.post("/v1/invitations", invitationBody(u"ana@tech.gov.sg"_s));
        const auto answer = harness.get("/v1/invitations");
        QCOMPARE(answer.status, 200);
        const Result<InvitationPage> page = InvitationPage::fromJson(answer.response.body);
        QVERIFY(page);
        QCOMPARE(page->total, 2);
        QCOMPARE(page->items.at(0).email, u"ana@tech.gov.sg"_s);
        QCOMPARE(page->items.at(0).seedStatus, SeedStatus::NotRequired);
        QCOMPARE(page->items.at(1).firstName, u"Wei"_s);
        QCOMPARE(page->items.at(1).seedStatus, SeedStatus::LicenceAssigned);
        QCOMPARE(page->items.at(1).techPassStatus, TechPassStatus::NotOnboarded);
        QCOMPARE(page->items.at(1).canResend, false);
        QVERIFY(page->nextPageToken.isEmpty());
    }

    void searches_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("total");
        QTest::newRow("all") << QByteArray() << 4;
        QTest::newRow("email") << QByteArray("search=WEI1%40") << 1;
        QTest::newRow("whole name") << QByteArray("search=wei+lim") << 3;
        QTest::newRow("organisation") << QByteArray("search=accent") << 3;
        QTest::newRow("department") << QByteArray("search=dcube") << 1;
        QTest::newRow("nobody") << QByteArray("search=zzz") << 0;
        QTest::newRow("status") << QByteArray("status=notOnboarded") << 4;
        QTest::newRow("other status") << QByteArray("status=expired") << 0;
        QTest::newRow("both") << QByteArray("search=gov.sg&status=notOnboarded") << 2;
    }

    void searches()
    {
        QFETCH(QByteArray, query);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.post("/v1/accounts", vendorAccount(1));
        harness.post("/v1/accounts", vendorAccount(2));
        harness.post("/v1/accounts", officerAccount(3));
        harness.post("/v1/invitations", invitationBody(u"ana@tech.gov.sg"_s));
        QTEST(harness.get("/v1/invitations?" + query).json.value("total"_L1).toInt(), "total");
    }

    void pagesStayTogether()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        for (int i = 0; i < 7; ++i)
            harness.post("/v1/accounts", vendorAccount(i));
        QStringList seen;
        QByteArray query = "pageSize=3";
        for (int page = 0; page < 3; ++page) {
            const auto answer = harness.get("/v1/invitations?" + query);
            const QJsonArray items = answer.json.value("items"_L1).toArray();
            QCOMPARE(items.size(), page < 2 ? 3 : 1);
            for (const QJsonValue &item : items)
                seen.append(item.toObject().value("email"_L1).toString());
            const QJsonValue next = answer.json.value("nextPageToken"_L1);
            QCOMPARE(next.isNull(), page == 2);
            query = "pageSize=3&pageToken=" + next.toString().toLatin1();
            // Someone new moves nobody to another page.
            harness.post("/v1/accounts", vendorAccount(100 + page));
        }
        QCOMPARE(seen.size(), 7);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 7);
        QCOMPARE(seen.first(), u"wei6@accenture.com"_s);
    }

    void refusesWrongQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("status") << QByteArray("status=gone");
        QTest::newRow("no size") << QByteArray("pageSize=0");
        QTest::newRow("large") << QByteArray("pageSize=201");
        QTest::newRow("words") << QByteArray("pageSize=many");
        QTest::newRow("token") << QByteArray("pageToken=x");
        QTest::newRow("token of elsewhere") << QByteArray("pageToken=cDk5OQ");
    }

    void refusesWrongQueries()
    {
        QFETCH(QByteArray, query);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.get("/v1/invitations?" + query).problem, u"malformed"_s);
    }

    void resends()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const auto invited = harness.post("/v1/invitations", invitationBody(u"ana@tech.gov.sg"_s));
        const QByteArray path
            = "/v1/invitations/" + invited.json.value("id"_L1).toString().toLatin1() + "/resend";
        harness.now = harness.now.addSecs(24 * 3600 - 90);
        harness.signIn(u"admin"_s);
        const auto early = harness.post(path, {});
        QCOMPARE(early.status, 429);
        QCOMPARE(early.response.header("Retry-After"), QByteArray("90"));
        harness.now = harness.now.addSecs(90);
        const auto sent = harness.post(path, {});
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.json.value("lastSentAt"_L1).toString(), u"2025-03-05T02:15:30.000Z"_s);
        QCOMPARE(harness.post(path, {}).status, 429);
        QCOMPARE(
            harness.ledger().value("invitations"_L1).toObject(), (QJsonObject{{u"ana@tech.gov.sg"_s, 2}}));
        QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 1);
        QCOMPARE(harness.post("/v1/invitations/inv_unknown/resend", {}).problem, u"not-found"_s);
        harness.now = harness.now.addDays(30);
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.get("/v1/invitations?status=expired").json.value("total"_L1).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPracticeInvitations)
#include "tst_practiceinvitations.moc"
