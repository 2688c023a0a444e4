// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/numberformat.h"

#include "models/files/digitplaces.h"
#include "models/files/formatcode.h"
#include "models/files/showndate.h"
#include "models/files/shownnumber.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = FormatToken::Kind;

constexpr double exactIntegers = 1e15;

/// Of formats that are what others are, in another language or another currency's place, the others.
int canonicalId(int id)
{
    struct Range
    {
        int first;
        int last;
        int canonical;
    };
    constexpr std::array<Range, 14> ranges{{{27, 31, 14}, {36, 36, 14}, {50, 58, 14}, {32, 35, 21},
        {59, 60, 1}, {61, 62, 3}, {67, 68, 9}, {69, 70, 12}, {71, 71, 14}, {72, 74, 15}, {75, 76, 20},
        {77, 77, 22}, {78, 80, 45}, {81, 81, 14}}};
    for (const Range &range : ranges) {
        if (id < range.first || id > range.last)
            continue;
        const bool isOneForAll = range.canonical == 14 || range.canonical == 21;
        return isOneForAll ? range.canonical : range.canonical + id - range.first;
    }
    return id;
}

QStringView codeOfMoney(int id)
{
    switch (id) {
    case 5:
        return u"\"$\"#,##0_);\\(\"$\"#,##0\\)";
    case 6:
        return u"\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)";
    case 7:
        return u"\"$\"#,##0.00_);\\(\"$\"#,##0.00\\)";
    case 8:
        return u"\"$\"#,##0.00_);[Red]\\(\"$\"#,##0.00\\)";
    case 37:
    case 38:
        return u"#,##0_);\\(#,##0\\)";
    case 39:
    case 40:
        return u"#,##0.00_);\\(#,##0.00\\)";
    case 41:
        return u"_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)";
    case 42:
        return u"_(\"$\"* #,##0_);_(\"$\"* \\(#,##0\\);_(\"$\"* \"-\"_);_(@_)";
    case 43:
        return u"_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)";
    case 44:
        return u"_(\"$\"* #,##0.00_);_(\"$\"* \\(#,##0.00\\);_(\"$\"* \"-\"??_);_(@_)";
    default:
        return {};
    }
}

QStringView codeOf(int id)
{
    switch (canonicalId(id)) {
    case 1:
        return u"0";
    case 2:
        return u"0.00";
    case 3:
        return u"#,##0";
    case 4:
        return u"#,##0.00";
    case 9:
        return u"0%";
    case 10:
        return u"0.00%";
    case 11:
        return u"0.00E+00";
    case 12:
        return u"# ?/?";
    case 13:
        return u"# ?\?/??";
    case 14:
        return u"d/m/yyyy";
    case 15:
        return u"d-mmm-yy";
    case 16:
        return u"d-mmm";
    case 17:
        return u"mmm-yy";
    case 18:
        return u"h:mm AM/PM";
    case 19:
        return u"h:mm:ss AM/PM";
    case 20:
        return u"h:mm";
    case 21:
        return u"h:mm:ss";
    case 22:
        return u"d/m/yyyy h:mm";
    case 45:
        return u"mm:ss";
    case 46:
        return u"[h]:mm:ss";
    case 47:
        return u"mm:ss.0";
    case 48:
        return u"##0.0E+0";
    case 49:
        return u"@";
    default:
        return codeOfMoney(id);
    }
}

/// Room at the ends is nobody's text.
QString withoutPadding(const QString &shown)
{
    const auto isText = [](QChar c) { return c != QChar(paddingSign); };
    const auto begin = std::find_if(shown.begin(), shown.end(), isText);
    const auto end = std::find_if(shown.rbegin(), shown.rend(), isText).base();
    if (begin >= end)
        return {};
    return shown.sliced(begin - shown.begin(), end - begin).replace(QChar(paddingSign), u' ');
}

} // namespace

NumberFormat NumberFormat::builtIn(int id)
{
    const QStringView code = codeOf(id);
    return code.isEmpty() ? NumberFormat() : fromCode(code);
}

