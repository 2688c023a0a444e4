// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <thread>

namespace techpass {

/// Reads the configuration of the system's fonts on another thread, while QApplication connects to the
/// desktop: a tenth of the time until the window is there goes into it. Made before QApplication; who asks
/// for the first font waits first. Does nothing where fonts are not fontconfig's.
class FontsAhead final
{
    Q_DISABLE_COPY_MOVE(FontsAhead)

public:
    FontsAhead();
    ~FontsAhead() { wait(); }

    void wait();

private:
    std::thread m_reading;
};

} // namespace techpass
