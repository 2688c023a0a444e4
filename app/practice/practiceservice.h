// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/controldesk.h"
#include "app/practice/creationdesk.h"
#include "app/practice/invitationdesk.h"
#include "app/practice/openidprovider.h"
#include "app/practice/pacelimit.h"
#include "app/practice/practicepeople.h"

#include <QSet>
#include <QUrl>

namespace techpass {

/// What is decided about a request when it arrives, before it is worked on.
struct Arrival
{
    std::chrono::milliseconds delay{0}; ///< wait so long before answer()
    FaultDecision fault;
    bool isMisdirected = false; ///< sent to another host's name
    std::chrono::milliseconds tooFastBy{0};
    QString caller; ///< who counts for the pace; empty where it does not apply
    QStringList keys; ///< idempotency keys that are in work until answer()
    QStringList busyKeys; ///< keys that were in work already
};

/// The whole practice service without its sockets: requests in, answers out. Owned by PracticeServer, which
/// calls it on one thread only: arrive() when a request is complete, and answer() once for every arrive().
class PracticeService final
{
public:
    struct Settings
    {
        QUrl service; ///< its own address
        Policy policy = Policy::practice();
        FaultPlan faults;
        std::chrono::seconds tokenLife{600};
        PracticeClock clock = &systemTime;
        QByteArray signingKey; ///< PEM; empty: made when it is first needed
    };
    explicit PracticeService(Settings settings);
    Q_DISABLE_COPY_MOVE(PracticeService)

    /// Takes up what the file remembers; an empty name keeps everything in memory. Errors: the journal's.
    Result<void> open(const QString &stateFile);

    Arrival arrive(const HttpRequest &request);
    HttpResponse answer(const HttpRequest &request, const Arrival &arrival);

    /// A state file of so many bytes, more than half of whose lines say nothing any more, is written anew.
    static constexpr qint64 tidyFrom = 65536;

private:
    void tidy(const QList<QJsonObject> &events);
    HttpResponse route(const HttpRequest &request, const Arrival &arrival);
    HttpResponse routeApi(const HttpRequest &request, const Arrival &arrival);
    HttpResponse apiAnswer(const HttpRequest &request, const Arrival &arrival, const PracticePerson &person);
    HttpResponse policyAnswer(const HttpRequest &request) const;
    const PracticePerson *caller(const HttpRequest &request) const;
    bool isFromElsewhere(const HttpRequest &request) const;

    Policy m_policy;
    FaultPlan m_faults;
    QUrl m_service;
    Journal m_journal;
    PracticeRecords m_records;
    TokenStore m_tokens;
    OpenIdProvider m_openId;
    CreationDesk m_creation;
    InvitationDesk m_invitations;
    ControlDesk m_control;
    PaceLimit m_pace;
    QSet<QString> m_runningKeys;
};

} // namespace techpass
