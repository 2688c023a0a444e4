// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fontsahead.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Once in a process, by whoever asks first; safe to ask from any thread (fontconfig's FcInit).
void readFontConfiguration()
{
    constexpr int version = 1; // as Qt itself has loaded it
    QLibrary fontconfig(u"fontconfig"_s, version);
    if (const QFunctionPointer init = fontconfig.resolve("FcInit"))
        reinterpret_cast<int (*)()>(init)();
}

} // namespace

FontsAhead::FontsAhead()
    : m_reading(readFontConfiguration)
{
}

void FontsAhead::wait()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace techpass
