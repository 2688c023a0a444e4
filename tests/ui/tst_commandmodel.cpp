// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandmodel.h"
#include "ui/widgets/actionwords.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Which commands are found by what is typed, and in which order.
class TestCommandModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void finds_data();
    void finds();
    void usedComeFirst();
    void findsByAlias();
    void isSpoken();
    void refusedCannotBeRun();
    void plainTexts_data();
    void plainTexts();

private:
    static QStringList titles(const CommandModel &model);
};

void TestCommandModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

QStringList TestCommandModel::titles(const CommandModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data().toString());
    return titles;
}

void TestCommandModel::finds_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    const QStringList some{u"Reopen"_s, u"Open list…"_s, u"Open recent"_s, u"Quit"_s};
    QTest::newRow("nothing typed: as they come") << some << QString() << some;
    QTest::newRow("only blanks") << some << u"   "_s << some;
    QTest::newRow("starts before insides")
        << some << u"open"_s << QStringList{u"Open list…"_s, u"Open recent"_s, u"Reopen"_s};
    QTest::newRow("every word") << some << u"op rec"_s << QStringList{u"Open recent"_s};
    QTest::newRow("words in any order") << some << u"list open"_s << QStringList{u"Open list…"_s};
    QTest::newRow("no match") << some << u"open nothing"_s << QStringList();
    QTest::newRow("case") << some << u"QUIT"_s << QStringList{u"Quit"_s};
    QTest::newRow("the title's start before another word's") << QStringList{
        u"New list"_s, u"List of people"_s} << u"list"_s << QStringList{u"List of people"_s, u"New list"_s};
    QTest::newRow("accents in the title") << QStringList{u"Café"_s} << u"cafe"_s << QStringList{u"Café"_s};
    QTest::newRow("accents typed") << QStringList{u"Cafe"_s} << u"CAFÉ"_s << QStringList{u"Cafe"_s};
    QTest::newRow("a later place counts where it is better") << QStringList{
        u"Unlist list"_s, u"Unlisted"_s} << u"list"_s << QStringList{u"Unlist list"_s, u"Unlisted"_s};
    QTest::newRow("Chinese has no words")
        << QStringList{u"打开名单"_s, u"退出"_s} << u"名单"_s << QStringList{u"打开名单"_s};
    QTest::newRow("the vowels of Tamil are kept")
        << QStringList{u"திற"_s, u"தேடு"_s} << u"தே"_s << QStringList{u"தேடு"_s};
    QTest::newRow("full width") << QStringList{u"Quit"_s} << u"ｑｕｉｔ"_s << QStringList{u"Quit"_s};
    QTest::newRow("the menu's name") << some << u"quit file"_s << QStringList{u"Quit"_s};
}

void TestCommandModel::finds()
{
    QFETCH(const QStringList, titles);
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    QList<Command> commands;
    for (const QString &title : titles)
        commands.append({nullptr, title, title, u"File"_s, {}, {}, false});
    CommandModel model;
    const QAbstractItemModelTester tester(&model);
    model.setCommands(commands, {});
    model.setTyped(typed);
    QCOMPARE(this->titles(model), found);
}

void TestCommandModel::usedComeFirst()
{
    QList<Command> commands;
    for (const QString &title : {u"Ant"_s, u"Bee"_s, u"Cat"_s, u"Beetle"_s})
        commands.append({nullptr, title, title, {}, {}, {}, false});
    CommandModel model;
    model.setCommands(commands, {u"Cat"_s, u"gone"_s, u"Beetle"_s});
    QCOMPARE(titles(model), (QStringList{u"Cat"_s, u"Beetle"_s, u"Ant"_s, u"Bee"_s}));
    model.setTyped(u"bee"_s);
    QCOMPARE(titles(model), (QStringList{u"Beetle"_s, u"Bee"_s}));
    // How well it fits counts more than that it was used.
    model.setTyped(u"at"_s);
    QCOMPARE(titles(model), (QStringList{u"Cat"_s}));
}

void TestCommandModel::findsByAlias()
{
    CommandModel model;
    model.setCommands({{nullptr, u"a"_s, u"中文"_s, u"View › Language"_s, {}, {}, false, u"Chinese"_s},
                          {nullptr, u"b"_s, u"Chinese numerals"_s, {}, {}, {}, false}},
        {});
    model.setTyped(u"chinese"_s);
    // A name that is called counts more.
    QCOMPARE(titles(model), (QStringList{u"Chinese numerals"_s, u"中文"_s}));
    model.setTyped(u"lang chin"_s);
    QCOMPARE(titles(model), (QStringList{u"中文"_s}));
}

void TestCommandModel::isSpoken()
{
    CommandModel model;
    model.setCommands({{nullptr, u"a"_s, u"Open list…"_s, u"File"_s, u"Ctrl+O"_s, {}, false},
                          {nullptr, u"b"_s, u"Submit"_s, {}, {}, u"There are no rows yet."_s, false},
                          {nullptr, u"c"_s, u"Dark"_s, u"View › Appearance"_s, {}, {}, true}},
        {});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Open list…, File, Ctrl+O"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Submit, There are no rows yet."_s);
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Dark, on, View › Appearance"_s);
}

void TestCommandModel::refusedCannotBeRun()
{
    CommandModel model;
    model.setCommands({{nullptr, u"b"_s, u"Submit"_s, {}, {}, u"There are no rows yet."_s, false}}, {});
    const Qt::ItemFlags flags = model.index(0, 0).flags();
    QVERIFY(!flags.testFlag(Qt::ItemIsEnabled));
}

void TestCommandModel::plainTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("mark") << u"&Open list…"_s << u"Open list…"_s;
    QTest::newRow("inside") << u"Sign o&ut"_s << u"Sign out"_s;
    QTest::newRow("a real ampersand") << u"A && B.csv"_s << u"A & B.csv"_s;
    QTest::newRow("bracketed letter") << u"打开名单(&O)…"_s << u"打开名单…"_s;
    QTest::newRow("brackets of its own") << u"100 % (now)"_s << u"100 % (now)"_s;
    QTest::newRow("key behind a tab") << u"&Copy\tCtrl+C"_s << u"Copy"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCommandModel::plainTexts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, plain);
    QCOMPARE(plainText(text), plain);
}

QTEST_MAIN(TestCommandModel)
#include "tst_commandmodel.moc"
