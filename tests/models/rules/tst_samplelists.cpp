// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/accountrules.h"
#include "tests/models/rules/duplicatesfromscratch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(TECHPASS_TEST_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Records of comma-separated UTF-8, just enough for the samples; the program's reader has its own tests.
QList<QStringList> records(const QString &text)
{
    QList<QStringList> all{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && i + 1 < text.size() && text[i + 1] == u'"') {
            all.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            all.last().append(QString());
        } else if (c == u'\n' && !quoted) {
            all.append({QString()});
        } else if (c != u'\r' || quoted) {
            all.last().last() += c;
        }
    }
    all.removeIf([](const QStringList &record) { return record.join(QString()).isEmpty(); });
    return all;
}

QList<Invitee> people(const QString &name)
{
    QList<Invitee> list;
    const QList<QStringList> all = records(QString::fromUtf8(contents(name)));
    for (qsizetype row = 1; row < all.size(); ++row) {
        Invitee person;
        for (const Field field : allFields)
            person[field] = all[row].value(static_cast<qsizetype>(indexOf(field)) + 1);
        list.append(person);
    }
    return list;
}

/// Row (from 1) → its codes, sorted; rows without one left out.
QMap<int, QStringList> foundCodes(const QList<Invitee> &list, const Policy &policy)
{
    QList<DuplicateKeys> keys;
    for (const Invitee &person : list)
        keys.append(duplicateKeys(person, policy));
    const QHash<int, Problems> duplicates = test::duplicateProblems(keys);
    QMap<int, QStringList> found;
    for (int row = 0; row < list.size(); ++row) {
        const Problems problems = checkAccount(list[row], policy) + duplicates.value(row);
        for (const Problem &problem : problems) {
            if (problem.severity != Severity::Cleaned)
                found[row + 1].append(codeName(problem.code));
        }
    }
    for (QStringList &codes : found)
        codes.sort();
    return found;
}

} // namespace

/// The sample lists get exactly the problems that they were made with.
class TestSampleLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void clean();
    void dirty_data();
    void dirty();
    void cleanedValues();
};

void TestSampleLists::clean()
{
    const QList<Invitee> list = people(u"sample-clean.csv"_s);
    QCOMPARE(list.size(), 120);
    for (const Policy &policy : {Policy::practice(), Policy::standard()})
        QCOMPARE(foundCodes(list, policy), (QMap<int, QStringList>()));
    for (const Invitee &person : list)
        QCOMPARE(checkAccount(person, Policy::practice()), Problems());
}

void TestSampleLists::dirty_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::newRow("practice") << Policy::practice();
    QTest::newRow("no vendor list") << Policy::standard();
}

void TestSampleLists::dirty()
{
    QFETCH(Policy, policy);
    const QList<Invitee> list = people(u"sample-dirty.csv"_s);
    QCOMPARE(list.size(), 120);
    QMap<int, QStringList> expected;
    const QJsonObject object = QJsonDocument::fromJson(contents(u"sample-dirty.expected.json"_s)).object();
    for (auto row = object.begin(); row != object.end(); ++row) {
        QStringList &codes = expected[row.key().toInt()];
        for (const QJsonValue code : row.value().toArray())
            codes.append(code.toString());
        codes.sort();
    }
    QVERIFY(expected.size() > 20);
    QCOMPARE(foundCodes(list, policy), expected);
}

void TestSampleLists::cleanedValues()
{
    const QList<Invitee> list = people(u"sample-dirty.csv"_s);
    QMap<int, QString> after;
    for (int row = 0; row < list.size(); ++row) {
        for (const Problem &problem : checkAccount(list[row], Policy::practice())) {
            if (problem.code == Code::Cleaned)
                after[row + 1] = problem.args[1];
        }
    }
    const QMap<int, QString> expected{{64, u"No"_s}, {66, u"u65ee@ibm.com"_s}, {81, u"65"_s}, {82, u"Yes"_s},
        {87, u"Yes"_s}, {110, u"65"_s}};
    QCOMPARE(after, expected);
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestSampleLists)
#include "tst_samplelists.moc"
