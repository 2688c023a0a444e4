// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/aboutfacts.h"

namespace techpass {

/// The program's version and what it is made of, each version as the library itself gives it while the
/// program runs, or else as its headers do.
AboutFacts aboutFacts();

} // namespace techpass