NumberFormat NumberFormat::fromCode(QStringView code)
{
    if (code.trimmed().isEmpty() || code.compare(u"General", Qt::CaseInsensitive) == 0)
        return {};
    return NumberFormat(std::make_shared<const Sections>(readFormatCode(code)));
}

bool NumberFormat::isDate() const
{
    return m_sections && m_sections->front().isDate;
}

/// One that shows more than the text itself.
bool NumberFormat::hasSectionForText() const
{
    constexpr std::size_t withText = 4;
    if (m_sections->size() < withText && !m_sections->back().has(Kind::Text))
        return false;
    const std::vector<FormatToken> &tokens = m_sections->back().tokens;
    const auto is = [](Kind kind) { return [kind](const FormatToken &token) { return token.kind == kind; }; };
    const auto texts = std::count_if(tokens.begin(), tokens.end(), is(Kind::Text));
    const auto padding = std::count_if(tokens.begin(), tokens.end(), is(Kind::Padding));
    return texts > 1 || std::cmp_greater(tokens.size(), texts + padding);
}

/// The last section is the text's where it is the fourth or says so.
std::size_t NumberFormat::numberSections() const
{
    const std::size_t count = m_sections->size();
    const bool isLastText = count > 1 && (count > 3 || m_sections->back().has(Kind::Text));
    return isLastText ? count - 1 : count;
}

std::size_t NumberFormat::sectionOf(double number) const
{
    const Sections &sections = *m_sections;
    const std::size_t count = numberSections();
    const bool hasConditions = std::any_of(sections.begin(), sections.begin() + static_cast<qsizetype>(count),
        [](const FormatSection &section) { return section.condition.has_value(); });
    if (!hasConditions) {
        const std::size_t wanted = number < 0 ? 1 : number > 0 ? 0 : 2;
        return wanted < count ? wanted : 0;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<FormatCondition> &condition = sections[i].condition;
        // The second of three without a condition of its own is the negative numbers'.
        const bool isMeant = condition ? condition->holds(number)
            : i == 1 && count > 2      ? number < 0
                                       : i > 0 || number > 0;
        if (isMeant)
            return i;
    }
    return count - 1;
}

/// Not in a section that is for negative numbers only, as that has a sign of its own.
bool NumberFormat::isSignShown(std::size_t section) const
{
    const Sections &sections = *m_sections;
    if (const auto &condition = sections[section].condition)
        return !condition->meansNegative();
    const auto &first = sections.front().condition;
    return section != 1 || (first && !first->meansPositive());
}

QString NumberFormat::shown(double number, bool date1904) const
{
    if (!m_sections)
        return generalNumber(number);
    const std::size_t index = sectionOf(number);
    const FormatSection &section = m_sections->at(index);
    const double size = std::abs(number);
    if (section.isDate)
        return isSerialDate(number, date1904) ? withoutPadding(shownDate(number, section, date1904))
                                              : generalNumber(number);
    const QString shown = withoutPadding(shownNumber(size, section));
    if (shown.isEmpty())
        return number == 0 ? shown : generalNumber(number);
    return number < 0 && isSignShown(index) ? QString(u'-' + shown) : shown;
}

QString NumberFormat::shown(const QString &text) const
{
    constexpr qsizetype longestCell = 32767;
    if (!changesText() || text.size() > longestCell)
        return text;
    QString shown;
    for (const FormatToken &token : m_sections->back().tokens)
        shown += token.kind == Kind::Text ? text : shownToken(token);
    shown = withoutPadding(shown);
    return shown.isEmpty() ? text : shown;
}

bool isPlainWholeNumber(std::string_view stored)
{
    constexpr std::size_t longest = 15;
    return !stored.empty() && stored.size() <= longest && (stored.front() != '0' || stored.size() == 1)
        && std::all_of(stored.begin(), stored.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString displayedNumber(std::string_view stored, const NumberFormat &format, bool date1904)
{
    const QByteArrayView bytes(stored);
    bool isNumber = false;
    const double number = bytes.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return QString::fromUtf8(bytes);
    if (format.isGeneral() && std::abs(number) >= exactIntegers)
        return QString::fromUtf8(bytes);
    return format.shown(number, date1904);
}

} // namespace techpass
