// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QScrollArea;
class QVBoxLayout;

namespace techpass {

class BatchDocument;
class ProblemCard;
class ProblemGroups;

/// The problems of a list, grouped, beside the spreadsheet: each leads to its first row and offers to mend
/// all at once. Asks for a value where the fix needs one. Owns its ProblemGroups. GUI thread.
class ProblemsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// Not owned; null clears the panel.
    void setDocument(BatchDocument *document);
    ProblemGroups *groups() const { return m_groups; }

Q_SIGNALS:
    void goToRequested(techpass::RowId row, techpass::Field field);
    /// What a fix did.
    void told(const QString &sentence);

private:
    void showCounts();
    void addCards(int first, int last);
    void removeCards(int first, int last);
    void showCards(int first, int last);
    void showAllCards();
    void showNothing();
    void goTo(const ProblemCard *card);
    void fix(const ProblemCard *card);
    void askValue(const QModelIndex &group);
    QModelIndex groupOf(const ProblemCard *card) const;

    BatchDocument *m_document = nullptr;
    ProblemGroups *m_groups = nullptr;
    QList<ProblemCard *> m_cards;
    QLabel *m_counts;
    QLabel *m_none;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
};

} // namespace techpass
