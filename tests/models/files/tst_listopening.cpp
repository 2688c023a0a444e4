// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"

#include "tests/models/files/listreading.h"
#include "tests/models/files/zipmaking.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestListOpening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void opensCleanSample();
    void opensTheSamePeople_data();
    void opensTheSamePeople();
    void opensDirtySample();
    void opensAgainFromBytes_data();
    void opensAgainFromBytes();
    void leavesOutRowsWithoutContent_data();
    void leavesOutRowsWithoutContent();
    void tellsColumns();
    void tellsOverlongRows();
    void tellsLines();
    void refusesBytes_data();
    void refusesBytes();
    void refusesPaths();
    void refusesFileWithoutPermission();
    void neverWrites();
    void readsFirstSheetWithRows();
    void asksForTheEncoding();
    void readsADraftAsItWasRead();
    void opensHead_data();
    void opensHead();
    void opensWideHead_data();
    void opensWideHead();
    void refusesHead_data();
    void refusesHead();
    void makesEmptyList();
    void reportsProgress();
    void stopsWhenAsked();
};

namespace {

const QByteArray header("S/N,Email,Username,First Name,Last Name,Country Code,Contact Number,Organisation,"
                        "Department,Onboarding to SEED required?,Reason for creation\n");

OpenedList sample(const QString &name)
{
    const auto list = openList(samplePath(name));
    if (!list) {
        QTest::qFail(qPrintable(name + u": " + list.error().detail), __FILE__, __LINE__);
        return emptyList(name);
    }
    return *list;
}

} // namespace

void TestListOpening::opensCleanSample()
{
    OpenedList list = sample(u"sample-clean.csv"_s);
    addFingerprint(list);
    QCOMPARE(list.title, u"sample-clean.csv"_s);
    QCOMPARE(list.bytes, fileBytes(samplePath(list.title)));
    QCOMPARE(list.sha256, QCryptographicHash::hash(list.bytes, QCryptographicHash::Sha256));
    QVERIFY(list.unusedColumns.isEmpty());
    QVERIFY(list.missingColumns.isEmpty());
    QVERIFY(list.overlongLines.isEmpty());
    const QList<Invitee> people = peopleOf(list);
    QCOMPARE(people.size(), 120);
    QCOMPARE(people[0][Field::FirstName], u"José"_s);
    QCOMPARE(people[0][Field::Organisation], u"Vendor Pte, Ltd"_s);
    QCOMPARE(people[1][Field::Username], QString());
    QCOMPARE(people[1][Field::Reason], u"Network review\nphase 2"_s);
    QCOMPARE(list.source->line(0), 2);
    QCOMPARE(list.source->line(1), 3);
    QCOMPARE(list.source->line(2), 5);
}

void TestListOpening::opensTheSamePeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("onlyWindows1252");
    QTest::addColumn<QStringList>("unused");
    QTest::addColumn<int>("firstLine");
    QTest::newRow("portal's workbook") << u"sample-portal-style.xlsx"_s << false << QStringList() << 8;
    QTest::newRow("Excel's semicolons")
        << u"sample-excel-semicolon-cp1252.csv"_s << true << QStringList() << 2;
    QTest::newRow("other headings") << u"sample-other-headers.csv"_s << false << QStringList{u"Badge no"_s}
                                    << 2;
    QTest::newRow("Unicode text") << u"sample-unicode-text-utf16.txt"_s << false << QStringList() << 2;
}

void TestListOpening::opensTheSamePeople()
{
    QFETCH(const QString, name);
    QFETCH(const bool, onlyWindows1252);
    QFETCH(const QStringList, unused);
    QFETCH(const int, firstLine);
    QList<Invitee> expected = peopleOf(sample(u"sample-clean.csv"_s)).first(40);
    if (onlyWindows1252) {
        // The rows that this encoding cannot write are not in the file.
        expected.removeIf([](const Invitee &person) {
            return std::any_of(person.values.begin(), person.values.end(), [](const QString &value) {
                return std::any_of(value.begin(), value.end(), [](QChar c) { return c > QChar(0xFF); });
            });
        });
    }
    const OpenedList list = sample(name);
    QList<Invitee> people = peopleOf(list);
    if (name.endsWith(u".xlsx"_s)) {
        // Some of this file's cells hold the contact number as a number: without the space.
        for (QList<Invitee> *rows : {&people, &expected}) {
            for (Invitee &person : *rows)
                person[Field::ContactNumber].remove(u' ');
        }
    }
    QCOMPARE(people.size(), expected.size());
    for (qsizetype i = 0; i < people.size(); ++i)
        QCOMPARE(describe(people[i]), describe(expected[i]));
    QCOMPARE(list.unusedColumns, unused);
    QVERIFY(list.missingColumns.isEmpty());
    QVERIFY(list.overlongLines.isEmpty());
    QCOMPARE(list.source->line(0), firstLine);
}

