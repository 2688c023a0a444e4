// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headermatcher.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestHeaderMatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knowsTitles_data();
    void knowsTitles();
    void knowsTemplateTitles();
    void matchesColumns();
    void firstOfEqualsWins();
    void exactTitleGoesBeforeNearName();
    void findsHeaderRow_data();
    void findsHeaderRow();
    void looksNoFurther();
};

void TestHeaderMatcher::knowsTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field"); // the contract's name, `sn`, or nothing
    const auto add = [](const QString &field, const QStringList &titles) {
        for (const QString &title : titles)
            QTest::addRow("%s", qPrintable(title)) << title << field;
    };
    add(u"email"_s,
        {u"Email"_s, u"E-mail"_s, u"e mail"_s, u"EMAIL ADDRESS"_s, u"Mail"_s, u"Email*"_s,
            u"Email (gov.sg)"_s, u"User email"_s, u"Email (required)"_s, u"  Email:  "_s, u"Ｅｍａｉｌ"_s,
            u"Work E-mail"_s});
    add(u"username"_s,
        {u"Username"_s, u"User name"_s, u"Techpass user name"_s, u"TechPass Username"_s, u"Login ID"_s});
    add(u"firstName"_s,
        {u"First Name"_s, u"firstname"_s, u"Given name"_s, u"GIVEN NAMES"_s, u"first_name"_s, u"Forename"_s,
            u"Staff first name"_s});
    add(u"lastName"_s,
        {u"Last Name"_s, u"Surname"_s, u"Family name"_s, u"Last-Name"_s, u"Surname/Family name"_s});
    add(u"countryCode"_s,
        {u"Country Code"_s, u"Country"_s, u"Phone country code"_s, u"Dialling code"_s,
            u"Country code (e.g. 65)"_s});
    add(u"contactNumber"_s,
        {u"Contact Number"_s, u"Contact No."_s, u"Contact No"_s, u"Mobile"_s, u"Phone"_s, u"Mobile No."_s,
            u"HP"_s, u"Handphone No."_s, u"Mobile/Phone/Contact No"_s, u"Phone or mobile"_s, u"Tel"_s});
    add(u"organisation"_s,
        {u"Organisation"_s, u"Organization"_s, u"Company"_s, u"Agency"_s, u"Company/Agency"_s,
            u"Company Name"_s, u"Ministry"_s});
    add(u"department"_s, {u"Department"_s, u"Dept"_s, u"Dept."_s, u"Division"_s, u"Department (optional)"_s});
    add(u"seedRequired"_s,
        {u"Onboarding to SEED required?"_s, u"SEED?"_s, u"SEED"_s, u"Seed required"_s,
            u"Onboarding to SEED required"_s, u"Onboarding to\nSEED required?"_s,
            u"SEED required? (Yes/No)"_s});
    add(u"reason"_s, {u"Reason for creation"_s, u"Reason"_s, u"Justification"_s, u"Reason for Creation*"_s});
    add(u"sn"_s,
        {u"S/N"_s, u"s/n"_s, u"No."_s, u"No"_s, u"#"_s, u"SN"_s, u"S. No."_s, u"Serial No."_s, u" # "_s});
    add(QString(),
        {u"Badge no"_s, u"Name"_s, u"Email/Phone"_s, u"Fax"_s, u"?"_s, u"65"_s, u"a@hdb.gov.sg"_s,
            u"Seedling"_s, u"Remarks"_s, u"姓名"_s});
}

void TestHeaderMatcher::knowsTitles()
{
    QFETCH(const QString, title);
    QFETCH(const QString, field);
    const auto found = fieldOfTitle(title);
    QCOMPARE(found ? fieldName(*found) : isSerialNumberTitle(title) ? u"sn"_s : QString(), field);
}

void TestHeaderMatcher::knowsTemplateTitles()
{
    for (const bool withSerialNumber : {true, false}) {
        const HeaderMatch match = HeaderMatch::ofTemplate(withSerialNumber);
        QCOMPARE(match.matched, static_cast<int>(fieldCount));
        QCOMPARE(match.serialNumberColumn, withSerialNumber ? 0 : -1);
        QVERIFY(match.unused.isEmpty());
        QVERIFY(match.missing().isEmpty());
        QCOMPARE(match.columnOf(Field::Reason), withSerialNumber ? 10 : 9);
    }
}

