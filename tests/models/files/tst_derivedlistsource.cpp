// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/derivedlistsource.h"

#include "models/files/listopening.h"
#include "tests/models/files/listreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestDerivedListSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void partsNames_data();
    void partsNames();
    void derivesFields();
};

void TestDerivedListSource::partsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("lastNameFirst");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("empty") << QString() << false << QString() << QString();
    QTest::newRow("one word") << u"Suparman"_s << false << u"Suparman"_s << QString();
    QTest::newRow("first name first") << u" Wei  Ming Tan "_s << false << u"Wei Ming"_s << u"Tan"_s;
    QTest::newRow("last name first") << u"Tan Wei Ming"_s << true << u"Wei Ming"_s << u"Tan"_s;
    QTest::newRow("comma") << u"Tan, Wei Ming"_s << false << u"Wei Ming"_s << u"Tan"_s;
    QTest::newRow("comma at the end") << u"Tan,"_s << false << QString() << u"Tan"_s;
    QTest::newRow("Chinese") << u"李 伟"_s << true << u"伟"_s << u"李"_s;
}

void TestDerivedListSource::partsNames()
{
    QFETCH(const QString, name);
    QFETCH(const bool, lastNameFirst);
    const auto [first, last]
        = partedName(name, lastNameFirst ? NameOrder::LastNameFirst : NameOrder::FirstNameFirst);
    QTEST(first, "first");
    QTEST(last, "last");
}

void TestDerivedListSource::derivesFields()
{
    const auto list = openListBytes(u"l"_s,
        "Email,Name,Phone,Badge\na@b.sg,\"Tan, Ming\",+65 9123 4567,7\nb@b.sg,\"Lim, Wei\",91234568,8\n");
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QVERIFY(list->questions.isEmpty());
    const QList<Invitee> people = peopleOf(*list);
    QCOMPARE(people[0][Field::FirstName], u"Ming"_s);
    QCOMPARE(people[0][Field::LastName], u"Tan"_s);
    QCOMPARE(people[0][Field::CountryCode], u"65"_s);
    QCOMPARE(people[0][Field::ContactNumber], u"+65 9123 4567"_s);
    // No code in this one: it is missing, as it looks.
    QCOMPARE(people[1][Field::CountryCode], QString());
    QVERIFY(!list->missingColumns.contains(Field::LastName));
    QVERIFY(!list->missingColumns.contains(Field::CountryCode));
    QCOMPARE(list->unusedColumns, QStringList{u"Badge"_s});
    QCOMPARE(list->source->extraValues(1), QStringList{u"8"_s});
}

QTEST_APPLESS_MAIN(TestDerivedListSource)
#include "tst_derivedlistsource.moc"