void TestListOpening::opensDirtySample()
{
    const OpenedList list = sample(u"sample-dirty.csv"_s);
    QCOMPARE(list.source->rowCount(), 120);
    QCOMPARE(list.source->value(15, Field::Email), QString());
    QCOMPARE(list.source->value(35, Field::SeedRequired).isEmpty(), false);
}

void TestListOpening::opensAgainFromBytes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"sample-clean.csv", "sample-dirty.csv", "sample-portal-style.xlsx",
            "sample-excel-semicolon-cp1252.csv", "sample-other-headers.csv", "sample-unicode-text-utf16.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestListOpening::opensAgainFromBytes()
{
    QFETCH(const QString, name);
    const OpenedList list = sample(name);
    const auto again = openListBytes(list.title, list.bytes);
    QVERIFY(again);
    QCOMPARE(peopleOf(*again), peopleOf(list));
    QCOMPARE(again->title, list.title);
    QCOMPARE(again->bytes, list.bytes);
    for (int row = 0; row < list.source->rowCount(); ++row)
        QCOMPARE(again->source->line(row), list.source->line(row));
}

void TestListOpening::leavesOutRowsWithoutContent_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("one row") << QByteArray("1,a@hdb.gov.sg\n") << QList<int>{2};
    QTest::newRow("blank lines") << QByteArray("\n\n1,a@hdb.gov.sg\n\r\n\n") << QList<int>{4};
    QTest::newRow("empty cells") << QByteArray(",,,,,,,,,,\n1,a\n , \t,\"\",\xC2\xA0,,,,,,,\n")
                                 << QList<int>{3};
    QTest::newRow("numbered") << QByteArray("1,a\n2,,,,,,,,,,\n3\n4,b\n5,,,\n") << QList<int>{2, 5};
    QTest::newRow("a reason alone") << QByteArray("1,,,,,,,,,,why\n") << QList<int>{2};
    QTest::newRow("beyond the header alone") << QByteArray("1,,,,,,,,,,,note\n") << QList<int>{2};
}

void TestListOpening::leavesOutRowsWithoutContent()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QList<int>, lines);
    const auto list = openListBytes(u"list.csv"_s, header + rows);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QList<int> found;
    for (int row = 0; row < list->source->rowCount(); ++row)
        found.append(list->source->line(row));
    QCOMPARE(found, lines);
}

void TestListOpening::tellsColumns()
{
    const auto list
        = openListBytes(u"l"_s, "No.,Mail,Mobile,Phone,Shoe size,,Shoe size\n1,a@b.sg,9,8,42,,43\n");
    QVERIFY(list);
    QCOMPARE(list->unusedColumns, (QStringList{u"Phone"_s, u"Shoe size"_s, u"Shoe size"_s}));
    QCOMPARE(list->missingColumns.size(), 8);
    QVERIFY(!list->missingColumns.contains(Field::Email));
    QCOMPARE(list->source->value(0, Field::ContactNumber), u"9"_s);
    QCOMPARE(list->source->value(0, Field::Reason), QString());
}

void TestListOpening::tellsOverlongRows()
{
    const auto list = openListBytes(u"l"_s, "Email,Organisation\na,Vendor Pte, Ltd\nb,GovTech\nc\nd,x,,\n");
    QVERIFY(list);
    QCOMPARE(list->source->rowCount(), 4);
    QCOMPARE(list->overlongLines, QList<int>{2});
    QCOMPARE(list->source->value(0, Field::Organisation), u"Vendor Pte"_s);
    QCOMPARE(list->source->value(2, Field::Organisation), QString());

    WorkbookParts parts;
    parts.sheets = {QByteArray(inlineRow({"Email", "Organisation"}) + inlineRow({"a", "b", "c"}))};
    const auto workbook = openListBytes(u"l.xlsx"_s, makeWorkbook(parts));
    QVERIFY(workbook);
    QCOMPARE(workbook->overlongLines, QList<int>{2});
}

