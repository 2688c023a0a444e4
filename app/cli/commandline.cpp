// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/policytemplates.h"
#include "models/files/filesaving.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::CommandLineText)
};

using Command = CommandLine::Command;

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"environment"_s, CommandLineText::tr("Work in this environment (practice, or a configured one)."),
            u"NAME"_s},
        {u"service"_s, CommandLineText::tr("Use the practice service at this address of this machine."),
            u"URL"_s},
        {u"issuer"_s, CommandLineText::tr("The OpenID issuer of that practice service."), u"URL"_s},
        {u"data-dir"_s, CommandLineText::tr("Keep everything in this folder."), u"DIR"_s},
        {u"json"_s, CommandLineText::tr("check, policy: print the report as JSON.")},
        {u"check"_s, CommandLineText::tr("policy: what is wrong in this file for a machine."), u"FILE"_s},
        {u"template"_s,
            CommandLineText::tr("policy: print a template for administrators: %1.")
                .arg(policyTemplateKinds().join(u", "_s)),
            u"KIND"_s},
        {u"sheet"_s, CommandLineText::tr("check, submit: the worksheet that is the list."), u"NAME"_s},
        {u"encoding"_s,
            CommandLineText::tr(
                "check, submit: how the text is encoded (UTF-8, Windows-1252, GB18030, Big5 …)."),
            u"NAME"_s},
        {u"column"_s,
            CommandLineText::tr(
                "check, submit: which column holds a field, by its title or #number; once for "
                "each field (email, contactNumber …; name or nameLastFirst for whole names)."),
            u"FIELD=TITLE"_s},
        {u"results"_s, CommandLineText::tr("submit: write each row's result to this file."), u"OUT.csv"_s},
        {u"passphrase-file"_s,
            CommandLineText::tr(
                "check, submit: the first line of this file is the passphrase that opens what "
                "is kept here, where there is no keychain."),
            u"FILE"_s},
        {u"as"_s, CommandLineText::tr("submit, in practice: sign in as admin, officer or vendor."),
            u"PERSON"_s, u"admin"_s},
        {{u"h"_s, u"help"_s}, CommandLineText::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, CommandLineText::tr("Show the version.")},
    });
}

Command commandNamed(const QString &word)
{
    if (word == u"check")
        return Command::Check;
    if (word == u"submit")
        return Command::Submit;
    if (word == u"template")
        return Command::Template;
    if (word == u"policy")
        return Command::Policy;
    return Command::Window;
}

