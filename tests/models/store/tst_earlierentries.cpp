// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/earlierentries.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

OutboxRow account(const QString &organisation, const QString &department, const QString &reason)
{
    AccountRequest request;
    request.email = u"person@ibm.com"_s;
    request.organisation = organisation;
    request.department = department;
    request.reason = reason;
    OutboxRow row;
    row.request = {request};
    return row;
}

OutboxRow invitation(const QString &reason)
{
    InvitationRequest request;
    request.reason = reason;
    OutboxRow row;
    row.request = {request};
    return row;
}

OutboxBlock block(const QList<OutboxRow> &rows)
{
    OutboxBlock block;
    block.rows = rows;
    return block;
}

} // namespace

class TestEarlierEntries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachOnceNewestFirst();
    void offersNothingThatIsAPersons();
    void looksAtTheFirstRowsOfTheLastSubmissions();
};

void TestEarlierEntries::namesEachOnceNewestFirst()
{
    const QList<OutboxBlock> blocks{block({account(u"NCS"_s, u""_s, u"Project B"_s), invitation(u"Joins"_s)}),
        block(
            {account(u"ncs"_s, u"Cloud"_s, u"project b"_s), account(u"IBM"_s, u"Cloud"_s, u"Project A"_s)})};
    QCOMPARE(earlierEntries(blocks, Field::Organisation), (QStringList{u"NCS"_s, u"IBM"_s}));
    QCOMPARE(earlierEntries(blocks, Field::Department), (QStringList{u"Cloud"_s}));
    QCOMPARE(
        earlierEntries(blocks, Field::Reason), (QStringList{u"Project B"_s, u"Joins"_s, u"Project A"_s}));
    QCOMPARE(earlierEntries({}, Field::Reason), QStringList());
}

void TestEarlierEntries::offersNothingThatIsAPersons()
{
    const QList<OutboxBlock> blocks{block({account(u"NCS"_s, u"Cloud"_s, u"Joins"_s)})};
    for (const Field field : allFields) {
        const bool isShared
            = field == Field::Organisation || field == Field::Department || field == Field::Reason;
        QCOMPARE(earlierEntries(blocks, field).isEmpty(), !isShared);
    }
    QCOMPARE(earlierDomains(blocks), QStringList{u"ibm.com"_s});
}

void TestEarlierEntries::looksAtTheFirstRowsOfTheLastSubmissions()
{
    QList<OutboxRow> rows(100'000, invitation(u"The same for all"_s));
    rows.append(invitation(u"Too far down"_s));
    QList<OutboxBlock> blocks{block(rows)};
    for (int i = 0; i < 100; ++i)
        blocks.append(block({invitation(u"Reason %1"_s.arg(i))}));
    const QStringList entries = earlierEntries(blocks, Field::Reason);
    QCOMPARE(entries.size(), 50);
    QCOMPARE(entries.first(), u"The same for all"_s);
    QVERIFY(!entries.contains(u"Too far down"_s));
}

QTEST_APPLESS_MAIN(TestEarlierEntries)
#include "tst_earlierentries.moc"
