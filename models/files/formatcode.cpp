// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/formatcode.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = FormatToken::Kind;

constexpr std::size_t mostSections = 4;

bool isDigitSign(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

std::optional<FormatCondition> conditionOf(QStringView text)
{
    using Relation = FormatCondition::Relation;
    constexpr std::array<std::pair<QStringView, Relation>, 6> relations{
        {{u"<=", Relation::LessOrEqual}, {u"<>", Relation::NotEqual}, {u">=", Relation::GreaterOrEqual},
            {u"<", Relation::Less}, {u">", Relation::Greater}, {u"=", Relation::Equal}}};
    for (const auto &[sign, relation] : relations) {
        if (!text.startsWith(sign))
            continue;
        bool isNumber = false;
        const double limit = text.sliced(sign.size()).toDouble(&isNumber);
        return isNumber ? std::optional(FormatCondition{relation, limit}) : std::nullopt;
    }
    return std::nullopt;
}

/// By the number that Windows gives a locale, or by its name.
QLocale localeOf(QStringView tag)
{
    bool isNumber = false;
    const uint number = tag.toUInt(&isNumber, 16);
    if (!isNumber)
        return QLocale(tag.toString());
    std::array<char, ULOC_FULLNAME_CAPACITY> name{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLocaleForLCID(number & 0xFFFF, name.data(), static_cast<int32_t>(name.size()) - 1, &status);
    return U_SUCCESS(status) && name[0] != 0 ? QLocale(QString::fromLatin1(name.data())) : QLocale::c();
}

/// The highest byte of such a number is for the digits, the next one for the calendar.
Numerals numeralsOf(QStringView tag)
{
    return Numerals::ofShape(tag.toUInt(nullptr, 16) >> 24);
}

/// One section on its way from the letters to the tokens.
class SectionReading final
{
public:
    explicit SectionReading(QStringView code)
        : m_code(code)
    {
    }

    /// Up to the semicolon or the end. Returns what is left behind it, nothing where it was the last.
    std::optional<QStringView> read(FormatSection &section);

private:
    bool startsWith(QStringView text) const { return m_code.startsWith(text, Qt::CaseInsensitive); }
    void take(qsizetype count) { m_code = m_code.sliced(std::min(count, m_code.size())); }
    void add(Kind kind, qsizetype count = 1, QChar character = {});
    void readQuoted();
    void readBracket();
    void readEscape();
    bool readWord();
    bool readUnit();
    void readSign();

    QStringView m_code;
    FormatSection m_section;
    int m_kindOfNumerals = 0;
};

void SectionReading::add(Kind kind, qsizetype count, QChar character)
{
    constexpr qsizetype most = 255;
    m_section.tokens.push_back(
        {kind, static_cast<quint8>(std::min(count, most)), char16_t(character.unicode())});
}

std::optional<QStringView> SectionReading::read(FormatSection &section)
{
    std::optional<QStringView> rest;
    while (!m_code.isEmpty() && !rest) {
        const QChar c = m_code.front();
        if (c == u';')
            rest = m_code.sliced(1);
        else if (c == u'"')
            readQuoted();
        else if (c == u'[')
            readBracket();
        else if (c == u'\\' || c == u'_' || c == u'*')
            readEscape();
        else if (!readWord() && !readUnit())
            readSign();
    }
    if (m_kindOfNumerals != 0)
        m_section.numerals = Numerals::ofKind(m_kindOfNumerals, m_section.locale);
    section = std::move(m_section);
    return rest;
}

void SectionReading::readQuoted()
{
    const qsizetype end = m_code.indexOf(u'"', 1);
    for (const QChar c : m_code.first(end < 0 ? m_code.size() : end).sliced(1))
        add(Kind::Literal, 1, c);
    take(end < 0 ? m_code.size() : end + 1);
}

void SectionReading::readBracket()
{
    const qsizetype end = m_code.indexOf(u']');
    const QStringView inside = m_code.first(end < 0 ? m_code.size() : end).sliced(1);
    take(end < 0 ? m_code.size() : end + 1);
    if (inside.startsWith(u'$')) {
        const qsizetype dash = inside.indexOf(u'-');
        for (const QChar c : inside.first(dash < 0 ? inside.size() : dash).sliced(1))
            add(Kind::Literal, 1, c);
        if (dash >= 0) {
            m_section.locale = localeOf(inside.sliced(dash + 1));
            m_section.numerals = numeralsOf(inside.sliced(dash + 1));
        }
        return;
    }
    if (inside.startsWith(u"DBNum", Qt::CaseInsensitive)) {
        constexpr qsizetype wordSize = 5;
        m_kindOfNumerals = inside.sliced(wordSize).toInt();
        return;
    }
    const auto isOnly = [inside](QChar letter) {
        return !inside.isEmpty()
            && std::all_of(inside.begin(), inside.end(), [letter](QChar c) { return c.toLower() == letter; });
    };
    const Kind elapsed = isOnly(u'h') ? Kind::ElapsedHours
        : isOnly(u'm')                ? Kind::ElapsedMinutes
        : isOnly(u's')                ? Kind::ElapsedSeconds
                                      : Kind::Literal;
    if (elapsed != Kind::Literal)
        add(elapsed, inside.size());
    else if (const auto condition = conditionOf(inside))
        m_section.condition = condition;
}

void SectionReading::readEscape()
{
    if (m_code.front() == u'_')
        add(Kind::Padding);
    else if (m_code.front() == u'\\' && m_code.size() > 1)
        add(Kind::Literal, 1, m_code[1]);
    take(2);
}

bool SectionReading::readWord()
{
    struct Word
    {
        QStringView text;
        Kind kind;
    };
    constexpr std::array<Word, 4> words{{{u"General", Kind::General}, {u"AM/PM", Kind::AmPm},
        {u"\u4e0a\u5348/\u4e0b\u5348", Kind::ChineseAmPm}, {u"A/P", Kind::AorP}}};
    for (const Word &word : words) {
        if (startsWith(word.text)) {
            add(word.kind, 1, m_code.front());
            take(word.text.size());
            return true;
        }
    }
    const bool isMantissa = std::any_of(m_section.tokens.begin(), m_section.tokens.end(),
        [](const FormatToken &token) { return token.kind == Kind::Digit; });
    if (isMantissa && (startsWith(u"E+") || startsWith(u"E-"))) {
        add(Kind::Exponent, 1, m_code[1]);
        take(2);
        return true;
    }
    return false;
}

bool SectionReading::readUnit()
{
    const QChar letter = m_code.front().toLower();
    const Kind kind = letter == u'y' || letter == u'e' ? Kind::Year
        : letter == u'b'                               ? Kind::BuddhistYear
        : letter == u'm'                               ? Kind::Month
        : letter == u'd'                               ? Kind::Day
        : letter == u'h'                               ? Kind::Hour
        : letter == u's'                               ? Kind::Second
                                                       : Kind::Literal;
    if (kind == Kind::Literal)
        return false;
    const auto end
        = std::find_if(m_code.begin(), m_code.end(), [letter](QChar c) { return c.toLower() != letter; });
    const qsizetype count = end - m_code.begin();
    constexpr qsizetype fullYear = 4;
    add(kind, letter == u'e' ? fullYear : count);
    take(count);
    if (kind == Kind::Second && m_code.startsWith(u".0")) {
        const auto zeros = std::find_if(m_code.begin() + 1, m_code.end(), [](QChar c) { return c != u'0'; });
        add(Kind::SecondFraction, zeros - m_code.begin() - 1);
        take(zeros - m_code.begin());
    }
    return true;
}

void SectionReading::readSign()
{
    const QChar c = m_code.front();
    const Kind kind = isDigitSign(c) ? Kind::Digit
        : c >= u'1' && c <= u'9'     ? Kind::Number
        : c == u'@'                  ? Kind::Text
        : c == u'.'                  ? Kind::Point
        : c == u','                  ? Kind::Comma
        : c == u'/'                  ? Kind::Slash
                                     : Kind::Literal;
    add(kind, 1, c);
    if (c == u'%')
        m_section.shift += 2;
    take(1);
}

/// `m` stands for minutes behind hours and ahead of seconds.
void tellMinutes(std::vector<FormatToken> &tokens)
{
    FormatToken *last = nullptr;
    const auto isShortMonth
        = [](const FormatToken &token) { return token.kind == Kind::Month && token.count <= 2; };
    for (FormatToken &token : tokens) {
        if (token.kind < Kind::Year || token.kind > Kind::ElapsedSeconds)
            continue;
        const bool isSecond = token.kind == Kind::Second || token.kind == Kind::ElapsedSeconds;
        if (last != nullptr && isSecond && isShortMonth(*last))
            last->kind = Kind::Minute;
        else if (last != nullptr && isShortMonth(token)
            && (last->kind == Kind::Hour || last->kind == Kind::ElapsedHours))
            token.kind = Kind::Minute;
        last = &token;
    }
}

/// Commas between digits part thousands, commas behind the last one leave thousands out.
void tellCommas(FormatSection &section)
{
    auto &tokens = section.tokens;
    const auto is = [](Kind kind) { return [kind](const FormatToken &token) { return token.kind == kind; }; };
    const auto first = std::find_if(tokens.begin(), tokens.end(), is(Kind::Digit));
    const auto point = std::find_if(tokens.begin(), tokens.end(), is(Kind::Point));
    std::vector<FormatToken> kept(tokens.begin(), first);
    for (auto token = first; token != tokens.end(); ++token) {
        const auto end = token < point ? point : tokens.end();
        const bool isLast = std::find_if(token, end, is(Kind::Digit)) == end;
        if (token->kind != Kind::Comma)
            kept.push_back(*token);
        else if (!isLast)
            section.isGrouped = section.isGrouped || token < point;
        else if (kept.back().kind == Kind::Digit || kept.back().kind == Kind::Point)
            section.shift -= 3;
        else
            kept.push_back(*token);
    }
    tokens = std::move(kept);
}

/// A slash with digits on both sides.
void tellFraction(std::vector<FormatToken> &tokens)
{
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        const Kind next = tokens[i + 1].kind;
        if (tokens[i].kind == Kind::Slash && tokens[i - 1].kind == Kind::Digit
            && (next == Kind::Digit || next == Kind::Number)) {
            tokens[i].kind = Kind::FractionBar;
            return;
        }
    }
}

void settle(FormatSection &section)
{
    auto &tokens = section.tokens;
    section.isDate = std::any_of(
        tokens.begin(), tokens.end(), [](const FormatToken &token) { return token.kind >= Kind::Year; });
    if (section.isDate) {
        tellMinutes(tokens);
        return;
    }
    tellCommas(section);
    tellFraction(tokens);
    // Behind the first point the others are text.
    bool hasPoint = false;
    for (FormatToken &token : tokens) {
        if (token.kind == Kind::Point && std::exchange(hasPoint, true))
            token.kind = Kind::Literal;
    }
}

} // namespace

