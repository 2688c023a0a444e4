// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/knownemails.h"

#include <QHash>

#include <memory>
#include <vector>

namespace techpass {

class OutboxModel;

/// The emails of one submission: a key for each of its rows.
using EmailKeys = std::shared_ptr<const std::vector<quint64>>;

/// The outbox's emails with the state of each, as they stood at one moment. Taken on the GUI thread, as the
/// model is, and gathered on any other. An email never changes once it is submitted, so that its key is made
/// once: what was gathered is kept for the next time.
class SubmittedEmails final
{
public:
    struct Submission
    {
        qint64 id = 0;
        KnownList list;
        QList<RowState> states;
        EmailKeys keys; ///< null: to be made of `emails`
        std::shared_ptr<const QStringList> emails;
    };

    struct Gathered
    {
        std::shared_ptr<const KnownEmails> emails;
        QHash<qint64, EmailKeys> keys; ///< by submission
    };

    /// Newest first. Shares what it takes.
    QList<Submission> take(const OutboxModel &outbox) const;
    static Gathered gather(QList<Submission> submissions);
    void keep(const QHash<qint64, EmailKeys> &keys) { m_keys = keys; }

private:
    QHash<qint64, EmailKeys> m_keys;
};

} // namespace techpass
