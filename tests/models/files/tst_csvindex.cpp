// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvindex.h"

#include "models/files/csvreader.h"
#include "tests/models/files/randomtext.h"
#include "tests/models/files/writtenrows.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// What an index has to say, read record by record.
struct Expected
{
    QList<quint32> begins;
    QList<int> lines;
    QList<int> overlongLines;
    std::optional<Error> error;
};

bool hasContent(const CsvReader &reader, const HeaderMatch &header, bool headed)
{
    for (int column = 0; column < static_cast<int>(reader.cells().size()); ++column) {
        if (header.isHeaded(column) == headed && column != header.serialNumberColumn
            && !reader.isBlank(reader.cells()[static_cast<std::size_t>(column)]))
            return true;
    }
    return false;
}

Expected readOneByOne(const QByteArray &text, const CsvDialect &dialect, const HeaderMatch &header)
{
    Expected expected;
    CsvReader reader(text, dialect.delimiter, dialect.begin, dialect.line);
    for (int record = 0; reader.next(); ++record) {
        const bool overlong = hasContent(reader, header, false);
        if (record <= header.record || !(overlong || hasContent(reader, header, true)))
            continue;
        expected.begins.append(static_cast<quint32>(reader.recordBegin()));
        expected.lines.append(reader.line());
        if (overlong)
            expected.overlongLines.append(reader.line());
    }
    expected.error = reader.error();
    return expected;
}

/// Empty where index and reader agree.
QString difference(
    const QByteArray &text, const CsvDialect &dialect, const HeaderMatch &header, CsvMarker marker)
{
    const Expected expected = readOneByOne(text, dialect, header);
    const Result<CsvIndex> index = indexCsv(text, dialect, header, {}, marker);
    if (!index || expected.error) {
        const QString said = index ? u"nothing"_s : index.error().detail;
        const QString wanted = expected.error ? expected.error->detail : u"nothing"_s;
        return said == wanted ? QString() : QString(u"error: "_s + said + u", not: "_s + wanted);
    }
    QList<quint32> begins;
    for (std::size_t row = 0; row < index->begins.size(); ++row)
        begins.append(index->begins.at(row));
    QList<int> lines;
    for (int row = 0; row < static_cast<int>(index->begins.size()); ++row)
        lines.append(static_cast<int>(index->lines.at(row)));
    if (begins != expected.begins)
        return u"begins of %1 rows, not of %2"_s.arg(begins.size()).arg(expected.begins.size());
    if (lines != expected.lines)
        return u"lines"_s;
    return index->overlongLines == expected.overlongLines ? QString() : u"overlong lines"_s;
}

HeaderMatch headerOf(const QByteArray &titles)
{
    return matchTitles(QString::fromUtf8(titles).split(u','));
}

const QByteArray fullHeader(test::fullHeader);

} // namespace

/// The quick index finds what the reader finds, whatever the text and the processor.
class TestCsvIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void marksBytes();
    void tellsWhatIsInside();
    void keepsLines();
    void keepsPlaces_data();
    void keepsPlaces();
    void agreesOnHardTexts_data();
    void agreesOnHardTexts();
    void agreesOnRandomBytes();
    void agreesOnWrittenTexts();
    void agreesOnLargeTexts_data();
    void agreesOnLargeTexts();
    void stopsWhenAsked();
};

void TestCsvIndex::marksBytes()
{
    QByteArray bytes(CsvBlock::size * 4, 'x');
    RandomText random(7);
    for (char &c : bytes)
        c = static_cast<char>(random.below(3) == 0 ? "\",\n\r"[random.below(4)] : char(random.below(256)));
    for (const CsvMarker marker : csvMarkers()) {
        std::array<CsvBlock, 4> blocks;
        marker(bytes.constData(), 4, ',', blocks.data());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const CsvBlock &block = blocks[static_cast<std::size_t>(i / CsvBlock::size)];
            const auto has = [i](quint64 bits) { return (bits >> (i % CsvBlock::size) & 1) != 0; };
            QCOMPARE(has(block.quotes), bytes[i] == '"');
            QCOMPARE(has(block.delimiters), bytes[i] == ',');
            QCOMPARE(has(block.lineFeeds), bytes[i] == '\n');
            QCOMPARE(has(block.carriageReturns), bytes[i] == '\r');
        }
    }
}

