// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/knownemails.h"
#include "models/domain/problem.h"

#include <memory>

namespace techpass {

/// Where else the people of a list stand: in what was submitted before or waits in the outbox, and in other
/// drafts. A value, cheap to copy.
class KnownElsewhere final
{
public:
    using Emails = std::shared_ptr<const KnownEmails>;

    KnownElsewhere() = default;
    /// Each may be null. `today` is what "12 days ago" counts from.
    KnownElsewhere(Emails submitted, Emails drafts, const QDate &today);

    bool isEmpty() const { return !m_submitted && !m_drafts; }
    bool contains(quint64 key) const;
    /// Whether both are the same word of the same day; others may say the same, too.
    friend bool operator==(const KnownElsewhere &, const KnownElsewhere &) = default;
    /// Whether both say the same of an email.
    bool agreesOn(quint64 key, const KnownElsewhere &other) const;
    /// What is to be said of an email: at most one check for what was submitted, one for drafts.
    Problems problems(quint64 key) const;

private:
    Emails m_submitted;
    Emails m_drafts;
    QDate m_today;
};

} // namespace techpass
