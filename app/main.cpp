// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"
#include "app/cli/commandline.h"
#include "app/cli/policycommand.h"
#include "app/cli/submitcommand.h"
#include "app/cli/templatecommand.h"
#include "app/cli/terminal.h"
#include "app/cli/workspacekey.h"
#include "app/programstart.h"
#include "app/workspace/coredumps.h"
#include "app/workspace/settings.h"
#include "app/workspace/translations.h"
#include "app/workspace/workspace.h"
#include "ui/theme/fontsahead.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

void describeProgram()
{
    // The name decides where settings and data are kept.
    QCoreApplication::setApplicationName(u"techpass-invite"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TECHPASS_VERSION));
}

/// Rules are checked without what is sealed too: what the service last said of them is then not known.
int openAndCheck(const CommandLine &wanted)
{
    WorkspaceKey key(wanted);
    QObject::connect(
        &key, &WorkspaceKey::opened, &key,
        [&] {
            const std::unique_ptr<Workspace> workspace = key.take();
            QCoreApplication::exit(runCheck(wanted, *workspace));
        },
        Qt::QueuedConnection);
    QObject::connect(
        &key, &WorkspaceKey::failed, &key,
        [&](const QString &line) { QCoreApplication::exit(runCheckWithoutKey(wanted, line)); },
        Qt::QueuedConnection);
    key.start();
    return QCoreApplication::exec();
}

int runCommand(const CommandLine &wanted)
{
    using Command = CommandLine::Command;
    switch (wanted.command) {
    case Command::Help:
        print(helpText());
        return AllWell;
    case Command::Version:
        print(u"techpass-invite "_s + QCoreApplication::applicationVersion() + u'\n');
        return AllWell;
    case Command::Check:
        return openAndCheck(wanted);
    case Command::Template:
        return runTemplate(wanted);
    case Command::Policy:
        return runPolicy(wanted);
    case Command::Submit:
    case Command::Window:
        break;
    }
    SubmitCommand submit(wanted);
    QObject::connect(&submit, &SubmitCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit,
        Qt::QueuedConnection);
    submit.start();
    return QCoreApplication::exec();
}

int runWindow(const CommandLine &wanted, Translations &translations)
{
    QGuiApplication::setApplicationDisplayName(u"TechPass Invite"_s);
    QGuiApplication::setDesktopFileName(u"techpass-invite"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/techpass/techpass-invite.svg"_s));
    ProgramStart start(wanted.workspace, translations, wanted.file);
    start.begin();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef NDEBUG
    // Those who debug it need what it forbids.
    forbidCoreDumps();
#endif
    describeProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto wanted = parseCommandLine(arguments);
    if (!wanted) {
        tell(wanted.error());
        return CannotDoIt;
    }
    const Settings settings(wanted->workspace);
    const QStringList languages = settings.effective({}).languages();
    if (wanted->command != CommandLine::Command::Window) {
        QCoreApplication application(argc, argv);
        const Translations translations(languages);
        return runCommand(*wanted);
    }
    FontsAhead fonts;
    QApplication application(argc, argv);
    fonts.wait();
    Translations translations(languages);
    translations.speak(settings.language());
    return runWindow(*wanted, translations);
}
