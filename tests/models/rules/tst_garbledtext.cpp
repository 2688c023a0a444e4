// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/garbledtext.h"

#include "models/rules/accountrules.h"
#include "models/rules/cleaning.h"
#include "models/rules/problemtext.h"
#include "tests/models/rules/samplepeople.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// As a program has it that takes UTF-8 for Windows-1252, or for Latin-1.
QString garbled(const QString &text, bool isWindows = true)
{
    static constexpr std::array<char16_t, 32> windows{0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020,
        0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c,
        0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178};
    QString read = QString::fromLatin1(text.toUtf8());
    for (QChar &c : read) {
        if (isWindows && c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windows[c.unicode() - 0x80U]);
    }
    return read;
}

/// Of `first` to `last`, those that are letters in lower case or of no case.
QString letters(char32_t first, char32_t last)
{
    QString found;
    for (char32_t code = first; code <= last; ++code) {
        if (QChar::isLetter(code) && !QChar::isUpper(code) && !QChar::isTitleCase(code))
            found += QChar(static_cast<char16_t>(code));
    }
    return found;
}

QString word(const QString &from, QRandomGenerator &random)
{
    QString text;
    for (int length = random.bounded(1, 9); length > 0; --length)
        text += from[random.bounded(from.size())];
    return text;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

Problem firstProblem(Field field, const QString &value)
{
    return checkAccount(test::with(test::vendor(), field, value), Policy::practice()).value(0);
}

} // namespace

/// UTF-8 that was read as Windows-1252, and what merely looks like it.
class TestGarbledText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void repairs_data();
    void repairs();
    void leaves_data();
    void leaves();
    void repairsEveryName_data();
    void repairsEveryName();
    void leavesCapitals();
    void knowsWhatIsLost();
    void checksTexts_data();
    void checksTexts();
    void mendsOtherFields_data();
    void mendsOtherFields();
    void keepsALastByteThatLooksBlank();
    void explainsAReasonThatGrew();
};

void TestGarbledText::repairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("repaired");
    const auto row = [](const QString &text, const QString &repaired) {
        QTest::newRow(qPrintable(repaired + u" / "_s + text)) << text << repaired;
    };
    row(u"M\u00c3\u00bcller"_s, u"Müller"_s);
    row(u"Jos\u00c3\u00a9"_s, u"José"_s);
    row(u"JOS\u00c3\u2030"_s, u"JOSÉ"_s);
    row(u"JOS\u00c3\u00a9"_s, u"JOSé"_s);
    row(u"Bj\u00c3\u00b6rn \u00c3\u2026str\u00c3\u00b6m"_s, u"Björn Åström"_s);
    row(u"Dvo\u00c5\u2122\u00c3\u00a1k"_s, u"Dvořák"_s);
    row(u"O\u00e2\u20ac\u2122Brien"_s, u"O’Brien"_s);
    row(u"\u00e5\u00bc\u00a0\u00e4\u00bc\u0178"_s, u"张伟"_s);
    row(u"\u00e5\u00bc \u00e4\u00bc\u0178"_s, u"张伟"_s); // the no-break space has become a space
    row(u"Wei \u00e4\u00bc\u0178"_s, u"Wei 伟"_s);
    row(u"Wei\u00e4\u00bc\u0178\u00e6\u02dc\u017d"_s, u"Wei伟明"_s);
    row(garbled(u"கவிதா"_s), u"கவிதா"_s);
    row(garbled(u"ம்"_s), u"ம்"_s);
    row(garbled(u"Nguyễn Thị Đào"_s), u"Nguyễn Thị Đào"_s);
    row(garbled(u"Иван Петров"_s), u"Иван Петров"_s);
    row(garbled(u"نور"_s), u"نور"_s);
    row(garbled(u"Δημήτρης"_s), u"Δημήτρης"_s);
    row(garbled(u"e\u0301"_s), u"e\u0301"_s);
    row(garbled(u"🚀 launch"_s), u"🚀 launch"_s);
    row(u"\u00ef\u00bb\u00bfArun"_s, u"\ufeffArun"_s);
    row(u"Anne\u00c2\u00a0Marie"_s, u"Anne\u00a0Marie"_s);
    row(garbled(u"José"_s, false), u"José"_s);
    row(garbled(u"Ángel"_s, false), u"Ángel"_s);
    row(garbled(garbled(u"José"_s)), u"José"_s);
    row(garbled(garbled(u"Ángel 张伟"_s)), u"Ángel 张伟"_s);
    row(garbled(garbled(garbled(u"Müller"_s))), u"Müller"_s);
}

