// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fixpreviewdialog.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;
constexpr int mostLinesShown = 10;

/// The lines, each whole in its tool tip.
class ChangesModel final : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        return QStringListModel::data(index, role == Qt::ToolTipRole ? int(Qt::DisplayRole) : role);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QStringListModel::flags(index) & ~Qt::ItemIsEditable;
    }
};

} // namespace

FixPreviewDialog::FixPreviewDialog(
    const QString &title, const QStringList &changes, bool moreCells, int rows, QWidget *parent)
    : FormDialog(title, dialogWidth, parent)
{
    setObjectName("fixPreviewDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    addLead(tr("%n row(s) will change. Ctrl+Z takes it back.", nullptr, rows));
    auto *list = new QListView(this);
    list->setObjectName("fixChanges"_L1);
    list->setAccessibleName(tr("What will change"));
    list->setModel(new ChangesModel(changes, list));
    list->setUniformItemSizes(true);
    list->setFont(textFont(TextStyle::Table));
    list->setSpacing(Tokens::space4 / 2);
    setRole(list, "panel"_L1);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto lines = std::clamp(static_cast<int>(changes.size()), 2, mostLinesShown);
    list->setFixedHeight(lines * (list->sizeHintForRow(0) + Tokens::space4) + Tokens::space8);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(list);
    if (moreCells)
        setHint(tr("The first %n change(s) are shown.", nullptr, static_cast<int>(changes.size())));

    auto *fix = new QPushButton(tr("&Fix %n row(s)", nullptr, rows), this);
    fix->setObjectName("fixRowsButton"_L1);
    setRole(fix, "primary"_L1);
    fix->setDefault(true);
    buttons()->addWidget(fix);
    chainTabs({list, cancelButton(), fix});
    fix->setFocus();
    connect(fix, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT agreed();
    });
}

FixPreviewDialog::~FixPreviewDialog() = default;

} // namespace techpass
