// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/pseudotranslator.h"

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr double longer = 0.4;
constexpr QChar mark(0x200f); ///< a letter of nothing, for those who ask the first one which way it goes
constexpr QChar rightToLeft(0x202e);
constexpr QChar endOfDirection(0x202c);

QChar accented(QChar letter)
{
    constexpr auto plain = u"AEIOUYCNSZaeiouycnsz";
    constexpr auto marked = u"ÁÉÍÓÚÝÇÑŠŽáéíóúýçñšž";
    const qsizetype place = QStringView(plain).indexOf(letter);
    return place < 0 ? letter : QStringView(marked).at(place);
}

/// How many characters at `place` are no words.
qsizetype lengthOfCode(QStringView text, qsizetype place)
{
    const QStringView rest = text.sliced(place);
    if (rest.startsWith(u'%')) {
        qsizetype end = 1;
        while (end < rest.size() && (rest[end].isDigit() || rest[end] == u'L' || rest[end] == u'n'))
            ++end;
        return end;
    }
    if (rest.startsWith(u'&'))
        return std::min<qsizetype>(2, rest.size());
    const bool isTag = rest.size() > 1 && rest[0] == u'<' && (rest[1].isLetter() || rest[1] == u'/');
    if (isTag || rest.startsWith("(*"_L1)) {
        const qsizetype end = rest.indexOf(isTag ? u'>' : u')');
        return end < 0 ? rest.size() : end + 1;
    }
    return 0;
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, const QTranslator &english)
    : m_kind(kind)
    , m_english(english)
{
}

QString PseudoTranslator::translate(
    const char *context, const char *sourceText, const char *disambiguation, int n) const
{
    const QString english = m_english.translate(context, sourceText, disambiguation, n);
    return disguised(english.isEmpty() ? QString::fromUtf8(sourceText) : english, m_kind);
}

QString PseudoTranslator::disguised(const QString &text, Kind kind)
{
    QString result;
    double owed = 0;
    for (qsizetype place = 0; place < text.size();) {
        if (const qsizetype code = lengthOfCode(text, place); code > 0) {
            result += QStringView(text).sliced(place, code);
            place += code;
            continue;
        }
        const QChar letter = accented(text.at(place));
        result += letter;
        owed += kind == Kind::Long ? longer : 0;
        if (owed >= 1 && letter.isLetter()) {
            result += letter;
            owed -= 1;
        }
        ++place;
    }
    return kind == Kind::Mirrored && !result.isEmpty() ? mark + rightToLeft + result + endOfDirection
                                                       : result;
}

} // namespace techpass
