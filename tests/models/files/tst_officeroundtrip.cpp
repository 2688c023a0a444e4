// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"
#include "models/files/listwriter.h"

#include "tests/models/files/formatcases.h"
#include "tests/models/files/listreading.h"
#include "tests/models/files/zipmaking.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace techpass;

/// A list that LibreOffice opens and saves again is the same list. Skipped where it is not installed.
class TestOfficeRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsLists_data();
    void keepsLists();
    void showsNumbersAlike();

private:
    static QList<Invitee> people();
    static QByteArray convert(const QTemporaryDir &folder, const QString &path, const QString &filter);
};

namespace {

// Separated by commas, quoted where needed, UTF-8, cells as shown.
const QString csvFilter(u"csv:Text - txt - csv (StarCalc):44,34,76"_s);

bool hasOffice()
{
    return !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
}

} // namespace

/// Into the folder's `out`. Returns what LibreOffice says.
QByteArray TestOfficeRoundTrip::convert(
    const QTemporaryDir &folder, const QString &path, const QString &filter)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"soffice"_s),
        {u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--headless"_s, u"--convert-to"_s,
            filter, u"--outdir"_s, folder.filePath(u"out"_s), path});
    process.waitForFinished(200'000);
    return process.readAllStandardError();
}

QList<Invitee> TestOfficeRoundTrip::people()
{
    QList<Invitee> people = peopleOf(*openList(samplePath(u"sample-dirty.csv"_s)));
    for (const QString &text : {u"+65"_s, u"0065"_s, u"007"_s, u"9.12E+07"_s, u"=1+1"_s, u"-5"_s, u"@x"_s,
             u"'x"_s, u"1/2"_s, u"12-Mar"_s, u"TRUE"_s, u"#N/A"_s, u"a\nb"_s, u"\"a\",b;c\td"_s,
             u"伟 கவிதா 😀"_s, u"_x000D_"_s, u"1234567890123456789"_s, u"<b>&amp;</b>"_s}) {
        Invitee person;
        for (const Field field : allFields)
            person[field] = text;
        people.append(person);
    }
    return people;
}

void TestOfficeRoundTrip::keepsLists_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("xlsx") << u"xlsx:Calc MS Excel 2007 XML"_s << u"xlsx"_s;
    QTest::newRow("csv") << csvFilter << u"csv"_s;
}

void TestOfficeRoundTrip::keepsLists()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, suffix);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QVERIFY(writeList(path, people()));
    if (!hasOffice())
        QSKIP("LibreOffice is not installed.");
    const QByteArray said = convert(folder, path, filter);
    const auto list = openList(folder.filePath(u"out/list."_s + suffix));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail + QString::fromUtf8(said)));
    const QList<Invitee> found = peopleOf(*list);
    const QList<Invitee> expected = people();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(describe(found[i]), describe(expected[i]));
}

/// One number a row, each in its format.
void TestOfficeRoundTrip::showsNumbersAlike()
{
    if (!hasOffice())
        QSKIP("LibreOffice is not installed.");
    QByteArray formats;
    QByteArray styles;
    WorkbookParts parts;
    parts.sheets = {inlineRow({"Email", "Reason"})};
    const QList<FormatCase> cases = formatCases();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QByteArray id = QByteArray::number(200 + i);
        formats += "<numFmt numFmtId='" + id + "' formatCode=\"" + cases[i].code.toHtmlEscaped().toUtf8()
            + "\"/>";
        styles += "<xf numFmtId='" + id + "' applyNumberFormat='1'/>";
        // LibreOffice gives a format to cells with a place only.
        const QByteArray line = QByteArray::number(i + 2);
        parts.sheets[0] += "<row r='" + line + "'><c r='A" + line + "' t='inlineStr'><is><t>p" + line
            + "@x.sg</t></is></c><c r='B" + line + "' s='" + QByteArray::number(i) + "'><v>"
            + QByteArray::number(cases[i].number, 'g', 17) + "</v></c></row>";
    }
    parts.styles = "<numFmts>" + formats
        + "</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></"
          "borders><cellStyleXfs><xf/>"
          "</cellStyleXfs><cellXfs>"
        + styles + "</cellXfs>";
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"list.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makeWorkbook(parts));
    file.close();
    const QByteArray said = convert(folder, file.fileName(), csvFilter);
    const auto theirs = openList(folder.filePath(u"out/list.csv"_s));
    QVERIFY2(theirs, said.constData());
    const auto ours = openList(file.fileName());
    QVERIFY(ours);
    QCOMPARE(theirs->source->rowCount(), cases.size());
    QStringList different;
    for (int i = 0; i < cases.size(); ++i) {
        const QString shown = ours->source->value(i, Field::Reason);
        QCOMPARE(shown, cases[i].shown);
        const QString other = theirs->source->value(i, Field::Reason).trimmed();
        if (!cases[i].isOfficeOther && other != shown)
            different.append(u"%1: %2, not %3"_s.arg(cases[i].code, other, shown));
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u"; "_s)));
}

QTEST_GUILESS_MAIN(TestOfficeRoundTrip)
#include "tst_officeroundtrip.moc"
