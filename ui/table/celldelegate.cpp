// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celldelegate.h"

#include "models/batch/batchcounts.h"
#include "models/batch/batchtablemodel.h"
#include "models/domain/problem.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/reasonedit.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = Tokens::space8;
constexpr int statusIcon = 16;
constexpr int underline = 2;
constexpr QSize reasonSize{340, 112};
constexpr int countryWidth = 240;
constexpr int choiceWidth = 84;
/// The property of an editor that holds the cell's value it was given.
constexpr char valueShown[] = "valueShown";

struct StatusLook
{
    QLatin1StringView icon;
    QColor colour;
};

StatusLook lookOf(RowStatus status, const Tokens &t)
{
    switch (status) {
    case RowStatus::Ready:
        return {"check"_L1, t.success};
    case RowStatus::Check:
        return {"triangle-alert"_L1, t.check};
    case RowStatus::Error:
        break;
    }
    return {"circle-alert"_L1, t.error};
}

std::optional<Severity> severityOf(const QModelIndex &index)
{
    const QVariant value = index.data(BatchTableModel::SeverityRole);
    return value.isValid() ? std::make_optional(static_cast<Severity>(value.toInt())) : std::nullopt;
}

/// What the cell shows: one line, and a dash for a username that is not used.
QString shownText(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty() && !index.data(BatchTableModel::ReadOnlyReasonRole).toString().isEmpty())
        return u"—"_s;
    text.replace("\r\n"_L1, " ⏎ "_L1);
    text.replace(u'\n', u"⏎"_s);
    return text;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.column() == BatchTableModel::statusColumn)
        paintStatus(painter, option, index);
    else
        paintValue(painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const Tokens &t = tokensOf(option.widget);
        painter->setPen(QPen(t.focus, Tokens::focusRing, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void CellDelegate::paintStatus(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.primaryWash);
    const auto status = static_cast<RowStatus>(index.data(BatchTableModel::StatusRole).toInt());
    const StatusLook look = lookOf(status, t);
    const QRect icon(
        option.rect.x() + margin, option.rect.center().y() - statusIcon / 2 + 1, statusIcon, statusIcon);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), look.icon, look.colour);
    const QRect words = option.rect.adjusted(2 * margin + statusIcon, 0, -margin / 2, 0);
    painter->setFont(textFont(TextStyle::HintStrong));
    painter->setPen(look.colour);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, words),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        index.data(Qt::DisplayRole).toString());
}

