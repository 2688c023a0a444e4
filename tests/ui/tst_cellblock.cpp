// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cellblock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// The text that spreadsheets put on the clipboard, as cells and back.
class TestCellBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void textToCells_data();
    void textToCells();
    void cellsToText_data();
    void cellsToText();
    void tableKeepsTexts();
};

void TestCellBlock::textToCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CellBlock>("cells");
    QTest::newRow("one") << u"a"_s << CellBlock{{u"a"_s}};
    QTest::newRow("row") << u"a\tb"_s << CellBlock{{u"a"_s, u"b"_s}};
    QTest::newRow("excel") << u"a\tb\r\nc\td\r\n"_s << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("unix") << u"a\nb\n"_s << CellBlock{{u"a"_s}, {u"b"_s}};
    QTest::newRow("mac") << u"a\rb"_s << CellBlock{{u"a"_s}, {u"b"_s}};
    QTest::newRow("empty cells") << u"\t\t"_s << CellBlock{{QString(), QString(), QString()}};
    QTest::newRow("empty row between") << u"a\n\nb"_s << CellBlock{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("quoted") << u"\"a\tb\"\tc"_s << CellBlock{{u"a\tb"_s, u"c"_s}};
    QTest::newRow("line break inside") << u"\"a\r\nb\"\r\nc"_s << CellBlock{{u"a\r\nb"_s}, {u"c"_s}};
    QTest::newRow("doubled quotes") << u"\"say \"\"hi\"\"\tx\""_s << CellBlock{{u"say \"hi\"\tx"_s}};
    QTest::newRow("quote inside") << u"5\" disk\tb"_s << CellBlock{{u"5\" disk"_s, u"b"_s}};
    QTest::newRow("open quote") << u"\"night shift\tb"_s << CellBlock{{u"\"night shift"_s, u"b"_s}};
    QTest::newRow("quote and more") << u"\"a\" b\tc"_s << CellBlock{{u"\"a\" b"_s, u"c"_s}};
    QTest::newRow("ends with nul") << u"a\tb\r\n"_s + QChar(u'\0') << CellBlock{{u"a"_s, u"b"_s}};
    QTest::newRow("byte order mark") << QString(QChar(QChar::ByteOrderMark) + u"a"_s) << CellBlock{{u"a"_s}};
    QTest::newRow("never coerced") << u"0091\t+65\t=A1\t1e7"_s
                                   << CellBlock{{u"0091"_s, u"+65"_s, u"=A1"_s, u"1e7"_s}};
    QTest::newRow("empty quoted") << u"\"\"\tb"_s << CellBlock{{QString(), u"b"_s}};
}

void TestCellBlock::textToCells()
{
    QFETCH(QString, text);
    QFETCH(CellBlock, cells);
    QCOMPARE(cellsFromText(text), cells);
}

void TestCellBlock::cellsToText_data()
{
    QTest::addColumn<CellBlock>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << CellBlock{{u"a"_s, u"b"_s}, {u"c"_s, QString()}} << u"a\tb\nc\t"_s;
    QTest::newRow("quoted") << CellBlock{{u"a\tb"_s, u"\"x"_s}} << u"\"a\tb\"\t\"\"\"x\""_s;
    QTest::newRow("break") << CellBlock{{u"a\nb"_s}} << u"\"a\nb\""_s;
    QTest::newRow("first empty") << CellBlock{{QString()}, {u"a"_s}} << u"\na"_s;
}

void TestCellBlock::cellsToText()
{
    QFETCH(CellBlock, cells);
    QFETCH(QString, text);
    QString written;
    for (const QStringList &row : cells) {
        if (&row != &cells.constFirst())
            written.append(u'\n');
        appendAsText(written, row);
    }
    QCOMPARE(written, text);
    QCOMPARE(cellsFromText(text), cells);
}

void TestCellBlock::tableKeepsTexts()
{
    const QString html = htmlFromCells({{u"0091"_s, u"=A1"_s}, {u"<b>\nx"_s, {}}});
    QCOMPARE(html.count("<tr>"_L1), 2);
    QCOMPARE(html.count("mso-number-format:'\\@'"_L1), 4);
    QVERIFY(html.contains(">0091</td>"_L1));
    QVERIFY(html.contains("&lt;b&gt;<br"_L1));
}

QTEST_GUILESS_MAIN(TestCellBlock)
#include "tst_cellblock.moc"
