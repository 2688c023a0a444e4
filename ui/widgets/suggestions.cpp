// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestions.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStyledItemDelegate>

namespace techpass {

namespace {

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    explicit SuggestionDelegate(QAbstractItemView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, Tokens::rowHeight});
    }

protected:
    /// The list never has the focus: its current row is the one that Return takes.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
        option->state.setFlag(QStyle::State_Selected, m_view->currentIndex() == index);
    }

private:
    QAbstractItemView *m_view;
};

} // namespace

void styleSuggestions(QCompleter *completer)
{
    QAbstractItemView *list = completer->popup();
    list->setItemDelegate(new SuggestionDelegate(list));
    list->setFont(textFont(TextStyle::Body));
}

} // namespace techpass
