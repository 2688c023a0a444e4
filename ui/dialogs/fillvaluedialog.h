// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/policy.h"
#include "ui/dialogs/formdialog.h"

namespace techpass {

class InviteeForm;

/// Asks for one value that is put into a field of several rows, under the field's own rules. Show with
/// open(). GUI thread.
class FillValueDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillValueDialog)

public:
    FillValueDialog(Field field, int rows, const Policy &policy, QWidget *parent = nullptr);
    ~FillValueDialog() override;

Q_SIGNALS:
    void valueChosen(const QString &value);

protected:
    bool hasContent() const override;

private:
    void fill();

    Field m_field;
    InviteeForm *m_form = nullptr;
};

} // namespace techpass
