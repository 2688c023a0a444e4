// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"

#include "models/rules/problemtext.h"

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

// Above this, to look at all it shows is cheaper for a view than to be told of every range.
constexpr qsizetype mostRanges = 100;

QString sentences(const Problems &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(problemSentence(problem));
    return texts.join(u'\n');
}

QVariant numberOf(std::optional<Severity> severity)
{
    return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
}

} // namespace

BatchTableModel::BatchTableModel(BatchDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &BatchDocument::rowsChanged, this, &BatchTableModel::tellChanged);
    connect(&document, &BatchDocument::rowsAboutToBeInserted, this,
        [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&document, &BatchDocument::rowsInserted, this, [this] { endInsertRows(); });
    connect(&document, &BatchDocument::rowsAboutToBeRemoved, this,
        [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&document, &BatchDocument::rowsRemoved, this, [this] { endRemoveRows(); });
    connect(&document, &BatchDocument::aboutToReset, this, [this] { beginResetModel(); });
    connect(&document, &BatchDocument::resetDone, this, [this] { endResetModel(); });
}

std::optional<Field> BatchTableModel::fieldAt(int column)
{
    if (column <= statusColumn || column >= columns)
        return std::nullopt;
    return allFields[static_cast<std::size_t>(column - 1)];
}

RowId BatchTableModel::rowId(const QModelIndex &index) const
{
    return index.isValid() ? m_document.rowIdAt(index.row()) : 0;
}

QModelIndex BatchTableModel::indexOf(RowId row, int column) const
{
    const int at = m_document.indexOf(row);
    return at < 0 ? QModelIndex() : index(at, column);
}

int BatchTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_document.rowCount();
}

int BatchTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BatchTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const RowId row = rowId(index);
    const std::optional<Field> field = fieldAt(index.column());
    switch (role) {
    case RowIdRole:
        return row;
    case StatusRole:
        return static_cast<int>(m_document.status(row));
    case ProblemsRole:
        return QVariant::fromValue(problemsOf(row, field));
    case Qt::ToolTipRole:
        return sentences(problemsOf(row, field));
    default:
        return field ? cellData(row, *field, role) : statusData(row, role);
    }
}

QVariant BatchTableModel::statusData(RowId row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return statusWord(m_document.status(row));
    case SeverityRole:
        switch (m_document.status(row)) {
        case RowStatus::Error:
            return static_cast<int>(Severity::Error);
        case RowStatus::Check:
            return static_cast<int>(Severity::Check);
        case RowStatus::Ready:
            return {};
        }
        return {};
    case CleanedRole:
        return m_document.isCleaned(row);
    case ReadOnlyReasonRole:
        return tr("The status follows from the row's values.");
    case Qt::AccessibleTextRole:
        return spoken(
            row, tr("Status"), statusWord(m_document.status(row)), sentences(problemsOf(row, std::nullopt)));
    default:
        return {};
    }
}

QVariant BatchTableModel::cellData(RowId row, Field field, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_document.value(row, field);
    case SeverityRole:
        return numberOf(m_document.severity(row, field));
    case ReadOnlyReasonRole:
        return isReadOnly(row, field) ? readOnlyReason() : QVariant();
    case EditedRole:
        return m_document.isEdited(row, field);
    case CleanedRole:
        return m_document.isCleaned(row, field);
    case SourceTextRole:
        return m_document.sourceValue(row, field);
    case Qt::AccessibleTextRole: {
        const QString problems
            = m_document.severity(row, field) ? sentences(problemsOf(row, field)) : QString();
        const QString whyReadOnly = isReadOnly(row, field) ? readOnlyReason() : QString();
        return spoken(row, fieldTitle(field), m_document.value(row, field),
            problems.isEmpty() ? whyReadOnly : problems);
    }
    default:
        return {};
    }
}

QString BatchTableModel::statusWord(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return tr("Ready");
    case RowStatus::Check:
        return tr("Check");
    case RowStatus::Error:
        break;
    }
    return tr("Fix");
}

QString BatchTableModel::spoken(
    RowId row, const QString &title, const QString &text, const QString &problems) const
{
    const QString shown = text.isEmpty() ? tr("empty") : text;
    const QString cell
        = tr("Row %1, %2: %3.").arg(QString::number(m_document.indexOf(row) + 1), title, shown);
    return problems.isEmpty() ? cell : cell + u' ' + problems;
}

Problems BatchTableModel::problemsOf(RowId row, std::optional<Field> field) const
{
    Problems problems = m_document.problems(row);
    if (field)
        problems.removeIf([field](const Problem &problem) { return problem.field != *field; });
    return problems;
}

QString BatchTableModel::readOnlyReason()
{
    return tr("A public officer's email is the username.");
}

bool BatchTableModel::isReadOnly(RowId row, Field field) const
{
    return field == Field::Username && m_document.isPublicOfficer(row);
}

bool BatchTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const std::optional<Field> field = fieldAt(index.column());
    if (role != Qt::EditRole || !field || !index.isValid() || !checkIndex(index))
        return false;
    const RowId row = rowId(index);
    // A username that stands there although it is not used may be taken away.
    if (isReadOnly(row, *field) && !value.toString().isEmpty())
        return false;
    // What is entered while the list is busy comes after that.
    m_document.whenIdle([document = &m_document, row, field = *field, text = value.toString()] {
        document->setValue(row, field, text);
    });
    return true;
}

Qt::ItemFlags BatchTableModel::flags(const QModelIndex &index) const
{
    const std::optional<Field> field = fieldAt(index.column());
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && field && !isReadOnly(rowId(index), *field))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columns || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        const std::optional<Field> field = fieldAt(section);
        return field ? fieldTitle(*field) : tr("Status");
    }
    if (section < 0 || section >= m_document.rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return section + 1;
    if (role == Qt::ToolTipRole) {
        const int line = m_document.line(m_document.rowIdAt(section));
        return line > 0 ? tr("Line %1 of the file").arg(line) : tr("Added here");
    }
    return {};
}

void BatchTableModel::tellChanged(const QList<RowId> &rows)
{
    if (rows.size() > mostRanges) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    QList<int> places;
    places.reserve(rows.size());
    for (const RowId row : rows)
        places.append(m_document.indexOf(row));
    std::sort(places.begin(), places.end());
    for (qsizetype i = 0; i < places.size();) {
        qsizetype end = i + 1;
        while (end < places.size() && places[end] == places[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(places[i], 0), index(places[end - 1], columns - 1));
        i = end;
    }
}

} // namespace techpass
