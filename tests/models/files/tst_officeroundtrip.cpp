// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"
#include "models/files/listwriter.h"

#include "tests/models/files/listreading.h"

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

private:
    static QList<Invitee> people();
};

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
    // Separated by commas, quoted, UTF-8, cells as shown.
    QTest::newRow("csv") << u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"_s << u"csv"_s;
}

void TestOfficeRoundTrip::keepsLists()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, suffix);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QVERIFY(writeList(path, people()));
    QProcess process;
    process.start(office,
        {u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path()), u"--headless"_s, u"--convert-to"_s,
            filter, u"--outdir"_s, folder.filePath(u"out"_s), path});
    QVERIFY(process.waitForFinished(200'000));
    const auto list = openList(folder.filePath(u"out/list."_s + suffix));
    QVERIFY2(list,
        list ? "" : qPrintable(list.error().detail + QString::fromUtf8(process.readAllStandardError())));
    const QList<Invitee> found = peopleOf(*list);
    const QList<Invitee> expected = people();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(describe(found[i]), describe(expected[i]));
}

QTEST_GUILESS_MAIN(TestOfficeRoundTrip)
#include "tst_officeroundtrip.moc"
