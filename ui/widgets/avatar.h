// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace techpass {

/// The initials of a name in a circle. GUI thread.
class Avatar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// First letters of the first and last word: `MT` for Mei Tan.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace techpass
