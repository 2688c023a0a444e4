// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/logline.h"

#include <QObject>

namespace techpass {

class LogFile;
class Sender;
class ServiceChannel;
class SignIn;
struct MachineSettings;
struct RawReply;
struct ServiceRequest;

/// Writes into the log what the program does with the outside: each exchange with the service and its trace
/// ID, sign-ins, what the sender waits for. Owned by Workspace; GUI thread; what it watches may go first.
class ActivityLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActivityLog)

public:
    explicit ActivityLog(LogFile &log, QObject *parent = nullptr);

    void noteStart();
    void noteSettings(const MachineSettings &machine);
    void watch(SignIn &signIn);
    void watch(ServiceChannel &channel);
    void watch(Sender &sender);

    /// The line for one exchange.
    static LogLine exchangeLine(const ServiceRequest &request, const RawReply &reply);

private:
    LogFile &m_log;
};

} // namespace techpass
