// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowcheck.h"
#include "models/batch/rowjudge.h"
#include "models/files/listopening.h"
#include "models/rules/duplicatehash.h"
#include "tests/models/batch/randomlist.h"
#include "tests/models/rules/oddcells.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

/// Hands out its cells as bytes as well.
class ByteList final : public ListSource
{
public:
    explicit ByteList(QList<std::array<QByteArray, fieldCount>> rows)
        : m_rows(std::move(rows))
    {
    }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString value(int row, Field field) const override
    {
        return QString::fromUtf8(m_rows.at(row)[indexOf(field)]);
    }
    bool plainCells(int row, PlainCells &cells) const override
    {
        std::copy(m_rows.at(row).begin(), m_rows.at(row).end(), cells.bytes.begin());
        return row % 3 != 0;
    }
    QString remark(int row) const override { return row % 10 == 9 ? u"Email: taken"_s : QString(); }
    int line(int row) const override { return row + 2; }

private:
    QList<std::array<QByteArray, fieldCount>> m_rows;
};

JudgedRow expected(const EditOverlay &values, RowId row, const Policy &policy)
{
    const Verdict verdict = checkRow(values.cells(row), policy);
    return {RowFacts(verdict.problems, verdict.who),
        {duplicateHash(verdict.keys.email.toStdString()), duplicateHash(verdict.keys.username.toStdString()),
            duplicateHash(verdict.keys.contactNumber.toStdString())}};
}

} // namespace

/// However a row is judged, it comes to what checkRow() says.
class TestRowJudge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void agreesWithCheckRow_data();
    void agreesWithCheckRow();
    void agreesOnSampleLists_data();
    void agreesOnSampleLists();
    void leavesHalvesOfCharacters();
};

void TestRowJudge::agreesWithCheckRow_data()
{
    QTest::addColumn<int>("edits");
    QTest::newRow("as in the file") << 0;
    QTest::newRow("some edited") << 500;
    QTest::newRow("most edited") << 6000;
}

void TestRowJudge::agreesWithCheckRow()
{
    QFETCH(int, edits);
    constexpr int count = 1500;
    QRandomGenerator random(static_cast<quint32>(edits) + 1);
    QList<std::array<QByteArray, fieldCount>> rows;
    for (int i = 0; i < count; ++i) {
        const Invitee person = randomInvitee(random);
        std::array<QByteArray, fieldCount> row;
        for (const Field field : allFields) {
            QByteArray &cell = row[indexOf(field)];
            cell = random.bounded(8) == 0 ? oddCell(field, random) : person[field].toUtf8();
            if (random.bounded(15) == 0)
                cell = spoiltCell(cell, random);
        }
        rows.append(row);
    }
    EditOverlay values(std::make_shared<ByteList>(rows));
    for (int i = 0; i < edits; ++i) {
        const Field field = allFields[static_cast<std::size_t>(random.bounded(10))];
        const auto origin = static_cast<CellOrigin>(random.bounded(4));
        // Rows behind the source's are added ones.
        values.setState(random.bounded(1, count + 200), field,
            {origin,
                random.bounded(2) == 0 ? randomValue(field, random)
                                       : QString::fromUtf8(oddCell(field, random))});
    }
    const RowJudge judge(Policy::practice());
    for (RowId row = 1; row < count + 200; ++row) {
        const JudgedRow judged = judge.judge(values, row);
        const JudgedRow wanted = expected(values, row, Policy::practice());
        QCOMPARE(judged.keys, wanted.keys);
        QVERIFY(judged.facts == wanted.facts);
    }
}

void TestRowJudge::agreesOnSampleLists_data()
{
    QTest::addColumn<QString>("name");
    for (const auto name :
        {"sample-clean.csv", "sample-dirty.csv", "sample-other-headers.csv",
            "sample-excel-semicolon-cp1252.csv", "sample-portal-style.xlsx", "sample-unicode-text-utf16.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRowJudge::agreesOnSampleLists()
{
    QFETCH(QString, name);
    const Result<OpenedList> list = openList(QStringLiteral(TECHPASS_TEST_DATA "/") + name);
    QVERIFY(list);
    const EditOverlay values(list->source);
    QVERIFY(values.sourceRows() > 0);
    for (const Policy &policy : {Policy::practice(), Policy::standard()}) {
        const RowJudge judge(policy);
        for (RowId row = 1; row <= values.sourceRows(); ++row) {
            const JudgedRow judged = judge.judge(values, row);
            const JudgedRow wanted = expected(values, row, policy);
            QVERIFY(judged.facts == wanted.facts && judged.keys == wanted.keys);
        }
    }
}

/// UTF-8 has no way to write them.
void TestRowJudge::leavesHalvesOfCharacters()
{
    EditOverlay values(memoryList({vendor(1)}).source);
    values.setState(1, Field::FirstName, {CellOrigin::Typed, QString(QChar(0xd83d))});
    QVERIFY(RowJudge(Policy::practice()).judge(values, 1).facts.hasError());
}

QTEST_GUILESS_MAIN(TestRowJudge)
#include "tst_rowjudge.moc"
