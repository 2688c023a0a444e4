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
        if (role == Qt::SizeHintRole)
            return QSize(0, scaledByText(Tokens::rowHeightCompact));
        return QStringListModel::data(index, role == Qt::ToolTipRole ? int(Qt::DisplayRole) : role);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QStringListModel::flags(index) & ~Qt::ItemIsEditable;
    }
};

} // namespace

FixPreviewDialog::FixPreviewDialog(const Words &title, const std::function<QStringList()> &changes,
    bool moreCells, int rows, QWidget *parent)
    : FormDialog(title, dialogWidth, parent)
{
    setObjectName("fixPreviewDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    addLead([rows] { return tr("%Ln row(s) will change. Ctrl+Z takes it back.", nullptr, rows); });
    auto *list = new QListView(this);
    list->setObjectName("fixChanges"_L1);
    auto *model = new ChangesModel(list);
    keepWorded(list, [model, changes] {
        // Line by line, so that the chosen one stays chosen.
        const QStringList lines = changes();
        if (model->rowCount() != lines.size())
            model->setStringList(lines);
        for (int i = 0; i < model->rowCount(); ++i)
            model->setData(model->index(i), lines.at(i));
    });
    const int shown = model->rowCount();
    list->setModel(model);
    list->setUniformItemSizes(true);
    list->setFont(textFont(TextStyle::Table));
    setRole(list, "panel"_L1);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto lines = std::clamp(shown, 2, mostLinesShown);
    list->setFixedHeight(lines * list->sizeHintForRow(0) + Tokens::space8);
    content()->addSpacing(Tokens::space16);
    content()->addWidget(list);
    if (moreCells)
        setHint([shown] { return tr("The first %Ln change(s) are shown.", nullptr, shown); });

    auto *fix = new QPushButton(this);
    fix->setObjectName("fixRowsButton"_L1);
    setRole(fix, "primary"_L1);
    fix->setDefault(true);
    buttons()->addWidget(fix);
    chainTabs({list, cancelButton(), fix});
    keepWorded(this, [list, fix, rows] {
        list->setAccessibleName(tr("What will change"));
        fix->setText(tr("&Fix %Ln row(s)", nullptr, rows));
    });
    fix->setFocus();
    connect(fix, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT agreed();
    });
}

FixPreviewDialog::~FixPreviewDialog() = default;

} // namespace techpass
