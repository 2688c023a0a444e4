// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/savingstatus.h"
#include "ui/pages/queuestatus.h"
#include "ui/widgets/wording.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace techpass {

class OutboxModel;
class QuestionDialog;

/// Holds up the closing of its window while a list is not saved, and says what becomes of rows that are not
/// sent; not when the desktop logs out, which nothing holds up. Owned by its window. GUI thread.
class Leaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Leaving)

public:
    Leaving(const OutboxModel &outbox, QWidget *window);

    void setQueue(const QueueStatus &queue) { m_queue = queue; }
    void setSaving(const SavingStatus &saving);
    /// The open list was written to a file, or could not be.
    void takeExport(bool done);
    /// Whether the window may close now. If not, the user is asked, or what is being saved is waited for,
    /// and the window then closes.
    bool mayLeave();

Q_SIGNALS:
    /// Saving is to be tried again.
    void saveRequested();
    /// The open list is to be written to a file.
    void exportRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QuestionDialog *ask(const Words &question, const Words &consequence, const QString &name);
    void askAboutQueue();
    void askAboutTrouble();
    void showWaiting();
    void tellProgress();
    void chooseFile();
    void leave();
    void leaveUnsaved();
    QString consequence() const;

    const OutboxModel &m_outbox;
    QWidget *m_window;
    QueueStatus m_queue;
    SavingStatus m_saving;
    QPointer<QuestionDialog> m_question;
    QPointer<QuestionDialog> m_waiting; ///< the question, while it waits
    QTimer m_patience;
    bool m_wantsToLeave = false; ///< as soon as all is saved
    bool m_waitsForExport = false;
    bool m_leavesUnsaved = false;
    bool m_agreed = false;
    bool m_sessionEnds = false;
};

} // namespace techpass
