// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace techpass {

/// What the program is made of, as it runs.
struct AboutFacts
{
    /// A library, or something else that others made.
    struct Part
    {
        QString name;
        QString version; ///< as it says itself; empty where it does not
        QString licence; ///< an SPDX expression
    };

    QString version; ///< of the program
    QString system;
    QList<Part> parts;
};

} // namespace techpass
