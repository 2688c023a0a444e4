// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/foreignlogging.h"

#include "app/workspace/logfile.h"

#include <atomic>
#include <utility>

namespace techpass {

namespace {

// Qt calls a plain function.
std::atomic<LogFile *> target = nullptr;
QtMessageHandler usualHandler = nullptr;

void take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    usualHandler(type, context, text);
    // Writing may warn in its turn.
    thread_local bool isWriting = false;
    LogFile *log = target;
    if (!log || isWriting || type == QtDebugMsg || type == QtInfoMsg)
        return;
    isWriting = true;
    log->write(LogLine(LogCategory::Foreign, type == QtWarningMsg ? LogLevel::Warning : LogLevel::Error, "Qt")
                   .with("says", LogForeign(text)));
    isWriting = false;
}

} // namespace

ForeignLogging::ForeignLogging(LogFile &log)
{
    target = &log;
    usualHandler = qInstallMessageHandler(take);
}

ForeignLogging::~ForeignLogging()
{
    qInstallMessageHandler(std::exchange(usualHandler, nullptr));
    target = nullptr;
}

} // namespace techpass
