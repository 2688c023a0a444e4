// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duplicaterules.h"
#include "samplepeople.h"

#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// Rows that share an email, a username or a number.
class TestDuplicateRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void plainList();
    void groups();
    void emptyKeysAreNotShared();
    void unknownRows();
    void oneLargeGroup();
    void incrementalEqualsFromScratch();
    void everyRowButTheFirst();

private:
    static DuplicateKeys keys(const QString &email, const QString &username = {}, const QString &number = {})
    {
        return {email, username, number};
    }
    static QList<qint64> sorted(QList<qint64> rows)
    {
        std::sort(rows.begin(), rows.end());
        return rows;
    }
};

void TestDuplicateRules::plainList()
{
    const QHash<int, Problems> found = duplicateProblems({keys(u"a"_s, u"u"_s, u"+651"_s), keys(u"b"_s),
        keys(u"a"_s, u"v"_s, u"+651"_s), keys(QString()), keys(QString()), keys(u"a"_s, u"u"_s)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[2],
        (Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s}),
            makeProblem(Field::ContactNumber, Code::ContactNumberDuplicate, {u"1"_s})}));
    QCOMPARE(found[5],
        (Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s}),
            makeProblem(Field::Username, Code::UsernameDuplicate, {u"1"_s})}));
    QCOMPARE(duplicateProblems({}), (QHash<int, Problems>()));
}

void TestDuplicateRules::groups()
{
    DuplicateIndex index;
    index.insert(1, keys(u"a"_s, u"u"_s));
    index.insert(2, keys(u"a"_s, u"v"_s));
    index.insert(3, keys(u"c"_s, u"v"_s));
    QCOMPARE(sorted(index.group(1, DuplicateKind::Email)), (QList<qint64>{1, 2}));
    QCOMPARE(index.group(1, DuplicateKind::Username), QList<qint64>());
    QCOMPARE(sorted(index.group(3, DuplicateKind::Username)), (QList<qint64>{2, 3}));
    QCOMPARE(index.related(2), (QList<qint64>{1, 3}));
    QVERIFY(index.isInGroup(3));
    QVERIFY(!index.isInGroup(3, DuplicateKind::Email));
    index.insert(2, keys(u"c"_s));
    QVERIFY(!index.isInGroup(1));
    QCOMPARE(sorted(index.group(3, DuplicateKind::Email)), (QList<qint64>{2, 3}));
    index.remove(3);
    QVERIFY(!index.isInGroup(2));
    index.clear();
    QCOMPARE(index.group(2, DuplicateKind::Email), QList<qint64>());
}

void TestDuplicateRules::emptyKeysAreNotShared()
{
    DuplicateIndex index;
    index.insert(0, keys(QString()));
    index.insert(1, keys(QString()));
    QVERIFY(!index.isInGroup(0));
    QCOMPARE(index.related(1), QList<qint64>());
}

void TestDuplicateRules::unknownRows()
{
    DuplicateIndex index;
    index.remove(-1);
    index.remove(0);
    index.remove(1000000);
    index.insert(5, keys(u"a"_s));
    index.remove(4);
    QCOMPARE(index.group(4, DuplicateKind::Email), QList<qint64>());
    QCOMPARE(index.group(-1, DuplicateKind::Email), QList<qint64>());
    QVERIFY(!index.isInGroup(6));
}

/// Everybody with the office's number: coming and going must not take longer for it.
void TestDuplicateRules::oneLargeGroup()
{
    constexpr int count = 200000;
    DuplicateIndex index;
    index.reserve(count);
    for (int row = 0; row < count; ++row)
        index.insert(row, keys(QString(), QString(), u"+6562116211"_s));
    QCOMPARE(index.group(77, DuplicateKind::ContactNumber).size(), count);
    for (int row = 0; row < count - 1; ++row)
        index.remove(row);
    QVERIFY(!index.isInGroup(count - 1));
}

void TestDuplicateRules::incrementalEqualsFromScratch()
{
    QRandomGenerator random(42);
    const auto randomKeys = [&random] {
        const auto pick = [&random](const QString &name) {
            const int value = static_cast<int>(random.bounded(12));
            return value == 0 ? QString() : name + QString::number(value);
        };
        return keys(pick(u"mail"_s), pick(u"user"_s), pick(u"+65"_s));
    };
    DuplicateIndex index;
    QMap<qint64, DuplicateKeys> rows;
    for (int step = 0; step < 4000; ++step) {
        const qint64 row = random.bounded(40);
        if (random.bounded(3) == 0) {
            index.remove(row);
            rows.remove(row);
        } else {
            rows[row] = randomKeys();
            index.insert(row, rows[row]);
        }
        if (step % 10 != 0)
            continue;
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            QSet<qint64> relatives;
            for (const DuplicateKind kind : allDuplicateKinds) {
                const auto textOf = [kind](const DuplicateKeys &of) {
                    return kind == DuplicateKind::Email   ? of.email
                        : kind == DuplicateKind::Username ? of.username
                                                          : of.contactNumber;
                };
                QList<qint64> expected;
                for (auto other = rows.cbegin(); other != rows.cend(); ++other) {
                    if (!textOf(*it).isEmpty() && textOf(*other) == textOf(*it))
                        expected.append(other.key());
                }
                if (expected.size() == 1)
                    expected.clear();
                QCOMPARE(sorted(index.group(it.key(), kind)), expected);
                QCOMPARE(index.isInGroup(it.key(), kind), !expected.isEmpty());
                relatives += QSet<qint64>(expected.begin(), expected.end());
            }
            relatives.remove(it.key());
            QCOMPARE(index.related(it.key()), sorted(relatives.values()));
        }
    }
}

void TestDuplicateRules::everyRowButTheFirst()
{
    const QStringList emails{u"Dup@ibm.com"_s, u"other@ibm.com"_s, u" DUP@IBM.COM"_s, u"dup@ibm.com"_s};
    QList<DuplicateKeys> rows;
    for (const QString &email : emails)
        rows.append(duplicateKeys(test::with(Invitee(), Field::Email, email), Policy::practice()));
    const QHash<int, Problems> found = duplicateProblems(rows);
    QCOMPARE(found.size(), 2);
    for (const int row : {2, 3})
        QCOMPARE(found[row], Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s})});
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestDuplicateRules)
#include "tst_duplicaterules.moc"