void TestHeaderMatcher::matchesColumns()
{
    const HeaderMatch match = matchTitles({u"#"_s, u"Surname"_s, QString(), u"E-mail"_s, u"Badge no"_s});
    QCOMPARE(match.serialNumberColumn, 0);
    QCOMPARE(match.columnOf(Field::LastName), 1);
    QCOMPARE(match.columnOf(Field::Email), 3);
    QCOMPARE(match.columnOf(Field::Reason), -1);
    QCOMPARE(match.unused, QStringList{u"Badge no"_s});
    QCOMPARE(match.missing().size(), 8);
    QVERIFY(match.isHeaded(0) && match.isHeaded(4));
    QVERIFY(!match.isHeaded(2) && !match.isHeaded(5));
}

void TestHeaderMatcher::firstOfEqualsWins()
{
    const HeaderMatch match
        = matchTitles({u"Email"_s, u"Phone"_s, u"Mobile"_s, u"Email"_s, u"No."_s, u"S/N"_s});
    QCOMPARE(match.columnOf(Field::ContactNumber), 1);
    QCOMPARE(match.columnOf(Field::Email), 0);
    QCOMPARE(match.serialNumberColumn, 4);
    QCOMPARE(match.unused, (QStringList{u"Mobile"_s, u"Email"_s, u"S/N"_s}));
}

void TestHeaderMatcher::exactTitleGoesBeforeNearName()
{
    const HeaderMatch match = matchTitles({u"Company"_s, u"Organisation"_s, u"Email"_s});
    QCOMPARE(match.columnOf(Field::Organisation), 1);
    QCOMPARE(match.unused, QStringList{u"Company"_s});
}

void TestHeaderMatcher::findsHeaderRow_data()
{
    QTest::addColumn<QList<QStringList>>("records");
    QTest::addColumn<int>("record");
    const QStringList header{u"S/N"_s, u"Email"_s, u"First Name"_s};
    QTest::newRow("none") << QList<QStringList>{} << -1;
    QTest::newRow("first") << QList<QStringList>{header, {u"1"_s, u"a@b.c"_s}} << 0;
    QTest::newRow("below a logo and a line") << QList<QStringList>{{QString(), QString(), u"TechBiz"_s}, {},
        {u"Instructions: fill in Email and Reason"_s}, header}
                                             << 3;
    QTest::newRow("the fuller row") << QList<QStringList>{{u"Email"_s}, {u"Company"_s}, header} << 2;
    QTest::newRow("the first of equals") << QList<QStringList>{header, header} << 0;
    QTest::newRow("email alone") << QList<QStringList>{{u"Email"_s}, {u"a@b.c"_s}} << 0;
    QTest::newRow("no email, three fields")
        << QList<QStringList>{{u"Surname"_s, u"Given name"_s, u"Phone"_s, u"Badge"_s}} << 0;
    QTest::newRow("one word by chance")
        << QList<QStringList>{{u"x"_s, u"Team"_s, u"y"_s}, {u"1"_s, u"2"_s, u"3"_s}} << -1;
    QTest::newRow("email among unknown titles")
        << QList<QStringList>{{u"Badge"_s, u"Email"_s, u"Name"_s}, {u"1"_s, u"a@b.c"_s, u"Ming Tan"_s}} << 0;
    QTest::newRow("email among unknown titles, no address")
        << QList<QStringList>{{u"Badge"_s, u"Email"_s, u"Name"_s}, {u"a@b.c"_s, u"x"_s, u"Ming Tan"_s}} << -1;
    QTest::newRow("people only") << QList<QStringList>{{u"1"_s, u"a@b.c"_s, u"Ming"_s, u"Tan"_s}} << -1;
}

void TestHeaderMatcher::findsHeaderRow()
{
    QFETCH(const QList<QStringList>, records);
    QFETCH(const int, record);
    const auto match = findHeader(records);
    QCOMPARE(match ? match->record : -1, record);
}

void TestHeaderMatcher::looksNoFurther()
{
    QList<QStringList> records(headerSearchRecords - 1);
    records.append({u"Email"_s, u"Username"_s});
    QVERIFY(findHeader(records));
    records.prepend({});
    QVERIFY(!findHeader(records));
}

QTEST_APPLESS_MAIN(TestHeaderMatcher)
#include "tst_headermatcher.moc"
