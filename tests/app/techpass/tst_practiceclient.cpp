// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/call.h"
#include "app/techpass/createaccount.h"
#include "app/techpass/createaccountsbatch.h"
#include "app/techpass/createinvitation.h"
#include "app/techpass/getme.h"
#include "app/techpass/getpolicy.h"
#include "app/techpass/listinvitations.h"
#include "app/techpass/lookupaccounts.h"
#include "app/techpass/resendinvitation.h"
#include "app/techpass/retryafter.h"
#include "tests/app/signin/practicesession.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

AccountRequest vendor(int number)
{
    AccountRequest request;
    request.email = u"ann%1@ibm.com"_s.arg(number);
    request.username = u"ann%1"_s.arg(number);
    request.firstName = u"Ann"_s;
    request.lastName = u"Ünal 王"_s;
    request.countryCode = u"65"_s;
    request.contactNumber = QString::number(91234000 + number);
    request.organisation = u"IBM"_s;
    request.reason = u"Needs it"_s;
    return request;
}

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

PracticeOptions faulty(const QByteArray &fault)
{
    PracticeOptions options;
    options.faults = "[" + fault + "]";
    return options;
}

} // namespace

// Every operation against the real practice service, whole and with its faults.
class TestPracticeClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsPolicyAndKnowsIt();
    void createsAnAccountOnce();
    void saysWhatIsWrong();
    void aVendorMayNotInvite();
    void createsABatch();
    void omittedItemsAreUnknown();
    void invitesAndResends();
    void listsInvitationsPageByPage();
    void looksAccountsUp();
    void readsFaults_data();
    void readsFaults();
    void aFaultNeverRepeatsAPost();

private:
    QJsonObject ledger(PracticeSession &session);
};

QJsonObject TestPracticeClient::ledger(PracticeSession &session)
{
    ServiceRequest request;
    request.path = "/control/ledger";
    return QJsonDocument::fromJson(waitFor(session.channel().send(request)).body).object();
}

void TestPracticeClient::readsPolicyAndKnowsIt()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    const auto first = waitFor(call<GetPolicy>(session.channel()));
    QVERIFY(first);
    QVERIFY(first->value.policy);
    QVERIFY(first->value.policy->idempotencyKeys);
    QVERIFY(!first->value.etag.isEmpty());
    const auto again = waitFor(call<GetPolicy>(session.channel(), first->value.etag));
    QVERIFY(again);
    QVERIFY(!again->value.policy);
}

void TestPracticeClient::createsAnAccountOnce()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    const QString key = newKey();
    const auto made = waitFor(call<CreateAccount>(session.channel(), vendor(1), key));
    QVERIFY(made);
    QCOMPARE(made->value.email, u"ann1@ibm.com"_s);
    QCOMPARE(made->value.techpassUsername, u"ann1@techpass.gov.sg"_s);
    QVERIFY(!made->replayed);
    QVERIFY(!made->traceId.isEmpty());
    const auto again = waitFor(call<CreateAccount>(session.channel(), vendor(1), key));
    QVERIFY(again);
    QVERIFY(again->replayed);
    QCOMPARE(again->value, made->value);
    QCOMPARE(ledger(session).value("accounts"_L1).toObject().value("ann1@ibm.com"_L1).toInt(), 1);

    const auto other = waitFor(call<CreateAccount>(session.channel(), vendor(2), key));
    QVERIFY(!other);
    QCOMPARE(other.error().code, u"idempotency-key-reused"_s);
    QVERIFY(!other.error().outcomeUnknown);
    const auto taken = waitFor(call<CreateAccount>(session.channel(), vendor(1), newKey()));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"account-exists"_s);
    QCOMPARE(taken.error().status, 409);
    QVERIFY(!taken.error().error.traceId.isEmpty());
    QVERIFY(!taken.error().error.detail.isEmpty());
}

void TestPracticeClient::saysWhatIsWrong()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    AccountRequest wrong = vendor(1);
    wrong.email = u"ann@somewhere-else.com"_s;
    wrong.contactNumber = u"1"_s;
    const auto answer = waitFor(call<CreateAccount>(session.channel(), wrong, newKey()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"validation-failed"_s);
    QStringList fields;
    for (const FieldError &field : answer.error().fields) {
        fields.append(field.field);
        QVERIFY(!field.code.isEmpty());
        QVERIFY(!field.message.isEmpty());
    }
    fields.sort();
    QCOMPARE(fields, (QStringList{u"contactNumber"_s, u"email"_s}));
}

