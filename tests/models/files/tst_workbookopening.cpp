// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listnotices.h"
#include "models/files/listopening.h"

#include "tests/models/files/listreading.h"
#include "tests/models/files/zipmaking.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestWorkbookOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void asksWhichSheet();
    void takesTheSheetThatIsSaid();
    void asksAgainAboutAnUnknownSheet();
    void asksNothingAboutHiddenSheets();
    void likeliestSheetStandsFirst();
    void namesWhatIsHidden();
    void namesFormulasWithoutValue();
    void leavesOutExamples();
};

namespace {

const QByteArray titles = inlineRow({"Email", "First Name"});

QByteArray twoSheets(const QByteArray &states = {})
{
    WorkbookParts parts;
    parts.sheets = {QByteArray(titles + inlineRow({"a@b.sg", "Ming"}) + inlineRow({"c@b.sg", "Siti"})),
        inlineRow({"Read me"}), QByteArray(titles + inlineRow({"b@b.sg", "Wei"}))};
    parts.sheetStates = states;
    return makeWorkbook(parts);
}

} // namespace

void TestWorkbookOpening::asksWhichSheet()
{
    const auto list = openListBytes(u"l.xlsx"_s, twoSheets());
    QVERIFY(list);
    QCOMPARE(list->questions.size(), 1);
    const ListQuestion &question = list->questions.constFirst();
    QCOMPARE(question.about, ListQuestion::About::Sheet);
    QCOMPARE(question.sheets.size(), 2);
    QCOMPARE(question.sheets[0].name, u"S1"_s);
    QCOMPARE(question.sheets[0].rowCount, 2);
    QCOMPARE(question.sheets[0].samples.size(), 3);
    QCOMPARE(question.sheets[1].name, u"S3"_s);
    QCOMPARE(question.sheets[1].samples[1], (QStringList{u"b@b.sg"_s, u"Wei"_s}));
    QCOMPARE(list->sheet, u"S1"_s);
    QCOMPARE(list->source->rowCount(), 2);
}

void TestWorkbookOpening::takesTheSheetThatIsSaid()
{
    const QByteArray bytes = twoSheets();
    const auto list = openListBytes(u"l.xlsx"_s, withAnswer(bytes, {u"S3"_s, std::nullopt, std::nullopt}));
    QVERIFY(list);
    QVERIFY(list->questions.isEmpty());
    QCOMPARE(list->answer.sheet, u"S3"_s);
    QCOMPARE(list->source->value(0, Field::FirstName), u"Wei"_s);
    QVERIFY(list->bytes != bytes);
    const auto again = openListBytes(u"l.xlsx"_s, list->bytes);
    QVERIFY(again);
    QCOMPARE(again->source->value(0, Field::FirstName), u"Wei"_s);
    QCOMPARE(again->bytes, list->bytes);
}

void TestWorkbookOpening::asksAgainAboutAnUnknownSheet()
{
    const auto list = openListBytes(u"l"_s, withAnswer(twoSheets(), {u"S9"_s, std::nullopt, std::nullopt}));
    QVERIFY(list);
    QCOMPARE(list->questions.size(), 1);
    QVERIFY(list->answer.isEmpty());
}

void TestWorkbookOpening::asksNothingAboutHiddenSheets()
{
    const auto list = openListBytes(u"l.xlsx"_s, twoSheets("hvv"));
    QVERIFY(list);
    QVERIFY(list->questions.isEmpty());
    QCOMPARE(list->sheet, u"S3"_s);
    QCOMPARE(list->otherSheets, QStringList{u"S1"_s});
    QVERIFY(listNotices(*list).constFirst().contains(u"S1"_s));
}

void TestWorkbookOpening::likeliestSheetStandsFirst()
{
    WorkbookParts parts;
    for (const char *email : {"a@b.sg", "b@b.sg", "c@b.sg"})
        parts.sheets.append(titles + inlineRow({email, "Wei"}));
    parts.sheetStates = "hvv";
    const auto list = openListBytes(u"l.xlsx"_s, makeWorkbook(parts));
    QVERIFY(list);
    QCOMPARE(list->sheet, u"S2"_s);
    QStringList names;
    for (const SheetCandidate &sheet : list->questions.constFirst().sheets)
        names.append(sheet.name);
    QCOMPARE(names, (QStringList{u"S2"_s, u"S3"_s, u"S1"_s}));
}

void TestWorkbookOpening::namesWhatIsHidden()
{
    WorkbookParts parts;
    QByteArray hidden = inlineRow({"b@b.sg", "Wei"});
    hidden.replace("<row>", "<row hidden='1'>");
    parts.sheets = {QByteArray(titles + inlineRow({"a@b.sg", "Ming"}) + hidden)};
    parts.beforeRows = "<cols><col min='2' max='2' hidden='1'/><col min='9' max='16384' hidden='1'/></cols>";
    const auto list = openListBytes(u"l.xlsx"_s, makeWorkbook(parts));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(list->hiddenColumns, QStringList{u"First Name"_s});
    QCOMPARE(list->hiddenLines, QList<int>{3});
    QCOMPARE(list->source->rowCount(), 2);
    const QStringList notices = listNotices(*list);
    QCOMPARE(notices.size(), 2);
    QVERIFY2(notices[0].contains(u"line 3"_s), qPrintable(notices[0]));
    QVERIFY2(notices[1].contains(u"First Name"_s), qPrintable(notices[1]));
}

void TestWorkbookOpening::namesFormulasWithoutValue()
{
    WorkbookParts parts;
    parts.sheets = {QByteArray(titles
        + "<row><c t='str'><f>A1</f><v>a@b.sg</v></c><c><f>B9</f></c></row>"
          "<row><c t='str'><f>A1</f><v>b@b.sg</v></c><c t='str'><f>B9</f><v></v></c></row>")};
    const auto list = openListBytes(u"l.xlsx"_s, makeWorkbook(parts));
    QVERIFY(list);
    QCOMPARE(list->uncomputedLines, QList<int>{2});
    QCOMPARE(list->source->value(0, Field::Email), u"a@b.sg"_s);
}

void TestWorkbookOpening::leavesOutExamples()
{
    WorkbookParts parts;
    parts.sheets = {
        QByteArray(titles + inlineRow({"e.g. ming@agency.gov.sg", "Ming"}) + inlineRow({"a@b.sg", "Wei"}))};
    const auto list = openListBytes(u"l.xlsx"_s, makeWorkbook(parts));
    QVERIFY(list);
    QCOMPARE(list->source->rowCount(), 1);
    QCOMPARE(list->sampleLines, QList<int>{2});
    const auto text = openListBytes(u"l.csv"_s, "\nEmail,First Name\n\"e.g.\nx@y.sg\",Ming\na@b.sg,Wei\n");
    QVERIFY(text);
    QCOMPARE(text->source->rowCount(), 1);
    QCOMPARE(text->sampleLines, QList<int>{3});
}

QTEST_GUILESS_MAIN(TestWorkbookOpening)
#include "tst_workbookopening.moc"
