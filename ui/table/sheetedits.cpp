// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetedits.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "models/domain/listtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QMimeData>

#include <algorithm>
#include <memory>
#include <utility>

namespace techpass {

namespace {

/// Above this a second form of the copied cells costs more than it helps.
constexpr int mostRowsAsTable = 20000;

/// Of whole rows all fields, as whoever pastes them means the whole person; they come in the template's order
/// then, by which they are known again.
QList<int> columnsToCopy(const SheetSelection &selection)
{
    const auto fieldsOf = [](QList<int> columns) {
        columns.removeOne(BatchTableModel::statusColumn);
        return columns;
    };
    const QList<int> selected = selection.columnsAt(selection.top());
    const QList<int> fields = fieldsOf(selected);
    const qsizetype shown = fieldsOf(selection.shownColumns()).size();
    if (fields.size() < shown || shown == qsizetype(fieldCount) || shown < 2)
        return selected.size() > 1 ? fields : selected;
    QList<int> all;
    for (const Field field : allFields)
        all.append(BatchTableModel::columnOf(field));
    return all;
}

} // namespace

SheetEdits::SheetEdits(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &SlicedWork::progressed, this, &SheetEdits::progressed);
    connect(&m_reading, &BackgroundWork::progressed, this, &SheetEdits::reading);
}

void SheetEdits::setDocument(BatchDocument *document, BatchFilterModel *rows)
{
    if (isChanging() || m_next)
        Q_EMIT told(tr("Stopped, as “%1” was left. Nothing was done.").arg(m_document->title()));
    stop();
    m_asked.drop();
    if (m_document)
        m_document->disconnect(this);
    if (m_rows)
        m_rows->disconnect(this);
    m_document = document;
    m_rows = rows;
    if (!document)
        return;
    // What is prepared could not be handed over.
    connect(document, &BatchDocument::busyChanged, this, [this](bool busy) {
        if (busy)
            giveWay();
    });
    connect(rows, &QAbstractItemModel::dataChanged, this, &SheetEdits::giveWay);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &SheetEdits::giveWay);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &SheetEdits::giveWay);
    connect(rows, &QAbstractItemModel::modelReset, this, &SheetEdits::giveWay);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &SheetEdits::giveWay);
}

void SheetEdits::giveWay()
{
    if (!isWorking())
        return;
    stop();
    Q_EMIT told(tr("Stopped, as the list changed meanwhile. Nothing was done."));
}

void SheetEdits::stop()
{
    m_next = nullptr;
    m_work.stop();
    m_reading.cancel();
    m_expected.reset();
}

bool SheetEdits::refuses()
{
    const bool isFree = !isWorking() || (m_deed == Deed::Copy && !m_next);
    if (isFree && !(m_document && m_document->isBusy()))
        return false;
    Q_EMIT told(tr("Not done: the command before it is still at work. Esc stops that one."));
    return true;
}

void SheetEdits::inTurn(std::function<void()> command)
{
    if (refuses())
        return;
    if (isWorking())
        m_next = [command = std::move(command), expected = m_document->expectChange()] { command(); };
    else
        command();
}

void SheetEdits::work(Deed deed, qint64 count, std::function<bool(qint64)> step, std::function<void()> done)
{
    m_deed = deed;
    const bool lasts = count > SlicedWork::atOnce;
    const auto expected = lasts && deed == Deed::Change ? m_document->expectChange() : nullptr;
    m_work.start(count, std::move(step), [this, done = std::move(done), expected] {
        done();
        next();
    });
}

void SheetEdits::next()
{
    if (isWorking()) // as a cut is, once its cells are copied
        return;
    if (const std::function<void()> command = std::exchange(m_next, nullptr))
        command();
}

bool SheetEdits::isReadOnly(int row, int column) const
{
    return !m_rows->flags(m_rows->index(row, column)).testFlag(Qt::ItemIsEditable);
}

