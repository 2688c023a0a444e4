// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/cellerrors.h"

#include <algorithm>
#include <array>

namespace techpass {

namespace {

/// Without the `#`. English; German, French, Spanish, Italian, Portuguese, Dutch, Russian.
constexpr std::array words{u"N/A", u"N/A!", u"REF!", u"VALUE!", u"NAME?", u"NUM!", u"NULL!", u"DIV/0!",
    u"SPILL!", u"CALC!", u"GETTING_DATA", u"FIELD!", u"BLOCKED!", u"CONNECT!", u"UNKNOWN!", u"BUSY!",
    u"PYTHON!", u"EXTERNAL!", u"TIMEOUT!", u"ERROR!", //
    u"NV", u"BEZUG!", u"WERT!", u"ZAHL!", u"ÜBERLAUF!", u"FELD!", //
    u"VALEUR!", u"NOM?", u"NOMBRE!", u"NUL!", //
    u"¡REF!", u"¡VALOR!", u"¿NOMBRE?", u"¡NUM!", u"¡NULO!", u"¡DIV/0!", u"¡DESBORDAMIENTO!", u"¡CALC!", //
    u"N/D", u"RIF!", u"VALORE!", u"NOME?", u"NULLO!", //
    u"VALOR!", u"NÚM!", u"NULO!", //
    u"N/B", u"VERW!", u"WAARDE!", u"NAAM?", u"GETAL!", u"LEEG!", u"DEEL/0!", //
    u"Н/Д", u"ССЫЛКА!", u"ЗНАЧ!", u"ИМЯ?", u"ЧИСЛО!", u"ПУСТО!", u"ДЕЛ/0!"};

/// LibreOffice's errors that have a number only.
bool isNumberedError(QStringView value)
{
    constexpr QStringView prefix(u"Err:");
    const QStringView number = value.sliced(std::min(value.size(), prefix.size()));
    return value.startsWith(prefix) && number.size() == 3
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool isCellError(QStringView value)
{
    if (!value.startsWith(u'#'))
        return isNumberedError(value);
    const QStringView rest = value.sliced(1);
    if (!rest.isEmpty() && std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'#'; }))
        return true;
    return std::any_of(words.begin(), words.end(),
        [rest](const char16_t *word) { return rest.compare(QStringView(word), Qt::CaseInsensitive) == 0; });
}

} // namespace techpass
