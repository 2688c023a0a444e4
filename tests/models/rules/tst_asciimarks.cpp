// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/asciimarks.h"

#include "models/rules/asciiforms.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// Of letters that make what is nearly an address.
std::string randomText(QRandomGenerator &random, std::string_view letters)
{
    std::string text(random.bounded(2) == 0 ? random.bounded(65U) : random.bounded(9U), ' ');
    for (char &c : text)
        c = letters[random.bounded(static_cast<quint32>(letters.size()))];
    if (text.size() > 2 && random.bounded(2) == 0)
        text[random.bounded(static_cast<quint32>(text.size()))] = '@';
    return text;
}

bool isAddress(std::string_view text)
{
    const std::size_t at = text.find('@');
    return at != text.npos && isDotAtom(text.substr(0, at)) && isHostName(text.substr(at + 1));
}

} // namespace

class TestAsciiMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void marksEveryCharacter();
    void marksTextsOfEveryLength();
    void agreesOnAddresses();
    void agreesOnUsernames();
};

void TestAsciiMarks::marksEveryCharacter()
{
    for (int first = 0; first < 256; ++first) {
        std::array<char, LoweredText::longest> text{};
        for (std::size_t i = 0; i < text.size(); ++i)
            text[i] = static_cast<char>(first + static_cast<int>(i));
        std::array<char, LoweredText::longest> lowered{};
        std::array<char, LoweredText::longest> portably{};
        const AsciiMarks marks = markLowered(text.data(), text.size(), lowered.data());
        QVERIFY(marks == markLoweredPortably(text.data(), text.size(), portably.data()));
        QCOMPARE(lowered, portably);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const auto has = [i](quint64 bits) { return (bits >> i & 1) != 0; };
            QCOMPARE(lowered[i], c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : c);
            QCOMPARE(has(marks.digits), isAsciiDigit(c));
            QCOMPARE(has(marks.letters | marks.digits), isAsciiLetterOrDigit(c));
            QCOMPARE(has(marks.dots), c == '.');
            QCOMPARE(has(marks.hyphens), c == '-');
            QCOMPARE(has(marks.underscores), c == '_');
            QCOMPARE(has(marks.ats), c == '@');
        }
    }
}

void TestAsciiMarks::marksTextsOfEveryLength()
{
    QRandomGenerator random(4);
    for (std::size_t size = 0; size <= LoweredText::longest; ++size) {
        // On the heap, so that reading behind its end is seen.
        std::string text(size, ' ');
        for (char &c : text)
            c = static_cast<char>(random.bounded(256));
        text.shrink_to_fit();
        std::array<char, LoweredText::longest> lowered{};
        std::array<char, LoweredText::longest> portably{};
        const AsciiMarks marks = markLowered(text.data(), size, lowered.data());
        QVERIFY(marks == markLoweredPortably(text.data(), size, portably.data()));
        QCOMPARE(std::string_view(lowered.data(), size), std::string_view(portably.data(), size));
    }
}

void TestAsciiMarks::agreesOnAddresses()
{
    QRandomGenerator random(5);
    int valid = 0;
    for (int i = 0; i < 300'000; ++i) {
        const std::string known = randomText(random, "aaaZ09.-_");
        QCOMPARE(LoweredText(known).isUsualAddress(), isAddress(known));
        valid += isAddress(known) ? 1 : 0;
        const std::string any = randomText(random, "abc0.-+\x80 ");
        QVERIFY(!LoweredText(any).isUsualAddress() || isAddress(any));
    }
    QVERIFY(valid > 1000);
    QVERIFY(LoweredText("Arun.Kumar-1@sub.IBM.com").isUsualAddress());
}

void TestAsciiMarks::agreesOnUsernames()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 300'000; ++i) {
        const std::string known = randomText(random, "aaaZ09.-_");
        QCOMPARE(LoweredText(known).isUsualUsername(),
            usernameFaultOf(std::string_view(known)) == UsernameFault::None);
        const std::string any = randomText(random, "abc0.-+\x80 ");
        QVERIFY(!LoweredText(any).isUsualUsername()
            || usernameFaultOf(std::string_view(any)) == UsernameFault::None);
    }
}

QTEST_APPLESS_MAIN(TestAsciiMarks)
#include "tst_asciimarks.moc"
