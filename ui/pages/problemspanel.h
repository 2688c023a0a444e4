// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QModelIndex;
class QScrollArea;
class QVBoxLayout;

namespace techpass {

class BatchDocument;
class ProblemCard;
class ProblemFixing;
class ProblemGroups;

/// The problems of a list, grouped, beside the spreadsheet: each leads to its rows and offers to mend
/// one or all of them; so do all groups together. Owns its ProblemGroups. GUI thread.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// Not owned; null clears the panel.
    void setDocument(BatchDocument *document);
    /// The row that the fix for one row is offered for, where a group has it.
    void setCurrentRow(RowId row);
    ProblemGroups *groups() const { return m_groups; }

    /// Every fix that needs no answer, once the user has seen them; says so where there is none.
    void fixAll();

Q_SIGNALS:
    void goToRequested(techpass::RowId row, techpass::Field field);
    /// What a fix did.
    void told(const QString &sentence);
    /// What was cleaned is to be compared with the file.
    void cleanedRequested();
    /// What had the focus is not offered any more.
    void leftForRows();

private:
    QWidget *makeFoot();
    void showCounts();
    void addCards(int first, int last);
    void chainTabs();
    void removeCards(int first, int last);
    void goOnFrom(int place);
    void showCards(int first, int last);
    void showAllCards();
    void showNothing();
    void showFoot();
    void goTo(const ProblemCard *card);
    void fix(const ProblemCard *card);
    void fixRow(const ProblemCard *card);
    RowId rowToFix(const QModelIndex &group) const;
    Field fieldIn(const QModelIndex &group, RowId row) const;
    void showRowFix(int place);
    QModelIndex groupOf(const ProblemCard *card) const;

    BatchDocument *m_document = nullptr;
    ProblemGroups *m_groups = nullptr;
    ProblemFixing *m_fixing = nullptr;
    RowId m_row = 0;
    QList<ProblemCard *> m_cards;
    QLabel *m_counts;
    QLabel *m_none;
    QScrollArea *m_area;
    QPushButton *m_fixAll = nullptr;
    QWidget *m_foot;
    QVBoxLayout *m_column;
};

} // namespace techpass
