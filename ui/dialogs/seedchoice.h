// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spoken.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;

namespace techpass {

/// *Is onboarding to SEED required?* Yes or No, or nothing yet. GUI thread.
class SeedChoice final : public QWidget, public Spoken
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SeedChoice)

public:
    explicit SeedChoice(QWidget *parent = nullptr);

    /// `Yes`, `No`, or whatever was set that is neither.
    QString value() const;
    void setValue(const QString &value);

    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    bool canBePressed() const override { return false; }

Q_SIGNALS:
    void valueChanged();

private:
    void choose(QRadioButton *button);

    QButtonGroup *m_group = nullptr;
    QRadioButton *m_yes = nullptr;
    QRadioButton *m_no = nullptr;
    QString m_other;
};

} // namespace techpass
