// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitee.h"
#include "models/domain/policy.h"

#include <QLabel>

namespace techpass {

/// Says below a cell's editor what is wrong with the value as it stands there, by the same rules as the list;
/// nothing until something is typed. Lives beside its editor, and goes with it. GUI thread.
class EditHint final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditHint)

public:
    /// `row` are the values of the row, of which the editor holds `field`.
    EditHint(QWidget *editor, const Invitee &row, Field field, const Policy &policy);

    /// The editor stands for `value` now.
    void judgeValue(const QString &value);
    /// It stands for none yet.
    void clearValue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    int wantedWidth() const;

    QWidget *m_editor;
    Invitee m_row;
    Field m_field;
    Policy m_policy;
};

} // namespace techpass
