// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "ui/dialogs/formdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace techpass {

class FormField;

/// Asks what to replace in a list and with what. The page does it and tells here how far it is and how it
/// went; the dialog stays open for the next text. Show with open(). GUI thread.
class ReplaceDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDialog)

public:
    /// `rows` are the shown ones, in which is replaced.
    ReplaceDialog(int rows, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    void setField(std::optional<Field> field);
    void showProgress(int done, int total);
    void showReplaced(int cells);

Q_SIGNALS:
    /// Every `find` in `field` (in all where there is none), without regard to case.
    void replaceRequested(
        const QString &find, const QString &replacement, std::optional<techpass::Field> field);
    /// The dialog is closed while it is being replaced.
    void stopRequested();

protected:
    void done(int result) override;

private:
    void replace();

    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QComboBox *m_field = nullptr;
    QPushButton *m_button = nullptr;
    FormField *m_findField = nullptr;
};

} // namespace techpass
