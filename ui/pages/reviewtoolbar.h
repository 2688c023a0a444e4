// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QIcon>
#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace techpass {

class BatchDocument;

/// The tools above the spreadsheet. Those whose words do not fit are shown as icons, with the words as tool
/// tips. GUI thread.
class ReviewToolBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewToolBar)

public:
    explicit ReviewToolBar(QWidget *parent = nullptr);

    /// What can be undone and redone, with its name; null for nothing.
    void showHistory(const BatchDocument *document);
    /// Whether there are rows at all, and whether one is current.
    void showSelection(bool any, bool current);
    /// The button that shows the list's own order, while there is another.
    void showSorted(bool sorted);
    /// The button that shows the problems, for a narrow window.
    void setProblemsButtonShown(bool shown);
    void setProblemsShown(bool shown);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void addRowRequested();
    void removeRequested();
    void detailsRequested();
    void findRequested();
    void viewMenuRequested(const QPoint &globalPlace);
    void nextProblemRequested();
    void listOrderRequested();
    void problemsToggled(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Tool
    {
        QPushButton *button = nullptr;
        QIcon icon;
        Words text;
    };

    QPushButton *add(QLatin1StringView name, QLatin1StringView icon, const Words &text, const Words &tip);
    void addLine();
    int widthOf(const Tool &tool, bool hasWords) const;
    QIcon iconOf(const Tool &tool, bool hasWords) const;
    void fit();
    static void describe(QPushButton *button, const QString &tip);

    QHBoxLayout *m_row;
    QList<Tool> m_tools;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_remove;
    QPushButton *m_details;
    QPushButton *m_find;
    QPushButton *m_next;
    QPushButton *m_order;
    QPushButton *m_problems;
};

} // namespace techpass
