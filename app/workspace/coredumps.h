// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

/// Keeps what is in this process's memory, tokens and people among it, out of core dumps and away from other
/// programs of the user. Linux: no core file, and not dumpable, so that nothing is handed to a dump collector
/// and no debugger attaches. Elsewhere it does nothing; packaging/administrators.md says what to set there.
void forbidCoreDumps();

} // namespace techpass
