// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchcounts.h"
#include "models/batch/batchfiltermodel.h"
#include "models/domain/submission.h"
#include "ui/widgets/wording.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace techpass {

struct BatchCounts;
class Chip;
class ChipRow;

/// The pills with their counts, what became of the rows that were sent, and the text that rows are filtered
/// by. Where the window is too narrow for all, the pills that are used less stand in a menu. GUI thread.
class ReviewFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewFilterBar)

public:
    explicit ReviewFilterBar(QWidget *parent = nullptr);

    /// The rows to filter, not owned; starts with all of them. Null while there is no list.
    void setRows(BatchFilterModel *rows);
    void showCounts(const BatchCounts &counts);
    /// Takes pill and text back.
    void showAll();
    void focusText();
    /// Only rows with errors, or all rows where only those are shown.
    void toggleErrors();
    /// What became of the rows that were submitted last; nothing is shown where there are none.
    void showSent(const OutboxCounts &counts);

Q_SIGNALS:
    void filtered();
    /// The user is done with the text (Enter, Down or Escape).
    void leftForRows();
    void outboxRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void applyText();
    void addChip(BatchFilter filter, const Words &text, const QString &name);
    void addCommands();
    void showWords();
    void buildMore();
    void fillMore();
    void buildSent();
    bool hasCleaned() const { return m_counts && m_counts->cleaned > 0; }
    void place();
    int hideWhatHasNoRoom(int room);
    Chip *chip(BatchFilter filter) const;

    BatchFilterModel *m_rows = nullptr;
    ChipRow *m_chips;
    QScrollArea *m_chipArea;
    QBoxLayout *m_row;
    QPushButton *m_more;
    QPushButton *m_sent;
    QLineEdit *m_text;
    QTimer m_pause;
    bool m_wasChosen = false; ///< the pill that is being pressed
    std::optional<BatchCounts> m_counts; ///< as they are shown
    OutboxCounts m_sentCounts;
};

} // namespace techpass
