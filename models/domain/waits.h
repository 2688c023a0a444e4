// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

/// What has to happen before a submission that is made now is sent.
enum class Waits { ForNothing, ForSignIn, ForNetwork };

} // namespace techpass
