// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/command.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace techpass {

class CommandModel;

/// Lies over a window: what can be done there is looked for by typing and run. The keys stay in the field,
/// from which the list is moved in; the focus may leave, which closes it. Deletes itself when it closes. GUI
/// thread.
class CommandPalette final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *window);

    /// `recent`: the ids of those that were used, the latest first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);
    void open();
    /// `returns`: the focus is to be where it was before.
    void finish(bool returns);

Q_SIGNALS:
    void finished(bool returns);
    /// After finished().
    void chosen(const techpass::Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool handleKey(int key);
    void step(int by);
    void run(int row);
    void showMatches();
    void tell(QWidget *what, int child = -1) const;
    void place();

    QFrame *m_box;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_line;
    CommandModel *m_model;
    bool m_isFinished = false;
};

} // namespace techpass
