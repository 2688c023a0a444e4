// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/seedrules.h"

#include "models/rules/cleaning.h"
#include "models/rules/garbledtext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr std::array yesWords{u"yes", u"y", u"true", u"1", u"✓"};
constexpr std::array noWords{u"no", u"n", u"false", u"0", u"✗"};
constexpr std::array likelyYesWords{u"t", u"✔", u"✅", u"☑", u"required"};
constexpr std::array likelyNoWords{u"f", u"✘", u"❌", u"notrequired"};

template <std::size_t count> bool isOneOf(QStringView value, const std::array<const char16_t *, count> &words)
{
    return std::any_of(words.begin(), words.end(),
        [value](const char16_t *word) { return value.compare(QStringView(word), Qt::CaseInsensitive) == 0; });
}

/// Emoji and text selectors say how a tick is drawn, not what it means.
QStringView withoutSelector(QStringView value)
{
    if (value.endsWith(QChar(0xfe0e)) || value.endsWith(QChar(0xfe0f)))
        value.chop(1);
    return value;
}

} // namespace

QString cleanedSeed(const QString &value)
{
    const QStringView word = withoutSelector(value);
    if (isOneOf(word, yesWords))
        return u"Yes"_s;
    if (isOneOf(word, noWords))
        return u"No"_s;
    return value;
}

bool isSeedYes(const QString &value)
{
    return value == u"Yes";
}

std::optional<Problem> seedProblem(const QString &value)
{
    if (value.isEmpty())
        return makeProblem(Field::SeedRequired, Code::SeedMissing);
    if (value != u"Yes" && value != u"No")
        return makeProblem(Field::SeedRequired, Code::SeedUnclear, {value});
    return std::nullopt;
}

std::optional<QString> seedFix(const QString &value)
{
    QString word = withoutBlanks(ungarbled(value).value_or(value).normalized(QString::NormalizationForm_KC));
    word = withoutSelector(word).toString();
    if (word == u"1.0" || word == u"0.0")
        word.chop(2);
    while (word.size() > 1 && (word.back().isPunct() || word.back() == u'`'))
        word.chop(1);
    while (word.size() > 1 && word.front().isPunct())
        word.remove(0, 1);
    if (isOneOf(word, likelyYesWords))
        return u"Yes"_s;
    if (isOneOf(word, likelyNoWords))
        return u"No"_s;
    const QString result = cleanedSeed(word);
    if (result == u"Yes" || result == u"No")
        return result;
    return std::nullopt;
}

} // namespace techpass
