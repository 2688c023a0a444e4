// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountrequest.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

Q_DECLARE_METATYPE(techpass::CreationRequest)

namespace {

AccountRequest account()
{
    AccountRequest request;
    request.email = u"kavitha.raj@ibm.com"_s;
    request.username = u"kavitha.raj"_s;
    request.firstName = u"கவிதா 👩‍💻"_s;
    request.lastName = u"O'Brien \"Q\""_s;
    request.countryCode = u"65"_s;
    request.contactNumber = u"91234567"_s;
    request.organisation = u"Vendor Pte, Ltd"_s;
    request.department = QString(5000, u'Ω');
    request.seedRequired = true;
    request.reason = u"Network review\nphase 2\t"_s + QChar(0xd83d); // half of a pair
    return request;
}

} // namespace

/// What the outbox keeps of a row comes back as it was, or is named as damaged.
class TestCreationPayload final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBack_data();
    void comesBack();
    void readsTheFirstSchemasJson();
    void refusesWhatIsDamaged();
};

void TestCreationPayload::comesBack_data()
{
    QTest::addColumn<CreationRequest>("request");
    AccountRequest whole = account();
    whole.reason.chop(1);
    QTest::newRow("account") << CreationRequest{whole};
    QTest::newRow("empty") << CreationRequest{AccountRequest{}};
    AccountRequest officer = whole;
    officer.userType = UserType::PublicOfficer;
    officer.username.clear();
    QTest::newRow("public officer") << CreationRequest{officer};
    QTest::newRow("invitation") << CreationRequest{InvitationRequest{u"siti@moe.gov.sg"_s, true, u"加入"_s}};
}

void TestCreationPayload::comesBack()
{
    QFETCH(const CreationRequest, request);
    const auto read = CreationRequest::fromSerialised(request.serialised());
    QVERIFY(read);
    QCOMPARE(*read, request);
}

void TestCreationPayload::readsTheFirstSchemasJson()
{
    AccountRequest whole = account();
    whole.reason.chop(1);
    const QJsonObject object{{u"method"_s, u"account"_s}, {u"body"_s, whole.toJson()}};
    const auto read = CreationRequest::fromSerialised(QJsonDocument(object).toJson());
    QVERIFY(read);
    QCOMPARE(*read, CreationRequest{whole});
}

void TestCreationPayload::refusesWhatIsDamaged()
{
    const QByteArray whole = CreationRequest{account()}.serialised();
    for (qsizetype size = 0; size < whole.size(); size += size < 300 ? 1 : 97)
        QVERIFY2(!CreationRequest::fromSerialised(whole.first(size)), qPrintable(QString::number(size)));
    QByteArray later = whole;
    later[1] = 2; // the version
    QVERIFY(!CreationRequest::fromSerialised(later));
    QByteArray other = whole;
    other[2] = 7; // the method
    QVERIFY(!CreationRequest::fromSerialised(other));
    QByteArray type = whole;
    type[3] = 9; // the user type
    QVERIFY(!CreationRequest::fromSerialised(type));
    QVERIFY(!CreationRequest::fromSerialised("{\"method\":\"account\"}"));
}

QTEST_GUILESS_MAIN(TestCreationPayload)
#include "tst_creationpayload.moc"
