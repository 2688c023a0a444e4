// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "app/signin/browser.h"

#include <QCoreApplication>

namespace techpass {

/// Without a window the address is printed for the person at the terminal to open.
class PrintingBrowser final : public Browser
{
    Q_DECLARE_TR_FUNCTIONS(techpass::PrintingBrowser)

public:
    void open(const QUrl &address) override
    {
        tell(tr("Open this address in a browser on this computer to sign in:") + u'\n'
            + QString::fromLatin1(address.toEncoded()));
    }
};

} // namespace techpass
