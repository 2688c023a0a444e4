// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/officepeer.h"

#include "tests/bench/figures.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace techpass::bench {

namespace {

QString officeProgram()
{
    return QStandardPaths::findExecutable(u"soffice"_s);
}

/// Asks for the file's ninth sheet as CSV: Calc loads all of the file, finds no such sheet, and writes
/// nothing.
double runTime(const QString &path, const QTemporaryDir &folder)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const double before = milliseconds();
    QStringList options{u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s)};
    if (path.endsWith(u".csv"_s))
        options.append(u"--infilter=CSV:44,34,76,1"_s);
    process.start(officeProgram(),
        options
            + QStringList{u"--convert-to"_s,
                u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,9"_s,
                u"--outdir"_s, folder.filePath(u"out"_s), path});
    process.waitForFinished(600'000);
    return milliseconds() - before;
}

} // namespace

double officeLoadTime(const QString &path)
{
    QTemporaryDir folder;
    QFile file(path);
    QFile head(folder.filePath(u"head.csv"_s));
    if (!file.open(QIODevice::ReadOnly) || !head.open(QIODevice::WriteOnly))
        return 0;
    for (int line = 0; line < 11; ++line)
        head.write(file.readLine());
    head.close();
    return officeLoadTime(path, head.fileName());
}

double officeLoadTime(const QString &path, const QString &few)
{
    if (officeProgram().isEmpty())
        return 0;
    QTemporaryDir folder;
    runTime(few, folder); // makes its profile
    const double start = runTime(few, folder);
    return runTime(path, folder) - start;
}

} // namespace techpass::bench
