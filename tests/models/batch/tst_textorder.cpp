// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/textorder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

int sign(int value)
{
    return (value > 0) - (value < 0);
}

using Key = std::vector<quint64>;

std::optional<Key> keyOf(const TextOrder &order, const QByteArray &text)
{
    Key key;
    return order.appendKey(text, key) ? std::optional(key) : std::nullopt;
}

int compareKeys(const Key &a, const Key &b)
{
    return a < b ? -1 : static_cast<int>(b < a);
}

QByteArray randomText(QRandomGenerator &random)
{
    static constexpr char usual[] = "aAbBzZ0019._-@ '+&(),/";
    QByteArray text;
    const int length = random.bounded(1, 24);
    for (int i = 0; i < length; ++i) {
        text.append(random.bounded(12) == 0 ? static_cast<char>(random.bounded(0x20, 0x7f))
                                            : usual[random.bounded(static_cast<int>(sizeof(usual)) - 1)]);
    }
    return text;
}

} // namespace

class TestTextOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keysCompareAsTheCollation_data();
    void keysCompareAsTheCollation();
    void keysOfHardCases_data();
    void keysOfHardCases();
    void makesNoKey_data();
    void makesNoKey();
    void knowsLanguagesThatGroupLetters();
    void isMadeAnewForAnotherLanguage();
};

void TestTextOrder::keysCompareAsTheCollation_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("English, Singapore") << QLocale(QLocale::English, QLocale::Singapore);
    QTest::newRow("English, United States") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("Malay") << QLocale(QLocale::Malay, QLocale::Singapore);
    QTest::newRow("Tamil") << QLocale(QLocale::Tamil, QLocale::Singapore);
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::Singapore);
    QTest::newRow("Estonian: z before t") << QLocale(QLocale::Estonian);
}

void TestTextOrder::keysCompareAsTheCollation()
{
    QFETCH(QLocale, locale);
    const TextOrder order(locale);
    QRandomGenerator random(20);
    int compared = 0;
    for (int i = 0; i < 40'000; ++i) {
        const QByteArray a = randomText(random);
        QByteArray b = randomText(random);
        if (random.bounded(2) == 0) {
            b = a;
            b[random.bounded(static_cast<int>(b.size()))] = static_cast<char>(random.bounded(0x20, 0x7f));
        }
        const std::optional<Key> keyA = keyOf(order, a);
        const std::optional<Key> keyB = keyOf(order, b);
        if (!keyA || !keyB)
            continue;
        ++compared;
        const int expected = sign(order.compare(QString::fromLatin1(a), QString::fromLatin1(b)));
        if (compareKeys(*keyA, *keyB) != expected)
            QFAIL(qPrintable(u"%1 | %2: %3, not %4"_s.arg(QString::fromLatin1(a), QString::fromLatin1(b))
                                 .arg(compareKeys(*keyA, *keyB))
                                 .arg(expected)));
    }
    QVERIFY(compared > 30'000);
}

void TestTextOrder::keysOfHardCases_data()
{
    QTest::addColumn<QByteArray>("smaller");
    QTest::addColumn<QByteArray>("larger");
    QTest::newRow("shorter first") << QByteArray("tan") << QByteArray("tana");
    QTest::newRow("exactly one word long") << QByteArray("tanahmer") << QByteArray("tanahmera");
    QTest::newRow("number by value") << QByteArray("user9") << QByteArray("user10");
    QTest::newRow("number before a letter") << QByteArray("user9") << QByteArray("usera");
    QTest::newRow("in the middle") << QByteArray("a2b9") << QByteArray("a10b1");
    QTest::newRow("leading zeros") << QByteArray("a002") << QByteArray("a03");
    QTest::newRow("only zeros") << QByteArray("a000") << QByteArray("a1");
    QTest::newRow("letter by letter") << QByteArray("Ab") << QByteArray("aC");
    QTest::newRow("punctuation first") << QByteArray("a.b") << QByteArray("ab");
}

void TestTextOrder::keysOfHardCases()
{
    QFETCH(QByteArray, smaller);
    QFETCH(QByteArray, larger);
    const TextOrder order(QLocale(QLocale::English, QLocale::Singapore));
    QVERIFY(order.compare(QString::fromLatin1(smaller), QString::fromLatin1(larger)) < 0);
    QVERIFY(*keyOf(order, smaller) < *keyOf(order, larger));
    QCOMPARE(*keyOf(order, smaller.toUpper()), *keyOf(order, smaller.toLower()));
    QCOMPARE(keyOf(order, larger)->back() & 0xff, quint64{0});
}

void TestTextOrder::makesNoKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not ASCII") << QByteArray("Zo\xc3\xab");
    QTest::newRow("not ASCII, later") << QByteArray("a long one that ends in \xe6\x9d\x8e");
    QTest::newRow("control character") << QByteArray("a\x01z");
    QTest::newRow("very long number") << QByteArray(300, '7');
}

void TestTextOrder::makesNoKey()
{
    QFETCH(QByteArray, text);
    const TextOrder order(QLocale(QLocale::English, QLocale::Singapore));
    Key words{1, 2};
    QVERIFY(!order.appendKey(text, words));
    QCOMPARE(words, (Key{1, 2}));
}

void TestTextOrder::knowsLanguagesThatGroupLetters()
{
    const TextOrder czech(QLocale(QLocale::Czech));
    QVERIFY(czech.compare(u"hz"_s, u"ch"_s) < 0);
    QVERIFY(!keyOf(czech, "novak"));
}

/// ö is a letter behind z in Swedish, and a kind of o in German.
void TestTextOrder::isMadeAnewForAnotherLanguage()
{
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::Swedish));
    const auto swedish = TextOrder::usual();
    QVERIFY(swedish->compare(u"ö"_s, u"z"_s) > 0);
    QCOMPARE(TextOrder::usual(), swedish);
    QLocale::setDefault(QLocale(QLocale::German));
    QVERIFY(TextOrder::usual()->compare(u"ö"_s, u"z"_s) < 0);
    QVERIFY(swedish->compare(u"ö"_s, u"z"_s) > 0);
}

QTEST_GUILESS_MAIN(TestTextOrder)
#include "tst_textorder.moc"
