// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QPushButton;

namespace techpass {

class BatchDocument;
class CleanedCells;
class DataTable;

/// *As in the file / as it will be sent*: every value that was cleaned on the way in, to be compared, and put
/// back one by one or many at once. Deletes itself when closed; the document outlives it. Show with open().
/// GUI thread.
class CleanedDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CleanedDialog)

public:
    CleanedDialog(BatchDocument &document, QWidget *parent);
    ~CleanedDialog() override;

private:
    void putBack();
    void showState();

    BatchDocument &m_document;
    CleanedCells *m_cells;
    DataTable *m_table;
    QPushButton *m_putBack;
    QPushButton *m_undo;
};

} // namespace techpass
