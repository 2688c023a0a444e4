// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"
#include "tests/models/files/listreading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestPastedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void opens_data();
    void opens();
    void opensWholeSample_data();
    void opensWholeSample();
    void refuses_data();
    void refuses();
};

void TestPastedText::opens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("firstRow"); // email, username, first name, country code, reason
    const QStringList ming{u"ming@hdb.gov.sg"_s, QString(), u"Ming"_s, u"65"_s, u"new joiner"_s};
    const QStringList emailOnly{u"ming@hdb.gov.sg"_s, QString(), QString(), QString(), QString()};
    QTest::newRow("with a header")
        << u"First Name\tEmail\tReason\tCountry\nMing\tming@hdb.gov.sg\tnew joiner\t65\n"_s << ming;
    QTest::newRow("template's order")
        << u"ming@hdb.gov.sg\t\tMing\tTan\t65\t91234567\tHDB\t\tNo\tnew joiner\n"_s << ming;
    QTest::newRow("with S/N") << u"1\tming@hdb.gov.sg\t\tMing\tTan\t65\t91234567\tHDB\t\tNo\tnew joiner\n"_s
                              << ming;
    QTest::newRow("S/N empty") << u"\tming@hdb.gov.sg\t\tMing\tTan\t65\t91234567\tHDB\t\tNo\tnew joiner\n"_s
                               << ming;
    QTest::newRow("CSV") << u"ming@hdb.gov.sg,,Ming,Tan,65,91234567,\"HDB, Toa Payoh\",,No,new joiner"_s
                         << ming;
    QTest::newRow("semicolons") << u"1;ming@hdb.gov.sg;;Ming;Tan;65;91234567;HDB, x;;No;new joiner"_s << ming;
    QTest::newRow("declared delimiter")
        << u"sep=^\nming@hdb.gov.sg^^Ming^Tan^65^91234567^HDB^^No^new joiner"_s << ming;
    QTest::newRow("emails alone") << u"ming@hdb.gov.sg\nwei@hdb.gov.sg\n"_s << emailOnly;
    QTest::newRow("numbered emails") << u"1\tming@hdb.gov.sg\n2\twei@hdb.gov.sg\n"_s << emailOnly;
    QTest::newRow("one email") << u"ming@hdb.gov.sg"_s << emailOnly;
    QTest::newRow("NULs and a mark") << QString(u"\uFEFFming@hdb.gov.sg\n"_s + QChar(0)) << emailOnly;
    QTest::newRow("an address in the reason")
        << u"1\tming@hdb.gov.sg\t\tMing\t\t65\t\t\t\t\tnew joiner\n2\twei@hdb.gov.sg\t\t\t\t\t\t\t\t\task ming@hdb.gov.sg\n"_s
        << ming;
    QTest::newRow("no address, with S/N")
        << u"1\t\t\tMing\tTan\t65\t91234567\tHDB\t\tNo\tnew joiner\n"_s
        << QStringList{QString(), QString(), u"Ming"_s, u"65"_s, u"new joiner"_s};
    QTest::newRow("no address") << u"\t\tMing\tTan\t65\t91234567\tHDB\t\tNo\tnew joiner\n"_s
                                << QStringList{QString(), QString(), u"Ming"_s, u"65"_s, u"new joiner"_s};
    QTest::newRow("blank line first")
        << u"\n\nming@hdb.gov.sg\t\tMing\tTan\t65\t\t\t\t\tnew joiner"_s << ming;
    QTest::newRow("a letter that could be another encoding's")
        << u"ming@hdb.gov.sg\t\tMing\tTan\t65\t\t\t\t\tprogetto è nuovo"_s
        << QStringList{u"ming@hdb.gov.sg"_s, QString(), u"Ming"_s, u"65"_s, u"progetto è nuovo"_s};
    QTest::newRow("line end in a cell")
        << u"ming@hdb.gov.sg\t\tMing\tTan\t65\t\t\t\tNo\t\"new\njoiner\""_s
        << QStringList{u"ming@hdb.gov.sg"_s, QString(), u"Ming"_s, u"65"_s, u"new\njoiner"_s};
}

void TestPastedText::opens()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, firstRow);
    const auto list = openPastedText(text);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QVERIFY(!list->title.isEmpty());
    QVERIFY(list->questions.isEmpty());
    const Invitee person = list->source->invitee(0);
    QCOMPARE((QStringList{person[Field::Email], person[Field::Username], person[Field::FirstName],
                 person[Field::CountryCode], person[Field::Reason]}),
        firstRow);
    const auto again = openListBytes(list->title, list->bytes);
    QVERIFY(again);
    QCOMPARE(peopleOf(*again), peopleOf(*list));
}

void TestPastedText::opensWholeSample_data()
{
    QTest::addColumn<bool>("withHeader");
    QTest::newRow("with header") << true;
    QTest::newRow("without header") << false;
}

void TestPastedText::opensWholeSample()
{
    QFETCH(const bool, withHeader);
    QString text = QString::fromUtf8(fileBytes(samplePath(u"sample-clean.csv"_s)));
    if (!withHeader)
        text.remove(0, text.indexOf(u'\n') + 1);
    const auto list = openPastedText(text);
    QVERIFY(list);
    QCOMPARE(peopleOf(*list), peopleOf(*openList(samplePath(u"sample-clean.csv"_s))));
}

void TestPastedText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto empty = static_cast<int>(Error::Kind::ListEmpty);
    const auto noHeader = static_cast<int>(Error::Kind::HeaderNotFound);
    QTest::newRow("nothing") << QString() << empty;
    QTest::newRow("white space") << u" \n\t\n"_s << empty;
    QTest::newRow("header alone") << u"Email\tFirst Name\n"_s << empty;
    QTest::newRow("a sentence") << u"Please create these accounts"_s << noHeader;
    QTest::newRow("another order") << u"Ming\tTan\t91234567\tming@hdb.gov.sg\n"_s << noHeader;
    QTest::newRow("unclosed quote") << u"ming@hdb.gov.sg\t\"Ming\n"_s
                                    << static_cast<int>(Error::Kind::FileDamaged);
}

void TestPastedText::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    const auto list = openPastedText(text);
    QVERIFY(!list);
    QCOMPARE(static_cast<int>(list.error().kind), kind);
}

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
