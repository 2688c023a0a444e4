// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass {

/// Where the sample list is, inside the program.
inline const QString samplePath = QStringLiteral(":/techpass/samples/practice-list.csv");

/// Opens it in a program of its own in practice mode, over the same data folder. Whether that was started.
bool startSampleInPractice();

} // namespace techpass
