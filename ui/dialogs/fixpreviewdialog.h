// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

namespace techpass {

/// Shows what a fix will change before it does. Deletes itself when closed. Show with open(). GUI thread.
class FixPreviewDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FixPreviewDialog)

public:
    /// `changes` are the first of the lines to read, `rows` how many rows change in all; `moreCells` says
    /// that there are more changes than lines.
    FixPreviewDialog(const Words &title, const std::function<QStringList()> &changes, bool moreCells,
        int rows, QWidget *parent);
    ~FixPreviewDialog() override;

Q_SIGNALS:
    void agreed();
};

} // namespace techpass