void TestCsvIndex::tellsWhatIsInside()
{
    static_assert(parityUpTo(0) == 0);
    static_assert(parityUpTo(0b0100'0010) == 0b0011'1110);
    static_assert(parityUpTo(1) == ~quint64(0));
    static_assert(parityUpTo(quint64(1) << 63) == quint64(1) << 63);
}

void TestCsvIndex::keepsLines()
{
    CsvLines first;
    for (const quint32 line : {2U, 3U, 7U, 9U, 10U})
        first.append(line);
    CsvLines second;
    for (const quint32 line : {1U, 2U, 5U})
        second.append(line);
    first.append(second, 10);
    first.append(CsvLines(), 99);
    first.append(16);
    const QList<int> expected{2, 3, 7, 9, 10, 11, 12, 15, 16};
    for (int row = 0; row < static_cast<int>(expected.size()); ++row)
        QCOMPARE(static_cast<int>(first.at(row)), expected.at(row));
}

void TestCsvIndex::keepsPlaces_data()
{
    QTest::addColumn<quint32>("longest");
    QTest::addColumn<int>("oneIn");
    QTest::newRow("short rows") << 200U << 1;
    QTest::newRow("long rows") << 40'000U << 1;
    QTest::newRow("a long row now and then") << 70'000U << 500;
    QTest::newRow("very long rows") << 16'000'000U << 90;
}

void TestCsvIndex::keepsPlaces()
{
    QFETCH(const quint32, longest);
    QFETCH(const int, oneIn);
    RandomText random(11);
    RowPlaces places;
    QVERIFY(places.empty());
    QList<quint32> expected;
    quint64 place = 57;
    while (expected.size() < 20'000 && place <= 0xFFFF'FFFF) {
        expected.append(static_cast<quint32>(place));
        places.append(static_cast<quint32>(place));
        const bool isLong = random.below(oneIn) == 0;
        place += 1 + static_cast<quint64>(random.below(isLong ? static_cast<int>(longest) : 200));
    }
    // One by one, and many at once behind some that fill no page.
    RowPlaces sameAtOnce;
    constexpr int few = 45;
    sameAtOnce.append(std::vector<quint32>(expected.begin(), expected.begin() + few));
    sameAtOnce.append(std::vector<quint32>(expected.begin() + few, expected.end()));
    for (const RowPlaces &kept : {places, sameAtOnce}) {
        QCOMPARE(kept.size(), static_cast<std::size_t>(expected.size()));
        for (qsizetype row = 0; row < expected.size(); ++row)
            QCOMPARE(kept.at(static_cast<std::size_t>(row)), expected[row]);
    }
}

void TestCsvIndex::agreesOnHardTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray x = QByteArray("x").repeated(58);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one line") << "1,a"_ba;
    QTest::newRow("line ends of all kinds") << "1,a\r\n2,b\n3,c\r4,d\n\r5,e\r\r\n6,f\n\n"_ba;
    QTest::newRow("CR at the end") << "1,a\r"_ba;
    QTest::newRow("CR and LF in two blocks") << "1,abc"_ba + x + "\r\n2,b\r\n"_ba;
    QTest::newRow("CR and text in two blocks") << "1,abc"_ba + x + "\r2,b\r"_ba;
    QTest::newRow("quoted CR and LF in two blocks") << "1,\"bc"_ba + x + "\r\n2\",b\r\n3,c\n"_ba;
    QTest::newRow("quoted CR, LF behind") << "1,\"a\r\"\n2,b\n"_ba;
    QTest::newRow("quote closes at a block's end") << "1,\"ab"_ba + x + "\",y\n2,b\n"_ba;
    QTest::newRow("quote closes at a block's end, text follows") << "1,\"ab"_ba + x + "\"y\n2,b\n"_ba;
    QTest::newRow("doubled quote in two blocks") << "1,\"ab"_ba + x + "\"\"y\"\n2,b\n"_ba;
    QTest::newRow("quote opens at a block's start") << "1,abc"_ba + x + ",\"y,\n\"\n2,b\n"_ba;
    QTest::newRow("stray quote at a block's start") << "1,abcd"_ba + x + "\"y,\n2,\"b\"\n"_ba;
    QTest::newRow("quotes in the middle") << "1,5\" pipe,7\"\n2,say \"hi\", b\n3,c\n"_ba;
    QTest::newRow("space ahead of a quote") << "1, \"a, b\",c\n2, \"d\n3,\"e\"\n"_ba;
    QTest::newRow("text behind quotes") << "1,\"a\"b,\"c\" ,d\n2,e\n"_ba;
    QTest::newRow("quotes behind quotes") << "1,\"a\"b\"c\",d\n2,e\n"_ba;
    QTest::newRow("space behind quotes of two lines") << "1,\"a\nb\" ,c\n2,e\n"_ba;
    QTest::newRow("only quotes") << "\"\",\"\"\"\",\"\"\"\"\"\"\n\"\"\n"_ba;
    QTest::newRow("never closed") << "1,a\n2,\"b\n3,c\n"_ba;
    QTest::newRow("never closed at the end") << "1,a\n\""_ba;
    QTest::newRow("ends in a doubled quote") << "1,a\n2,\"b\"\""_ba;
    QTest::newRow("swallows rows") << "1,a\n2,\"oops\n3,\"Vendor Pte, Ltd\"\n4,x\n"_ba;
    QTest::newRow("blank and numbered") << "\n1,,,\n , \t,\"\",\xC2\xA0\n2\n,\n\"\",\"\"\n3,\" \"\n4,x\n"_ba;
    QTest::newRow("quoted number") << "\"1, \"\"\n\",\"\",a\n\"2\",\"\"\n\"3\",\"\",\"\n\",b\n"_ba;
    QTest::newRow("overlong") << "1,a,b,c,d,e\n2,a,b,c,,\n3,,,,,x\n4,\"a,b,c,d\",e\n5,a,b,c, ,\n"_ba;
    QTest::newRow("apostrophes") << "1,',a\n2,'\n3,''\n"_ba;
}

