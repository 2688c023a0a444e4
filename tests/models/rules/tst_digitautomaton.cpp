// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/digitautomaton.h"

#include <QRegularExpression>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

namespace techpass {

/// Expressions over digits, and the automaton made of them.
class TestDigitAutomaton final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void matchesLikeRegularExpression_data();
    void matchesLikeRegularExpression();
    void notUnderstood_data();
    void notUnderstood();
    void tellsPatternsApart();
    void statesOfSameMeaningAreOne();
    void tooManyStates();
};

namespace {

DigitPattern pattern(const char *expression, DigitPattern::Extent extent = DigitPattern::Extent::Whole)
{
    return DigitPattern::parse(expression, extent).value();
}

/// Bit n: the pattern n matches.
DigitAutomaton::Label bits(const std::vector<bool> &matching, std::size_t)
{
    unsigned label = 0;
    for (std::size_t i = 0; i < matching.size(); ++i)
        label |= matching[i] ? 1U << i : 0U;
    return static_cast<DigitAutomaton::Label>(label);
}

/// All digits of up to `longest`, the empty ones as well.
std::vector<std::string> allDigits(std::size_t longest)
{
    std::vector<std::string> all{std::string()};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].size() == longest)
            break;
        for (char digit = '0'; digit <= '9'; ++digit)
            all.push_back(all[i] + digit);
    }
    return all;
}

} // namespace

void TestDigitAutomaton::matchesLikeRegularExpression_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression : {"1", "12", "\\d", "\\d\\d", "[3-5]", "[1357-9]", "[0-24-68]\\d", "1|23",
             "1|12|123", "|1", "1|", "1?", "12?3", "1?1?1", "(1)", "(?:1)", "(?:12|3)4", "(1(2(3|4)?)?)?5",
             "\\d{2}", "1{3}", "\\d{1,3}", "[12]{0,2}3", "(?:12){2}", "(?:1|23){1,2}", "(?:1?2?){2}",
             "(?:12?){1,2}1", "0(?:[12]|4[45])|1", "(?:(?:1|2)?3){1,2}", "0|80?", "0(8(?:[1-46-8]|5\\d))?"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
}

void TestDigitAutomaton::matchesLikeRegularExpression()
{
    QFETCH(QString, expression);
    const QByteArray latin1 = expression.toLatin1();
    const auto automaton = DigitAutomaton::build(
        {pattern(latin1.constData()), pattern(latin1.constData(), DigitPattern::Extent::Start)}, 4, bits);
    QVERIFY(automaton);
    const QRegularExpression whole(QRegularExpression::anchoredPattern(expression));
    // Looks for every end of a match, not only for the one that the engine prefers.
    const QRegularExpression start(u"\\A(?=\\d)(?:"_s % expression % u")(?<!\\A)"_s);
    for (const std::string &digits : allDigits(4)) {
        const QString text = QString::fromStdString(digits);
        const unsigned expected
            = (whole.match(text).hasMatch() ? 1U : 0U) | (start.match(text).hasMatch() ? 2U : 0U);
        QVERIFY2(automaton->label(digits) == expected, digits.c_str());
    }
}

void TestDigitAutomaton::notUnderstood_data()
{
    QTest::addColumn<QString>("expression");
    for (const char *expression : {"1*", "1+", "1{2,}", "1{,2}", "1{}", "1{0}", "1{3,2}", "1{99}", "1{2",
             "1??", "^1", "1$", ".", "a", "\\D", "\\s", "[]", "[^1]", "[1", "[3-1]", "[1-]", "[a]", "(1",
             "1)", "(?=1)2", "(?!1)2", "(?<=1)2", "\\1", "\\", " ", "1 2", "?", "{2}", "(?",
             "(\\d{32}){32}\\d(?:\\d{32}){32}(\\d{32}){32}(\\d{32}){32}(\\d{32}){32}"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
    QTest::newRow("deep") << QString(1000, u'(') + u'1' + QString(1000, u')');
}

void TestDigitAutomaton::notUnderstood()
{
    QFETCH(QString, expression);
    for (const auto extent : {DigitPattern::Extent::Whole, DigitPattern::Extent::Start})
        QVERIFY(!DigitPattern::parse(expression.toStdString(), extent));
}

void TestDigitAutomaton::tellsPatternsApart()
{
    const auto automaton
        = DigitAutomaton::build({pattern("[89]\\d{7}"), pattern("8\\d{7}"),
                                    pattern("65", DigitPattern::Extent::Start), pattern("6\\d{2,7}")},
            8, bits);
    QVERIFY(automaton);
    QCOMPARE(automaton->longest(), 8U);
    QCOMPARE(automaton->label("91234567"), 1);
    QCOMPARE(automaton->label("81234567"), 3);
    QCOMPARE(automaton->label("8123456"), 0);
    QCOMPARE(automaton->label("65"), 4);
    QCOMPARE(automaton->label("651"), 12);
    QCOMPARE(automaton->label("661"), 8);
    QCOMPARE(automaton->label(""), 0);
}

/// Without that, a plan's table would not stay in the processor's cache.
void TestDigitAutomaton::statesOfSameMeaningAreOne()
{
    const auto automaton = DigitAutomaton::build({pattern("1\\d{3}|2\\d{3}|3\\d{3}")}, 4, bits);
    QVERIFY(automaton);
    // One for each number of digits that can still match, and one for all that cannot.
    QCOMPARE(automaton->stateCount(), 6U);
}

void TestDigitAutomaton::tooManyStates()
{
    QVERIFY(!DigitAutomaton::build({pattern("\\d{0,17}1\\d{17}")}, 17, bits));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestDigitAutomaton)
#include "tst_digitautomaton.moc"
