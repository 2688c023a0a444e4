// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/columnreading.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestColumnReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsColumns_data();
    void tellsColumns();
    void knowsTitlesOfSeveralLanguages_data();
    void knowsTitlesOfSeveralLanguages();
    void partsWholeNames_data();
    void partsWholeNames();
    void takesCodeFromNumbers_data();
    void takesCodeFromNumbers();
    void asksWithSamples();
    void prefersMobileNumbers();
    void leavesOutSampleRecords_data();
    void leavesOutSampleRecords();
    void followsTheAnswer();
    void remembersByTheHeader();
    void refusesImpossibleAnswers_data();
    void refusesImpossibleAnswers();
    void keepsPeopleAboveTheFirstAddress();
};

namespace {

QList<QStringList> recordsOf(const QString &text)
{
    QList<QStringList> records;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        records.append(line.split(u'|'));
    return records;
}

/// `email=1 contactNumber=2?`: which column each field has; a question mark where it is not certain.
QString described(const ColumnReading &reading)
{
    QStringList words;
    for (const Field field : allFields) {
        const int column = reading.columns.columns[indexOf(field)];
        if (column < 0)
            continue;
        const bool doubtful = reading.question && !reading.question->columns[column].isCertain;
        words.append(fieldName(field) + u'=' + QString::number(column) + (doubtful ? u"?"_s : QString()));
    }
    if (reading.columns.nameColumn >= 0)
        words.append(u"name=%1"_s.arg(reading.columns.nameColumn) + (reading.question ? u"?"_s : QString()));
    return words.join(u' ');
}

} // namespace

void TestColumnReading::tellsColumns_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("columns");
    QTest::newRow("no list") << u"Shoe size|Colour\n42|red"_s << QString();
    QTest::newRow("titles") << u"E-mail|Given name|Surname\na@b.sg|Ming|Tan"_s
                            << u"email=0 firstName=1 lastName=2"_s;
    QTest::newRow("a number by its content")
        << u"Email|First Name|Reach at\na@b.sg|Ming|91234567"_s << u"email=0 firstName=1 contactNumber=2?"_s;
    QTest::newRow("not by its content where a title says it")
        << u"Email|Phone|Staff no\na@b.sg|62345678|91234567"_s << u"email=0 contactNumber=1"_s;
    QTest::newRow("a code by its content") << u"Email|Mobile|Cc\na@b.sg|91234567|65\nb@b.sg|91234568|65"_s
                                           << u"email=0 countryCode=2? contactNumber=1"_s;
    QTest::newRow("small numbers are no codes")
        << u"Email|Mobile|Pax\na@b.sg|91234567|1"_s << u"email=0 contactNumber=1"_s;
    QTest::newRow("unknown titles") << u"A|B\na@b.sg|91234567"_s << u"email=0? contactNumber=1?"_s;
    QTest::newRow("titles beyond the rows")
        << u"A|Mobile|B|Phone\na@b.sg|+6591234567"_s << u"email=0? contactNumber=1?"_s;
    QTest::newRow("no titles") << u"a@b.sg|91234567\nb@b.sg|91234568"_s << u"email=0? contactNumber=1?"_s;
    QTest::newRow("the template without its titles")
        << u"1|a@b.sg|a.z|Ming|Tan|65|91234567|GovTech||Yes|why"_s
        << u"email=1? username=2? firstName=3? lastName=4? countryCode=5? contactNumber=6? organisation=7? "
           "department=8? seedRequired=9? reason=10?"_s;
    QTest::newRow("the template without its titles and its last column")
        << u"1|a@b.sg|a.z|Ming|Tan|65|91234567|GovTech||Yes"_s
        << u"email=1? username=2? firstName=3? lastName=4? countryCode=5? contactNumber=6? organisation=7? "
           "department=8? seedRequired=9?"_s;
    QTest::newRow("two emails that differ")
        << u"Work email|Official email|Surname\na@b.sg|c@d.sg|Tan"_s << u"email=0? lastName=2"_s;
    QTest::newRow("two emails that do not")
        << u"Work email|Official email|Surname\na@b.sg|a@b.sg|Tan"_s << u"email=0 lastName=2"_s;
    QTest::newRow("exact title") << u"Email|Official email|Surname\na@b.sg|c@d.sg|Tan"_s
                                 << u"email=0 lastName=2"_s;
}

void TestColumnReading::tellsColumns()
{
    QFETCH(const QString, records);
    QFETCH(const QString, columns);
    const auto reading = readColumns(recordsOf(records));
    QCOMPARE(reading ? described(*reading) : QString(), columns);
}

