// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listnotices.h"
#include "models/files/listopening.h"

#include "tests/models/files/listreading.h"
#include "tests/models/files/zipmaking.h"

#include <QRegularExpression>
#include <QTemporaryDir>

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
    void opensHead_data();
    void opensHead();
    void opensNoHead_data();
    void opensNoHead();
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

namespace {

constexpr int manyRows = 9000;

/// Shared strings in the order of the rows, or the other way round; behind the rows and strings what is
/// given.
QByteArray largeWorkbook(bool isBackwards = false, const QByteArray &behindRows = {},
    const QByteArray &behindStrings = {}, const QByteArray &sheetStates = {})
{
    constexpr int texts = 250'000;
    WorkbookParts parts;
    for (int i = 0; i < texts; ++i) {
        const int number = isBackwards ? texts - 1 - i : i;
        // Only so many as are used are of any length.
        parts.sharedStrings += number < manyRows ? "<si><t>p" + QByteArray::number(number) + "@x.sg</t></si>"
                                                 : QByteArray("<si><t/></si>");
    }
    parts.sharedStrings += behindStrings;
    QByteArray rows = titles;
    for (int i = 0; i < manyRows; ++i)
        rows += "<row><c t='s'><v>" + QByteArray::number(isBackwards ? texts - 1 - i : i)
            + "</v></c><c t='inlineStr'><is><t>Ming "
            + QByteArray::number(static_cast<quint32>(i) * 2654435761U, 36) + "</t></is></c></row>";
    parts.sheets = {QByteArray(rows + behindRows), titles + inlineRow({"b@b.sg", "Wei"})};
    parts.sheetStates = sheetStates;
    return makeWorkbook(parts);
}

Result<OpenedList> headOf(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"l.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(Error::Kind::FileNotWritable);
    file.close();
    return openListHead(file.fileName());
}

} // namespace

void TestWorkbookOpening::opensHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("opens");
    QTest::newRow("another sheet is hidden") << largeWorkbook(false, {}, {}, "vh") << 2000 << true;
    QTest::newRow("the hidden sheet stands first") << twoSheets("hhv") << 1 << true;
    QTest::newRow("rows damaged behind") << largeWorkbook(false, "<row></c>", {}, "vh") << 2000 << false;
    QTest::newRow("strings damaged behind") << largeWorkbook(false, {}, "</t>", "vh") << 2000 << false;
    QFile sample(samplePath(u"sample-portal-style.xlsx"_s));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QTest::newRow("smaller than a head") << sample.readAll() << -1 << true;
}

void TestWorkbookOpening::opensHead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, rows);
    QFETCH(const bool, opens);
    const auto head = headOf(bytes);
    QVERIFY2(head, head ? "" : qPrintable(head.error().detail));
    QCOMPARE(head->title, u"l.xlsx"_s);
    const auto list = openListBytes(u"l.xlsx"_s, opens ? bytes : largeWorkbook(false, {}, {}, "vh"));
    QVERIFY(list);
    QCOMPARE(openListBytes(u"l.xlsx"_s, bytes).has_value(), opens);
    const int found = head->source->rowCount();
    QVERIFY(rows < 0 ? found == list->source->rowCount() : found >= rows && found < rows + 1000);
    for (int i = 0; i < found; ++i) {
        QCOMPARE(head->source->line(i), list->source->line(i));
        QCOMPARE(describe(head->source->invitee(i)), describe(list->source->invitee(i)));
    }
}

void TestWorkbookOpening::opensNoHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto add = [](const char *name, const QByteArray &bytes, Error::Kind kind) {
        QTest::newRow(name) << bytes << int(kind);
    };
    add("two sheets", largeWorkbook(), Error::Kind::FileFormatUnknown);
    add("all sheets hidden", twoSheets("hhh"), Error::Kind::FileFormatUnknown);
    add("no list in the sheet", twoSheets("hvh"), Error::Kind::HeaderNotFound);
    add("texts far behind", largeWorkbook(true, {}, {}, "vh"), Error::Kind::FileTooLarge);
    WorkbookParts parts;
    parts.sheets = {titles + "<row><c t='s'><v>5</v></c></row>"};
    add("a text that there is not", makeWorkbook(parts), Error::Kind::FileDamaged);
}

void TestWorkbookOpening::opensNoHead()
{
    QFETCH(const QByteArray, bytes);
    const auto head = headOf(bytes);
    QVERIFY(!head);
    QTEST(int(head.error().kind), "kind");
}

QTEST_GUILESS_MAIN(TestWorkbookOpening)
#include "tst_workbookopening.moc"
