// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/hiddencharacters.h"

#include "models/rules/cleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

char32_t characterBefore(const QString &text, qsizetype at)
{
    if (at == 0)
        return 0;
    const QChar unit = text[at - 1];
    if (unit.isLowSurrogate() && at > 1 && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], unit);
    return unit.unicode();
}

bool isJoining(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool partsNoWords(QChar::Script script)
{
    return script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer
        || script == QChar::Script_Myanmar || script == QChar::Script_Tibetan;
}

/// Emoji, and the sign that asks for one.
bool isPicture(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return category == QChar::Symbol_Other || category == QChar::Symbol_Modifier || code == 0xfe0f;
}

bool belongs(const QString &text, qsizetype at)
{
    const char16_t unit = text[at].unicode();
    const char32_t before = characterBefore(text, at);
    const bool isBehindLetter = QChar::isLetter(before) || QChar::isMark(before);
    if (unit == 0x200b)
        return isBehindLetter && partsNoWords(QChar::script(before));
    if (unit == 0x180e)
        return isBehindLetter && QChar::script(before) == QChar::Script_Mongolian;
    if (unit == 0x200d && isPicture(before))
        return true;
    return (unit == 0x200c || unit == 0x200d) && isBehindLetter && isJoining(QChar::script(before));
}

} // namespace

qsizetype firstHidden(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isInvisible(text[i]) && !belongs(text, i))
            return i;
    }
    return -1;
}

QString withoutHidden(const QString &text)
{
    QString rest;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isInvisible(text[i]) || belongs(text, i))
            rest.append(text[i]);
    }
    return rest;
}

QString withHiddenShown(const QString &text)
{
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLineBreak(c))
            shown += QChar(0x21b5);
        else if (c == u'\t')
            shown += u' ';
        else if ((isInvisible(c) && !belongs(text, i)) || c.category() == QChar::Other_Control)
            shown += u"[U+"_s + codePointName(c) + u']';
        else
            shown += c;
    }
    return shown;
}

bool isLineBreak(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x0a && unit <= 0x0d) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

QString textBefore(const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 12;
    QString before = text.first(at);
    before.removeIf([](QChar c) { return isInvisible(c) || c.category() == QChar::Other_Control; });
    before = before.right(longest);
    if (!before.isEmpty() && before.front().isLowSurrogate())
        before.remove(0, 1);
    return before.trimmed();
}

QString codePointName(QChar c)
{
    return QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

} // namespace techpass