void TestListOpening::tellsLines()
{
    const QByteArray bytes("sep=;\r\nTechBiz\r\n\r\nEmail;Reason\r\na;\"1\r\n2\"\r\nb;x\r\n");
    const auto list = openListBytes(u"l"_s, bytes);
    QVERIFY(list);
    QCOMPARE(list->source->line(0), 5);
    QCOMPARE(list->source->line(1), 7);
    QCOMPARE(list->source->value(0, Field::Reason), u"1\r\n2"_s);
}

void TestListOpening::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto add
        = [](const char *name, const QByteArray &bytes, Error::Kind kind, const QString &detail = {}) {
              QTest::newRow(name) << bytes << static_cast<int>(kind) << detail;
          };
    add("white space", " \r\n\t\n", Error::Kind::ListEmpty);
    add("mark only", "\xEF\xBB\xBF", Error::Kind::ListEmpty);
    add("header only", header, Error::Kind::ListEmpty);
    add("header and numbers", header + "1,,,\n2\n", Error::Kind::ListEmpty);
    add("no header", "Name,Shoe size\nMing,42\n", Error::Kind::HeaderNotFound, u"First Name"_s);
    add("people without a header and addresses", "1,91234567,,Ming,Tan\n", Error::Kind::HeaderNotFound);
    add("unclosed quote", header + "1,\"a\n2,b\n", Error::Kind::FileDamaged, u"line 2"_s);
    add("NUL", header + QByteArray("1,a\0b\n", 6), Error::Kind::FileDamaged, u"line 2"_s);
    add("PDF", "%PDF-1.4", Error::Kind::FileFormatUnknown, u"PDF"_s);
    add("web page", "<html>", Error::Kind::FileFormatUnknown, u"web page"_s);
    add("zip", makeZip({{u"list.csv"_s, header}}), Error::Kind::FileFormatUnknown, u"zip archive"_s);
    WorkbookParts parts;
    parts.sheets = {QByteArray()};
    add("empty workbook", makeWorkbook(parts), Error::Kind::ListEmpty);
    parts.sheets = {inlineRow({"Email", "Reason"})};
    add("workbook with a header only", makeWorkbook(parts), Error::Kind::ListEmpty);
    parts.sheets = {inlineRow({"Shoe size", "Name"})};
    add("workbook without a header", makeWorkbook(parts), Error::Kind::HeaderNotFound, u"First Name"_s);
    parts.sheets = {QByteArray("<row>" + QByteArray("<c/>").repeated(300'000) + "</row>")};
    add("zip bomb", makeWorkbook(parts), Error::Kind::FileTooLarge, u"sheet1.xml"_s);
}

void TestListOpening::refusesBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const auto list = openListBytes(u"list"_s, bytes);
    QVERIFY(!list);
    QCOMPARE(static_cast<int>(list.error().kind), kind);
    QVERIFY2(list.error().detail.contains(detail), qPrintable(list.error().detail));
}

void TestListOpening::refusesPaths()
{
    const QTemporaryDir folder;
    const auto missing = openList(folder.filePath(u"none.csv"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::FileNotFound);
    const auto directory = openList(folder.path());
    QVERIFY(!directory);
    QCOMPARE(directory.error().kind, Error::Kind::FileUnreadable);

    QFile empty(folder.filePath(u"empty.csv"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const auto nothing = openList(empty.fileName());
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, Error::Kind::ListEmpty);

    // Sparse: it has the size, not the blocks.
    QFile large(folder.filePath(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(largestFile + 1));
    large.close();
    const auto tooLarge = openList(large.fileName());
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().kind, Error::Kind::FileTooLarge);

    if (QFileInfo::exists(u"/dev/zero"_s)) {
        const auto device = openList(u"/dev/zero"_s);
        QVERIFY(!device);
        QCOMPARE(device.error().kind, Error::Kind::FileUnreadable);
    }
}

void TestListOpening::refusesFileWithoutPermission()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"closed.csv"_s);
    QVERIFY(QFile::copy(samplePath(u"sample-clean.csv"_s), path));
    QVERIFY(QFile::setPermissions(path, {}));
    if (QFileInfo(path).isReadable())
        QSKIP("This user may read everything.");
    const auto list = openList(path);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::FileUnreadable);
}

