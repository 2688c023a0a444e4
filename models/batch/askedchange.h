// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QObject>

#include <functional>
#include <memory>

namespace techpass {

class BatchDocument;

/// Asks a list for a change and says what came of it, for whoever tells the user: once it is made, now or
/// when the list is no longer busy with it; nothing is said of one that is stopped, or refused. One at a
/// time. Owned by who asks, and dropped before the list is let go of. GUI thread.
class AskedChange final
{
    Q_DISABLE_COPY_MOVE(AskedChange)

public:
    /// Told of what was done; of neither cells nor rows where the list was so already.
    using Then = std::function<void(const ChangeSize &made)>;

    AskedChange() = default;
    ~AskedChange() = default;

    /// `change`, called at once, asks `document` for it.
    void ask(BatchDocument &document, const std::function<void()> &change, const Then &then);
    /// Nothing is said any more of what was asked for.
    void drop() { m_asked.reset(); }

private:
    std::unique_ptr<QObject> m_asked; ///< the one that is waited for: what listens to the list dies with it
};

} // namespace techpass