void TestGarbledText::repairs()
{
    QFETCH(QString, text);
    QFETCH(QString, repaired);
    QCOMPARE(ungarbled(text), std::optional(repaired));
}

void TestGarbledText::leaves_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Arun", "Müller", "José", "Ångström", "São", "São Paulo", "Ã", "Â", "IRMÃ",
             "JOÃO", "Đặng", "Nguyễn", "Trần Ân", "Ñuñez", "Çelik", "Øystein Ærø", "Łukasz", "Strauß", "Þór",
             "Ðuro", "Sørensen Žižek", "MATÚŠ", "KRÍŽ", "PLÍŠKOVÁ", "ALEŠ", "Œuvre", "张伟", "கவிதா",
             "O’Brien", "D’Ângelo", "“CAFÉ”", "CAFÉ™", "JOSÉ’S", "Nestlé®", "Nestlé® Singapore", "Citroën™",
             "50 € – ½", "Ø½ inch", "5 °C ± 1", "naïve café…", "Straße — Süß", "ANDRÉ’S ‘NOËL’", "MARIÑ’S",
             "HEIKKILÄ–VIRTANEN", "MÜLLERÖ…", "«Ç»", "a\u00a0b", "à la carte", "Ã la"}) {
        QTest::newRow(*text == '\0' ? "empty" : text) << QString::fromUtf8(text);
    }
    QTest::newRow("half garbled") << u"张 M\u00c3\u00bcller"_s;
    QTest::newRow("cut off") << u"Jos\u00c3"_s;
    QTest::newRow("lost before") << u"\u00ef\u00bf\u00bd"_s;
    QTest::newRow("overlong") << u"\u00e0\u20ac\u00af"_s;
    QTest::newRow("a half") << u"\u00ed\u00a0\u20ac"_s;
    QTest::newRow("a control character") << u"a\u00c2\u20acb"_s;
    QTest::newRow("blank behind capitals") << u"IRM\u00c3\u00a0"_s;
    QTest::newRow("blank behind a sharp s") << u"Strau\u00df\u00a0"_s;
}

void TestGarbledText::leaves()
{
    QFETCH(QString, text);
    QVERIFY2(!ungarbled(text), qPrintable(ungarbled(text).value_or(QString())));
}

void TestGarbledText::repairsEveryName_data()
{
    QTest::addColumn<QString>("from");
    QTest::newRow("Latin-1") << letters(u'a', 0xff);
    QTest::newRow("Latin") << letters(0xc0, 0x17f);
    QTest::newRow("Vietnamese") << QString(letters(u'a', u'z') + letters(0x1ea0, 0x1ef9));
    QTest::newRow("Chinese") << letters(0x4e00, 0x9fff);
    QTest::newRow("Tamil") << u"கஙசஞடணதநபமயரலவழளறனஅஆஇஈஉஊஎஏஐஒஓாிீுூெேைொோௌ்"_s;
    QTest::newRow("Malay and Chinese") << QString(letters(u'a', u'z') + u"陈伟明李王张林黄吴"_s);
}

