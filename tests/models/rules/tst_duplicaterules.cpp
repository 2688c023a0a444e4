// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/rules/duplicatesfromscratch.h"
#include "tests/models/rules/samplepeople.h"

#include <QRegularExpression>
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
    void everyRowButTheFirst();

private:
    static DuplicateKeys keys(const QString &email, const QString &username = {}, const QString &number = {})
    {
        return {email, username, number};
    }
};

void TestDuplicateRules::plainList()
{
    const QHash<int, Problems> found = test::duplicateProblems({keys(u"a"_s, u"u"_s, u"+651"_s), keys(u"b"_s),
        keys(u"a"_s, u"v"_s, u"+651"_s), keys(QString()), keys(QString()), keys(u"a"_s, u"u"_s)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[2],
        (Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s}),
            makeProblem(Field::ContactNumber, Code::ContactNumberDuplicate, {u"1"_s})}));
    QCOMPARE(found[5],
        (Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s}),
            makeProblem(Field::Username, Code::UsernameDuplicate, {u"1"_s})}));
    QCOMPARE(test::duplicateProblems({}), (QHash<int, Problems>()));
}

void TestDuplicateRules::everyRowButTheFirst()
{
    const QStringList emails{u"Dup@ibm.com"_s, u"other@ibm.com"_s, u" DUP@IBM.COM"_s, u"dup@ibm.com"_s};
    QList<DuplicateKeys> rows;
    for (const QString &email : emails)
        rows.append(duplicateKeys(test::with(Invitee(), Field::Email, email), Policy::practice()));
    const QHash<int, Problems> found = test::duplicateProblems(rows);
    QCOMPARE(found.size(), 2);
    for (const int row : {2, 3})
        QCOMPARE(found[row], Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s})});
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestDuplicateRules)
#include "tst_duplicaterules.moc"
