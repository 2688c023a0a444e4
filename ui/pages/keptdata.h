// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace techpass {

class Session;

/// What is kept on this computer, how it is protected and for how long, and the way to delete it all. GUI
/// thread.
class KeptData final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptData)

public:
    explicit KeptData(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void keyRenewalRequested();
    void keepingRequested(); ///< where nothing is kept
    void deletionRequested();

private:
    void askBeforeDeleting();
};

} // namespace techpass