void SheetEdits::change(const std::function<void()> &change, const AskedChange::Then &then)
{
    m_asked.ask(*m_document, change, then);
}

void SheetEdits::apply(const QList<CellEdit> &edits, ChangeKind kind, int readOnly)
{
    change([&] { m_document->setValues(edits, kind); },
        [this, readOnly](const ChangeSize &) {
            if (readOnly > 0)
                Q_EMIT told(tr("%Ln username(s) of public officers stay empty: their email is the username.",
                    nullptr, readOnly));
        });
}

void SheetEdits::copy(const SheetSelection &selection)
{
    copyThen(Deed::Copy, selection, [](const QList<int> &) {});
}

void SheetEdits::cut(const SheetSelection &selection)
{
    copyThen(Deed::Change, selection, [this, selection](const QList<int> &columns) {
        fillColumns(selection, columns, {}, ChangeKind::Clear);
    });
}

void SheetEdits::copyThen(
    Deed deed, const SheetSelection &selection, std::function<void(const QList<int> &columns)> then)
{
    if (selection.isEmpty())
        return;
    if (!selection.isTable()) {
        Q_EMIT told(tr("Not copied: choose cells that stand in the same columns in every row."));
        return;
    }
    const QList<int> columns = columnsToCopy(selection);
    const bool asTable = selection.rowCount() <= mostRowsAsTable;
    struct Copy
    {
        QString text;
        CellBlock cells;
    };
    const auto copied = std::make_shared<Copy>();
    const auto step = [this, selection, columns, asTable, copied](qint64 n) {
        const int row = selection.rowAt(static_cast<int>(n));
        QStringList line;
        for (const int column : columns)
            line.append(m_rows->index(row, column).data(Qt::DisplayRole).toString());
        if (n > 0)
            copied->text.append(u'\n');
        appendAsText(copied->text, line);
        if (asTable)
            copied->cells.append(line);
        return true;
    };
    work(deed, selection.rowCount(), step,
        [this, copied, asTable, selection, columns, then = std::move(then)] {
            auto *data = new QMimeData;
            data->setText(copied->text);
            if (asTable)
                data->setHtml(htmlFromCells(copied->cells));
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT told(tr("%Ln row(s) copied", nullptr, selection.rowCount()));
            then(columns);
        });
}

void SheetEdits::clear(const SheetSelection &selection)
{
    fill(selection, {}, ChangeKind::Clear);
}

/// For cells none of which is read-only for the value: needs no list of them, which would take far more
/// memory than the rows.
void SheetEdits::fillColumns(
    const SheetSelection &selection, const QList<int> &columns, const QString &value, ChangeKind kind)
{
    QList<Field> fields;
    for (const int column : columns) {
        if (const std::optional<Field> field = BatchTableModel::fieldAt(column))
            fields.append(*field);
    }
    const auto ids = std::make_shared<QList<RowId>>();
    const auto step = [this, selection, ids](qint64 n) {
        ids->append(m_rows->rowId(m_rows->index(selection.rowAt(static_cast<int>(n)), 0)));
        return true;
    };
    work(Deed::Change, selection.rowCount(), step,
        [this, ids, fields, value, kind] { m_document->fill(*ids, fields, value, kind); });
}

void SheetEdits::fill(const SheetSelection &selection, const QString &value, ChangeKind kind)
{
    const QList<int> filledColumns = selection.columnsAt(selection.top());
    // Only usernames are ever read-only, and those may be taken away.
    const bool isFree
        = value.isEmpty() || !filledColumns.contains(BatchTableModel::columnOf(Field::Username));
    if (selection.isBlock() && isFree)
        return fillColumns(selection, filledColumns, value, kind);
    struct Fill
    {
        QList<CellEdit> edits;
        int readOnly = 0;
    };
    const auto filled = std::make_shared<Fill>();
    const auto step = [this, selection, value, filled](qint64 n) {
        const int row = selection.rowAt(static_cast<int>(n));
        const RowId id = m_rows->rowId(m_rows->index(row, 0));
        const QList<int> columns = selection.columnsAt(row);
        for (const int column : columns) {
            const std::optional<Field> field = BatchTableModel::fieldAt(column);
            // A username that is not used may be taken away.
            if (field && !value.isEmpty() && isReadOnly(row, column))
                ++filled->readOnly;
            else if (field)
                filled->edits.append({id, *field, value});
        }
        return true;
    };
    work(Deed::Change, selection.rowCount(), step,
        [this, filled, kind] { apply(filled->edits, kind, filled->readOnly); });
}