/// In small letters, where there are any.
void TestGarbledText::repairsEveryName()
{
    QFETCH(QString, from);
    QRandomGenerator random(11);
    for (int i = 0; i < 3000; ++i) {
        const QString first = word(from, random);
        const QString text = i % 3 == 0 ? QString(first + u' ' + word(from, random)) : first;
        QVERIFY2(!ungarbled(text), qPrintable(text));
        const bool isWindows = i % 4 != 0;
        const QString once = garbled(text, isWindows);
        if (isAscii(text))
            continue;
        // A single Chinese letter behind a Latin one can be told from chance no more.
        const bool isMixed = from.contains(u'陈') && from.contains(u'a');
        const std::optional<QString> repaired = ungarbled(once);
        if (isMixed && !repaired)
            continue;
        QVERIFY2(repaired == text, qPrintable(text + u" / "_s + once));
        QCOMPARE(ungarbled(garbled(once, isWindows)), std::optional(text));
        QCOMPARE(cleaned(Field::FirstName, once), once);
        QVERIFY(hasError(checkAccount(test::with(test::vendor(), Field::FirstName, once), Policy::practice()))
            || firstProblem(Field::FirstName, once).code == Code::TextGarbled);
    }
}

/// Words in capitals may end in letters that are such bytes.
void TestGarbledText::leavesCapitals()
{
    const QString capitals = u"ABEIKLMNORSTUÁÄÅÂÃÉÈÍÎÑÓÔÖÚÜÝŠŽŒ"_s;
    const QString behind = u"’”…–—™®«»"_s;
    QRandomGenerator random(12);
    for (int i = 0; i < 3000; ++i) {
        QString name;
        for (int length = random.bounded(2, 8); length > 0; --length)
            name += capitals[random.bounded(capitals.size())];
        if (i % 3 == 0 && name.size() > 2)
            name[name.size() - 3] = name[name.size() - 2] = u'A';
        const QString text = u"A"_s + name.left(1) + name + behind[random.bounded(behind.size())];
        if (text.contains(u"Ã") || text.contains(u"Å") || text.contains(u"Ä"))
            continue;
        QVERIFY2(!ungarbled(text), qPrintable(text + u" / "_s + ungarbled(text).value_or(QString())));
    }
}

void TestGarbledText::knowsWhatIsLost()
{
    QVERIFY(hasLostCharacters(u"M\ufffdller"_s));
    QVERIFY(hasLostCharacters(u"M\u00ef\u00bf\u00bdller"_s));
    QVERIFY(!hasLostCharacters(u"Müller"_s));
    const Invitee person = test::with(test::vendor(), Field::LastName, u"M\ufffdller"_s);
    const Problems problems = checkAccount(person, Policy::practice());
    QCOMPARE(test::codes(problems), u"text-lost"_s);
    QCOMPARE(problems.first().severity, Severity::Check);
    QCOMPARE(offeredFix(problems.first(), person), std::nullopt);
    QVERIFY(problemSentence(problems.first()).contains(u"Type them again"_s));
    QCOMPARE(test::codes(checkAccount(
                 test::with(person, Field::LastName, u"M\u00ef\u00bf\u00bdller"_s), Policy::practice())),
        u"text-lost"_s);
}

void TestGarbledText::checksTexts_data()
{
    QTest::addColumn<Field>("field");
    for (const Field field :
        {Field::FirstName, Field::LastName, Field::Organisation, Field::Department, Field::Reason})
        QTest::newRow(qPrintable(fieldName(field))) << field;
}

