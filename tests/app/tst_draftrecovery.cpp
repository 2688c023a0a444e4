// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/draftrecovery.h"

#include "app/workspace/workspace.h"
#include "models/store/draftwriter.h"
#include "models/store/storage.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// New lists whose program ended while they were being written, found by the next one.
class TestDraftRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void completesFromTheFile_data();
    void completesFromTheFile();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void waitsForItsFile();
    void leavesAloneWhatIsBeingWritten();
    void leavesAloneWhatWasRemoved();
    void completesTheOthersBesideDamage_data();
    void completesTheOthersBesideDamage();
    void saysWhyNothingIsFound();

private:
    QString path() const { return m_folder.filePath(u"people.csv"_s); }
    void writeFile(const QByteArray &bytes) const;
    /// Begins to store a list with two changes, and breaks off after some steps.
    void breakOff(int steps, bool hasFile = true, const QByteArray &start = {});
    template <typename Task> auto inStore(Task task) { return m_workspace->storage().run(task).result(); }
    QList<DraftInfo> drafts()
    {
        return *inStore([](Database &database) { return DraftStore(database).list(u"practice"_s); });
    }

    const QByteArray m_source = QByteArray("0123456789").repeated(DraftStore::pieceSize / 4);
    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DraftRecovery> m_recovery;
};

void TestDraftRecovery::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qRegisterMetaType<UnfinishedDraft>("techpass::UnfinishedDraft");
    m_data = std::make_unique<QTemporaryDir>();
    WorkspaceOptions options;
    options.dataDir = m_data->path();
    auto workspace = Workspace::open(options);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_recovery = std::make_unique<DraftRecovery>(*m_workspace);
    writeFile(m_source);
}

void TestDraftRecovery::cleanup()
{
    m_recovery.reset();
    m_workspace.reset();
}

void TestDraftRecovery::writeFile(const QByteArray &bytes) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestDraftRecovery::breakOff(int steps, bool hasFile, const QByteArray &start)
{
    DraftWriter writer(m_workspace->environment().name, {0, u"people.csv"_s, 3, 0, 0, {}}, start + m_source,
        hasFile ? SourceFile::at(path()) : SourceFile(), start.size());
    writer.add("one");
    writer.add("two");
    for (int step = 0; step < steps; ++step)
        QVERIFY(inStore([&writer](Database &database) { return writer.writeSome(database); }));
}

void TestDraftRecovery::completesFromTheFile_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QByteArray>("start");
    // What the user said of a file is in no file.
    for (const QByteArray &start : {QByteArray(), QByteArray("an answer\n")}) {
        const char *with = start.isEmpty() ? "" : ", with an answer";
        QTest::addRow("changes only%s", with) << 2 << start;
        QTest::addRow("one piece%s", with) << 3 << start;
        QTest::addRow("two pieces%s", with) << 4 << start;
        QTest::addRow("all but the end%s", with) << 5 << start;
    }
}

void TestDraftRecovery::completesFromTheFile()
{
    QFETCH(const int, steps);
    QFETCH(const QByteArray, start);
    breakOff(steps, true, start);
    QVERIFY(drafts().isEmpty());
    QSignalSpy completed(m_recovery.get(), &DraftRecovery::completed);
    m_recovery->start();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(completed.first().at(1).toInt(), 2);
    const auto stored = inStore([](Database &database) { return DraftStore(database).load(1); });
    QVERIFY(stored);
    QVERIFY(stored->source == start + m_source);
    QCOMPARE(stored->file, SourceFile::at(path()));
    QCOMPARE(stored->log, (QList<QByteArray>{"one", "two"}));
    QCOMPARE(stored->info.rows, 3);
    // It can be opened, and is not found again.
    QVERIFY(lockDraft(m_workspace->settings().dataFolder(), 1));
    m_recovery->start();
    QCOMPARE(
        inStore([](Database &database) { return DraftStore(database).unfinished(u"practice"_s); })->size(),
        0);
}

void TestDraftRecovery::saysWhatIsLost_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<bool>("sameTime");
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<DraftRecovery::Obstacle>("obstacle");
    QByteArray other = m_source;
    other[10] = 'x';
    QTest::newRow("longer") << m_source + "more" << true << true << DraftRecovery::Obstacle::FileChanged;
    QTest::newRow("written again") << m_source << false << true << DraftRecovery::Obstacle::FileChanged;
    QTest::newRow("other bytes") << other << true << true << DraftRecovery::Obstacle::FileChanged;
    QTest::newRow("pasted") << m_source << true << false << DraftRecovery::Obstacle::NoFile;
}

void TestDraftRecovery::saysWhatIsLost()
{
    QFETCH(const QByteArray, now);
    QFETCH(const bool, sameTime);
    QFETCH(const bool, hasFile);
    breakOff(3, hasFile);
    const QDateTime changed = QFileInfo(path()).lastModified();
    writeFile(now);
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(sameTime ? changed : changed.addSecs(5), QFileDevice::FileModificationTime));
    }
    QSignalSpy lost(m_recovery.get(), &DraftRecovery::notCompleted);
    QSignalSpy removable(m_recovery.get(), &DraftRecovery::removable);
    m_recovery->start();
    QTRY_COMPARE(removable.size(), 1);
    QCOMPARE(removable.first().first().toLongLong(), 1);
    QCOMPARE(lost.size(), 1);
    QTEST(lost.first().at(1).value<DraftRecovery::Obstacle>(), "obstacle");
    QCOMPARE(lost.first().at(2).toBool(), false);
    QCOMPARE(lost.first().first().value<UnfinishedDraft>().changes, 2);
    QVERIFY(drafts().isEmpty());
}

