// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rememberedcolumnchoices.h"

#include "app/workspace/settings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestRememberedColumnChoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void survivesARestart();
    void latestChoiceWins();
    void oldestAreForgotten();
    void whatIsBrokenIsLeftOut();

private:
    std::unique_ptr<Settings> settings() const
    {
        return std::make_unique<Settings>(m_folder->path(), m_folder->filePath(u"settings.ini"_s));
    }
    static ListColumns columns(int email)
    {
        ListColumns made;
        made.columns.fill(-1);
        made.columns[indexOf(Field::Email)] = email;
        made.nameColumn = 7;
        made.nameOrder = NameOrder::LastNameFirst;
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRememberedColumnChoices::survivesARestart()
{
    {
        const auto kept = settings();
        RememberedColumnChoices(*kept).remember(QByteArray("a\0b", 3), columns(3));
    }
    const auto kept = settings();
    const RememberedColumns known = RememberedColumnChoices(*kept).lookup();
    QCOMPARE(known(QByteArray("a\0b", 3)), std::optional(columns(3)));
    QCOMPARE(known("a"), std::nullopt);
}

void TestRememberedColumnChoices::latestChoiceWins()
{
    const auto kept = settings();
    RememberedColumnChoices choices(*kept);
    choices.remember("header", columns(1));
    const RememberedColumns before = choices.lookup();
    choices.remember("header", columns(2));
    QCOMPARE(choices.lookup()("header"), std::optional(columns(2)));
    QCOMPARE(RememberedColumnChoices(*kept).lookup()("header"), std::optional(columns(2)));
    // Somebody on another thread has what was known when they asked.
    QCOMPARE(before("header"), std::optional(columns(1)));
}

void TestRememberedColumnChoices::oldestAreForgotten()
{
    const auto kept = settings();
    RememberedColumnChoices choices(*kept);
    for (int i = 0; i < 150; ++i)
        choices.remember(QByteArray::number(i), columns(i));
    const RememberedColumns known = RememberedColumnChoices(*kept).lookup();
    QCOMPARE(known("0"), std::nullopt);
    QCOMPARE(known("149"), std::optional(columns(149)));
}

void TestRememberedColumnChoices::whatIsBrokenIsLeftOut()
{
    const auto kept = settings();
    RememberedColumnChoices(*kept).remember("good", columns(1));
    kept->setColumnChoices(QStringList{u""_s, u"zz"_s, u"6261 {"_s, u" {}"_s} + kept->columnChoices());
    const RememberedColumns known = RememberedColumnChoices(*kept).lookup();
    QCOMPARE(known("good"), std::optional(columns(1)));
    QCOMPARE(known("ba"), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRememberedColumnChoices)
#include "tst_rememberedcolumnchoices.moc"
