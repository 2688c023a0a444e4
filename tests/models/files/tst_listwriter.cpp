// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listwriter.h"

#include "models/files/filesaving.h"
#include "models/files/listnotices.h"
#include "models/files/listopening.h"
#include "models/files/listtemplate.h"
#include "models/files/xlsxreader.h"
#include "models/files/zippackage.h"
#include "tests/models/files/listreading.h"
#include "tests/models/files/randomtext.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestListWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesWhatOpensAgain_data();
    void writesWhatOpensAgain();
    void writesRandomContent_data();
    void writesRandomContent();
    void writesCsvLayout();
    void keepsExtraColumns_data();
    void keepsExtraColumns();
    void writesTemplates_data();
    void writesTemplates();
    void shapesTemplateWorkbook();
    void leavesTheCallingCodesOut();
    void refusesPaths_data();
    void refusesPaths();
    void refusesTextThatNoCellHolds();
    void knowsTheSameFile();
};

void TestListWriter::writesWhatOpensAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"list.csv"_s;
    QTest::newRow("xlsx") << u"list.XLSX"_s;
}

void TestListWriter::writesWhatOpensAgain()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QList<Invitee> people = peopleOf(*openList(samplePath(u"sample-dirty.csv"_s)));
    QVERIFY(writeList(folder.filePath(name), people));
    const auto list = openList(folder.filePath(name));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(peopleOf(*list), people);
    QVERIFY(list->unusedColumns.isEmpty() && list->missingColumns.isEmpty() && list->overlongLines.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestListWriter::writesRandomContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 15; ++seed) {
        QTest::addRow("csv, seed %u", seed) << u"list.csv"_s << seed;
        QTest::addRow("xlsx, seed %u", seed) << u"list.xlsx"_s << seed;
    }
}

void TestListWriter::writesRandomContent()
{
    QFETCH(const QString, name);
    QFETCH(const quint32, seed);
    RandomText random(seed);
    QList<Invitee> people;
    for (int i = 0; i < 60; ++i) {
        Invitee person;
        for (const Field field : allFields)
            person[field] = random.text();
        person[Field::Email] = QString(u"u%1@hdb.gov.sg"_s.arg(i) + person[Field::Email]);
        people.append(person);
    }
    const QTemporaryDir folder;
    QVERIFY(writeList(folder.filePath(name), people));
    const auto list = openList(folder.filePath(name));
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    const QList<Invitee> found = peopleOf(*list);
    QCOMPARE(found.size(), people.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(describe(found[i]), describe(people[i]));
}

void TestListWriter::writesCsvLayout()
{
    const QTemporaryDir folder;
    Invitee person;
    person[Field::Email] = u"a@hdb.gov.sg"_s;
    person[Field::CountryCode] = u"+65"_s;
    QVERIFY(writeList(folder.filePath(u"l.csv"_s), {person, person}));
    QCOMPARE(fileBytes(folder.filePath(u"l.csv"_s)),
        QByteArray(
            "\xEF\xBB\xBF"
            "S/N,Email,Username,First Name,Last Name,Country Code,Contact Number,Organisation,Department,"
            "Onboarding to SEED required?,Reason for creation\r\n"
            "1,a@hdb.gov.sg,,,,'+65,,,,,\r\n2,a@hdb.gov.sg,,,,'+65,,,,,\r\n"));
}

void TestListWriter::keepsExtraColumns_data()
{
    writesWhatOpensAgain_data();
}

void TestListWriter::keepsExtraColumns()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const auto list = openListBytes(u"l"_s,
        "Email,Badge no,First "
        "Name,Mobile,Phone,Shoe\na@b.sg,7,Ming,91234567,62345678,=1\nb@b.sg,,Wei,91234568,,\n");
    QVERIFY(list);
    ExtraColumns extra{list->unusedColumns, {}};
    for (int row = 0; row < list->source->rowCount(); ++row)
        extra.rows.append(list->source->extraValues(row));
    QCOMPARE(extra.titles, (QStringList{u"Badge no"_s, u"Phone"_s, u"Shoe"_s}));
    QVERIFY(writeList(folder.filePath(name), peopleOf(*list), extra));
    const auto again = openList(folder.filePath(name));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE(peopleOf(*again), peopleOf(*list));
    QCOMPARE(again->unusedColumns, extra.titles);
    QVERIFY(again->questions.isEmpty());
    QCOMPARE(again->source->extraValues(0), (QStringList{u"7"_s, u"62345678"_s, u"=1"_s}));
    QCOMPARE(again->source->extraValues(1), (QStringList{QString(), QString(), QString()}));
}