void TestPracticeClient::aVendorMayNotInvite()
{
    PracticeSession session(u"vendor"_s);
    QVERIFY(session.signIn());
    const auto answer = waitFor(call<CreateAccount>(session.channel(), vendor(1), newKey()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().error.kind, Error::Kind::NotPermitted);
    QCOMPARE(answer.error().code, u"not-permitted"_s);
    QVERIFY(!answer.error().outcomeUnknown);
}

void TestPracticeClient::createsABatch()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    QVERIFY(waitFor(call<CreateAccount>(session.channel(), vendor(2), newKey())));
    QList<BatchItem> items;
    for (int i = 0; i < 10; ++i)
        items.append({newKey(), vendor(i)});
    items[5].account.reason.clear();
    const auto batch = waitFor(call<CreateAccountsBatch>(session.channel(), items));
    QVERIFY(batch);
    QCOMPARE(batch->value.size(), 10);
    for (int i = 0; i < 10; ++i) {
        const BatchItemAnswer &item = batch->value.at(i);
        QCOMPARE(item.idempotencyKey, items.at(i).idempotencyKey);
        QCOMPARE(item.answer.has_value(), i != 2 && i != 5);
        if (item.answer)
            QCOMPARE(item.answer->value.email, items.at(i).account.email);
    }
    QCOMPARE(batch->value.at(2).answer.error().code, u"account-exists"_s);
    QCOMPARE(batch->value.at(5).answer.error().code, u"validation-failed"_s);
    QCOMPARE(batch->value.at(5).answer.error().fields.constFirst().field, u"reason"_s);

    QList<BatchItem> tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append({newKey(), vendor(100 + i)});
    const auto refused = waitFor(call<CreateAccountsBatch>(session.channel(), tooMany));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"batch-too-large"_s);
    QCOMPARE(refused.error().status, 413);
    QVERIFY(!refused.error().outcomeUnknown);
}

void TestPracticeClient::omittedItemsAreUnknown()
{
    PracticeSession session(u"admin"_s,
        faulty(R"({"match":{"path":"/v1/accounts/batch"},"count":1,"action":"omit-items","value":2})"));
    QVERIFY(session.signIn());
    const QList<BatchItem> items{{newKey(), vendor(1)}, {newKey(), vendor(2)}, {newKey(), vendor(3)}};
    const auto batch = waitFor(call<CreateAccountsBatch>(session.channel(), items));
    QVERIFY(batch);
    QCOMPARE(batch->value.size(), 3);
    int unknown = 0;
    for (const BatchItemAnswer &item : batch->value)
        unknown += !item.answer && item.answer.error().outcomeUnknown ? 1 : 0;
    QCOMPARE(unknown, 2);
    // The same keys again: everything is there, once.
    const auto again = waitFor(call<CreateAccountsBatch>(session.channel(), items));
    QVERIFY(again);
    for (const BatchItemAnswer &item : again->value)
        QVERIFY(item.answer);
    const QJsonObject accounts = ledger(session).value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 3);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
}

void TestPracticeClient::invitesAndResends()
{
    PracticeSession session(u"officer"_s);
    QVERIFY(session.signIn());
    const auto sent = waitFor(call<CreateInvitation>(
        session.channel(), InvitationRequest{u"lim@tech.gov.sg"_s, true, u"Needs it"_s}, newKey()));
    QVERIFY(sent);
    QCOMPARE(sent->value.email, u"lim@tech.gov.sg"_s);
    const auto resent = waitFor(call<ResendInvitation>(session.channel(), sent->value.id));
    QVERIFY(!resent); // sent within the last 24 hours
    QCOMPARE(resent.error().error.kind, Error::Kind::TooManyRequests);
    const auto wait
        = retryAfter(resent.error().retryAfter, resent.error().date, QDateTime::currentDateTimeUtc());
    QVERIFY(wait);
    QVERIFY(*wait > std::chrono::hours(23));
    const auto unknown = waitFor(call<ResendInvitation>(session.channel(), u"no/such?id"_s));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().error.kind, Error::Kind::NotFound);
}

void TestPracticeClient::listsInvitationsPageByPage()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    const auto before = waitFor(call<ListInvitations>(session.channel(), InvitationQuery{}));
    QVERIFY(before);
    for (int i = 0; i < 7; ++i)
        QVERIFY(waitFor(call<CreateAccount>(session.channel(), vendor(i), newKey())));
    InvitationQuery query;
    query.search = u"ANN"_s;
    query.pageSize = 3;
    QStringList emails;
    for (int page = 0; page < 3; ++page) {
        const auto answer = waitFor(call<ListInvitations>(session.channel(), query));
        QVERIFY(answer);
        QCOMPARE(answer->value.total, 7);
        for (const Invitation &item : answer->value.items) {
            emails.append(item.email);
            QCOMPARE(item.lastName, u"Ünal 王"_s);
        }
        query.pageToken = answer->value.nextPageToken;
        QCOMPARE(query.pageToken.isEmpty(), page == 2);
    }
    emails.removeDuplicates();
    QCOMPARE(emails.size(), 7);
}

