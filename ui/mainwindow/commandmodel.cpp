// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commandmodel.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int atTitleStart = 0;
constexpr int atWordStart = 1;
constexpr int insideWord = 3;
constexpr int atPlaceWordStart = 6;
constexpr int insidePlaceWord = 8;
constexpr int atAliasWordStart = 6;
constexpr int insideAlias = 8;

/// Without case and accents.
QString folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        // Only accents: the vowels of other scripts are marks too.
        const bool isAccent = c >= u'\u0300' && c <= u'\u036f';
        if (!isAccent)
            plain.append(c);
    }
    return plain.toCaseFolded();
}

/// How well `word` stands in `text`, the best place counts; nothing where it does not.
std::optional<int> rank(const QString &text, const QString &word, int atStart, int inside)
{
    std::optional<int> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return at == 0 && atStart == atWordStart ? atTitleStart : atStart;
        best = inside;
    }
    return best;
}

std::optional<int> rank(const Command &command, const QStringList &words)
{
    const QString title = folded(command.title);
    const QString place = folded(command.place);
    const QString alias = folded(command.alias);
    int sum = 0;
    for (const QString &word : words) {
        std::optional<int> found = rank(title, word, atWordStart, insideWord);
        if (!found)
            found = rank(place, word, atPlaceWordStart, insidePlaceWord);
        if (!found)
            found = rank(alias, word, atAliasWordStart, insideAlias);
        if (!found)
            return std::nullopt;
        sum += *found;
    }
    return sum;
}

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    m_commands = commands;
    m_recent = recent;
    setTyped(QString(m_typed));
}

void CommandModel::setTyped(const QString &typed)
{
    struct Found
    {
        int command;
        int rank;
        qsizetype used;
    };
    m_typed = typed;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<Found> found;
    for (int i = 0; i < m_commands.size(); ++i) {
        const std::optional<int> ranked = rank(m_commands.at(i), words);
        const qsizetype used = m_recent.indexOf(m_commands.at(i).id);
        if (ranked)
            found.append({i, *ranked, used < 0 ? m_recent.size() : used});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return std::pair(a.rank, a.used) < std::pair(b.rank, b.used); });
    beginResetModel();
    m_shown.clear();
    for (const Found &each : std::as_const(found))
        m_shown.append(each.command);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = commandAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole:
        return command.spoken();
    case Qt::ToolTipRole:
        return command.refusal;
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    case RefusalRole:
        return command.refusal;
    case ChosenRole:
        return command.isChosen;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // One that cannot be run can be gone to all the same, to hear why.
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return commandAt(index.row()).refusal.isEmpty() ? shown | Qt::ItemIsEnabled : shown;
}

} // namespace techpass
