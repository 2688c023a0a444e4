// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listanswer.h"

#include <QHash>
#include <QStringList>

namespace techpass {

class Settings;

/// How the user said that the columns of a header are to be read, kept in the settings by the header's
/// signature, so that it is not asked again for the next file of the kind. Owned by Application; GUI thread.
class RememberedColumnChoices final
{
    Q_DISABLE_COPY_MOVE(RememberedColumnChoices)

public:
    explicit RememberedColumnChoices(Settings &settings);

    void remember(const QByteArray &signature, const ListColumns &columns);
    /// For another thread: looks in what is known now.
    RememberedColumns lookup() const;

private:
    Settings &m_settings;
    QHash<QByteArray, ListColumns> m_known;
    QStringList m_kept; ///< one text each, the latest first
};

} // namespace techpass