void TestPracticeClient::looksAccountsUp()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    QVERIFY(waitFor(call<CreateAccount>(session.channel(), vendor(1), newKey())));
    const auto found
        = waitFor(call<LookupAccounts>(session.channel(), QStringList{u"ANN1@IBM.com"_s, u"ann2@ibm.com"_s}));
    QVERIFY(found);
    QCOMPARE(found->value.size(), 1);
    QCOMPARE(found->value.constFirst().compare(u"ann1@ibm.com"_s, Qt::CaseInsensitive), 0);
}

void TestPracticeClient::readsFaults_data()
{
    QTest::addColumn<QByteArray>("fault"); // members after `match` and `count`
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<QByteArray>("retryAfter");
    using Kind = Error::Kind;
    const QByteArray none;
    QTest::newRow("429") << QByteArray(R"("action":"429","value":"7")") << Kind::TooManyRequests << false
                         << QByteArray("7");
    QTest::newRow("429 with nonsense") << QByteArray(R"("action":"429","value":"soon")")
                                       << Kind::TooManyRequests << false << QByteArray("soon");
    QTest::newRow("429 bare") << QByteArray(R"("action":"429")") << Kind::TooManyRequests << false << none;
    QTest::newRow("500") << QByteArray(R"("action":"500")") << Kind::ServiceFailed << true << none;
    QTest::newRow("503") << QByteArray(R"("action":"503")") << Kind::ServiceFailed << true << none;
    QTest::newRow("drop-before") << QByteArray(R"("action":"drop-before")") << Kind::ConnectionLost << true
                                 << none;
    QTest::newRow("drop-after") << QByteArray(R"("action":"drop-after")") << Kind::ConnectionLost << true
                                << none;
    QTest::newRow("drop-partial") << QByteArray(R"("action":"drop-partial")") << Kind::ConnectionLost << true
                                  << none;
    QTest::newRow("truncate") << QByteArray(R"("action":"truncate")") << Kind::AnswerUnreadable << true
                              << none;
    QTest::newRow("wrong-body") << QByteArray(R"("action":"wrong-body")") << Kind::Offline << true << none;
    QTest::newRow("huge-body") << QByteArray(R"("action":"huge-body")") << Kind::AnswerUnreadable << true
                               << none;
}

void TestPracticeClient::readsFaults()
{
    QFETCH(QByteArray, fault);
    QFETCH(QByteArray, retryAfter);
    PracticeSession session(
        u"admin"_s, faulty(R"({"match":{"method":"POST","path":"/v1/accounts"},"count":1,)" + fault + "}"));
    QVERIFY(session.signIn());
    const QString key = newKey();
    const auto answer = waitFor(call<CreateAccount>(session.channel(), vendor(1), key));
    QVERIFY(!answer);
    QTEST(answer.error().error.kind, "kind");
    QTEST(answer.error().outcomeUnknown, "unknown");
    QCOMPARE(answer.error().retryAfter, retryAfter);
    QCOMPARE(ledger(session).value("posts"_L1).toInt(), 1);

    // The same key again mends every one of them.
    const auto again = waitFor(call<CreateAccount>(session.channel(), vendor(1), key));
    QVERIFY(again);
    const QJsonObject after = ledger(session);
    QCOMPARE(after.value("posts"_L1).toInt(), 2);
    QCOMPARE(after.value("accounts"_L1).toObject().value("ann1@ibm.com"_L1).toInt(), 1);
}

void TestPracticeClient::aFaultNeverRepeatsAPost()
{
    constexpr int attempts = 200;
    PracticeSession session(
        u"admin"_s, faulty(R"({"match":{"method":"POST"},"probability":0.3,"seed":7,"action":"drop-after"},
                  {"match":{"method":"POST"},"probability":0.3,"seed":8,"action":"drop-before"})"));
    QVERIFY(session.signIn());
    int certainlyNotSent = 0;
    for (int i = 0; i < attempts; ++i) {
        const auto answer = waitFor(call<CreateAccount>(session.channel(), vendor(i), newKey()));
        if (!answer && !answer.error().outcomeUnknown)
            ++certainlyNotSent;
    }
    const QJsonObject after = ledger(session);
    QCOMPARE(after.value("posts"_L1).toInt(), attempts - certainlyNotSent);
    QVERIFY(certainlyNotSent < attempts / 2);
    const QJsonObject accounts = after.value("accounts"_L1).toObject();
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
}

QTEST_GUILESS_MAIN(TestPracticeClient)
#include "tst_practiceclient.moc"
