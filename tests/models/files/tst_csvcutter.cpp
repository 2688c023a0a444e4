// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvcutter.h"

#include "models/files/csvlistsource.h"
#include "models/files/csvreader.h"
#include "tests/models/files/randomtext.h"
#include "tests/models/files/writtenrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

std::array<int, fieldCount> columnsOf(const char *titles)
{
    return matchTitles(QString::fromLatin1(titles).split(u',')).columns;
}

/// What is wrong with the cells that were cut; empty where they are the reader's.
QString difference(const PlainCells &cells, const QByteArray &text, qsizetype begin,
    const std::array<int, fieldCount> &columns)
{
    CsvReader reader(text, ',', begin);
    reader.next();
    for (const Field field : allFields) {
        const auto column = static_cast<std::size_t>(columns[indexOf(field)]);
        const QByteArrayView cell = cells[indexOf(field)];
        const bool isThere = column < reader.cells().size();
        const QString expected = isThere ? reader.text(reader.cells()[column]) : QString();
        if (isThere == cell.isNull() || QString::fromUtf8(cell) != expected)
            return u"%1: %2, not %3"_s.arg(fieldName(field), QString::fromUtf8(cell), expected);
    }
    return {};
}

} // namespace

/// Whatever is cut is what the reader reads, wherever the record stands.
class TestCsvCutter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cuts_data();
    void cuts();
    void agreesOnRandomBytes();
    void agreesOnWrittenTexts();
};

void TestCsvCutter::cuts_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("isCut");
    QTest::addColumn<QStringList>("cells"); // Email, Reason; null where there is none
    const auto add = [](const char *name, const QByteArray &record, const QString &email = {},
                         const QString &reason = {}) {
        QTest::newRow(name) << record << true << QStringList{email, reason};
    };
    const auto refuse = [](const char *name, const QByteArray &record) {
        QTest::newRow(name) << record << false << QStringList{{}, {}};
    };
    add("plain", "1,a@b.sg,why", u"a@b.sg"_s, u"why"_s);
    add("line ends with CR", "1,a@b.sg,why\r2,b", u"a@b.sg"_s, u"why"_s);
    add("quoted", "\"1\",\"a,\nb\",\"why\"\r\n2", u"a,\nb"_s, u"why"_s);
    add("quoted to the end", "1,\"a\",\"b\"", u"a"_s, u"b"_s);
    add("empty", "1,,\"\"\n", u""_s, u""_s);
    add("empty to the end", "1,,", u""_s, u""_s);
    add("short", "1,a\n2,b,c\n", u"a"_s);
    add("shorter", "1\n2,b,c\n");
    add("more cells", "1,a,b,c,\"d\"\"\n", u"a"_s, u"b"_s);
    add("apostrophes", "1,'t Hooft,''\n", u"'t Hooft"_s, u"''"_s);
    add("not ASCII", "1,\xE4\xBC\x9F,\"\xC3\xA9\"", u"伟"_s, u"é"_s);
    add("doubled quotes", "1,\"a\"\"b\",\"\"\"c\"\"\"\n", u"a\"b"_s, u"\"c\""_s);
    add("nothing but quotes", "1,\"\"\"\",\"\"\"\"\"\"\"\"\n", u"\""_s, u"\"\"\""_s);
    add("escaped formula", "1,'+65,''=1\n", u"+65"_s, u"'=1"_s);
    add("escaped formula in quotes", "1,\"'=\"\"\",\"''=1+1\"\n", u"=\""_s, u"'=1+1"_s);
    add("long", "1," + QByteArray(700, 'a') + ",\"" + QByteArray(900, 'b') + "\"\n", QString(700, u'a'),
        QString(900, u'b'));
    add("as much as there is room for",
        "1,\"\"\"" + QByteArray(253, 'a') + "\",\"\"\"" + QByteArray(254, 'b') + "\"",
        u'"' + QString(253, u'a'), u'"' + QString(254, u'b'));
    refuse("more than there is room for", "1,a,\"\"\"" + QByteArray(600, 'b') + "\"\n");
    refuse("quote in the middle", "1,5\" pipe,x\n");
    refuse("space ahead of a quote", "1, \"a\",x\n");
    refuse("text behind quotes", "1,\"a\" ,c\n");
    refuse("never closed", "1,\"a");
    refuse("never closed at the end", "1,\"");
    refuse("ends in a doubled quote", "1,\"a\"\"");
}

void TestCsvCutter::cuts()
{
    QFETCH(const QByteArray, record);
    QFETCH(const bool, isCut);
    QFETCH(const QStringList, cells);
    for (const CsvMarker marker : csvMarkers()) {
        const CsvCutter cutter(',', columnsOf("S/N,Email,Reason"), marker);
        // The record begins, and the text ends, everywhere in a block.
        for (int length = 0; length < 2 * CsvBlock::size; ++length) {
            const QByteArray text = QByteArray(length, 'x') + '\n' + record;
            PlainCells found;
            QCOMPARE(cutter.cut(text, length + 1, found), isCut);
            for (const Field field : {Field::Email, Field::Reason}) {
                const QByteArrayView cell = found[indexOf(field)];
                const QString &expected = cells.at(field == Field::Email ? 0 : 1);
                QVERIFY(
                    !isCut || (cell.isNull() == expected.isNull() && QString::fromUtf8(cell) == expected));
            }
            QVERIFY(found[indexOf(Field::Username)].isNull());
        }
    }
}

void TestCsvCutter::agreesOnRandomBytes()
{
    RandomText random(14);
    const auto columns = columnsOf("Reason,S/N,Email");
    int cut = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray text("x\n");
        for (int length = random.below(300); length > 0; --length) {
            const int kind = random.below(30);
            text += kind < 6 ? "\",\n\r'="[kind] : static_cast<char>('a' + kind % 4);
        }
        for (const CsvMarker marker : csvMarkers()) {
            PlainCells cells;
            if (text.size() == 2 || !CsvCutter(',', columns, marker).cut(text, 2, cells))
                continue;
            ++cut;
            QCOMPARE(difference(cells, text, 2, columns), QString());
        }
    }
    QVERIFY(cut > 10'000);
}

void TestCsvCutter::agreesOnWrittenTexts()
{
    RandomText random(13);
    const auto columns = columnsOf(test::fullHeader);
    QByteArray text = QByteArray(test::fullHeader) + '\n';
    QList<qsizetype> begins;
    for (int row = 0; row < 20'000; ++row) {
        begins.append(text.size());
        text += test::writtenRow(random, row, row % 3 == 0 ? "\r\n" : row % 3 == 1 ? "\n" : "\r");
    }
    const CsvCutter cutter(',', columns);
    for (const qsizetype begin : std::as_const(begins)) {
        PlainCells cells;
        QVERIFY(cutter.cut(text, begin, cells));
        QCOMPARE(difference(cells, text, begin, columns), QString());
    }
}

QTEST_APPLESS_MAIN(TestCsvCutter)
#include "tst_csvcutter.moc"