void TestColumnReading::knowsTitlesOfSeveralLanguages_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("Chinese") << u"邮箱|用户名|名|姓|国家代码|手机号码|机构|部门|SEED|原因"_s;
    QTest::newRow("Malay") << u"E-mel|Nama pengguna|Nama pertama|Nama keluarga|Kod negara|No. telefon bimbit|"
                              "Syarikat|Jabatan|SEED|Sebab"_s;
    QTest::newRow("Tamil")
        << u"மின்னஞ்சல்|பயனர் பெயர்|முதல் பெயர்|கடைசி பெயர்|நாட்டுக் குறியீடு|கைப்பேசி எண்|நிறுவனம்|துறை|SEED|"
           "காரணம்"_s;
}

void TestColumnReading::knowsTitlesOfSeveralLanguages()
{
    QFETCH(const QString, header);
    const auto reading
        = readColumns(recordsOf(header + u"\na@b.sg|a|Ming|Tan|65|91234567|GovTech|ASD|No|why"));
    QVERIFY(reading);
    for (const Field field : allFields)
        QCOMPARE(reading->columns.columns[indexOf(field)], static_cast<int>(indexOf(field)));
    QVERIFY(!reading->question);
}

void TestColumnReading::partsWholeNames_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<bool>("lastNameFirst");
    QTest::newRow("words") << u"Email|Name\na@b.sg|Ming Tan"_s << u"email=0 name=1?"_s << false;
    QTest::newRow("commas") << u"Email|Full Name\na@b.sg|Tan, Wei Ming"_s << u"email=0 name=1"_s << true;
    QTest::newRow("Chinese") << u"邮箱|姓名\na@b.sg|李 伟"_s << u"email=0 name=1?"_s << false;
    QTest::newRow("beside first and last name") << u"Email|Name|First Name|Last Name\na@b.sg|x|Ming|Tan"_s
                                                << u"email=0 firstName=2 lastName=3"_s << false;
}

void TestColumnReading::partsWholeNames()
{
    QFETCH(const QString, records);
    QFETCH(const QString, columns);
    QFETCH(const bool, lastNameFirst);
    const auto reading = readColumns(recordsOf(records));
    QVERIFY(reading);
    QCOMPARE(described(*reading), columns);
    QCOMPARE(reading->columns.nameOrder == NameOrder::LastNameFirst, lastNameFirst);
}

void TestColumnReading::takesCodeFromNumbers_data()
{
    QTest::addColumn<QString>("records");
    QTest::addColumn<bool>("takes");
    QTest::newRow("inside") << u"Email|Phone\na@b.sg|+65 9123 4567"_s << true;
    QTest::newRow("in some") << u"Email|Phone\na@b.sg|91234567\nb@b.sg|+6591234568"_s << true;
    QTest::newRow("none") << u"Email|Phone\na@b.sg|91234567"_s << false;
    QTest::newRow("own column") << u"Email|Phone|Country code\na@b.sg|+6591234567|65"_s << false;
}

void TestColumnReading::takesCodeFromNumbers()
{
    QFETCH(const QString, records);
    QFETCH(const bool, takes);
    const auto reading = readColumns(recordsOf(records));
    QVERIFY(reading);
    QCOMPARE(reading->header.isCodeInNumber, takes);
    QVERIFY(!reading->question);
}

void TestColumnReading::asksWithSamples()
{
    const auto reading = readColumns(recordsOf(u"Email|Badge|Name\na@b.sg|7|Ming Tan\nb@b.sg||Wei Lim"_s));
    QVERIFY(reading && reading->question);
    const ListQuestion &question = *reading->question;
    QCOMPARE(question.about, ListQuestion::About::Columns);
    QCOMPARE(question.columns.size(), 3);
    QCOMPARE(question.columns[0].field, Field::Email);
    QVERIFY(question.columns[0].isCertain && question.columns[1].isCertain);
    QCOMPARE(question.columns[1].title, u"Badge"_s);
    QCOMPARE(question.columns[1].samples, QStringList{u"7"_s});
    QCOMPARE(question.columns[1].field, std::nullopt);
    QVERIFY(question.columns[2].isWholeName && !question.columns[2].isCertain);
    QCOMPARE(question.columns[2].samples, (QStringList{u"Ming Tan"_s, u"Wei Lim"_s}));
    QCOMPARE(question.likeliest, reading->columns);
    QCOMPARE(question.signature, headerSignature({u"EMAIL"_s, u"badge."_s, u" name "_s}));
    QVERIFY(question.signature != headerSignature({u"Email"_s, u"Name"_s, u"Badge"_s}));
}

