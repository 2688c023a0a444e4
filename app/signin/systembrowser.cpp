// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/systembrowser.h"

#include <QDesktopServices>
#include <QUrl>

namespace techpass {

void SystemBrowser::open(const QUrl &address)
{
    QDesktopServices::openUrl(address);
}

} // namespace techpass