/// What `policy` is asked to do, into `wanted`; otherwise a sentence.
QString readPolicyOptions(const QCommandLineParser &parser, CommandLine &wanted)
{
    const bool isPolicy = wanted.command == Command::Policy;
    if ((parser.isSet(u"check"_s) || parser.isSet(u"template"_s)) && !isPolicy)
        return CommandLineText::tr("--check and --template go with policy.");
    if (!isPolicy)
        return {};
    if (!wanted.file.isEmpty())
        return CommandLineText::tr("policy takes no file: policy --check %1 checks one.").arg(wanted.file);
    if (parser.isSet(u"check"_s) && (parser.isSet(u"template"_s) || wanted.json))
        return CommandLineText::tr("--check goes alone with policy.");
    wanted.file = parser.value(u"check"_s);
    if (parser.isSet(u"check"_s) && wanted.file.isEmpty())
        return CommandLineText::tr("--check needs the name of a file.");
    wanted.policyTemplate = parser.value(u"template"_s);
    if (parser.isSet(u"template"_s) && !policyTemplateKinds().contains(wanted.policyTemplate)) {
        return CommandLineText::tr("--template takes one of %1.").arg(policyTemplateKinds().join(u", "_s));
    }
    return {};
}

} // namespace

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    const QString usage = CommandLineText::tr(
        "Usage: techpass-invite [FILE]                             the window, with FILE open\n"
        "       techpass-invite check FILE [--json]                what is wrong in a list\n"
        "       techpass-invite submit FILE [--results OUT.csv]    send the rows that are ready\n"
        "       techpass-invite template OUT.csv|OUT.xlsx          an empty list to fill in\n"
        "       techpass-invite policy [--json]                    the settings in effect, and where from\n"
        "       techpass-invite policy --check FILE                what is wrong in a file for a machine\n"
        "\n"
        "Exit status: 0 all well · 1 some rows are not ready or not created · 2 cannot do it\n"
        "\n");
    // The parser's own text starts with a usage line of its own; only its options are wanted.
    const QString text = parser.helpText();
    const qsizetype options = text.indexOf(u"\n\n"_s);
    return usage + (options < 0 ? text : text.sliced(options + 2));
}

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    CommandLine wanted;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        wanted.command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return wanted;
    }
    QStringList words = parser.positionalArguments();
    if (!words.isEmpty())
        wanted.command = commandNamed(words.first());
    if (wanted.command != Command::Window) {
        const QString word = words.takeFirst();
        if (words.isEmpty() && wanted.command != Command::Policy)
            return tl::unexpected(CommandLineText::tr("\"%1\" needs the name of a file.").arg(word));
    }
    if (words.size() > 1)
        return tl::unexpected(
            CommandLineText::tr("One file at a time: \"%1\" is one too many.").arg(words.at(1)));
    wanted.file = words.value(0);

    if (parser.isSet(u"json"_s) && wanted.command != Command::Check && wanted.command != Command::Policy)
        return tl::unexpected(CommandLineText::tr("--json goes with check and policy."));
    if (parser.isSet(u"results"_s) && wanted.command != Command::Submit)
        return tl::unexpected(CommandLineText::tr("--results goes with submit."));
    wanted.json = parser.isSet(u"json"_s);
    if (const QString wrong = readPolicyOptions(parser, wanted); !wrong.isEmpty())
        return tl::unexpected(wrong);
    wanted.resultsFile = parser.value(u"results"_s);
    if (parser.isSet(u"results"_s) && wanted.resultsFile.isEmpty())
        return tl::unexpected(CommandLineText::tr("--results needs the name of a file."));
    if (!wanted.resultsFile.isEmpty() && isSameFile(wanted.resultsFile, wanted.file))
        return tl::unexpected(CommandLineText::tr(
            "--results names the list itself, which is never changed: name another file."));

    const auto choice = ListChoice::fromOptions(
        parser.value(u"sheet"_s), parser.value(u"encoding"_s), parser.values(u"column"_s));
    if (!choice)
        return tl::unexpected(choice.error());
    if (!choice->isEmpty() && wanted.command != Command::Check && wanted.command != Command::Submit)
        return tl::unexpected(
            CommandLineText::tr("--sheet, --encoding and --column go with check and submit."));
    wanted.choice = *choice;

    wanted.passphraseFile = parser.value(u"passphrase-file"_s);
    wanted.workspace.environment = parser.value(u"environment"_s);
    wanted.workspace.service = QUrl(parser.value(u"service"_s));
    wanted.workspace.issuer = QUrl(parser.value(u"issuer"_s));
    if (parser.isSet(u"service"_s) != parser.isSet(u"issuer"_s))
        return tl::unexpected(CommandLineText::tr("--service and --issuer go together."));
    wanted.workspace.dataDir = parser.value(u"data-dir"_s);
    if (parser.isSet(u"data-dir"_s) && wanted.workspace.dataDir.isEmpty())
        return tl::unexpected(CommandLineText::tr("--data-dir needs the name of a folder."));
    wanted.workspace.practicePerson = parser.value(u"as"_s);
    if (!QStringList{u"admin"_s, u"officer"_s, u"vendor"_s}.contains(wanted.workspace.practicePerson))
        return tl::unexpected(CommandLineText::tr("--as takes admin, officer or vendor."));
    return wanted;
}

} // namespace techpass
