// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/faultplan.h"
#include "app/practice/practicerecords.h"
#include "app/practice/problemanswer.h"
#include "app/practice/requestcheck.h"

namespace techpass {

/// Makes accounts and invitations, each once for an idempotency key, and answers batches and look-ups. Owned
/// by PracticeService, which has already seen to who asks and how fast.
class CreationDesk final
{
public:
    CreationDesk(PracticeRecords &records, const Policy &policy, FaultPlan &faults, PracticeClock clock);
    Q_DISABLE_COPY_MOVE(CreationDesk)

    /// `POST /v1/accounts` and `/v1/invitations`. `busyKeys` are those whose first request still runs.
    HttpResponse create(const HttpRequest &request, Method method, const QStringList &busyKeys);
    /// `POST /v1/accounts/batch`.
    HttpResponse createBatch(const HttpRequest &request, const QStringList &busyKeys);
    /// `POST /v1/accounts/lookup`.
    HttpResponse lookUp(const HttpRequest &request) const;

    /// The keys of a creating request, as far as they can be read; none where the policy knows no keys.
    QStringList keysOf(const HttpRequest &request) const;

    static bool isCreating(const HttpRequest &request);
    static constexpr qsizetype maxLookUp = 200;

private:
    struct Outcome
    {
        int status = 0;
        QJsonObject body;
        bool isReplayed = false;
    };
    Outcome createOne(const HttpRequest &request, Method method, const QJsonObject &body, const QString &key,
        const QStringList &busyKeys);
    Outcome make(const HttpRequest &request, Method method, const QJsonObject &body, const QString &key);
    Outcome refuse(const ServiceProblem &problem, const QString &key, const QString &hash);
    std::optional<FaultAction> repeatOf(const HttpRequest &request, Method method, const UniqueKeys &keys);
    std::optional<ServiceProblem> batchProblem(const QJsonArray &items) const;

    PracticeRecords &m_records;
    const Policy &m_policy;
    FaultPlan &m_faults;
    PracticeClock m_clock;
};

} // namespace techpass
