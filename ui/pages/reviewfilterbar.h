// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace techpass {

struct BatchCounts;
class BatchFilterModel;
class ChipRow;

/// The pills with their counts and the text that rows are filtered by. GUI thread.
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
    /// How many rows of the list are in the outbox.
    void showSent(int rows);

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
    void place();

    BatchFilterModel *m_rows = nullptr;
    ChipRow *m_chips;
    QScrollArea *m_chipArea;
    QBoxLayout *m_row;
    QPushButton *m_sent;
    QLineEdit *m_text;
    QTimer m_pause;
    bool m_wasChosen = false; ///< the pill that is being pressed
};

} // namespace techpass
