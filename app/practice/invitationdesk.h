// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicerecords.h"
#include "app/practice/problemanswer.h"
#include "models/domain/policy.h"

namespace techpass {

/// Lists everyone invited and sends invitations again. Owned by PracticeService.
class InvitationDesk final
{
public:
    InvitationDesk(PracticeRecords &records, const Policy &policy, PracticeClock clock);
    Q_DISABLE_COPY_MOVE(InvitationDesk)

    /// `GET /v1/invitations`: newest first; a page token stands for the last one shown, so that people who
    /// are invited in between move nobody to another page.
    HttpResponse list(const HttpRequest &request) const;

    /// `POST /v1/invitations/{id}/resend`.
    HttpResponse resend(const QString &id);

    static constexpr int defaultPageSize = 50;
    static constexpr int maxPageSize = 200;

private:
    QString statusOf(const InvitedPerson &person) const;
    QDateTime resendableFrom(const InvitedPerson &person) const;
    bool matches(const InvitedPerson &person, const QString &search, const QString &status) const;
    QJsonObject itemJson(const InvitedPerson &person) const;

    PracticeRecords &m_records;
    const Policy &m_policy;
    PracticeClock m_clock;
};

} // namespace techpass
