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

/// Asks for the file's ninth sheet as CSV: Calc loads all of the file, finds no such sheet, and writes
/// nothing.
double runTime(const QString &office, const QString &path, const QTemporaryDir &folder)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const double before = milliseconds();
    process.start(office,
        {u"--headless"_s, u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
            u"--infilter=CSV:44,34,76,1"_s, u"--convert-to"_s,
            u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,9"_s, u"--outdir"_s,
            folder.filePath(u"out"_s), path});
    process.waitForFinished(600'000);
    return milliseconds() - before;
}

} // namespace

double officeLoadTime(const QString &path)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    QTemporaryDir folder;
    QFile file(path);
    QFile head(folder.filePath(u"head.csv"_s));
    if (office.isEmpty() || !file.open(QIODevice::ReadOnly) || !head.open(QIODevice::WriteOnly))
        return 0;
    for (int line = 0; line < 11; ++line)
        head.write(file.readLine());
    head.close();
    runTime(office, head.fileName(), folder); // makes its profile
    const double start = runTime(office, head.fileName(), folder);
    return runTime(office, path, folder) - start;
}

} // namespace techpass::bench
