// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fontsahead.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace techpass {

FontsAhead::FontsAhead()
{
    constexpr int version = 1; // as Qt itself has loaded it
    QLibrary fontconfig(u"fontconfig"_s, version);
    // Once in a process, by whoever asks first; safe to ask from any thread (fontconfig's FcInit). Nothing of
    // Qt is for that thread: the first one that has an object is taken for the main thread.
    if (const QFunctionPointer init = fontconfig.resolve("FcInit"))
        m_reading = std::thread(reinterpret_cast<int (*)()>(init));
}

void FontsAhead::wait()
{
    if (m_reading.joinable())
        m_reading.join();
}

} // namespace techpass
