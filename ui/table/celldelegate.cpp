// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/celldelegate.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchtablemodel.h"
#include "models/domain/problem.h"
#include "models/rules/problemtext.h"
#include "ui/table/cellblock.h"
#include "ui/table/celleditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reasonedit.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
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
/// Those of a large screen, and of the rows just scrolled past.
constexpr int mostTexts = 4000;

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

bool isReadOnly(const QModelIndex &index)
{
    return !index.flags().testFlag(Qt::ItemIsEditable);
}

/// What the cell shows: one line, and a dash for a username that is not used.
QString shownText(const QModelIndex &index, bool readOnly)
{
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return readOnly ? u"—"_s : text;
    if (text.contains(u'\n')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\n', u" ⏎ "_s);
    }
    return text;
}

/// Where a script does not need it, its letters are not shaped, which takes longer than all else in a new
/// row.
QFont scaled(QFont font, int zoom)
{
    font.setPixelSize(font.pixelSize() * zoom / 100);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_texts(mostTexts)
{
    setZoom(m_zoom);
}

void CellDelegate::setZoom(int zoom)
{
    m_zoom = zoom;
    m_valueFont = scaled(textFont(TextStyle::Table), zoom);
    m_statusFont = scaled(textFont(TextStyle::HintStrong), zoom);
    m_texts.clear();
}

int CellDelegate::rowHeight() const
{
    return std::max(Tokens::rowHeight * m_zoom / 100, QFontMetrics(m_valueFont).height() + Tokens::space8);
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
    // While the find bar has the focus, the ring tells which of the finds it went to.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isFound = !m_highlight.isEmpty() && view && view->currentIndex() == index;
    if (option.state.testFlag(QStyle::State_HasFocus) || isFound) {
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
    painter->setPen(look.colour);
    drawText(painter, words, option.direction, m_statusFont, index.data(Qt::DisplayRole).toString());
}

/// Laying a text out, and finding where to cut it, costs far more than drawing it.
void CellDelegate::drawText(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
    const QFont &font, const QString &text) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(font);
    // The status stands in a font of its own, and so under widths of its own.
    const std::pair key(text, &font == &m_statusFont ? -rect.width() : rect.width());
    QStaticText *shown = m_texts.object(key);
    if (!shown) {
        const QFontMetrics metrics(font, painter->device());
        const auto cut = [&] { return metrics.elidedText(text, Qt::ElideRight, rect.width()); };
        const bool isLong = text.size() * metrics.averageCharWidth() > rect.width();
        shown = new QStaticText(isLong ? cut() : text);
        shown->setTextFormat(Qt::PlainText);
        shown->prepare(painter->transform(), font);
        if (!isLong && shown->size().width() > rect.width()) {
            shown->setText(cut());
            shown->prepare(painter->transform(), font);
        }
        m_texts.insert(key, shown);
    }
    const QSizeF size = shown->size();
    const double x = direction == Qt::RightToLeft ? rect.right() + 1 - size.width() : rect.x();
    painter->drawStaticText(QPointF(x, rect.y() + qRound((rect.height() - size.height()) / 2)), *shown);
}

void CellDelegate::paintValue(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const std::optional<Severity> severity = severityOf(index);
    const bool unused = isReadOnly(index);
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
    const QString text = shownText(index, unused);
    const bool searched = !m_highlight.field || BatchTableModel::fieldAt(index.column()) == m_highlight.field;
    if (!m_highlight.isEmpty() && searched && (selected || !m_highlight.inSelection))
        paintFinds(painter, words, option, text);
    painter->setPen(unused ? t.muted : t.text);
    drawText(painter, words, option.direction, m_valueFont, text);
}

void CellDelegate::paintFinds(
    QPainter *painter, const QRect &words, const QStyleOptionViewItem &option, const QString &text) const
{
    const QFontMetrics metrics(m_valueFont, painter->device());
    const int height = metrics.height();
    for (qsizetype at = m_highlight.indexIn(text); at >= 0;
         at = m_highlight.indexIn(text, at + m_highlight.text.size())) {
        const int start = metrics.horizontalAdvance(text, static_cast<int>(at));
        if (start >= words.width())
            break;
        const int width = metrics.horizontalAdvance(text.mid(at, m_highlight.text.size()));
        const QRect mark(words.x() + start, words.center().y() - height / 2,
            std::min(width, words.width() - start), height);
        painter->fillRect(QStyle::visualRect(option.direction, words, mark), tokensOf(option.widget).badge);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isStatus = index.column() == BatchTableModel::statusColumn;
    return {widthOf(shownText(index, isReadOnly(index)), isStatus), rowHeight()};
}

int CellDelegate::widthOf(const QString &text, bool isStatus) const
{
    const QFontMetrics metrics(isStatus ? m_statusFont : m_valueFont);
    return metrics.horizontalAdvance(text) + 2 * margin + (isStatus ? statusIcon + margin : 0) + 1;
}

int CellDelegate::statusWidth() const
{
    int widest = 0;
    for (const RowStatus status : {RowStatus::Ready, RowStatus::Check, RowStatus::Error})
        widest = std::max(widest, widthOf(BatchTableModel::statusWord(status), true));
    return widest;
}

QWidget *CellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const std::optional<Field> field = BatchTableModel::fieldAt(index.column());
    if (!field)
        return nullptr;
    QWidget *editor = celleditor::make(parent, *field, m_document);
    if (m_document)
        celleditor::addHint(editor, index.data(BatchTableModel::RowIdRole).toLongLong(), *field, *m_document);
    editor->setFont(m_valueFont);
    editor->setObjectName("cellEditor"_L1);
    keepWorded(editor, [editor, field = *field] { setSpokenName(editor, fieldTitle(field)); });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    celleditor::show(editor, index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString old = index.data(Qt::EditRole).toString();
    const QString value = celleditor::value(editor);
    // Leaving an editor as it was is no edit.
    if (value != old)
        model->setData(index, value, Qt::EditRole);
}

/// The editors of narrow columns are wider than their cell, and kept inside the view.
void CellDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setSize(rect.size().expandedTo(celleditor::leastSize(editor)));
    const QRect room = editor->parentWidget()->rect();
    rect.moveLeft(std::max(room.left(), std::min(rect.left(), room.right() - rect.width() + 1)));
    rect.moveTop(std::max(room.top(), std::min(rect.top(), room.bottom() - rect.height() + 1)));
    editor->setGeometry(rect);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    // The menu bar gives the keys back to the editor, which Qt would have closed meanwhile.
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MenuBarFocusReason)
        return false;
    return (editor && event->type() == QEvent::KeyPress
               && handleKey(editor, *static_cast<QKeyEvent *>(event)))
        || QStyledItemDelegate::eventFilter(watched, event);
}

/// A line has no room for several cells; a reason takes them as the lines that it is of.
bool CellDelegate::pastesCells(const QWidget &editor)
{
    return qobject_cast<const QLineEdit *>(&editor) && isSeveralCells(QGuiApplication::clipboard()->text());
}

bool CellDelegate::handleKey(QWidget *editor, const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && event.modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT fillRequested(editor);
        return true;
    }
    if (event.matches(QKeySequence::Paste) && pastesCells(*editor)) {
        Q_EMIT pasteRequested();
        return true;
    }
    if (enter)
        m_endsUpwards = event.modifiers().testFlag(Qt::ShiftModifier);
    auto *reason = qobject_cast<ReasonEdit *>(editor);
    return reason && handleReasonKey(reason, event);
}

/// Qt leaves these keys to editors of several lines; in a cell they mean what they mean in every cell.
bool CellDelegate::handleReasonKey(ReasonEdit *reason, const QKeyEvent &event)
{
    EndEditHint hint = NoHint;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::AltModifier)) {
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

/// What is wrong, or why the cell is read-only; else the whole value where it does not fit.
bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && index.column() != BatchTableModel::statusColumn)
        text = index.data(BatchTableModel::ReadOnlyReasonRole).toString();
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
