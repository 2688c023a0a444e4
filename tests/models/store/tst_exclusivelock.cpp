// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exclusivelock.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Within one process and between two, the other of which is killed.
class TestExclusiveLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasOneHolder();
    void isFreeAfterACrash();
    void saysWhyItCannot();
    void ignoresWhatAnEarlierCrashLeft();

private:
    QTemporaryDir m_folder;
};

void TestExclusiveLock::hasOneHolder()
{
    const QString path = m_folder.filePath(u"one.lock"_s);
    ExclusiveLock first(path);
    ExclusiveLock second(path);
    QVERIFY(*first.tryTake());
    QVERIFY(*first.tryTake());
    QVERIFY(!*second.tryTake());
    first.release();
    QVERIFY(*second.tryTake());
    QVERIFY(!*first.tryTake());
    ExclusiveLock other(m_folder.filePath(u"other.lock"_s));
    QVERIFY(*other.tryTake());
}

void TestExclusiveLock::isFreeAfterACrash()
{
    const QString path = m_folder.filePath(u"crash.lock"_s);
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"hold"_s, path});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("held"));
    ExclusiveLock lock(path);
    QVERIFY(!*lock.tryTake());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(*lock.tryTake());
}

void TestExclusiveLock::saysWhyItCannot()
{
    ExclusiveLock lock(m_folder.filePath(u"nowhere/one.lock"_s));
    const Result<bool> taken = lock.tryTake();
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::StorageUnavailable);
}

void TestExclusiveLock::ignoresWhatAnEarlierCrashLeft()
{
    const QString path = m_folder.filePath(u"old.lock"_s);
    QFile left(path);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    ExclusiveLock lock(path);
    QVERIFY(*lock.tryTake());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "hold") == 0) {
        ExclusiveLock lock(QString::fromLocal8Bit(argv[2]));
        std::puts(lock.tryTake().value_or(false) ? "held" : "not held");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    TestExclusiveLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exclusivelock.moc"
