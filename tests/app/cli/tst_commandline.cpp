// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using Command = CommandLine::Command;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void helpNamesEveryCommand();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("command");
    QTest::addColumn<QString>("file");
    QTest::newRow("nothing") << QString() << int(Command::Window) << QString();
    QTest::newRow("a file") << u"list.csv"_s << int(Command::Window) << u"list.csv"_s;
    QTest::newRow("a file named like a command") << u"./check"_s << int(Command::Window) << u"./check"_s;
    QTest::newRow("check") << u"check list.csv"_s << int(Command::Check) << u"list.csv"_s;
    QTest::newRow("check as JSON") << u"check list.csv --json"_s << int(Command::Check) << u"list.csv"_s;
    QTest::newRow("option first") << u"--data-dir d check list.csv"_s << int(Command::Check) << u"list.csv"_s;
    QTest::newRow("submit") << u"submit a.csv --results b.csv --as officer"_s << int(Command::Submit)
                            << u"a.csv"_s;
    QTest::newRow("template") << u"template out.xlsx"_s << int(Command::Template) << u"out.xlsx"_s;
    QTest::newRow("policy") << u"policy --json"_s << int(Command::Policy) << QString();
    QTest::newRow("policy of a file") << u"policy --check p.ini"_s << int(Command::Policy) << u"p.ini"_s;
    QTest::newRow("a template") << u"policy --template admx"_s << int(Command::Policy) << QString();
    QTest::newRow("help") << u"--help"_s << int(Command::Help) << QString();
    QTest::newRow("help wins") << u"check --help"_s << int(Command::Help) << QString();
    QTest::newRow("version") << u"-v"_s << int(Command::Version) << QString();
    QTest::newRow("practice elsewhere")
        << u"check f --service http://127.0.0.1:1 --issuer http://127.0.0.1:1/oidc"_s << int(Command::Check)
        << u"f"_s;
}

void TestCommandLine::understands()
{
    QFETCH(const QString, line);
    const auto wanted
        = parseCommandLine(QStringList{u"techpass-invite"_s} + line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(wanted, qPrintable(wanted ? QString() : wanted.error()));
    QTEST(int(wanted->command), "command");
    QTEST(wanted->file, "file");
    QCOMPARE(wanted->json, line.contains(u"--json"_s));
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("check without a file") << u"check"_s << u"\"check\" needs the name of a file"_s;
    QTest::newRow("template without a file") << u"template"_s << u"needs the name"_s;
    QTest::newRow("two files") << u"a.csv b.csv"_s << u"\"b.csv\""_s;
    QTest::newRow("unknown option") << u"check a.csv --force"_s << u"force"_s;
    QTest::newRow("option without its value") << u"check a.csv --environment"_s << u"environment"_s;
    QTest::newRow("service alone") << u"check a --service http://127.0.0.1:1"_s << u"go together"_s;
    QTest::newRow("issuer alone") << u"check a --issuer http://127.0.0.1:1"_s << u"go together"_s;
    QTest::newRow("nobody") << u"submit a --as root"_s << u"admin, officer or vendor"_s;
    QTest::newRow("results of a check") << u"check a --results b"_s << u"--results goes with submit"_s;
    QTest::newRow("results over the list") << u"submit a.csv --results ./x/../a.csv"_s << u"never changed"_s;
    QTest::newRow("a sheet for the window") << u"a.xlsx --sheet S"_s << u"go with check and submit"_s;
    QTest::newRow("a column without a title")
        << u"check a --column email"_s << u"--column takes FIELD=TITLE"_s;
    QTest::newRow("policy with a file") << u"policy p.ini"_s << u"policy --check p.ini"_s;
    QTest::newRow("nothing to check") << u"policy --check="_s << u"--check needs"_s;
    QTest::newRow("check and JSON") << u"policy --check p --json"_s << u"goes alone"_s;
    QTest::newRow("an unknown template") << u"policy --template docx"_s << u"one of ini, admx"_s;
    QTest::newRow("a list's policy") << u"check a.csv --check p.ini"_s << u"go with policy"_s;
    QTest::newRow("submit as JSON") << u"submit a --json"_s << u"--json goes with check"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, says);
    const auto wanted = parseCommandLine(QStringList{u"techpass-invite"_s} + line.split(u' '));
    QVERIFY(!wanted);
    QVERIFY2(wanted.error().contains(says), qPrintable(wanted.error()));
}

void TestCommandLine::helpNamesEveryCommand()
{
    for (const QString &word : {u"check FILE"_s, u"submit FILE"_s, u"template OUT"_s, u"--data-dir"_s,
             u"--environment"_s, u"--service"_s, u"--issuer"_s, u"--results"_s, u"--json"_s, u"--as"_s,
             u"--sheet"_s, u"--encoding"_s, u"--column"_s})
        QVERIFY2(helpText().contains(word), qPrintable(word));
    QCOMPARE(helpText().count(u"Usage:"_s), 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
