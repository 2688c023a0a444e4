// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QLatin1StringView>
#include <QWidget>

class QButtonGroup;
class QLayout;

namespace techpass {

class Chip;

/// A row of filter pills of which exactly one is chosen; arrow keys move between them. GUI thread.
class ChipRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipRow)

public:
    enum class Room { OneLine, AsManyLinesAsNeeded };

    explicit ChipRow(QWidget *parent = nullptr, Room room = Room::OneLine);

    /// Adds a pill with `id`; the first one added is chosen.
    Chip *addChip(int id, const Words &text, const QString &objectName);
    /// Stands behind the pills that were added, and is none of them.
    void addBehind(QWidget *widget);
    /// Keeps the pills of one line to the left; call after the last one.
    void finish();
    Chip *chip(int id) const;
    int chosen() const;
    void choose(int id);

Q_SIGNALS:
    void chosenChanged(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    QLayout *m_row;
};

} // namespace techpass
