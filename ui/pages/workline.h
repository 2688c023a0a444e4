// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class ProgressLine;

/// What a list is busy with and how far it is, and Stop where it can be stopped; hidden while there is
/// nothing that lasts. GUI thread.
class WorkLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkLine)

public:
    explicit WorkLine(QWidget *parent = nullptr);

    /// `rows` are the shown ones of `document`, neither owned; both null clear it.
    void setDocument(BatchDocument *document, BatchFilterModel *rows);

Q_SIGNALS:
    /// The user stopped a change: the list is as it was.
    void stopped();

private:
    void showProgress(int hundredths);
    void hideWhenIdle();

    BatchDocument *m_document = nullptr;
    BatchFilterModel *m_rows = nullptr;
    QLabel *m_text;
    ProgressLine *m_line;
    QPushButton *m_stop;
};

} // namespace techpass
