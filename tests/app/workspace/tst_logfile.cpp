// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isReadByItsOwnerOnly();
    void movesOnAndForgetsTheOldest();
    void losesNoLineOfManyThreads();
    void tellsWholeLinesOfItsEnd();
    void disturbsNobodyWhereItCannotWrite();

private:
    static LogLine line(int number);
    QString folder() const { return m_folder->filePath(u"logs"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogFile::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

LogLine TestLogFile::line(int number)
{
    return LogLine(LogCategory::Program, LogLevel::Info, "line").with("number", number);
}

void TestLogFile::isReadByItsOwnerOnly()
{
    LogFile log(folder());
    QVERIFY(log.files().isEmpty());
    log.write(line(1));
    QCOMPARE(log.files().size(), 1);
    QVERIFY(!(QFile::permissions(log.files().first()) & (QFile::ReadGroup | QFile::ReadOther)));
    const QString text = QString::fromLatin1(log.tail(1000));
    QVERIFY2(QRegularExpression(u"^20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z info program: line number=1\\n$"_s)
                 .match(text)
                 .hasMatch(),
        qPrintable(text));
}

void TestLogFile::movesOnAndForgetsTheOldest()
{
    LogFile log(folder(), 500);
    for (int i = 0; i < 200; ++i)
        log.write(line(i));
    const QStringList files = log.files();
    QCOMPARE(files.size(), LogFile::kept + 1);
    for (const QString &file : files)
        QVERIFY(QFileInfo(file).size() < 600);
    const QByteArray all = log.tail(10'000);
    QVERIFY(all.endsWith("number=199\n"));
    QVERIFY(!all.contains("number=0\n"));
    // None is missing in between, and they are in order.
    int last = -1;
    for (const QByteArray &one : all.trimmed().split('\n')) {
        const int number = one.mid(one.lastIndexOf('=') + 1).toInt();
        QVERIFY(last < 0 || number == last + 1);
        last = number;
    }
}

void TestLogFile::losesNoLineOfManyThreads()
{
    LogFile log(folder());
    QThreadPool pool;
    pool.setMaxThreadCount(4);
    QList<QFuture<void>> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.append(QtConcurrent::run(&pool, [&log] {
            for (int i = 0; i < 100; ++i)
                log.write(line(i));
        }));
    }
    for (QFuture<void> &writer : writers)
        writer.waitForFinished();
    QCOMPARE(log.tail(1'000'000).count('\n'), 400);
}

void TestLogFile::tellsWholeLinesOfItsEnd()
{
    LogFile log(folder());
    for (int i = 0; i < 10; ++i)
        log.write(line(i));
    const QByteArray end = log.tail(100);
    QVERIFY(end.size() <= 100);
    QVERIFY(end.startsWith("20"));
    QVERIFY(end.endsWith("number=9\n"));
}

void TestLogFile::disturbsNobodyWhereItCannotWrite()
{
    QFile inTheWay(m_folder->filePath(u"logs"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    LogFile log(folder());
    log.write(line(1));
    QVERIFY(log.tail(100).isEmpty());
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