void TestGarbledText::checksTexts()
{
    QFETCH(Field, field);
    const Invitee person = test::with(test::vendor(), field, u"M\u00c3\u00bcller"_s);
    const Problems problems = checkAccount(person, Policy::practice());
    QCOMPARE(test::codes(problems), u"text-garbled"_s);
    QCOMPARE(problems.first().severity, Severity::Check);
    QCOMPARE(offeredFix(problems.first(), person), std::optional(u"Müller"_s));
    QVERIFY(problemSentence(problems.first()).contains(u"Müller"_s));
    QVERIFY(!fixTitle(problems.first()).isEmpty());
    // A byte that was read as a control character is refused, and mended all the same.
    const Invitee refused = test::with(test::vendor(), field, garbled(u"Ángel"_s));
    const Problems errors = checkAccount(refused, Policy::practice());
    QCOMPARE(test::codes(errors), u"text-invalid"_s);
    QCOMPARE(offeredFix(errors.first(), refused), std::optional(u"Ángel"_s));
    QCOMPARE(problemTitle(errors.first()), problemTitle(problems.first()));
}

void TestGarbledText::mendsOtherFields_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("apostrophe in an email") << Field::Email << u"o\u00e2\u20ac\u2122brien@accenture.com"_s
                                            << u"email-invalid"_s << u"o'brien@accenture.com"_s;
    QTest::newRow("no-break space in an email") << Field::Email << u"arun@\u00c2\u00a0accenture.com"_s
                                                << u"email-invalid"_s << u"arun@accenture.com"_s;
    QTest::newRow("letters in an email")
        << Field::Email << u"jos\u00c3\u00a9@accenture.com"_s << u"email-invalid"_s << QString();
    QTest::newRow("zero-width space in a username")
        << Field::Username << u"arun\u00e2\u20ac\u2039k"_s << u"username-invalid"_s << u"arunk"_s;
    QTest::newRow("no-break space in a number") << Field::ContactNumber << u"9123\u00c2\u00a04567"_s
                                                << u"contact-number-invalid"_s << u"9123\u00a04567"_s;
    QTest::newRow("tick") << Field::SeedRequired << u"\u00e2\u0153\u201c"_s << u"seed-unclear"_s << u"Yes"_s;
}

void TestGarbledText::mendsOtherFields()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QFETCH(QString, fixed);
    const Invitee person = test::with(test::vendor(), field, value);
    const Problems problems = checkAccount(person, Policy::practice());
    QCOMPARE(test::codes(problems), code);
    QCOMPARE(offeredFix(problems.first(), person), fixed.isEmpty() ? std::nullopt : std::optional(fixed));
    if (!fixed.isEmpty())
        QCOMPARE(checkAccount(test::with(person, field, fixed), Policy::practice()), Problems());
}

void TestGarbledText::keepsALastByteThatLooksBlank()
{
    for (const QString &name : {u"Nicolà"_s, u"Martí"_s, u"张"_s, u"Đà"_s}) {
        for (const bool isWindows : {true, false}) {
            const QString text = garbled(name, isWindows);
            QCOMPARE(withoutOuterBlanks(u"\u00a0 "_s + text + u" \u200b"_s), text);
            QCOMPARE(firstProblem(Field::FirstName, text + u"  "_s).args.last(), name);
        }
    }
    QCOMPARE(withoutOuterBlanks(u"José\u00a0"_s), u"José"_s);
    QCOMPARE(withoutOuterBlanks(u"Strauß\u00a0"_s), u"Strauß"_s);
    QCOMPARE(withoutOuterBlanks(u"IRMÃ\u00a0"_s), u"IRMÃ"_s);
}

void TestGarbledText::explainsAReasonThatGrew()
{
    const QString reason = u"சேவை "_s.repeated(20).trimmed();
    const Problem problem = firstProblem(Field::Reason, garbled(reason, false));
    Policy policy = Policy::practice();
    QCOMPARE(problem.severity, Severity::Error);
    const Invitee person = test::with(test::vendor(), Field::Reason, garbled(u"é"_s.repeated(200)));
    const Problem tooLong = checkAccount(person, policy).value(0);
    QCOMPARE(tooLong.code, Code::ReasonTooLong);
    QCOMPARE(offeredFix(tooLong, person), std::optional(u"é"_s.repeated(200)));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestGarbledText)
#include "tst_garbledtext.moc"
