// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submittedemails.h"

#include "models/store/outboxmodel.h"

#include <utility>

namespace techpass {

QList<SubmittedEmails::Submission> SubmittedEmails::take(const OutboxModel &outbox) const
{
    QList<Submission> taken;
    taken.reserve(outbox.blocks().size());
    for (const OutboxBlock &block : outbox.blocks()) {
        Submission submission;
        submission.id = block.submission.id;
        submission.list = {block.submission.title, block.submission.createdAt.toLocalTime().date()};
        submission.states = block.states;
        submission.keys = m_keys.value(submission.id);
        submission.emails = block.emails;
        taken.append(std::move(submission));
    }
    return taken;
}

SubmittedEmails::Gathered SubmittedEmails::gather(QList<Submission> submissions)
{
    QList<KnownList> lists;
    std::vector<KnownEmails::Entry> entries;
    QHash<qint64, EmailKeys> kept;
    for (Submission &submission : submissions) {
        if (!submission.keys) {
            std::vector<quint64> keys;
            keys.reserve(static_cast<std::size_t>(submission.emails->size()));
            for (const QString &email : *submission.emails)
                keys.push_back(KnownEmails::key(email));
            submission.keys = std::make_shared<const std::vector<quint64>>(std::move(keys));
        }
        for (qint32 row = 0; row < submission.states.size(); ++row)
            entries.push_back({(*submission.keys)[static_cast<std::size_t>(row)],
                static_cast<qint32>(lists.size()), row + 1, submission.states.at(row)});
        lists.append(submission.list);
        kept.insert(submission.id, submission.keys);
    }
    return {std::make_shared<const KnownEmails>(std::move(lists), std::move(entries)), kept};
}

} // namespace techpass
