// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace techpass {

/// `template OUT`: writes an empty list to fill in, .csv or .xlsx by its suffix. Blocks; returns the exit
/// code.
int runTemplate(const CommandLine &commandLine);

} // namespace techpass