void TestDraftRecovery::waitsForItsFile()
{
    breakOff(3);
    const QString away = m_folder.filePath(u"away.csv"_s);
    QVERIFY(QFile::rename(path(), away));
    QSignalSpy missing(m_recovery.get(), &DraftRecovery::notCompleted);
    QSignalSpy completed(m_recovery.get(), &DraftRecovery::completed);
    m_recovery->start();
    QTRY_COMPARE(missing.size(), 1);
    QCOMPARE(missing.first().at(1).value<DraftRecovery::Obstacle>(), DraftRecovery::Obstacle::FileMissing);
    QVERIFY(missing.first().at(2).toBool());
    QVERIFY(QFile::rename(away, path()));
    m_recovery->start();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(drafts().size(), 1);
    QVERIFY(QFile::remove(path()));
}

void TestDraftRecovery::leavesAloneWhatIsBeingWritten()
{
    breakOff(3);
    const auto lock = lockDraft(m_workspace->settings().dataFolder(), 1);
    QVERIFY(lock);
    breakOff(3);
    QSignalSpy completed(m_recovery.get(), &DraftRecovery::completed);
    m_recovery->start();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().id, 2);
}

void TestDraftRecovery::leavesAloneWhatWasRemoved()
{
    breakOff(6);
    QVERIFY(!*inStore([](Database &database) { return DraftStore(database).removeSome(1); }));
    breakOff(3);
    QSignalSpy completed(m_recovery.get(), &DraftRecovery::completed);
    QSignalSpy lost(m_recovery.get(), &DraftRecovery::notCompleted);
    m_recovery->start();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(drafts().first().id, 2);
    QVERIFY(lost.isEmpty());
}

void TestDraftRecovery::completesTheOthersBesideDamage_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isLost");
    for (const int which : {1, 2, 3}) {
        const auto damage = [which](const QString &column, const QString &table, const QString &key) {
            return u"UPDATE %2 SET %1 = substr(%1, 1, 40) || x'00' WHERE %3 = %4"_s.arg(column, table, key)
                .arg(which);
        };
        QTest::addRow("title of %d", which) << which << damage(u"title"_s, u"drafts"_s, u"id"_s) << false;
        QTest::addRow("path of %d", which) << which << damage(u"source_path"_s, u"drafts"_s, u"id"_s) << true;
        QTest::addRow("start of %d", which) << which << damage(u"source"_s, u"drafts"_s, u"id"_s) << true;
        QTest::addRow("bytes of %d", which)
            << which << damage(u"bytes"_s, u"draft_sources"_s, u"draft"_s) << true;
    }
}

void TestDraftRecovery::completesTheOthersBesideDamage()
{
    QFETCH(const int, which);
    QFETCH(const QString, statement);
    QFETCH(const bool, isLost);
    for (int draft = 0; draft < 3; ++draft)
        breakOff(3);
    QVERIFY(inStore([statement](Database &database) { return database.run(statement).map([](auto *) {}); }));
    QSignalSpy completed(m_recovery.get(), &DraftRecovery::completed);
    QSignalSpy lost(m_recovery.get(), &DraftRecovery::notCompleted);
    QSignalSpy removable(m_recovery.get(), &DraftRecovery::removable);
    m_recovery->start();
    QTRY_COMPARE(completed.size() + lost.size(), 3);
    QCOMPARE(lost.size(), isLost ? 1 : 0);
    QCOMPARE(removable.size(), isLost ? 1 : 0);
    QCOMPARE(drafts().size(), isLost ? 2 : 3);
    if (isLost) {
        QCOMPARE(lost.first().first().value<UnfinishedDraft>().info.id, which);
        QCOMPARE(lost.first().at(1).value<DraftRecovery::Obstacle>(), DraftRecovery::Obstacle::Damaged);
    }
}

void TestDraftRecovery::saysWhyNothingIsFound()
{
    breakOff(3);
    const auto run = [this](const QString &statement) {
        return inStore(
            [statement](Database &database) { return database.run(statement).map([](auto *) {}); });
    };
    QVERIFY(run(u"ALTER TABLE draft_log RENAME TO away"_s));
    QSignalSpy failed(m_recovery.get(), &DraftRecovery::failed);
    m_recovery->start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(run(u"ALTER TABLE away RENAME TO draft_log"_s));
    QVERIFY(run(
        u"CREATE TRIGGER refuse BEFORE INSERT ON draft_sources BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    m_recovery->start();
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(run(u"DROP TRIGGER refuse"_s));
    QSignalSpy completed(m_recovery.get(), &DraftRecovery::completed);
    m_recovery->start();
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(failed.size(), 2);
}

QTEST_GUILESS_MAIN(TestDraftRecovery)
#include "tst_draftrecovery.moc"
