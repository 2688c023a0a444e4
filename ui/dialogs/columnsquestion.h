// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listquestion.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace techpass {

/// What each column of a file holds: its heading, its first texts, and a choice of the field, with those
/// marked that are not certain. GUI thread.
class ColumnsQuestion final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsQuestion)

public:
    explicit ColumnsQuestion(const ListQuestion &question, QWidget *parent = nullptr);

    ListColumns columns() const;
    /// What cannot stay so, as a sentence: a field that was chosen for two columns. Empty: nothing.
    QString fault() const;
    QComboBox *faulty() const; ///< where; null: nothing
    /// Fields that have to be filled in and have no column.
    QStringList missing() const;
    /// In the order of the columns.
    QList<QWidget *> editors() const;
    /// The choice that is to be looked at first.
    QWidget *firstUncertain() const;

Q_SIGNALS:
    void changed();

private:
    void addColumn(QGridLayout &grid, const ColumnCandidate &column);
    static QString choiceTitle(int choice);
    void markTwice();
    bool isChosenTwice(std::size_t column) const;

    std::vector<QComboBox *> m_choices; ///< by column
    QWidget *m_firstUncertain = nullptr;
};

} // namespace techpass