void TestColumnReading::prefersMobileNumbers()
{
    const auto reading = readColumns(recordsOf(u"Email|Phone|Mobile\na@b.sg|62345678|91234567"_s));
    QVERIFY(reading);
    QCOMPARE(described(*reading), u"email=0 contactNumber=2"_s);
    QCOMPARE(reading->header.unused, QStringList{u"Phone"_s});
    QCOMPARE(reading->header.matched, 2);
    const auto empty = readColumns(recordsOf(u"Email|Phone|Mobile\na@b.sg|62345678|"_s));
    QCOMPARE(described(*empty), u"email=0 contactNumber=1"_s);
}

void TestColumnReading::leavesOutSampleRecords_data()
{
    QTest::addColumn<QString>("below");
    QTest::addColumn<int>("record");
    QTest::newRow("none") << u"a@b.sg|Ming"_s << 0;
    QTest::newRow("e.g.") << u"e.g. ming@agency.gov.sg|Ming\na@b.sg|Wei"_s << 1;
    QTest::newRow("mandatory") << u"(Mandatory)|(Optional)\na@b.sg|Wei"_s << 1;
    QTest::newRow("both") << u"Required|Optional\nExample: x@y.sg|Ming\na@b.sg|Wei"_s << 2;
    QTest::newRow("a person") << u"example@agency.gov.sg|Ming\nsamples@b.sg|Wei"_s << 0;
    QTest::newRow("further down") << u"a@b.sg|Wei\ne.g. ming@agency.gov.sg|Ming"_s << 0;
}

void TestColumnReading::leavesOutSampleRecords()
{
    QFETCH(const QString, below);
    QFETCH(const int, record);
    const auto reading = readColumns(recordsOf(u"Email|First Name\n"_s + below));
    QVERIFY(reading);
    QCOMPARE(reading->header.record, record);
    QCOMPARE(reading->sampleRecords.size(), record);
}

void TestColumnReading::followsTheAnswer()
{
    ListColumns chosen = readColumns(recordsOf(u"Email|Phone|Mobile\na@b.sg|62345678|91234567"_s))->columns;
    chosen.columns[indexOf(Field::ContactNumber)] = 1;
    const auto reading = readColumns(recordsOf(u"Email|Phone|Mobile\na@b.sg|62345678|91234567"_s), chosen);
    QVERIFY(reading);
    QCOMPARE(reading->answer, chosen);
    QCOMPARE(reading->columns, chosen);
    QCOMPARE(reading->header.unused, QStringList{u"Mobile"_s});
    QVERIFY(!reading->question);
}

void TestColumnReading::remembersByTheHeader()
{
    const QList<QStringList> records = recordsOf(u"Email|Name\na@b.sg|Ming Tan"_s);
    ListColumns answer = readColumns(records)->columns;
    answer.nameOrder = NameOrder::LastNameFirst;
    const QByteArray signature = readColumns(records)->question->signature;
    const auto reading = readColumns(records, std::nullopt,
        [&](const QByteArray &asked) { return asked == signature ? std::optional(answer) : std::nullopt; });
    QVERIFY(!reading->question);
    QCOMPARE(reading->answer, answer);
    QCOMPARE(reading->header.nameOrder, NameOrder::LastNameFirst);
    QCOMPARE(columnsFromJson(toJson(answer)), answer);
}

void TestColumnReading::refusesImpossibleAnswers_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::newRow("no such column") << 0 << 7;
    QTest::newRow("one column twice") << 1 << 1;
}

void TestColumnReading::refusesImpossibleAnswers()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    ListColumns chosen;
    chosen.columns.fill(-1);
    chosen.columns[0] = first;
    chosen.columns[1] = second;
    const auto reading = readColumns(recordsOf(u"Email|Username\na@b.sg|x"_s), chosen);
    QVERIFY(reading);
    QCOMPARE(reading->answer, std::nullopt);
    QCOMPARE(described(*reading), u"email=0 username=1"_s);
}

void TestColumnReading::keepsPeopleAboveTheFirstAddress()
{
    const auto reading = readColumns(recordsOf(u"|91234567\na@b.sg|91234568\nb@b.sg|91234569"_s));
    QVERIFY(reading);
    QCOMPARE(reading->header.record, -1);
}

QTEST_APPLESS_MAIN(TestColumnReading)
#include "tst_columnreading.moc"
