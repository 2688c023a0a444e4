// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listanswer.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestListAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void travelsWithTheBytes();
    void leavesOtherBytesAlone_data();
    void leavesOtherBytesAlone();
    void fileThatLooksLikeAnAnswer();
    void readsDamagedColumns();
};

void TestListAnswer::travelsWithTheBytes()
{
    ListAnswer answer;
    const QByteArray bytes("Email\na@b.sg\n");
    QCOMPARE(withAnswer(bytes, answer), bytes);
    answer.sheet = u"Staff \"2024\"\n%"_s;
    answer.encoding = TextEncoding::Big5;
    answer.columns = ListColumns{};
    answer.columns->columns.fill(-1);
    answer.columns->columns[0] = 3;
    answer.columns->nameColumn = 2;
    answer.columns->nameOrder = NameOrder::LastNameFirst;
    const AnsweredBytes parted = withoutAnswer(withAnswer(bytes, answer));
    QCOMPARE(parted.bytes, bytes);
    QCOMPARE(parted.answer, answer);
    QCOMPARE(fileBytes(withAnswer(bytes, answer)).toByteArray(), bytes);
}

void TestListAnswer::leavesOtherBytesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << "Email\n"_ba;
    QTest::newRow("the mark alone") << "%TechPass-Answer "_ba;
    QTest::newRow("no JSON") << "%TechPass-Answer x\nEmail\n"_ba;
    QTest::newRow("no line end") << "%TechPass-Answer {}"_ba;
}

void TestListAnswer::leavesOtherBytesAlone()
{
    QFETCH(const QByteArray, bytes);
    const AnsweredBytes parted = withoutAnswer(bytes);
    QCOMPARE(parted.bytes, bytes);
    QVERIFY(parted.answer.isEmpty());
}

void TestListAnswer::fileThatLooksLikeAnAnswer()
{
    const QByteArray bytes = withAnswer("Email\na@b.sg\n", {u"S3"_s, std::nullopt, std::nullopt});
    const QByteArray kept = withAnswer(bytes, {});
    QCOMPARE(withoutAnswer(kept).bytes, bytes);
    QVERIFY(withoutAnswer(kept).answer.isEmpty());
    QCOMPARE(fileBytes(kept).toByteArray(), bytes);
    QCOMPARE(fileBytes(bytes).toByteArray(), "Email\na@b.sg\n"_ba);
}

void TestListAnswer::readsDamagedColumns()
{
    QVERIFY(!columnsFromJson("[1]"));
    QVERIFY(!columnsFromJson(""));
    const auto columns = columnsFromJson(R"({"email":"x","name":1e99})");
    QVERIFY(columns);
    QCOMPARE(columns->columns[0], -1);
    QCOMPARE(columns->nameColumn, -1);
}

QTEST_APPLESS_MAIN(TestListAnswer)
#include "tst_listanswer.moc"
