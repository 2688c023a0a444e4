// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/checkedrows.h"
#include "models/batch/piecesort.h"
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
#include <atomic>
#include <functional>

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

/// Counts how often a value is read, and gives the work up at one of these times.
class CountingList final : public ListSource
{
public:
    explicit CountingList(int rows)
        : m_rows(rows)
    {
    }

    int rowCount() const override { return m_rows; }
    QString value(int row, Field field) const override
    {
        if (++reads == cancelAt)
            control->cancel();
        // Every second one is not ASCII, and all of them stand among each other.
        const QString name = u"a%1"_s.arg(row * 7919 % m_rows, 6, 10, QChar(u'0'));
        return field == Field::FirstName ? name + (row % 2 == 0 ? u"é"_s : u"e"_s) : QString();
    }
    int line(int row) const override { return row + 2; }

    mutable std::atomic_int reads = 0;
    int cancelAt = -1;
    WorkControl *control = nullptr;

private:
    int m_rows;
};

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
    void stopsAmidJoining();
    void sortsInPiecesAsDefined_data();
    void sortsInPiecesAsDefined();
    void stopsAmidTheSort();
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

/// Values of both kinds that stand among each other are compared by reading them.
void TestRowSorter::stopsAmidJoining()
{
    constexpr int count = 4000;
    const auto source = std::make_shared<CountingList>(count);
    const BatchRows rows = rowsFrom(source);
    const std::vector<qint32> listed = rowsOf(rows, BatchFilter::All);
    WorkControl whole;
    source->reads = 0;
    QVERIFY(sortedRows(rows, listed, {Field::FirstName}, whole)
        == sortedPlainly(rows, listed, {Field::FirstName}));
    WorkControl control;
    source->control = &control;
    source->reads = 0;
    source->cancelAt = count + 10; // each was read once to find out its kind
    QVERIFY(sortedRows(rows, listed, {Field::FirstName}, control).empty());
    QVERIFY(control.isCancelled());
    QVERIFY2(source->reads < count + 100, QByteArray::number(source->reads.load()).constData());
}

void TestRowSorter::sortsInPiecesAsDefined_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 511, 512, 513, 1024, 1025, 1537, 5000, 20'000})
        QTest::addRow("%d", count) << count;
}

void TestRowSorter::sortsInPiecesAsDefined()
{
    QFETCH(const int, count);
    QRandomGenerator random(5);
    std::vector<qint32> items(static_cast<std::size_t>(count));
    for (qint32 &item : items)
        item = random.bounded(1000);
    std::vector<qint32> expected = items;
    std::sort(expected.begin(), expected.end(), std::greater<>());
    WorkControl control;
    sortInPieces(items, std::greater<>(), control);
    QVERIFY(items == expected);
}

void TestRowSorter::stopsAmidTheSort()
{
    QRandomGenerator random(6);
    std::vector<quint32> items(20'000);
    for (quint32 &item : items)
        item = random.generate();
    std::atomic_int comparisons = 0;
    int cancelAt = -1;
    WorkControl control;
    const auto isBefore = [&](quint32 a, quint32 b) {
        if (++comparisons == cancelAt)
            control.cancel();
        return a < b;
    };
    std::vector<quint32> sorted = items;
    sortInPieces(sorted, isBefore, control);
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
    // Amid the last of the merges, which compares nearly as often as there are items.
    cancelAt = comparisons.exchange(0) - 10'000;
    sortInPieces(items, isBefore, control);
    QVERIFY(control.isCancelled());
    QVERIFY2(comparisons < cancelAt + 1100, QByteArray::number(comparisons.load() - cancelAt).constData());
}

QTEST_GUILESS_MAIN(TestRowSorter)
#include "tst_rowsorter.moc"
