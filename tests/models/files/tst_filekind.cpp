// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filekind.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestFileKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void recognises_data();
    void recognises();
    void leavesListsAlone_data();
    void leavesListsAlone();
};

namespace {

QByteArray utf16(QStringView text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray compoundFile(QStringView stream)
{
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes += QByteArray(1024, '\0');
    bytes += utf16(stream) + QByteArray(2, '\0');
    return bytes + QByteArray(512, '\0');
}

} // namespace

void TestFileKind::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("description");
    QTest::newRow("old xls") << compoundFile(u"Workbook") << u"an old Excel workbook (.xls)"_s;
    QTest::newRow("older xls") << compoundFile(u"Book") << u"an old Excel workbook (.xls)"_s;
    QTest::newRow("xls without a container")
        << QByteArray("\x09\x08\x10\x00\x00\x06\x05\x00", 8) << u"an old Excel workbook (.xls)"_s;
    QTest::newRow("encrypted") << compoundFile(u"EncryptedPackage")
                               << u"a workbook protected by a password"_s;
    QTest::newRow("doc") << compoundFile(u"WordDocument") << u"an old Word document (.doc)"_s;
    QTest::newRow("other compound file") << compoundFile(u"Else") << u"an old Office document"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.7\n...") << u"a PDF document"_s;
    QTest::newRow("rtf") << QByteArray("{\\rtf1\\ansi") << u"a rich text document"_s;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n") << u"a picture (PNG)"_s;
    QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << u"a compressed file (gzip)"_s;
    QTest::newRow("sylk") << QByteArray("ID;PWXL;N;E\n") << u"a SYLK spreadsheet"_s;
    const QByteArray page("<html><body><table><tr><td>Email</td></tr></table></body></html>");
    QTest::newRow("web page") << page << u"a web page"_s;
    QTest::newRow("web page, doctype")
        << QByteArray("\xEF\xBB\xBF\r\n  <!DOCTYPE HTML>" + page) << u"a web page"_s;
    QTest::newRow("table alone") << QByteArray("<TABLE border=1>") << u"a web page"_s;
    QTest::newRow("web page in UTF-16") << QByteArray("\xFF\xFE" + utf16(u"<html><body>")) << u"a web page"_s;
    QTest::newRow("saved web page") << QByteArray("MIME-Version: 1.0\r\n") << u"a saved web page"_s;
    QTest::newRow("Excel 2003 XML") << QByteArray(
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook>")
                                    << u"an Excel 2003 XML workbook"_s;
    QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><people/>") << u"an XML document"_s;
    QTest::newRow("json") << QByteArray("[{\"email\": 1}]") << u"a JSON document"_s;
}

void TestFileKind::recognises()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, description);
    const FileKind kind = recogniseFile(bytes);
    QCOMPARE(kind.container, FileKind::Container::Unknown);
    QCOMPARE(kind.description, description);
}

void TestFileKind::leavesListsAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("csv") << QByteArray("S/N,Email\n1,a@hdb.gov.sg\n");
    QTest::newRow("a cell like a tag") << QByteArray("Email,Reason\na,<html>\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "E\0m\0",
        6);
    QTest::newRow("mark only") << QByteArray("\xFF\xFE", 2);
    QTest::newRow("quote first") << QByteArray("\"Email\",\"Reason\"\n");
    QTest::newRow("ID first") << QByteArray("ID,Email\n");
}

void TestFileKind::leavesListsAlone()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(recogniseFile(bytes).container, FileKind::Container::Text);
}

QTEST_APPLESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
