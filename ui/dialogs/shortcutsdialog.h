// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/shortcutgroup.h"

#include <functional>

class QLineEdit;
class QListView;

namespace techpass {

class ShortcutsModel;

/// Which keys do what, to look up by typing. Deletes itself when closed. Show with open(). GUI thread.
class ShortcutsDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    /// `groups` gives the keys in the program's language; it is asked again when that changes.
    ShortcutsDialog(const std::function<QList<ShortcutGroup>()> &groups, QWidget *parent);
    ~ShortcutsDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();

    ShortcutsModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace techpass
