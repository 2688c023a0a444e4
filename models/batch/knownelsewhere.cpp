// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/knownelsewhere.h"

#include <algorithm>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

QStringList argsOf(const KnownPlace &place, const QDate &today)
{
    if (place.isDraft())
        return {u"draft"_s, place.list.title, QString::number(place.row)};
    if (!isFinal(place.state))
        return {u"outbox"_s, place.list.title};
    const qint64 days = std::max<qint64>(0, place.list.day.daysTo(today));
    return {u"submitted"_s, place.list.title, QString::number(days), rowStateName(place.state)};
}

} // namespace

KnownElsewhere::KnownElsewhere(Emails submitted, Emails drafts, const QDate &today)
    : m_submitted(std::move(submitted))
    , m_drafts(std::move(drafts))
    , m_today(today)
{
}

bool KnownElsewhere::contains(quint64 key) const
{
    return (m_submitted && m_submitted->contains(key)) || (m_drafts && m_drafts->contains(key));
}

bool KnownElsewhere::agreesOn(quint64 key, const KnownElsewhere &other) const
{
    const auto agree = [key](const Emails &a, const Emails &b) {
        return a == b || (a ? a->find(key) : std::nullopt) == (b ? b->find(key) : std::nullopt);
    };
    return m_today == other.m_today && agree(m_submitted, other.m_submitted)
        && agree(m_drafts, other.m_drafts);
}

Problems KnownElsewhere::problems(quint64 key) const
{
    Problems found;
    for (const auto *emails : {&m_submitted, &m_drafts}) {
        if (const std::optional<KnownPlace> place = *emails ? (*emails)->find(key) : std::nullopt)
            found.append(makeProblem(Field::Email, Code::EmailKnownElsewhere, argsOf(*place, m_today)));
    }
    return found;
}

} // namespace techpass
