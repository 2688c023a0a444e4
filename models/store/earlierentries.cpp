// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/earlierentries.h"

#include <QSet>

namespace techpass {

namespace {

constexpr qsizetype mostSubmissions = 50;
constexpr qsizetype mostRows = 200; ///< of a submission
constexpr qsizetype mostEntries = 50;

QString reasonOf(const CreationRequest &request)
{
    return std::visit([](const auto &body) { return body.reason; }, request.body);
}

QString entryOf(const CreationRequest &request, Field field)
{
    if (field == Field::Reason)
        return reasonOf(request);
    const auto *account = std::get_if<AccountRequest>(&request.body);
    if (!account)
        return {};
    switch (field) {
    case Field::Organisation:
        return account->organisation;
    case Field::Department:
        return account->department;
    default:
        return {};
    }
}

template <typename Entry> QStringList distinct(const QList<OutboxBlock> &blocks, Entry entryOf)
{
    QStringList entries;
    QSet<QString> known;
    for (const OutboxBlock &block : blocks.first(qMin(mostSubmissions, blocks.size()))) {
        for (qsizetype i = 0; i < qMin(mostRows, block.rows.size()); ++i) {
            const QString entry = entryOf(block.rows.at(i).request);
            const QString key = entry.toCaseFolded();
            if (entry.isEmpty() || known.contains(key))
                continue;
            known.insert(key);
            entries.append(entry);
            if (entries.size() == mostEntries)
                return entries;
        }
    }
    return entries;
}

} // namespace

QStringList earlierEntries(const QList<OutboxBlock> &blocks, Field field)
{
    return distinct(blocks, [field](const CreationRequest &request) { return entryOf(request, field); });
}

QStringList earlierDomains(const QList<OutboxBlock> &blocks)
{
    return distinct(
        blocks, [](const CreationRequest &request) { return request.email().section(u'@', -1).toLower(); });
}

} // namespace techpass
