// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/contactnumber.h"
#include "models/rules/numberplan.h"
#include "numbersamples.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace techpass {

/// Numbers read without the library, against the library. A run of ten million, by hand and without ctest's
/// time limit: TECHPASS_PHONE_COMPARISONS=10000000 tst_numberplan agreesWithLibrary
class TestNumberPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void verdict_data();
    void verdict();
    void reads_data();
    void reads();
    void madeOnceForAllThreads();
    void agreesWithLibrary_data();
    void agreesWithLibrary();
    void cleanupTestCase();

private:
    qint64 m_compared = 0;
    qint64 m_valid = 0;
    qint64 m_quick = 0;
    qint64 m_quickValid = 0;
};

namespace {

constexpr qint64 fewComparisons = 20'000;
constexpr qint64 comparisonsInRow = 10'000;

bool isValid(NumberVerdict verdict)
{
    return verdict == NumberVerdict::Valid || verdict == NumberVerdict::ValidNotMobile;
}

bool isSame(const ContactNumber &a, const ContactNumber &b)
{
    return a.isValid() == b.isValid() && a.fault() == b.fault() && a.digitsOff() == b.digitsOff()
        && a.mayBeMobile() == b.mayBeMobile() && a.nationalDigits() == b.nationalDigits()
        && a.e164() == b.e164();
}

/// Whether the plan's answer, where it gives one, is the library's.
bool isKept(const NumberReading &reading, const ContactNumber &read)
{
    if (reading.verdict == NumberVerdict::AskLibrary)
        return true;
    if (!isValid(reading.verdict))
        return !read.isValid();
    return read.isValid() && read.mayBeMobile() == (reading.verdict == NumberVerdict::Valid)
        && read.nationalDigits().toStdString() == reading.nationalDigits;
}

} // namespace

void TestNumberPlan::verdict_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<NumberVerdict>("verdict");
    const auto row = [](const char *name, int code, const char *digits, NumberVerdict verdict) {
        QTest::newRow(name) << code << QByteArray(digits) << verdict;
    };
    constexpr auto ask = NumberVerdict::AskLibrary;
    constexpr auto invalid = NumberVerdict::Invalid;
    constexpr auto valid = NumberVerdict::Valid;
    constexpr auto notMobile = NumberVerdict::ValidNotMobile;
    row("mobile", 65, "91234567", valid);
    row("fixed line", 65, "62096762", notMobile);
    row("fixed line that starts like the code", 65, "65123456", notMobile);
    row("toll-free", 65, "18001234567", notMobile);
    row("short", 65, "9123456", invalid);
    row("long", 65, "912345678", invalid);
    row("not assigned", 65, "21234567", invalid);
    row("one digit", 65, "9", invalid);
    row("no digit", 65, "", invalid);
    row("behind the own code", 65, "6591234567", valid);
    row("dialled from abroad", 65, "006591234567", ask);
    row("longer than any number", 65, "912345678901234567", ask);
    row("United States", 1, "4155552671", valid);
    row("Jamaica shares the code", 1, "8762345678", valid);
    row("Russia", 7, "9161234567", valid);
    row("Kazakhstan shares the code", 7, "7012345678", valid);
    row("United Kingdom", 44, "7911123456", valid);
    row("trunk prefix", 44, "07911123456", valid);
    row("Italy keeps its zero", 39, "0669812345", notMobile);
    row("China", 86, "13800138000", valid);
    row("Malaysia", 60, "123456789", valid);
    row("satellite service", 870, "301234567", valid);
    row("no such code", 999, "91234567", ask);
    row("no code", 0, "91234567", ask);
    row("less than no code", -65, "91234567", ask);
    row("code beyond all", 100000, "91234567", ask);
}

void TestNumberPlan::verdict()
{
    QFETCH(int, code);
    QFETCH(QByteArray, digits);
    QFETCH(NumberVerdict, verdict);
    QCOMPARE(NumberPlan::of(code).read(digits.toStdString(), false).verdict, verdict);
}