void TestListOpening::neverWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"TechBiz User Batch Upload (5) (1).xlsx"_s);
    QVERIFY(QFile::copy(samplePath(u"sample-portal-style.xlsx"_s), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
    const QDateTime before = QFileInfo(path).lastModified();
    const auto list = openList(path);
    QVERIFY(list);
    QCOMPARE(list->title, u"TechBiz User Batch Upload (5) (1).xlsx"_s);
    QCOMPARE(QFileInfo(path).lastModified(), before);
    QCOMPARE(fileBytes(path), list->bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestListOpening::readsFirstSheetWithRows()
{
    const QByteArray titles = inlineRow({"Email", "First Name"});
    WorkbookParts parts;
    parts.sheets = {inlineRow({"Read me first"}), titles, QByteArray(titles + inlineRow({"a@b.sg", "Ming"})),
        QByteArray(titles + inlineRow({"other@b.sg", "Wei"}))};
    const auto list = openListBytes(u"l.xlsx"_s, makeWorkbook(parts));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(list->source->rowCount(), 1);
    QCOMPARE(list->source->value(0, Field::FirstName), u"Ming"_s);
    QCOMPARE(list->source->line(0), 2);
}

/// A draft that nobody was asked about was read as UTF-8, whatever would be asked about its file now.
void TestListOpening::readsADraftAsItWasRead()
{
    const QByteArray bytes = u"Email,First Name\na@b.sg,ΰ\nb@b.sg,x\n"_s.toUtf8();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"l.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = openList(path);
    QVERIFY(opened);
    QCOMPARE(opened->questions.size(), 1);
    const auto stored = openListBytes(u"l.csv"_s, bytes);
    QVERIFY(stored);
    QVERIFY(stored->questions.isEmpty());
    QCOMPARE(stored->source->value(0, Field::FirstName), u"ΰ"_s);
}

void TestListOpening::asksForTheEncoding()
{
    const QByteArray bytes("Email,First Name\na@b.sg,\xF8\xF9\xFA\xFB\nb@b.sg,x\n");
    const auto list = openListBytes(u"l.csv"_s, bytes);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(list->questions.size(), 1);
    const ListQuestion &question = list->questions.constFirst();
    QCOMPARE(question.about, ListQuestion::About::Encoding);
    QCOMPARE(question.encodings.size(), 3);
    QCOMPARE(question.encodings[0].encoding, TextEncoding::Windows1252);
    QCOMPARE(question.encodings[0].samples, QStringList{u"a@b.sg,øùúû"_s});
    const auto chosen
        = openListBytes(u"l.csv"_s, withAnswer(bytes, {{}, TextEncoding::Gb18030, std::nullopt}));
    QVERIFY(chosen);
    QVERIFY(chosen->questions.isEmpty());
    QCOMPARE(chosen->answer.encoding, TextEncoding::Gb18030);
    QCOMPARE(chosen->source->value(0, Field::FirstName).size(), 2);
}

void TestListOpening::opensHead_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("last");
    const QByteArray cells = ",a@b.sg,,Ming,Tan,65,91234567,GovTech,,Yes,";
    const QByteArray plain = "1" + cells + "why\n";
    QTest::newRow("plain") << plain << QByteArray();
    QTest::newRow("damaged behind") << plain << "2,\"x\n"_ba;
    QTest::newRow("cut in quotes") << QByteArray("1" + cells + "\"why\nand\nwhen\"\r\n") << QByteArray();
    QTest::newRow("cut in a character")
        << QByteArray("1" + cells + QByteArray("\xE4\xBC\x9F").repeated(50) + '\n') << QByteArray();
    QTest::newRow("Windows-1252") << QByteArray("1,a@b.sg,,Jos\xE9,Tan\n") << QByteArray();
}

void TestListOpening::opensHead()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QByteArray, last);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = header + row.repeated(2 * headSize / row.size());
    file.write(bytes + last);
    file.close();
    const auto head = openListHead(file.fileName());
    QVERIFY2(head, head ? "" : qPrintable(head.error().detail));
    QCOMPARE(head->title, u"large.csv"_s);
    const auto list = openListBytes(u"all"_s, bytes);
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    const int rows = head->source->rowCount();
    const auto fitting = (headSize - header.size()) / row.size();
    QVERIFY(rows > fitting - 3 && rows <= fitting);
    for (int i = 0; i < rows; ++i) {
        QCOMPARE(head->source->line(i), list->source->line(i));
        QCOMPARE(describe(head->source->invitee(i)), describe(list->source->invitee(i)));
    }
}