void TestListWriter::writesTemplates_data()
{
    writesWhatOpensAgain_data();
}

void TestListWriter::writesTemplates()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(writeTemplate(folder.filePath(name)));
    const auto list = openList(folder.filePath(name));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::ListEmpty);
}

void TestListWriter::shapesTemplateWorkbook()
{
    const QTemporaryDir folder;
    QVERIFY(writeTemplate(folder.filePath(u"t.xlsx"_s)));
    const auto package = ZipPackage::open(fileBytes(folder.filePath(u"t.xlsx"_s)));
    QVERIFY(package);
    const QByteArray sheet = (*package)->readAll(u"xl/worksheets/sheet1.xml"_s, 100'000).value();
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(sheet.contains("<formula1>\"Yes,No\"</formula1>"));
    QVERIFY(sheet.contains("sqref=\"J2:J1048576\""));
    QVERIFY(sheet.contains("sqref=\"F2:F1048576\""));
    QVERIFY(sheet.contains("<formula1>CountryCodes</formula1>"));
    const QByteArray workbook = (*package)->readAll(u"xl/workbook.xml"_s, 100'000).value();
    QVERIFY(workbook.contains("<sheet name=\"Country codes\" sheetId=\"2\" state=\"hidden\""));
    QVERIFY(workbook.contains("<definedName name=\"CountryCodes\">'Country codes'!$A$1:$A$"));
    // Format 49 is text; the columns have it before anything is typed.
    QVERIFY((*package)->readAll(u"xl/styles.xml"_s, 100'000)->contains("numFmtId=\"49\""));
    QVERIFY(sheet.contains("<col min=\"2\""));
}

/// They are no list, and no sheet to be asked about or told of.
void TestListWriter::leavesTheCallingCodesOut()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const QList<Invitee> people = peopleOf(*openList(samplePath(u"sample-clean.csv"_s)));
    for (const QList<Invitee> &rows : {people, people.first(1)}) {
        QVERIFY(writeList(path, rows));
        const auto list = openList(path);
        QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
        QCOMPARE(list->sheet, u"Users"_s);
        QVERIFY(list->questions.isEmpty() && list->otherSheets.isEmpty());
        QCOMPARE(list->source->rowCount(), int(rows.size()));
        QVERIFY(listNotices(*list).isEmpty());
    }
    const auto reader = XlsxReader::open(fileBytes(path));
    QVERIFY(reader);
    QCOMPARE((*reader)->sheetCount(), 2);
    QVERIFY((*reader)->isHidden(1));
    const auto codes = (*reader)->readSheet(1);
    QVERIFY(codes);
    QCOMPARE(codes->table.text(0, 0), u"65"_s);
    QCOMPARE(codes->table.text(1, 0), u"1"_s);
    QVERIFY(codes->table.rowCount() > 150);
    QVERIFY(writeTemplate(path));
    QCOMPARE(openList(path).error().kind, Error::Kind::ListEmpty);
}

void TestListWriter::refusesPaths_data()
{
    writesWhatOpensAgain_data();
}

void TestListWriter::refusesPaths()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    for (const auto &written : {writeTemplate(folder.filePath(QString(u"none/" + name))),
             writeList(folder.filePath(QString(u"none/" + name)), {Invitee()})}) {
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
    }
}

void TestListWriter::refusesTextThatNoCellHolds()
{
    const QTemporaryDir folder;
    Invitee person;
    person[Field::Reason] = QString(32'768, u'x');
    const auto written = writeList(folder.filePath(u"l.xlsx"_s), {person});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
    QVERIFY(written.error().detail.contains(u"row 1, Reason for creation"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"l.xlsx"_s)));
    QVERIFY(writeList(folder.filePath(u"l.csv"_s), {person}));
}

void TestListWriter::knowsTheSameFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(!isSameFile(path, folder.filePath(u"b.csv"_s)));
    QVERIFY(isSameFile(path, folder.filePath(u"./a.csv"_s)));
    QVERIFY(writeTemplate(path));
    QVERIFY(isSameFile(path, folder.filePath(u"./a.csv"_s)));
    QVERIFY(!isSameFile(path, folder.filePath(u"b.csv"_s)));
    QVERIFY(QFile::link(path, folder.filePath(u"link.csv"_s)));
    QVERIFY(isSameFile(path, folder.filePath(u"link.csv"_s)));
}

QTEST_GUILESS_MAIN(TestListWriter)
#include "tst_listwriter.moc"