bool FormatCondition::holds(double number) const
{
    switch (relation) {
    case Relation::Less:
        return number < limit;
    case Relation::LessOrEqual:
        return number <= limit;
    case Relation::Equal:
        return number == limit;
    case Relation::NotEqual:
        return number != limit;
    case Relation::GreaterOrEqual:
        return number >= limit;
    case Relation::Greater:
        break;
    }
    return number > limit;
}

bool FormatCondition::meansNegative() const
{
    return limit <= 0 && (relation == Relation::Less || (relation == Relation::LessOrEqual && limit < 0));
}

bool FormatCondition::meansPositive() const
{
    return limit >= 0 && (relation == Relation::Greater || relation == Relation::GreaterOrEqual);
}

bool FormatSection::has(FormatToken::Kind kind) const
{
    return std::any_of(
        tokens.begin(), tokens.end(), [kind](const FormatToken &token) { return token.kind == kind; });
}

std::vector<FormatSection> readFormatCode(QStringView code)
{
    // The system's own long date, as it is in Singapore; what else the code says is for others.
    if (code.startsWith(u"[$-F800]", Qt::CaseInsensitive)
        || code.startsWith(u"[$-x-sysdate]", Qt::CaseInsensitive))
        return readFormatCode(u"dddd, d mmmm yyyy");
    std::vector<FormatSection> sections;
    std::optional<QStringView> rest = code;
    while (rest && sections.size() < mostSections) {
        FormatSection section;
        rest = SectionReading(*rest).read(section);
        settle(section);
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace techpass
