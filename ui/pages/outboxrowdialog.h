// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"
#include "ui/dialogs/formdialog.h"

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace techpass {

class DataTable;
class OutboxModel;

/// One row of the outbox: what became of it, what to do where a person has to act, and every try with its
/// time and trace ID. Follows the row while it is open. The outbox outlives it. Show with open(); deletes
/// itself. GUI thread.
class OutboxRowDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxRowDialog)

public:
    OutboxRowDialog(const OutboxModel &outbox, qint64 row, QWidget *parent);

    qint64 row() const { return m_id; }
    void setAttempts(const QList<Attempt> &attempts);

Q_SIGNALS:
    /// The row was tried again: its tries are to be set anew.
    void attemptsRequested(qint64 row);
    void mendingRequested(qint64 row);
    void checkRequested(qint64 row);

private:
    /// A heading with a text below it.
    struct Part
    {
        QLabel *title = nullptr;
        QLabel *text = nullptr;

        void show(const QString &words) const;
    };

    Part addPart(const Words &title, QLatin1StringView name);
    void buildAttempts();
    void buildButtons();
    void setRowsShown(int rows);
    void refresh();
    void showRow(const OutboxRow &row);
    void copyTrace();
    void showWords();
    void showAttempts();

    const OutboxModel &m_outbox;
    const qint64 m_id;
    qint64 m_revision = -1;
    Part m_result;
    Part m_fields;
    Part m_advice;
    QLabel *m_attemptsTitle = nullptr;
    DataTable *m_table = nullptr;
    QStandardItemModel *m_attempts = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_mend = nullptr;
    QPushButton *m_check = nullptr;
    QList<Attempt> m_tries;
    bool m_isCopied = false;
};

} // namespace techpass
