// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/activitylog.h"

#include "app/signin/signin.h"
#include "app/submission/sender.h"
#include "app/techpass/servicechannel.h"
#include "app/workspace/logfile.h"
#include "app/workspace/machinesettings.h"

#include <iterator>

namespace techpass {

namespace {

struct Operation
{
    ServiceRequest::Verb verb;
    const char *path; ///< what it begins with
    LogWords name;
};

constexpr auto get = ServiceRequest::Verb::Get;
constexpr auto post = ServiceRequest::Verb::Post;

// The longer of two that begin alike comes first.
constexpr Operation operations[] = {
    {get, "/v1/me", "me"},
    {get, "/v1/policy", "policy"},
    {get, "/v1/invitations", "list-invitations"},
    {post, "/v1/invitations/", "resend"},
    {post, "/v1/invitations", "create-invitation"},
    {post, "/v1/accounts/batch", "create-accounts"},
    {post, "/v1/accounts/lookup", "lookup"},
    {post, "/v1/accounts", "create-account"},
};

LogWords nameOf(const ServiceRequest &request)
{
    for (const Operation &known : operations) {
        if (known.verb == request.verb && request.path.startsWith(known.path))
            return known.name;
    }
    return "other";
}

// In the order of SenderState.
constexpr LogWords stateNames[] = {"stopped", "idle", "sending", "paused", "waiting-for-service",
    "waiting-for-network", "waiting-for-sign-in", "not-permitted", "storage-trouble", "sending-elsewhere"};
static_assert(std::size(stateNames) == static_cast<std::size_t>(SenderState::SendingElsewhere) + 1);

} // namespace

ActivityLog::ActivityLog(LogFile &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
}

void ActivityLog::noteStart()
{
    m_log.write(LogLine(LogCategory::Program, LogLevel::Info, "started").with("version", TECHPASS_VERSION));
}

void ActivityLog::noteSettings(const MachineSettings &machine)
{
    for (const SettingRemark &remark : machine.remarks) {
        m_log.write(LogLine(LogCategory::Settings, remark.isError() ? LogLevel::Error : LogLevel::Warning,
            "the machine's settings")
                        .with("line", remark.line)
                        .with("remark", static_cast<int>(remark.kind)));
    }
}

void ActivityLog::watch(SignIn &signIn)
{
    const auto note
        = [this](LogLevel level, LogWords event) { m_log.write(LogLine(LogCategory::SignIn, level, event)); };
    connect(&signIn, &SignIn::signedIn, this, [note] { note(LogLevel::Info, "signed in"); });
    connect(&signIn, &SignIn::signedOut, this, [note] { note(LogLevel::Info, "signed out"); });
    connect(&signIn, &SignIn::signInNeeded, this, [note] { note(LogLevel::Info, "sign-in needed"); });
    connect(&signIn, &SignIn::failed, this, [this](const Error &error) {
        m_log.write(LogLine(LogCategory::SignIn, LogLevel::Warning, "failed")
                        .with("error", error.kind)
                        .with("trace", LogTraceId(error.traceId)));
    });
}

void ActivityLog::watch(ServiceChannel &channel)
{
    connect(&channel, &ServiceChannel::exchanged, this,
        [this](const ServiceRequest &request, const RawReply &reply) {
            m_log.write(exchangeLine(request, reply));
        });
}

void ActivityLog::watch(Sender &sender)
{
    connect(&sender, &Sender::stateChanged, this, [this, &sender, last = SenderState::Stopped]() mutable {
        const SenderState state = sender.state();
        // It changes with every row.
        const auto shown = state == SenderState::Sending ? SenderState::Idle : state;
        if (std::exchange(last, shown) == shown)
            return;
        LogLine line(LogCategory::Outbox, LogLevel::Info, "state");
        line.with("is", stateNames[static_cast<int>(state)]);
        if (state != SenderState::Idle && state != SenderState::Sending)
            line.with("error", sender.lastError().kind);
        m_log.write(line);
    });
}

LogLine ActivityLog::exchangeLine(const ServiceRequest &request, const RawReply &reply)
{
    const bool isRefused = reply.failure || reply.status >= 400;
    LogLine line(LogCategory::Service, isRefused ? LogLevel::Warning : LogLevel::Info, "exchange");
    line.with("operation", nameOf(request)).with("status", reply.status);
    if (reply.failure)
        line.with("error", reply.failure->kind);
    return line.with("took", reply.elapsed).with("trace", LogTraceId(reply.traceId()));
}

} // namespace techpass
