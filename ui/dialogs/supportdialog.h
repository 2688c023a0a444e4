// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace techpass {

/// Shows what a support bundle would hold, all of it, before it is saved anywhere. Deletes itself when
/// closed. Show with open(). GUI thread.
class SupportDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportDialog)

public:
    SupportDialog(const QString &report, QWidget *parent);
    ~SupportDialog() override;

Q_SIGNALS:
    /// Where to, as the user said.
    void saveRequested(const QString &path, const QString &report);

private:
    void chooseFile();

    const QString m_report;
};

} // namespace techpass
