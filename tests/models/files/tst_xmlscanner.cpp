// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/files/xmlrecording.h"

#include "tests/models/files/strangefiles.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const QByteArray declaration("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
const QByteArray sheetBegin(
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"x14ac xr xr2\" "
    "xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\">");

/// What stands in sheets, as different programs write it.
QList<std::pair<const char *, QByteArray>> usualDocuments()
{
    return {
        {"Excel",
            declaration + "\r\n" + sheetBegin
                + "<dimension ref=\"A1:B2\"/><sheetData><row r=\"1\" spans=\"1:2\" "
                  "x14ac:dyDescent=\"0.25\"><c "
                  "r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"12\"/></row><row r=\"2\" ht=\"15\" "
                  "customHeight=\"1\"><c r=\"A2\"><f>SUM(B1:B9)&amp;\"x\"</f><v>9.1234567E7</v></c></row>"
                  "</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" "
                  "header=\"0.3\" footer=\"0.3\"/></worksheet>"},
        {"LibreOffice",
            declaration + "\n" + sheetBegin
                + "<sheetData><row r=\"1\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" "
                  "customHeight=\"false\" outlineLevel=\"0\" collapsed=\"false\"><c r=\"A1\" s=\"0\" "
                  "t=\"n\"><v>1</v></c></row></sheetData></worksheet>\n"},
        {"openpyxl",
            sheetBegin
                + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Ming</t></is></c>"
                  "</row></sheetData></worksheet>"},
        {"shared strings",
            declaration
                + "<sst count=\"3\" uniqueCount=\"3\"><si><t xml:space=\"preserve\"> a\tb\nc "
                  "</t></si><si><r><rPr>"
                  "<b/><sz val=\"11\"/></rPr><t>O&apos;Brien &lt;o@x.sg&gt; &quot;R&amp;D&quot;</t></r>"
                  "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t/></si></sst>"},
        {"a byte order mark", "\xEF\xBB\xBF" + declaration + "<sst><si><t>a</t></si></sst>"},
        {"single quotes and spaces",
            "<?xml version='1.0' encoding='utf-8' ?>\r\n<sst  a='\"'\n\tb='x'><si ><t\n>a</t "
            "></si\r\n></sst >"},
        {"prefixes", "<x:sst xmlns:x=\"m\"><x:si x:a=\"1\" a=\"2\"><x:t>a</x:t></x:si></x:sst>"},
        {"names with colons", "<:><a:><b:c:d/></a:><:e>x</:e><_>y</_><a_>z</a_><f><:>1</:></f></:>"},
        {"lines by CR", "<sst>\r\n<si>\r<t>a\r\rb\r\nc</t></si></sst>"},
        {"other scripts",
            QByteArray("<sst t=\"\u540d\u524d\"><si><t>\u4f1f &#x4F1F;&#20255;&#X20;</t></si></sst>")
                .replace("&#X20;", "Jos\u00e9 \U0001F600 \u0b95")},
        {"references",
            "<sst a=\"&lt;&#9;&#10;&#13;&#x10FFFF;&quot;&#65;\"><t>&#xd;&#x9;&#0000065;&#xFFFD;</t></sst>"},
        {"brackets", "<sst><t>[a]] ]> ]] &gt; ]</t><t>]</t>]</sst>"},
        {"delete and C1 controls", "<sst><t>\x7F\xC2\x80\xEF\xB7\x90\xF0\x9F\xBF\xBE</t></sst>"},
        {"long names",
            "<worksheet><conditionalFormatting sqref=\"A1\" showDropDownFirstPage=\"1\"><sheetProtection "
            "selectLockedCells=\"1\" selectUnlockedCells=\"1\"/><averylongname>a</averylongname><exactly8/>"
            "<sevenby>b</sevenby></conditionalFormatting></worksheet>"},
        {"as deep as can be", QByteArray("<a>").repeated(64) + "x" + QByteArray("</a>").repeated(64)},
    };
}

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "=''";
    return text;
}

QByteArray elements(int count, const QByteArray &name)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += '<' + name + QByteArray::number(i) + "/>";
    return text;
}

} // namespace

/// What the scanner takes, expat takes as well, and tells the same.
class TestXmlScanner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesUsualDocuments_data();
    void takesUsualDocuments();
    void givesUp_data();
    void givesUp();
    void agreesOnChangedDocuments();
    void agreesOnStrangeFiles();

private:
    static QByteArray changed(QByteArray document, QRandomGenerator &random);
};

