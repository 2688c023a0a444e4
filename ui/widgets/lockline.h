// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace techpass {

struct EffectiveSetting;

/// A lock and the words who locked a setting, below or beside its control; hidden where nobody did. GUI
/// thread.
class LockLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LockLine)

public:
    explicit LockLine(QWidget *parent = nullptr);

    /// Says who locked `setting`, and takes `control` away from the user; both stay visible.
    void lock(const EffectiveSetting &setting, QWidget *control = nullptr);
    void setText(const QString &text);
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace techpass
