// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/elidedlabel.h"

namespace techpass {

/// A dot and a word: whether the service can be reached. GUI thread.
class StatusDot final : public ElidedLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusDot)

public:
    explicit StatusDot(QWidget *parent = nullptr);

    void setState(bool good, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    bool m_good = true;
};

} // namespace techpass