void CellDelegate::paintValue(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const std::optional<Severity> severity = severityOf(index);
    const bool unused = !index.data(BatchTableModel::ReadOnlyReasonRole).toString().isEmpty();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;

    QColor wash = unused ? t.window : QColor();
    QColor line;
    if (severity == Severity::Error) {
        wash = t.errorWash;
        line = t.error;
    } else if (severity == Severity::Check) {
        wash = t.checkWash;
        line = t.check;
    }
    if (selected)
        wash = t.primaryWash;
    if (wash.isValid())
        painter->fillRect(rect, wash);
    if (line.isValid()) {
        painter->fillRect(QRect(rect.x(), rect.bottom() - underline + 1, rect.width(), underline), line);
    } else if (severity == Severity::Cleaned) {
        painter->setPen(QPen(t.muted, 1, Qt::DotLine));
        painter->drawLine(rect.left() + margin, rect.bottom() - 5, rect.right() - margin, rect.bottom() - 5);
    }
    const QRect words = rect.adjusted(margin, 0, -margin, 0);
    painter->setFont(textFont(TextStyle::Table));
    painter->setPen(unused ? t.muted : t.text);
    painter->drawText(words,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
            | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(shownText(index), Qt::ElideRight, words.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool status = index.column() == BatchTableModel::statusColumn;
    const QFontMetrics metrics(textFont(status ? TextStyle::HintStrong : TextStyle::Table));
    const int width
        = metrics.horizontalAdvance(shownText(index)) + 2 * margin + (status ? statusIcon + margin : 0);
    return {width + 1, std::max(Tokens::rowHeight, metrics.height() + Tokens::space8)};
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const std::optional<Field> field = BatchTableModel::fieldAt(index.column());
    if (!field)
        return nullptr;
    QWidget *editor = nullptr;
    if (*field == Field::SeedRequired) {
        auto *box = new QComboBox(parent);
        box->addItems({u"Yes"_s, u"No"_s}); // what stands in a list, in every language
        editor = box;
    } else if (*field == Field::CountryCode) {
        editor = new CountryBox(parent);
    } else if (*field == Field::Reason) {
        auto *reason = new ReasonEdit(parent);
        reason->setLimit(m_reasonLimit);
        reason->setCounterShown(true);
        editor = reason;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setObjectName("cellEditor"_L1);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    // A view calls this for every change of the row, such as a problem that comes while a value is typed.
    if (editor->property(valueShown) == QVariant(value))
        return;
    editor->setProperty(valueShown, value);
    if (auto *country = qobject_cast<CountryBox *>(editor)) {
        country->setCode(value);
        country->lineEdit()->selectAll();
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(value));
    } else if (auto *reason = qobject_cast<ReasonEdit *>(editor)) {
        reason->setPlainText(value);
        reason->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QString value = index.data(Qt::EditRole).toString();
    if (const auto *country = qobject_cast<const CountryBox *>(editor))
        value = country->code();
    else if (const auto *box = qobject_cast<const QComboBox *>(editor))
        value = box->currentIndex() < 0 ? value : box->currentText();
    else if (const auto *reason = qobject_cast<const ReasonEdit *>(editor))
        value = reason->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        value = line->text();
    // Leaving an editor as it was is no edit.
    if (value != index.data(Qt::EditRole).toString())
        model->setData(index, value, Qt::EditRole);
}

/// The editors of narrow columns are wider than their cell, and kept inside the view.
void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    if (qobject_cast<ReasonEdit *>(editor))
        rect.setSize(rect.size().expandedTo(reasonSize));
    else if (qobject_cast<CountryBox *>(editor))
        rect.setWidth(std::max(rect.width(), countryWidth));
    else if (qobject_cast<QComboBox *>(editor))
        rect.setWidth(std::max(rect.width(), choiceWidth));
    const QRect room = editor->parentWidget()->rect();
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width() + 1)));
    rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() - rect.height() + 1)));
    editor->setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *reason = qobject_cast<ReasonEdit *>(watched);
    return (reason && event->type() == QEvent::KeyPress
               && handleReasonKey(reason, *static_cast<QKeyEvent *>(event)))
        || QStyledItemDelegate::eventFilter(watched, event);
}

/// Qt leaves these keys to editors of several lines; in a cell they mean what they mean in every cell.
bool CellDelegate::handleReasonKey(ReasonEdit *reason, const QKeyEvent &event)
{
    EndEditHint hint = NoHint;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) {
            reason->insertPlainText(u"\n"_s);
            return true;
        }
        hint = SubmitModelCache;
        break;
    case Qt::Key_Tab:
        hint = EditNextItem;
        break;
    case Qt::Key_Backtab:
        hint = EditPreviousItem;
        break;
    default:
        return false;
    }
    Q_EMIT commitData(reason);
    Q_EMIT closeEditor(reason, hint);
    return true;
}

/// What is wrong; else the whole value where it does not fit.
bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    const QString whole = index.data(Qt::DisplayRole).toString();
    const bool fits = sizeHint(option, index).width() <= option.rect.width() && !whole.contains(u'\n');
    if (!fits)
        text = text.isEmpty() ? whole : QString(whole % "\n\n"_L1 % text);
    QToolTip::showText(event->globalPos(),
        text.isEmpty()
            ? QString()
            : QString("<div style='white-space:pre-wrap'>"_L1 % text.toHtmlEscaped() % "</div>"_L1),
        view);
    return true;
}

} // namespace techpass
