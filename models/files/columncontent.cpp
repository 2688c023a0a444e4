// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/columncontent.h"

#include "models/rules/contactnumber.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Some are spoilt, or meant for another column.
template <typename Test> bool areMostly(const QStringList &texts, Test test)
{
    constexpr qsizetype fifth = 5;
    return !texts.isEmpty() && std::count_if(texts.begin(), texts.end(), test) * fifth >= texts.size() * 4;
}

template <typename Test> bool areAll(const QStringList &texts, Test test)
{
    return !texts.isEmpty() && std::all_of(texts.begin(), texts.end(), test);
}

} // namespace

bool areAddresses(const QStringList &texts)
{
    static const QRegularExpression address(
        u"^\\s*[^@\\s,;:|<>\"()]+@[^@\\s,;:|<>\"()]+\\.[^@\\s,;:|<>\"().]{2,}\\s*$"_s);
    return areMostly(texts, [](const QString &text) { return address.match(text).hasMatch(); });
}

bool areTelephoneNumbers(const QStringList &texts)
{
    // What Singapore's numbers look like, and international ones: other runs of digits may be anything.
    static const QRegularExpression number(
        u"^\\s*((\\+|00)[\\d\\s().-]{8,20}|(65[\\s-]?)?[3689]\\d{3}[\\s-]?\\d{4})\\s*$"_s);
    return areMostly(texts, [](const QString &text) { return number.match(text).hasMatch(); });
}

bool areInternationalNumbers(const QStringList &texts)
{
    return areAll(texts, [](const QString &text) { return ContactNumber::codeWithin(text) != 0; });
}

bool areCountryCodes(const QStringList &texts)
{
    // A number without a plus may be anything, but for the one that stands in nearly every list here.
    static const QRegularExpression code(u"^\\s*((\\+|00)([1-9]\\d{0,2})|65)\\s*$"_s);
    return areAll(texts, [&](const QString &text) {
        const QRegularExpressionMatch match = code.match(text);
        return match.hasMatch()
            && (match.capturedLength(3) == 0 || ContactNumber::isCallingCode(match.captured(3).toInt()));
    });
}

bool areNamesWithComma(const QStringList &texts)
{
    return areAll(texts, [](const QString &text) {
        const qsizetype comma = text.indexOf(u',');
        return comma > 0 && comma + 1 < text.trimmed().size();
    });
}

} // namespace techpass
