// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/controldesk.h"
#include "app/practice/practiceserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#include <pthread.h>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int exitCannot = 2;
constexpr int longestTokenLife = 24 * 3600;

Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, name % u": "_s % file.errorString());
    return file.readAll();
}

Result<PracticeOptions> readOptions(const QCommandLineParser &parser)
{
    const auto refuse = [](const QString &why) { return failure(Error::Kind::SettingInvalid, why); };
    PracticeOptions options;
    bool isNumber = true;
    const int port = parser.value(u"port"_s).toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65535)
        return refuse(u"--port must be a number from 0 to 65535"_s);
    options.port = static_cast<quint16>(port);
    const int seconds = parser.value(u"token-seconds"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTokenLife)
        return refuse(u"--token-seconds must be a number from 1 to "_s % QString::number(longestTokenLife));
    options.tokenLife = std::chrono::seconds(seconds);
    options.stateFile = parser.value(u"state"_s);
    if (parser.isSet(u"policy"_s)) {
        const auto policy = readFile(parser.value(u"policy"_s)).and_then([&options](const QByteArray &json) {
            return ControlDesk::changedPolicy(options.policy, json);
        });
        if (!policy)
            return refuse(u"--policy: "_s % policy.error().detail);
        options.policy = *policy;
    }
    if (parser.isSet(u"faults"_s)) {
        const Result<QByteArray> faults = readFile(parser.value(u"faults"_s));
        if (!faults)
            return refuse(u"--faults: "_s % faults.error().detail);
        options.faults = *faults;
    }
    return options;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The TechPass practice service, on 127.0.0.1 only. Prints its addresses as one line of JSON."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"The port to listen on; 0 takes any free one."_s, u"number"_s, u"0"_s},
        {u"state"_s, u"Keep the state in this file."_s, u"file"_s},
        {u"policy"_s, u"Replace members of the policy by those of this JSON file."_s, u"file"_s},
        {u"faults"_s, u"A JSON list of faults."_s, u"file"_s},
        {u"token-seconds"_s, u"How long an access token lives."_s, u"seconds"_s, u"600"_s},
    });
}

int cannot(const QString &why)
{
    std::fprintf(stderr, "techpass-practice: %s\n", qUtf8Printable(why));
    return exitCannot;
}

int run()
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return cannot(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return cannot(u"unexpected argument "_s % parser.positionalArguments().constFirst());
    const Result<PracticeOptions> options = readOptions(parser);
    if (!options)
        return cannot(options.error().detail);

    // Blocked in every thread, so that only the wait below takes them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    PracticeServer server;
    if (const Result<void> started = server.start(*options); !started)
        return cannot(started.error().detail);
    std::printf("{\"service\": \"%s\", \"issuer\": \"%s\"}\n", qUtf8Printable(server.service().toString()),
        qUtf8Printable(server.issuer().toString()));
    std::fflush(stdout);
    int received = 0;
    sigwait(&signals, &received);
    server.stop();
    return 0;
}

} // namespace

} // namespace techpass

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"techpass-practice"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TECHPASS_VERSION));
    return techpass::run();
}
