// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QPointer>
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
    /// Said behind that.
    void setMore(const Words &more);
    QString text() const;

private:
    void showWords();

    QLabel *m_text;
    QString m_place; ///< where it is locked
    Words m_more;
    QPointer<QWidget> m_control;
};

} // namespace techpass
