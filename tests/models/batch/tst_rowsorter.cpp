// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"
#include "models/batch/rowfinder.h"
#include "models/batch/rowsorter.h"
#include "models/batch/textorder.h"
#include "models/batch/workcontrol.h"
#include "tests/models/batch/plainlist.h"
#include "tests/support/memorylist.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

BatchRows rowsFrom(const std::shared_ptr<const ListSource> &source)
{
    const Policy policy = Policy::practice();
    return BatchRows(EditOverlay(source), policy, checkRows(source, policy)->checks());
}

QString randomName(QRandomGenerator &random)
{
    static const QStringList names{u"Tan"_s, u"tan"_s, u"Tan 2"_s, u"Tan 10"_s, u"Zoë"_s, u"Zoe"_s, u"李伟"_s,
        u"李"_s, u"கவிதா"_s, u"O'Brien"_s, u" Lim "_s, u"   "_s, QString(), u"Ong-Lee"_s, u"ong lee"_s,
        u"abcdefgh"_s, u"abcdefghi"_s, u"Abcdefgh"_s, u"007"_s, u"7"_s, u"Éric"_s, u"\u200b"_s,
        u"a\u0001b"_s};
    const QString name = names.at(random.bounded(static_cast<int>(names.size())));
    return random.bounded(3) == 0 ? QString(name + QString::number(random.bounded(40))) : name;
}

/// The definition: by the collation, empty ones last, equal ones as they stand.
std::vector<qint32> sortedPlainly(const BatchRows &rows, std::vector<qint32> among, const RowOrder &order)
{
    const TextOrder texts;
    std::stable_sort(among.begin(), among.end(), [&](qint32 a, qint32 b) {
        const QString valueA = rows.value(a, *order.field);
        const QString valueB = rows.value(b, *order.field);
        if (valueA.isEmpty() || valueB.isEmpty())
            return valueB.isEmpty() && !valueA.isEmpty();
        const int way = texts.compare(valueA, valueB);
        return order.direction == Qt::AscendingOrder ? way < 0 : way > 0;
    });
    return among;
}

} // namespace

class TestRowSorter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sortsAsDefined_data();
    void sortsAsDefined();
    void sortsByStatus();
    void stopsWhenCancelled();
};

void TestRowSorter::sortsAsDefined_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("plain");
    for (const int count : {0, 1, 2, 50, 2000}) {
        QTest::addRow("%d rows as bytes", count) << count << true;
        QTest::addRow("%d rows as texts", count) << count << false;
    }
    QTest::newRow("rows for two processors") << 22'000 << true;
}

void TestRowSorter::sortsAsDefined()
{
    QFETCH(int, count);
    QFETCH(bool, plain);
    QRandomGenerator random(static_cast<quint32>(count) + 3);
    QList<Invitee> people;
    for (int i = 0; i < count; ++i) {
        people.append(vendor(random.bounded(500)));
        people.last()[Field::FirstName] = randomName(random);
    }
    std::shared_ptr<const ListSource> source;
    if (plain)
        source = std::make_shared<PlainList>(people);
    else
        source = std::make_shared<MemoryList>(people);
    BatchRows rows = rowsFrom(source);
    for (int i = 0; i < count / 10; ++i)
        rows.values.setState(
            random.bounded(1, count + 1), Field::FirstName, {CellOrigin::Typed, randomName(random)});
    const std::vector<qint32> listed = rowsOf(rows, BatchFilter::All);
    for (const Field field : {Field::FirstName, Field::Email, Field::Organisation}) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const RowOrder order{field, direction};
            WorkControl control;
            QVERIFY(sortedRows(rows, listed, order, control) == sortedPlainly(rows, listed, order));
        }
    }
}

void TestRowSorter::sortsByStatus()
{
    QList<Invitee> people{vendor(1), vendor(2), vendor(3), vendor(4), vendor(5)};
    people[1][Field::Reason].clear();
    people[2][Field::ContactNumber] = u"62096762"_s;
    people[4][Field::Email].clear();
    const BatchRows rows = rowsFrom(std::make_shared<PlainList>(people));
    const std::vector<qint32> listed = rowsOf(rows, BatchFilter::All);
    WorkControl control;
    QCOMPARE(sortedRows(rows, listed, {}, control), (std::vector<qint32>{2, 5, 3, 1, 4}));
    QCOMPARE(sortedRows(rows, listed, {std::nullopt, Qt::DescendingOrder}, control),
        (std::vector<qint32>{1, 4, 3, 2, 5}));
}

void TestRowSorter::stopsWhenCancelled()
{
    const BatchRows rows = rowsFrom(std::make_shared<PlainList>(QList<Invitee>{vendor(1), vendor(2)}));
    WorkControl control;
    control.cancel();
    QVERIFY(sortedRows(rows, rowsOf(rows, BatchFilter::All), {Field::Email}, control).empty());
}

QTEST_GUILESS_MAIN(TestRowSorter)
#include "tst_rowsorter.moc"
