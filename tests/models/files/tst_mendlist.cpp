// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/mendlist.h"

#include "models/files/listopening.h"
#include "models/files/remarks.h"
#include "tests/models/files/listreading.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Rows that come back from the outbox: what is written of them, and that it opens again.
class TestMendList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void remarks_data();
    void remarks();
    void readsWhatPeopleWrote_data();
    void readsWhatPeopleWrote();
    void opensAgain_data();
    void opensAgain();
    void writesOnlyTheKnownTitles_data();
    void writesOnlyTheKnownTitles();
    void refusesPath();
};

namespace {

OutboxRow refused(const CreationRequest &request, RowState state, const RowOutcome &outcome = {})
{
    OutboxRow row;
    row.request = request;
    row.state = state;
    row.outcome = outcome;
    row.traceId = u"4bf92f35-77b3"_s;
    return row;
}

AccountRequest account()
{
    return {UserType::Vendor, u"wei@ibm.com"_s, u"wei.l"_s, u"Wei"_s, u"=Lim"_s, u"65"_s, u"01234567"_s,
        u"IBM, \"Asia\""_s, {}, true, u"Two lines:\nof reason"_s};
}

const RowOutcome twoFields{u"validation-failed"_s, u"Not valid."_s, {},
    {{u"contactNumber"_s, {}, u"Not a number\nof +65."_s}, {u"organisation"_s, {}, {}}}};

} // namespace

void TestMendList::remarks_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<RowOutcome>("outcome");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const auto state = [](RowState wanted) { return static_cast<int>(wanted); };
    QTest::newRow("fields") << state(RowState::NeedsAttention) << twoFields
                            << u"Contact Number: Not a number of +65.\nOrganisation: refused"_s << 2;
    QTest::newRow("as a whole") << state(RowState::NeedsAttention)
                                << RowOutcome{u"malformed"_s, u"Not: understood."_s, {}, {}}
                                << u"Not: understood."_s << 1;
    QTest::newRow("a field that is not ours")
        << state(RowState::NeedsAttention) << RowOutcome{{}, {}, {}, {{u"colour"_s, {}, u"Too red."_s}}}
        << u"Too red."_s << 1;
    QTest::newRow("nothing said") << state(RowState::NeedsAttention) << RowOutcome()
                                  << u"The service refused this row."_s << 1;
    QTest::newRow("exists") << state(RowState::AlreadyExists) << RowOutcome()
                            << u"This email, username or number already has a TechPass account."_s << 1;
    QTest::newRow("unsure") << state(RowState::NeedsChecking) << RowOutcome()
                            << u"It is not known whether this was made: the account may exist already."_s
                            << 1;
    QTest::newRow("taken back") << state(RowState::Cancelled) << RowOutcome{{}, u"x"_s, {}, {}} << QString()
                                << 0;
}

void TestMendList::remarks()
{
    QFETCH(const int, state);
    QFETCH(const RowOutcome, outcome);
    QFETCH(const QString, text);
    QFETCH(const int, count);
    const QString written = remarkOf(refused({account()}, static_cast<RowState>(state), outcome));
    QCOMPARE(written, text);
    const auto read = remarksIn(written);
    QCOMPARE(read.size(), count);
    if (outcome == twoFields) {
        QCOMPARE(read.at(0), std::pair(Field::ContactNumber, u"Not a number of +65."_s));
        QCOMPARE(read.at(1), std::pair(Field::Organisation, u"refused"_s));
    } else if (count == 1) {
        QCOMPARE(read.at(0), std::pair(Field::Email, text));
    }
}

void TestMendList::readsWhatPeopleWrote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("reason");
    QTest::newRow("windows lines") << u"\r\nReason for creation: Too long.\r\n"_s << int(Field::Reason)
                                   << u"Too long."_s;
    QTest::newRow("longer title") << u"Emails: two"_s << int(Field::Email) << u"Emails: two"_s;
}

void TestMendList::readsWhatPeopleWrote()
{
    QFETCH(const QString, text);
    QFETCH(const int, field);
    QFETCH(const QString, reason);
    const auto read = remarksIn(text);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first(), std::pair(static_cast<Field>(field), reason));
}

void TestMendList::opensAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"failed.csv"_s;
    QTest::newRow("xlsx") << u"failed.xlsx"_s;
    QTest::newRow("draft") << QString();
}

void TestMendList::opensAgain()
{
    QFETCH(const QString, name);
    const QList<OutboxRow> rows{refused({account()}, RowState::NeedsAttention, twoFields),
        refused({InvitationRequest{u"siti@moe.gov.sg"_s, false, u"Joins"_s}}, RowState::Cancelled)};
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!name.isEmpty())
        QVERIFY(writeMendList(path, rows));
    const auto list = name.isEmpty() ? openListBytes(u"T"_s, mendListBytes(rows)) : openList(path);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    // The titles of the remarks are nobody's fields, and nothing that would be left out.
    QVERIFY(list->unusedColumns.isEmpty() && list->missingColumns.isEmpty() && list->overlongLines.isEmpty());
    const QList<Invitee> people = peopleOf(*list);
    QCOMPARE(people.size(), 2);
    QCOMPARE(people.at(0), inviteeOf(rows.at(0).request));
    QCOMPARE(people.at(0)[Field::ContactNumber], u"01234567"_s);
    QCOMPARE(people.at(0)[Field::LastName], u"=Lim"_s);
    QCOMPARE(people.at(0)[Field::SeedRequired], u"Yes"_s);
    QCOMPARE(people.at(1)[Field::Email], u"siti@moe.gov.sg"_s);
    QCOMPARE(people.at(1)[Field::SeedRequired], u"No"_s);
    QVERIFY(people.at(1)[Field::FirstName].isEmpty());
    QCOMPARE(list->source->remark(0), remarkOf(rows.at(0)));
    QVERIFY(list->source->remark(1).isEmpty());
}

void TestMendList::writesOnlyTheKnownTitles_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<int>("unused");
    const QByteArray start("Email,Reason for creation,");
    QTest::newRow("side by side") << QByteArray(start + "Result,Reason,Trace ID") << u"b"_s << 0;
    QTest::newRow("in another order") << QByteArray(start + "Reason,Result,Trace ID") << QString() << 3;
    QTest::newRow("a reason alone") << QByteArray(start + "Colour,Reason,Size") << QString() << 3;
    QTest::newRow("in another case") << QByteArray(start + "result,reason,trace id") << QString() << 3;
}

void TestMendList::writesOnlyTheKnownTitles()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, remark);
    QFETCH(const int, unused);
    const auto list = openListBytes(u"T"_s, header + "\nx@y.sg,why,a,b,c\n");
    QVERIFY(list);
    QCOMPARE(list->source->remark(0), remark);
    QCOMPARE(list->unusedColumns.size(), unused);
    QCOMPARE(list->source->value(0, Field::Reason), u"why"_s);
}

void TestMendList::refusesPath()
{
    const QTemporaryDir folder;
    const auto written = writeMendList(folder.filePath(u"none/failed.xlsx"_s), {});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
}

QTEST_APPLESS_MAIN(TestMendList)
#include "tst_mendlist.moc"
