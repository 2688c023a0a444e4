// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"
#include "app/cli/terminal.h"
#include "app/workspace/workspace.h"
#include "models/batch/batchdocument.h"
#include "models/files/listopening.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// As the program does it, in practice.
int checked(const CommandLine &line)
{
    const auto workspace = Workspace::open(line.workspace);
    return workspace ? runCheck(line, **workspace) : CannotDoIt;
}

QString sample(const QString &name)
{
    return QStringLiteral(TECHPASS_TEST_DATA "/") + name;
}

QJsonObject report(const QString &path)
{
    const Result<OpenedList> list = openList(path);
    if (!list)
        return {};
    return QJsonDocument::fromJson(checkReportJson(path, BatchDocument(*list, Policy::practice()))).object();
}

} // namespace

class TestCheckCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsNothingInTheCleanList();
    void findsExactlyTheFaults();
    void countsRowsAndProblems();
    void saysWhereARecordStarts();
    void exitsByTheRows_data();
    void exitsByTheRows();
};

void TestCheckCommand::findsNothingInTheCleanList()
{
    const QJsonObject found = report(sample(u"sample-clean.csv"_s));
    QCOMPARE(found.value("rows"_L1).toInt(), 120);
    QCOMPARE(found.value("ready"_L1).toInt(), 120);
    QCOMPARE(found.value("errors"_L1).toInt(), 0);
    QCOMPARE(found.value("checks"_L1).toInt(), 0);
}

void TestCheckCommand::findsExactlyTheFaults()
{
    QFile file(sample(u"sample-dirty.expected.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<int, QStringList> expected;
    const QJsonObject rows = QJsonDocument::fromJson(file.readAll()).object();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        for (const QJsonValue &code : row.value().toArray())
            expected[row.key().toInt()].append(code.toString());
        expected[row.key().toInt()].sort();
    }
    QMap<int, QStringList> found;
    const QJsonArray problems = report(sample(u"sample-dirty.csv"_s)).value("problems"_L1).toArray();
    for (const QJsonValue &problem : problems) {
        if (problem["severity"_L1].toString() == u"cleaned")
            continue;
        found[problem["row"_L1].toInt()].append(problem["code"_L1].toString());
        QVERIFY(!problem["message"_L1].toString().isEmpty());
    }
    for (QStringList &codes : found)
        codes.sort();
    QCOMPARE(found, expected);
}

void TestCheckCommand::countsRowsAndProblems()
{
    const QJsonObject found = report(sample(u"sample-dirty.csv"_s));
    QMap<QString, int> bySeverity;
    QSet<int> rowsWithErrors;
    const QJsonArray problems = found.value("problems"_L1).toArray();
    for (const QJsonValue &problem : problems) {
        ++bySeverity[problem["severity"_L1].toString()];
        if (problem["severity"_L1].toString() == u"error")
            rowsWithErrors.insert(problem["row"_L1].toInt());
    }
    QCOMPARE(found.value("rows"_L1).toInt(), 120);
    QCOMPARE(found.value("ready"_L1).toInt(), 120 - int(rowsWithErrors.size()));
    QCOMPARE(found.value("errors"_L1).toInt(), bySeverity.value(u"error"_s));
    QCOMPARE(found.value("checks"_L1).toInt(), bySeverity.value(u"check"_s));
    QCOMPARE(found.value("cleaned"_L1).toInt(), bySeverity.value(u"cleaned"_s));
    QVERIFY(bySeverity.value(u"cleaned"_s) >= 6);
}

void TestCheckCommand::saysWhereARecordStarts()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Email,First Name,Last Name,Country Code,Contact Number,Organisation,SEED,Reason\r\n"
               "a@moe.gov.sg,A,B,65,91234567,MOE,Yes,\"two\nlines\"\r\n"
               ",,,,,,,\r\n"
               "b@moe.gov.sg,A,,65,91234568,MOE,Yes,one\r\n");
    file.close();
    const QJsonObject found = report(file.fileName());
    QCOMPARE(found.value("rows"_L1).toInt(), 2);
    const QJsonArray problems = found.value("problems"_L1).toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first()["row"_L1].toInt(), 2);
    QCOMPARE(problems.first()["line"_L1].toInt(), 5);
    QCOMPARE(problems.first()["field"_L1].toString(), u"lastName"_s);
    QCOMPARE(problems.first()["code"_L1].toString(), u"last-name-missing"_s);
}

void TestCheckCommand::exitsByTheRows_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("all ready") << sample(u"sample-clean.csv"_s) << int(AllWell);
    QTest::newRow("some not") << sample(u"sample-dirty.csv"_s) << int(SomeRowsLeft);
    QTest::newRow("no such file") << sample(u"nowhere.csv"_s) << int(CannotDoIt);
    QTest::newRow("not a list") << sample(u"sample-dirty.expected.json"_s) << int(CannotDoIt);
}

void TestCheckCommand::exitsByTheRows()
{
    QFETCH(const QString, file);
    QTemporaryDir data;
    CommandLine line;
    line.command = CommandLine::Command::Check;
    line.file = file;
    line.workspace.dataDir = data.path();
    QTEST(checked(line), "exitCode");
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
