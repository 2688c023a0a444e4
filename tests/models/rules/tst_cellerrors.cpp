// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/cellerrors.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"
#include "tests/models/rules/samplepeople.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// What spreadsheets show instead of a value.
class TestCellErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knows_data();
    void knows();
    void refusesThemInEveryField_data();
    void refusesThemInEveryField();
    void leavesAnOfficersUsername();
};

void TestCellErrors::knows_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isError");
    for (const char *value : {"#N/A", "#n/a", "#REF!", "#VALUE!", "#NAME?", "#Name?", "#DIV/0!", "#NULL!",
             "#NUM!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#ERROR!", "#NV", "#BEZUG!", "#WERT!", "#ZAHL!",
             "#ÜBERLAUF!", "#VALEUR!", "#NOM?", "#¡VALOR!", "#¿NOMBRE?", "#N/D", "#NÚM!", "#Н/Д", "##",
             "########", "Err:502"})
        QTest::newRow(value) << QString::fromUtf8(value) << true;
    for (const char *value :
        {"", "#", "N/A", "#1", "#1 priority", "#N/A because", "see #REF!", "# N/A", "#REF", "C#", "#team",
            "#Wert", "Err", "Err:", "Err:5", "Err:5020", "Err:x02", "Errol", "#URGENT!", "VALUE!"})
        QTest::newRow(qPrintable(u"not "_s + QString::fromUtf8(value))) << QString::fromUtf8(value) << false;
}

void TestCellErrors::knows()
{
    QFETCH(QString, value);
    QFETCH(bool, isError);
    QCOMPARE(isCellError(value), isError);
}

void TestCellErrors::refusesThemInEveryField_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("email") << Field::Email << u"email-invalid"_s;
    QTest::newRow("username") << Field::Username << u"username-invalid"_s;
    QTest::newRow("country code") << Field::CountryCode << u"country-code-invalid"_s;
    QTest::newRow("number") << Field::ContactNumber << u"contact-number-damaged"_s;
    QTest::newRow("SEED") << Field::SeedRequired << u"seed-unclear"_s;
    for (const Field field :
        {Field::FirstName, Field::LastName, Field::Organisation, Field::Department, Field::Reason})
        QTest::newRow(qPrintable(fieldName(field))) << field << u"spreadsheet-error"_s;
}

void TestCellErrors::refusesThemInEveryField()
{
    QFETCH(Field, field);
    QFETCH(QString, code);
    for (const QString &value : {u"#N/A"_s, u" #REF! "_s, u"#NV"_s, u"Err:504"_s}) {
        const Invitee person = test::with(test::vendor(), field, value);
        const Problem problem = checkAccount(person, Policy::practice()).value(0);
        QCOMPARE(codeName(problem.code), code);
        QCOMPARE(problem.severity, Severity::Error);
        QVERIFY2(
            problemSentence(problem).contains(u"could not work"_s), qPrintable(problemSentence(problem)));
        QVERIFY(!offeredFix(problem, person));
    }
    const Invitee narrow = test::with(test::vendor(), Field::Department, u"#####"_s);
    QVERIFY(problemSentence(checkAccount(narrow, Policy::practice()).value(0)).contains(u"narrow"_s));
}

/// It is not sent, and can be cleared.
void TestCellErrors::leavesAnOfficersUsername()
{
    const Invitee person = test::with(test::officer(), Field::Username, u"#N/A"_s);
    QCOMPARE(test::codes(checkAccount(person, Policy::practice())), u"username-not-used"_s);
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestCellErrors)
#include "tst_cellerrors.moc"