void TestNumberPlan::reads_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<bool>("international");
    QTest::addColumn<QByteArray>("national");
    const auto row
        = [](const char *name, int code, const char *digits, bool international, const char *national) {
              QTest::newRow(name) << code << QByteArray(digits) << international << QByteArray(national);
          };
    row("as it stands", 65, "91234567", false, "91234567");
    row("own code", 65, "6591234567", true, "91234567");
    row("own code without plus", 65, "6591234567", false, "91234567");
    row("other code", 65, "60123456789", true, "");
    row("trunk prefix", 44, "07911123456", false, "7911123456");
    row("code and trunk prefix", 44, "4407911123456", true, "7911123456");
    row("trunk prefix of China", 86, "013800138000", false, "13800138000");
    row("code that could be a trunk prefix", 1, "14155552671", false, "4155552671");
    row("code of a service without plus", 870, "870301234567", false, "301234567");
}

/// All of them without the library.
void TestNumberPlan::reads()
{
    QFETCH(int, code);
    QFETCH(QByteArray, digits);
    QFETCH(bool, international);
    QFETCH(QByteArray, national);
    const std::string typed = digits.toStdString();
    const NumberReading reading = NumberPlan::of(code).read(typed, international);
    QCOMPARE(reading.verdict, national.isEmpty() ? NumberVerdict::Invalid : NumberVerdict::Valid);
    if (!national.isEmpty())
        QCOMPARE(std::string(reading.nationalDigits), national.toStdString());
}

void TestNumberPlan::madeOnceForAllThreads()
{
    std::array<const NumberPlan *, 4> plans{};
    std::vector<std::thread> threads;
    for (const NumberPlan *&plan : plans)
        threads.emplace_back([&plan] { plan = &NumberPlan::of(81); });
    for (std::thread &thread : threads)
        thread.join();
    for (const NumberPlan *plan : plans)
        QCOMPARE(plan, &NumberPlan::of(81));
}

void TestNumberPlan::agreesWithLibrary_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<qint64>("count");
    bool isGiven = false;
    const qint64 given = qEnvironmentVariable("TECHPASS_PHONE_COMPARISONS").toLongLong(&isGiven);
    qint64 left = isGiven ? given : fewComparisons;
    for (unsigned seed = 1; left > 0; ++seed, left -= comparisonsInRow)
        QTest::addRow("seed %u", seed) << seed << std::min(left, comparisonsInRow);
}

void TestNumberPlan::agreesWithLibrary()
{
    QFETCH(unsigned, seed);
    QFETCH(qint64, count);
    test::NumberSamples samples(seed);
    for (qint64 i = 0; i < count; ++i) {
        const test::SampleNumber number = samples.next();
        const QString typed = number.typed();
        const ContactNumber slow = ContactNumber::readByLibrary(number.callingCode, typed);
        QVERIFY2(isSame(ContactNumber::read(number.callingCode, typed), slow),
            qPrintable(u"%1 for %2"_s.arg(typed).arg(number.callingCode)));
        const auto reading = NumberPlan::of(number.callingCode).read(number.digits, number.international);
        QVERIFY2(isKept(reading, slow), qPrintable(u"%1 for %2"_s.arg(typed).arg(number.callingCode)));
        m_compared += 1;
        m_valid += slow.isValid() ? 1 : 0;
        m_quick += reading.verdict == NumberVerdict::AskLibrary ? 0 : 1;
        m_quickValid += isValid(reading.verdict) ? 1 : 0;
    }
}

void TestNumberPlan::cleanupTestCase()
{
    if (m_compared > 0)
        qInfo("%lld numbers compared, %lld of them valid; read without the library: %.2f %%, of the valid "
              "%.2f %%",
            m_compared, m_valid, 100.0 * static_cast<double>(m_quick) / static_cast<double>(m_compared),
            100.0 * static_cast<double>(m_quickValid) / static_cast<double>(std::max<qint64>(m_valid, 1)));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestNumberPlan)
#include "tst_numberplan.moc"