void TestCsvIndex::agreesOnHardTexts()
{
    QFETCH(const QByteArray, text);
    for (const char *titles : {"S/N,Email,Reason", "Email,Reason,,S/N", "Email", "Email,,Reason,,"}) {
        HeaderMatch header = headerOf(titles);
        for (const CsvMarker marker : csvMarkers()) {
            // The same text at every place in a block.
            for (int shift = 0; shift < CsvBlock::size; ++shift) {
                const QByteArray whole = "Email" + QByteArray("x").repeated(shift) + '\n' + text;
                QCOMPARE(difference(whole, {}, header, marker), QString());
            }
        }
    }
}

void TestCsvIndex::agreesOnRandomBytes()
{
    RandomText random(11);
    const HeaderMatch header = headerOf("S/N,Email,Reason");
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text("Email\n");
        for (int length = random.below(200); length > 0; --length) {
            const int kind = random.below(10);
            text += kind < 5 ? "\",\n\r "[random.below(5)] : "abc'\t"[random.below(5)];
        }
        for (const CsvMarker marker : csvMarkers())
            QVERIFY2(
                difference(text, {}, header, marker).isEmpty(), text.toPercentEncoding(" ,'").constData());
    }
}

void TestCsvIndex::agreesOnWrittenTexts()
{
    RandomText random(12);
    const HeaderMatch header = headerOf(fullHeader);
    for (int i = 0; i < 300; ++i) {
        QByteArray text = fullHeader + '\n';
        const QByteArrayView lineEnd = i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "\r";
        for (int row = 0; row < 60; ++row)
            text += test::writtenRow(random, row, lineEnd);
        for (const CsvMarker marker : csvMarkers())
            QCOMPARE(difference(text, {}, header, marker), QString());
    }
}

void TestCsvIndex::agreesOnLargeTexts_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("last");
    const QByteArray cells = QByteArray(",cell").repeated(9);
    const QByteArray plain = "1,a@b.sg" + cells + '\n';
    QTest::newRow("plain") << plain << QByteArray();
    QTest::newRow("lines in quotes") << QByteArray("1,a@b.sg" + cells.chopped(5) + ",\"a\nb\nc,\n\"\n")
                                     << QByteArray();
    // Where a stretch starts, nearly every line looks like a record.
    QTest::newRow("records in quotes")
        << QByteArray("1,a@b.sg" + cells.chopped(5) + ",\"\n" + plain.repeated(40) + "\"\n") << QByteArray();
    QTest::newRow("damaged at the end") << plain << "2,\"x\n"_ba;
    QTest::newRow("CR only") << QByteArray("1,a@b.sg" + cells + '\r') << QByteArray();
    QTest::newRow("stray quotes") << QByteArray("1,5\" pipe" + cells + '\n') << QByteArray();
    QTest::newRow("one record") << QByteArray(",x") << QByteArray();
    QTest::newRow("one quoted record") << QByteArray("\n1,a@b.sg" + cells) << "\""_ba;
}

void TestCsvIndex::agreesOnLargeTexts()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QByteArray, last);
    const qsizetype times = 9 * 1024 * 1024 / row.size();
    const QByteArray start = last == "\"" ? "1,\"" : QByteArray();
    const QByteArray text = fullHeader + '\n' + start + row.repeated(times) + last;
    QCOMPARE(difference(text, {}, headerOf(fullHeader), csvMarkers().front()), QString());
}

void TestCsvIndex::stopsWhenAsked()
{
    const QByteArray text = fullHeader + '\n' + QByteArray("1,a@b.sg\n").repeated(1'500'000);
    QList<double> told;
    const auto index = indexCsv(text, {}, headerOf(fullHeader), [&told](double fraction) {
        told.append(fraction);
        return told.size() < 3;
    });
    QVERIFY(!index);
    QCOMPARE(index.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told.size(), 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.last() > 0 && told.last() <= 1);
}

QTEST_APPLESS_MAIN(TestCsvIndex)
#include "tst_csvindex.moc"