void TestListOpening::opensWideHead_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<bool>("hasMark");
    QTest::newRow("little endian") << QStringConverter::Utf16LE << true;
    QTest::newRow("big endian") << QStringConverter::Utf16BE << true;
    QTest::newRow("little endian without a mark") << QStringConverter::Utf16LE << false;
    QTest::newRow("big endian without a mark") << QStringConverter::Utf16BE << false;
}

void TestListOpening::opensWideHead()
{
    QFETCH(const QStringConverter::Encoding, encoding);
    QFETCH(const bool, hasMark);
    // Both letters have the byte of a line end in them, in one half and in the other.
    const QString row = u"1,vendor@ibm.com,,\u0A05\u050A\u0A05,Tan,65,91234567,,\n"_s;
    const QString text = QString::fromUtf8(header) + row.repeated(headSize / row.size());
    QStringEncoder encode(
        encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encode(text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto head = openListHead(file.fileName());
    QVERIFY2(head, head ? "" : qPrintable(head.error().detail));
    const auto fitting = (headSize / 2 - header.size()) / row.size();
    const int rows = head->source->rowCount();
    QVERIFY(rows > fitting - 3 && rows <= fitting);
    const auto list = openList(file.fileName());
    QVERIFY(list);
    for (int i = 0; i < rows; ++i)
        QCOMPARE(describe(head->source->invitee(i)), describe(list->source->invitee(i)));
}

void TestListOpening::refusesHead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("no list") << u"sample-dirty.expected.json"_s << int(Error::Kind::FileFormatUnknown);
    QTest::newRow("no file") << u"none.csv"_s << int(Error::Kind::FileNotFound);
}

void TestListOpening::refusesHead()
{
    QFETCH(const QString, name);
    const auto head = openListHead(samplePath(name));
    QVERIFY(!head);
    QTEST(int(head.error().kind), "kind");
}

void TestListOpening::makesEmptyList()
{
    OpenedList list = emptyList(u"New list"_s);
    addFingerprint(list);
    QCOMPARE(list.title, u"New list"_s);
    QCOMPARE(list.source->rowCount(), 0);
    QCOMPARE(list.sha256.size(), 32);
    QVERIFY(list.missingColumns.isEmpty());
    const auto again = openListBytes(list.title, list.bytes);
    QVERIFY(again);
    QCOMPARE(again->title, list.title);
    QCOMPARE(again->source->rowCount(), 0);
}

void TestListOpening::reportsProgress()
{
    for (const char *name : {"sample-clean.csv", "sample-portal-style.xlsx"}) {
        QList<double> fractions;
        const auto list = openList(samplePath(QString::fromLatin1(name)), [&fractions](double fraction) {
            fractions.append(fraction);
            return true;
        });
        QVERIFY(list);
        QVERIFY(fractions.size() >= 3);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QVERIFY(fractions.first() >= 0.0 && fractions.last() <= 1.0);
    }
}

void TestListOpening::stopsWhenAsked()
{
    for (const char *name : {"sample-clean.csv", "sample-portal-style.xlsx"}) {
        // At every place where it asks.
        for (int goes = 0;; ++goes) {
            int asked = 0;
            const auto list
                = openList(samplePath(QString::fromLatin1(name)), [&](double) { return asked++ < goes; });
            if (list) {
                QVERIFY(goes >= 3);
                break;
            }
            QCOMPARE(list.error().kind, Error::Kind::Cancelled);
        }
    }
}

QTEST_GUILESS_MAIN(TestListOpening)
#include "tst_listopening.moc"
