// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchcounts.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QPushButton;

namespace techpass {

class PageHeader;

/// The head of the review page: the list's name and what can be done with the whole list, with the reason
/// where it cannot be submitted now. GUI thread.
class ReviewHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewHead)

public:
    explicit ReviewHead(QWidget *parent = nullptr);

    /// What the buttons depend on.
    struct State
    {
        bool isPreview = false; ///< only the first rows are there
        bool mayInvite = true;
        QString refusal; ///< why not
        bool isEnqueueing = false;
        bool isBusy = false;
    };
    void setTitle(const QString &title);
    void showState(const BatchCounts &counts, const State &state);
    /// While this is shown, `action` exports the list.
    void setExportAction(QAction *action);

Q_SIGNALS:
    void backRequested();
    void resetRequested();
    void exportRequested();
    void submitRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QPushButton *add(QLatin1StringView name, QLatin1StringView role);
    static QString reasonAgainst(const BatchCounts &counts, const State &state);

    PageHeader *m_header;
    QPushButton *m_reset;
    QPushButton *m_export;
    QPushButton *m_submit;
    QPointer<QAction> m_exportAction; ///< the window's
    QAction *m_submitCommand = nullptr; ///< on the whole head, to tell why it cannot be taken
    BatchCounts m_counts;
    State m_state;
};

} // namespace techpass
