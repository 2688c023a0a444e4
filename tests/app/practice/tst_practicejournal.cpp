// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace techpass;
using namespace Qt::StringLiterals;

class TestPracticeJournal final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Journal::Replay collect(QList<int> &numbers)
    {
        return [&numbers](const QJsonObject &event) {
            numbers.append(event.value("n"_L1).toInt());
            return event.contains("n"_L1);
        };
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void remembersInOrder()
    {
        QList<int> numbers;
        {
            Journal journal;
            QVERIFY(journal.open(path(u"order"_s), collect(numbers)));
            QVERIFY(journal.append({QJsonObject{{u"n"_s, 1}}}));
            QVERIFY(journal.append({QJsonObject{{u"n"_s, 2}}, QJsonObject{{u"n"_s, 3}}}));
        }
        QVERIFY(numbers.isEmpty());
        Journal journal;
        QVERIFY(journal.open(path(u"order"_s), collect(numbers)));
        QCOMPARE(numbers, (QList<int>{1, 2, 3}));
    }

    void isOnlyForItsOwner()
    {
        Journal journal;
        QVERIFY(journal.open(path(u"mode"_s), [](const QJsonObject &) { return true; }));
        QCOMPARE(QFile::permissions(path(u"mode"_s)) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
    }

    void cutsOffATornEnd_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("half a line") << QByteArray("{\"n\":3");
        QTest::newRow("a line without its end") << QByteArray("{\"n\":3}");
        QTest::newRow("garbage") << QByteArray("\0\0\0\0\n", 5);
        QTest::newRow("inside a character") << QByteArray("{\"n\":\"\xe4\xbc");
    }
    void cutsOffATornEnd()
    {
        QFETCH(QByteArray, end);
        write(u"torn"_s, "{\"n\":1}\n{\"n\":2}\n" + end);
        QList<int> numbers;
        {
            Journal journal;
            QVERIFY(journal.open(path(u"torn"_s), collect(numbers)));
            QVERIFY(journal.append({QJsonObject{{u"n"_s, 4}}}));
        }
        QCOMPARE(numbers, (QList<int>{1, 2}));
        QCOMPARE(read(u"torn"_s), QByteArray("{\"n\":1}\n{\"n\":2}\n{\"n\":4}\n"));
    }

    void namesADamagedLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("{\"n\":");
        QTest::newRow("unknown event") << QByteArray("{\"m\":2}");
    }
    void namesADamagedLine()
    {
        QFETCH(QByteArray, line);
        const QByteArray before = "{\"n\":1}\n" + line + "\n{\"n\":3}\n";
        write(u"damaged"_s, before);
        QList<int> numbers;
        Journal journal;
        const Result<void> opened = journal.open(path(u"damaged"_s), collect(numbers));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::StorageDamaged);
        QVERIFY2(opened.error().detail.endsWith(u"line 2"_s), qPrintable(opened.error().detail));
        QCOMPARE(read(u"damaged"_s), before);
    }

    void isForOneProcessAtATime()
    {
        QList<int> numbers;
        Journal first;
        QVERIFY(first.open(path(u"shared"_s), collect(numbers)));
        Journal second;
        const Result<void> opened = second.open(path(u"shared"_s), collect(numbers));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::StorageUnavailable);
    }

    void saysThatAFolderIsMissing()
    {
        Journal journal;
        const Result<void> opened
            = journal.open(path(u"missing/state"_s), [](const QJsonObject &) { return true; });
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::StorageUnavailable);
    }

    void aFullDiskLeavesNoHalfLine()
    {
        QList<int> numbers;
        Journal journal;
        QVERIFY(journal.open(path(u"full"_s), collect(numbers)));
        QVERIFY(journal.append({QJsonObject{{u"n"_s, 1}}}));
        // A limit on the size of files fails in the middle of a write, as a full disk does.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{20, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const Result<void> written
            = journal.append({QJsonObject{{u"n"_s, 2}, {u"text"_s, u"much longer"_s}}});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::StorageFull);
        QVERIFY(journal.append({QJsonObject{{u"n"_s, 3}}}));
        QCOMPARE(read(u"full"_s), QByteArray("{\"n\":1}\n{\"n\":3}\n"));
    }

    void isReplacedAsAWhole()
    {
        QList<int> numbers;
        {
            Journal journal;
            QVERIFY(journal.open(path(u"replaced"_s), collect(numbers)));
            QVERIFY(journal.append({QJsonObject{{u"n"_s, 1}}, QJsonObject{{u"n"_s, 2}}}));
            QVERIFY(journal.replaceWith({QJsonObject{{u"n"_s, 2}}}));
            QVERIFY(journal.append({QJsonObject{{u"n"_s, 3}}}));
            QCOMPARE(journal.size(), read(u"replaced"_s).size());
            Journal second;
            QVERIFY2(!second.open(path(u"replaced"_s), collect(numbers)), "the new file is locked too");
        }
        QCOMPARE(read(u"replaced"_s), QByteArray("{\"n\":2}\n{\"n\":3}\n"));
        QVERIFY(!QFile::exists(path(u"replaced.new"_s)));
    }

    void theOldFileStaysWhereANewOneCannotBeMade()
    {
        QList<int> numbers;
        Journal journal;
        QVERIFY(journal.open(path(u"kept"_s), collect(numbers)));
        QVERIFY(journal.append({QJsonObject{{u"n"_s, 1}}}));
        QVERIFY(QDir(m_dir.path()).mkdir(u"kept.new"_s));
        QVERIFY(!journal.replaceWith({QJsonObject{{u"n"_s, 2}}}));
        QVERIFY(journal.append({QJsonObject{{u"n"_s, 3}}}));
        QCOMPARE(read(u"kept"_s), QByteArray("{\"n\":1}\n{\"n\":3}\n"));
    }

    void withoutAFileNothingIsKept()
    {
        Journal journal;
        QVERIFY(journal.open({}, [](const QJsonObject &) { return false; }));
        QVERIFY(journal.append({QJsonObject{{u"n"_s, 1}}}));
    }
};

QTEST_GUILESS_MAIN(TestPracticeJournal)
#include "tst_practicejournal.moc"
