// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listquestion.h"
#include "ui/dialogs/formdialog.h"

namespace techpass {

class CandidatesChoice;
class ColumnsQuestion;

/// What a file does not say by itself – which worksheet, which encoding, which column is what – asked in one
/// dialog with samples, the likeliest answers chosen; the worksheet by itself, before all others. Deletes
/// itself when closed. Show with open(). GUI thread.
class ListQuestionsDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListQuestionsDialog)

public:
    /// `before` is what was answered already; `questions` is not empty.
    ListQuestionsDialog(const QString &title, const QList<ListQuestion> &questions, const ListAnswer &before,
        QWidget *parent);
    ~ListQuestionsDialog() override;

Q_SIGNALS:
    /// To what was asked, and to what was before. The list may have further questions when it is read so.
    void answered(const techpass::ListAnswer &answer);

private:
    void add(const ListQuestion &question);
    ListAnswer answer() const;
    void check();
    void agree();

    QList<ListQuestion> m_questions;
    ListAnswer m_before;
    CandidatesChoice *m_sheet = nullptr;
    CandidatesChoice *m_encoding = nullptr;
    ColumnsQuestion *m_columns = nullptr;
    QList<QWidget *> m_editors;
};

} // namespace techpass