void SheetEdits::fillDown(const SheetSelection &selection)
{
    const bool fromAbove = selection.rowCount() == 1;
    if (selection.isEmpty() || (fromAbove && selection.top() == 0))
        return;
    struct Fill
    {
        QHash<int, QString> values; ///< by column
        QList<CellEdit> edits;
        int readOnly = 0;
    };
    const auto filled = std::make_shared<Fill>();
    const auto step = [this, selection, fromAbove, filled](qint64 n) {
        const int row = selection.rowAt(static_cast<int>(n));
        const RowId id = m_rows->rowId(m_rows->index(row, 0));
        const QList<int> columns = selection.columnsAt(row);
        for (const int column : columns) {
            const std::optional<Field> field = BatchTableModel::fieldAt(column);
            if (!field)
                continue;
            const bool isFirst = !filled->values.contains(column);
            if (isFirst)
                filled->values[column] = m_rows->index(row - int(fromAbove), column).data().toString();
            if (isFirst && !fromAbove)
                continue;
            const QString value = filled->values.value(column);
            if (!value.isEmpty() && isReadOnly(row, column))
                ++filled->readOnly;
            else
                filled->edits.append({id, *field, value});
        }
        return true;
    };
    work(Deed::Change, selection.rowCount(), step,
        [this, filled] { apply(filled->edits, ChangeKind::Fill, filled->readOnly); });
}

void SheetEdits::removeRows(const SheetSelection &selection)
{
    if (selection.isEmpty())
        return;
    const auto ids = std::make_shared<QList<RowId>>();
    const auto step = [this, selection, ids](qint64 n) {
        ids->append(m_rows->rowId(m_rows->index(selection.rowAt(static_cast<int>(n)), 0)));
        return true;
    };
    work(Deed::Change, selection.rowCount(), step, [this, ids] {
        change([&] { m_document->removeRows(*ids); },
            [this](const ChangeSize &made) {
                if (made.rows == 0)
                    return;
                Q_EMIT told(tr("%Ln row(s) removed. Ctrl+Z brings them back.", nullptr, made.rows));
                Q_EMIT rowsRemoved();
            });
    });
}

void SheetEdits::keepOrder()
{
    if (!m_document || m_document->isBusy() || m_rows->sortColumn() < 0)
        return;
    const int shown = m_rows->rowCount();
    const bool hidesRows = shown < m_document->rowCount();
    const RowOrder order{BatchTableModel::fieldAt(m_rows->sortColumn()), m_rows->sortOrder()};
    change(
        [&] {
            // A row that was edited since stands where it was shown, not where its new value belongs.
            if (hidesRows || m_rows->isWorking())
                m_document->sort(order);
            else
                m_document->reorder(m_rows->rowIds(0, shown - 1));
        },
        [this, hidesRows](const ChangeSize &made) {
            Q_EMIT orderKept();
            if (made.rows == 0)
                Q_EMIT told(tr("The list has this order already."));
            else if (hidesRows)
                Q_EMIT told(
                    tr("The whole list is sorted so now, also the rows that are not shown. Ctrl+Z brings "
                       "the former order back."));
            else
                Q_EMIT told(tr("The list has this order now. Ctrl+Z brings the former one back."));
        });
}

} // namespace techpass
