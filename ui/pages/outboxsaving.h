// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPushButton;

namespace techpass {

class OutboxModel;

/// *Save results…*: asks what is to be saved where there is a choice, and where. Owned by its button. GUI
/// thread.
class OutboxSaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxSaving)

public:
    OutboxSaving(const OutboxModel &outbox, QPushButton *button);

    /// For the submission that is shown (0: all) with its title.
    void offer(qint64 submission, const QString &title);

Q_SIGNALS:
    /// Submission 0: of all.
    void resultsRequested(const QString &path, qint64 submission);
    void failedRowsRequested(const QString &path, qint64 submission);

private:
    void askWhere(qint64 submission, const QString &name, bool failedRows);

    const OutboxModel &m_outbox;
    QPushButton *m_button;
};

} // namespace techpass