void TestXmlScanner::takesUsualDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    for (const auto &[name, document] : usualDocuments())
        QTest::newRow(name) << document;
}

void TestXmlScanner::takesUsualDocuments()
{
    QFETCH(const QByteArray, document);
    const Result<QByteArray> expected = expatXml(document);
    QVERIFY2(expected, expected ? "" : qPrintable(expected.error().detail));
    for (const qsizetype pieceSize : {1, 2, 3, 5, 7, 16, 61, 1000}) {
        const auto told = scannedXml(document, pieceSize);
        QVERIFY2(told, qPrintable(QString::number(pieceSize)));
        QCOMPARE(*told, *expected);
    }
    for (qsizetype size = 0; size < document.trimmed().size(); ++size)
        QVERIFY(!scannedXml(document.first(size)));
}

void TestXmlScanner::givesUp_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto add = [](const char *name, const QByteArray &document) { QTest::newRow(name) << document; };
    add("nothing", "");
    add("no element", declaration);
    add("a comment", "<sst><!-- x --><t>a</t></sst>");
    add("CDATA", "<sst><t><![CDATA[a]]></t></sst>");
    add("an instruction", "<sst><?x y?><t>a</t></sst>");
    add("a document type", "<!DOCTYPE sst><sst><t>a</t></sst>");
    add("entities", "<!DOCTYPE sst [<!ENTITY a 'b'>]><sst><t>&a;</t></sst>");
    add("a later declaration", "\n" + declaration + "<sst></sst>");
    add("two declarations", declaration + declaration + "<sst></sst>");
    add("another encoding", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><sst><t>a</t></sst>");
    add("another version", "<?xml version=\"1.1\"?><sst><t>a</t></sst>");
    add("UTF-16", QByteArray("<\0s\0s\0t\0>\0<\0/\0s\0s\0t\0>\0", 22));
    add("two roots", "<sst></sst><sst></sst>");
    add("two empty roots", "<aaaaaaaaaa/><bbbbbbbbbb/>");
    add("text ahead", "text<sst></sst>");
    add("text behind", "<sst></sst>text");
    add("an end tag behind", "<sst></sst></sst>");
    add("the wrong end tag", "<sst><t>a</si></t></sst>");
    add("a longer end tag", "<sst><t>a</tt></sst>");
    add("the wrong long end tag", "<sst><averylongname>a</averylongnane></sst>");
    add("an end tag with an attribute", "<sst><t>a</t a=''></sst>");
    add("an attribute twice", "<sst><t a='1' b='2' a='3'>a</t></sst>");
    add("an attribute without a value", "<sst><t a>a</t></sst>");
    add("an attribute without quotes", "<sst><t a=1>a</t></sst>");
    add("attributes without a space", "<sst><t a='1'b='2'>a</t></sst>");
    add("spaces around an attribute's sign", "<sst><t a = '1'>a</t></sst>");
    add("a tag in an attribute", "<sst><t a='<'>a</t></sst>");
    add("a tab in an attribute", "<sst><t a='x\ty'>a</t></sst>");
    add("a bare ampersand", "<sst><t>R&D</t></sst>");
    add("a bare ampersand in an attribute", "<sst><t a='R&D'>a</t></sst>");
    add("an unknown entity", "<sst><t>&nbsp;</t></sst>");
    add("reference to NUL", "<sst><t>&#0;</t></sst>");
    add("reference to a control character", "<sst><t>&#x1F;</t></sst>");
    add("reference to a surrogate", "<sst><t>&#xD800;</t></sst>");
    add("reference to no character", "<sst><t>&#xFFFE;</t></sst>");
    add("reference beyond Unicode", "<sst><t>&#x110000;</t></sst>");
    add("reference by a large X", "<sst><t>&#X41;</t></sst>");
    add("reference to nothing", "<sst><t>&#;&#x;</t></sst>");
    add("NUL", QByteArray("<sst><t>a\0b</t></sst>", 21));
    add("a control character", "<sst><t>\x01</t></sst>");
    add("no UTF-8", "<sst><t>\xFF</t></sst>");
    add("a lone tail", "<sst><t>\x80 abc</t></sst>");
    add("an overlong character", "<sst><t>\xC0\xAF abc</t></sst>");
    add("an overlong character of three", "<sst><t>\xE0\x80\xAF abc</t></sst>");
    add("an overlong character of four", "<sst><t>\xF0\x80\x80\xAF abc</t></sst>");
    add("a surrogate", "<sst><t>\xED\xA0\x80 abc</t></sst>");
    add("no character", "<sst><t>\xEF\xBF\xBF abc</t></sst>");
    add("beyond Unicode", "<sst><t>\xF4\x90\x80\x80 abc</t></sst>");
    add("half a character", "<sst><t>\xE4\xBC</t></sst>");
    add("the end of CDATA", "<sst><t>a]]>b</t></sst>");
    add("a name beyond ASCII", "<sst><\xC3\xA9>a</\xC3\xA9></sst>");
    add("a name that is a number", "<sst><1>a</1></sst>");
    add("a space ahead of the name", "<sst>< t>a</t></sst>");
    add("too deep", QByteArray("<a>").repeated(65) + QByteArray("</a>").repeated(65));
    add("too many attributes", "<sst><t" + attributes(65) + ">a</t></sst>");
    add("too many names", "<sst>" + elements(300, "name") + "</sst>");
    add("too many long names", "<sst>" + elements(15'000, "anameofmorethansixteenbytes") + "</sst>");
    add("a long tag", "<sst><t a='" + QByteArray(70'000, 'x') + "'>a</t></sst>" + QByteArray(70'000, ' '));
}

void TestXmlScanner::givesUp()
{
    QFETCH(const QByteArray, document);
    QVERIFY(!scannedXml(document));
    if (document.size() < 1000)
        QVERIFY(!scannedXml(document, 1));
}

/// Bytes left out, put in, doubled, and pieces of markup put where they do not belong.
QByteArray TestXmlScanner::changed(QByteArray document, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"<", ">", "/", "&", ";", "'", "\"", "=", " ", "\n", "\r", "]", "]]>",
        "<t>", "</t>", "<t/>", "<!--", "-->", "<![CDATA[", "&amp;", "&#65;", "&#xD;", "a=''", " b='&lt;'",
        "\xC3\xA9", "\xE4", "\xBC\x9F", "\x01", "x:", ":", "?>", "<?xml", "\t", "-", "1"};
    for (int changes = random.bounded(1, 3); changes > 0; --changes) {
        const qsizetype at = random.bounded(static_cast<int>(document.size()));
        const qsizetype length = random.bounded(1, 9);
        switch (random.bounded(5)) {
        case 0:
            document.remove(at, length);
            break;
        case 1:
            document.insert(at, document.mid(random.bounded(static_cast<int>(document.size())), length));
            break;
        case 2:
            document[at] = static_cast<char>(random.bounded(256));
            break;
        default:
            document.insert(at, pieces[random.bounded(static_cast<int>(pieces.size()))]);
        }
        if (document.isEmpty())
            document = "<a>";
    }
    return document;
}

void TestXmlScanner::agreesOnChangedDocuments()
{
    QRandomGenerator random(20'240'312);
    const auto documents = usualDocuments();
    int taken = 0;
    int refused = 0;
    constexpr int count = 12'000;
    for (int i = 0; i < count; ++i) {
        const QByteArray document = changed(documents[i % documents.size()].second, random);
        const auto told = scannedXml(document);
        QCOMPARE(scannedXml(document, random.bounded(1, 40)), told);
        const Result<QByteArray> expected = expatXml(document);
        if (told) {
            QVERIFY2(expected, document.constData());
            QCOMPARE(*told, *expected);
            ++taken;
        } else if (!expected) {
            ++refused;
        }
    }
    // Otherwise it would have seen nothing.
    QVERIFY2(taken > count / 10, qPrintable(QString::number(taken)));
    QVERIFY2(refused > count / 10, qPrintable(QString::number(refused)));
}

void TestXmlScanner::agreesOnStrangeFiles()
{
    const QStringList parts{u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s,
        u"xl/sharedStrings.xml"_s, u"xl/styles.xml"_s, u"xl/worksheets/sheet1.xml"_s};
    int taken = 0;
    for (const StrangeFile &file : strangeWorkbooks() + strangeContainers()) {
        const auto package = ZipPackage::open(file.bytes);
        for (const QString &part : parts) {
            if (!package || !(*package)->contains(part))
                continue;
            const auto document = (*package)->readAll(part, 100'000'000);
            const auto told = document ? scannedXml(*document) : std::nullopt;
            if (!told)
                continue;
            XmlRecording recording;
            QVERIFY2(parseByExpat(**package, part, recording), qPrintable(file.name));
            QVERIFY2(*told == recording.told, qPrintable(file.name));
            ++taken;
        }
    }
    QVERIFY2(taken > 300, qPrintable(QString::number(taken)));
}

QTEST_APPLESS_MAIN(TestXmlScanner)
#include "tst_xmlscanner.moc"
