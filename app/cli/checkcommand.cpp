// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/terminal.h"
#include "app/workspace/workspace.h"
#include "models/batch/batchdocument.h"
#include "models/files/listnotices.h"
#include "models/rules/problemtext.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::CheckText)
};

// In the order of the columns, the heaviest first within one.
Problems sortedProblems(const BatchDocument &document, RowId row)
{
    Problems problems = document.problems(row);
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return a.field != b.field ? a.field < b.field : a.severity > b.severity;
    });
    return problems;
}

struct Totals
{
    int errors = 0;
    int checks = 0;
    int cleaned = 0;

    void add(Severity severity)
    {
        int &total = severity == Severity::Error ? errors : severity == Severity::Check ? checks : cleaned;
        ++total;
    }
};

} // namespace

QByteArray checkReportJson(const QString &file, const BatchDocument &document)
{
    Totals totals;
    QJsonArray problems;
    for (int index = 0; index < document.rowCount(); ++index) {
        const RowId row = document.rowIdAt(index);
        for (const Problem &problem : sortedProblems(document, row)) {
            totals.add(problem.severity);
            problems.append(QJsonObject{
                {u"row"_s, row},
                {u"line"_s, document.line(row)},
                {u"field"_s, fieldName(problem.field)},
                {u"code"_s, codeName(problem.code)},
                {u"severity"_s, severityName(problem.severity)},
                {u"message"_s, problemSentence(problem)},
            });
        }
    }
    const QJsonObject report{
        {u"file"_s, file},
        {u"rows"_s, document.rowCount()},
        {u"ready"_s, document.counts().ready},
        {u"errors"_s, totals.errors},
        {u"checks"_s, totals.checks},
        {u"cleaned"_s, totals.cleaned},
        {u"problems"_s, problems},
    };
    return QJsonDocument(report).toJson();
}

QString checkReportText(const QString &file, const BatchDocument &document)
{
    Totals totals;
    QString text;
    for (int index = 0; index < document.rowCount(); ++index) {
        const RowId row = document.rowIdAt(index);
        for (const Problem &problem : sortedProblems(document, row)) {
            totals.add(problem.severity);
            text += CheckText::tr("row %1, line %2: %3: %4: %5 [%6]")
                        .arg(row)
                        .arg(document.line(row))
                        .arg(severityName(problem.severity), fieldTitle(problem.field),
                            problemSentence(problem), codeName(problem.code))
                + u'\n';
        }
    }
    text += CheckText::tr("%1: %2 rows, %3 ready · %4 errors, %5 to check, %6 cleaned")
                .arg(file)
                .arg(document.rowCount())
                .arg(document.counts().ready)
                .arg(totals.errors)
                .arg(totals.checks)
                .arg(totals.cleaned)
        + u'\n';
    return text;
}

int runCheck(const CommandLine &commandLine, Workspace &workspace)
{
    const auto list = openChosenList(commandLine.file, commandLine.choice);
    if (!list) {
        tell(CheckText::tr("%1: %2").arg(commandLine.file, list.error()));
        return CannotDoIt;
    }
    if (const Result<void> fits = workspace.rules().checkRows(list->source->rowCount()); !fits) {
        tell(CheckText::tr("%1: %2").arg(commandLine.file, errorLine(fits.error())));
        return CannotDoIt;
    }
    for (const QString &notice : listNotices(*list))
        tell(CheckText::tr("%1: %2").arg(commandLine.file, notice));
    const BatchDocument document(*list, workspace.lastKnownPolicy());
    if (commandLine.json)
        print(QString::fromUtf8(checkReportJson(commandLine.file, document)));
    else
        print(checkReportText(commandLine.file, document));
    return document.counts().ready == document.rowCount() ? AllWell : SomeRowsLeft;
}

int runCheckWithoutKey(const CommandLine &commandLine, const QString &why)
{
    const auto workspace = Workspace::open(commandLine.workspace, Database::inMemory, {});
    if (!workspace) {
        tell(errorLine(workspace.error()));
        return CannotDoIt;
    }
    tell(CheckText::tr("%1 The standard rules are used.").arg(why));
    return runCheck(commandLine, **workspace);
}

} // namespace techpass
