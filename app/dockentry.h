// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sendingprogress.h"

#include <QObject>

namespace techpass {

/// The progress on the program's icon in a dock or task bar: com.canonical.Unity.LauncherEntry, which KDE,
/// Unity and GNOME's docks listen to. Where there is no session bus it does nothing. GUI thread; never waits.
class DockEntry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DockEntry)

public:
    explicit DockEntry(QObject *parent = nullptr);
    /// Takes the progress away.
    ~DockEntry() override;

    /// Shown while rows are sent or stand still, with how many wait.
    void setProgress(const SendingProgress &progress);

private:
    void tell() const;

    SendingProgress m_shown;
};

} // namespace techpass
