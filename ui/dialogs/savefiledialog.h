// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace techpass {

/// Asks where to save a list, as .csv or .xlsx; the chosen kind decides the ending where none was typed. The
/// system's own dialog, shown with open(); deletes itself. GUI thread.
class SaveFileDialog final : public QFileDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveFileDialog)

public:
    /// `name` is offered as the file's name, without an ending.
    SaveFileDialog(const QString &title, const QString &name, QWidget *parent);

Q_SIGNALS:
    void pathChosen(const QString &path);
};

} // namespace techpass
