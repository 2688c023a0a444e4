// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cleaneddialog.h"

#include "models/batch/cleanedcells.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/statedelegate.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 760;
constexpr int tableHeight = 320;

} // namespace

CleanedDialog::CleanedDialog(BatchDocument &document, QWidget *parent)
    : FormDialog([] { return tr("Cleaned on the way in"); }, dialogWidth, parent)
    , m_document(document)
    , m_cells(new CleanedCells(document, this))
    , m_table(new DataTable(this))
    , m_putBack(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    setObjectName("cleanedDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    addLead([] { return tr("These values will not be sent exactly as they stand in the file."); });
    m_table->setObjectName("cleanedTable"_L1);
    m_table->setModel(m_cells);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setStretchColumn(CleanedCells::AsSent);
    m_table->setFixedHeight(tableHeight);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(m_table);

    m_putBack->setObjectName("putBackButton"_L1);
    m_undo->setObjectName("undoCleanedButton"_L1);
    for (QPushButton *button : {m_undo, m_putBack}) {
        setRole(button, "secondary"_L1);
        button->setAutoDefault(false);
    }
    footStart()->addWidget(m_undo);
    footStart()->addStretch();
    buttons()->addWidget(m_putBack);
    chainTabs({m_table, m_undo, cancelButton(), m_putBack});
    connect(m_putBack, &QPushButton::clicked, this, &CleanedDialog::putBack);
    connect(m_table, &DataTable::rowActivated, this, &CleanedDialog::putBack);
    connect(m_undo, &QPushButton::clicked, &m_document, &BatchDocument::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undo, &QPushButton::click);
    connect(&m_document, &BatchDocument::historyChanged, this, &CleanedDialog::showState);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CleanedDialog::showState);
    connect(m_cells, &QAbstractItemModel::modelReset, this, [this] {
        m_table->selectRow(0); // those of a long list come a little later
        showState();
    });
    keepWorded(this, [this] {
        m_table->setAccessibleName(tr("Cleaned values"));
        m_putBack->setText(tr("&Use as in the file"));
        m_putBack->setToolTip(tr("Send the selected values as they stand in the file (Enter)"));
        m_undo->setText(tr("U&ndo"));
        m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
        cancelButton()->setText(tr("Close"));
    });
    m_table->selectRow(0);
    m_table->setFocus();
    showState();
}

CleanedDialog::~CleanedDialog() = default;

void CleanedDialog::putBack()
{
    QList<int> places;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.append(place);
    }
    m_cells->putBack(places);
}

void CleanedDialog::showState()
{
    const QModelIndex current = m_table->currentIndex();
    const bool several = m_table->selectionModel()->selectedRows().size() > 1;
    m_putBack->setEnabled(several || current.data(CleanedCells::CleanedRole).toBool());
    m_undo->setEnabled(m_document.canUndo() && m_document.undoKind() == ChangeKind::Revert);
}

} // namespace techpass
