// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QPlainTextEdit;

namespace techpass {

/// The texts of the licences of the program and its icons. Deletes itself when closed. Show with open(). GUI
/// thread.
class LicenceDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LicenceDialog)

public:
    explicit LicenceDialog(QWidget *parent);
    ~LicenceDialog() override;

private:
    void showText(int licence);

    QPlainTextEdit *m_text;
};

} // namespace techpass
