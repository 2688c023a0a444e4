// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcewatch.h"

#include "models/files/listanswer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace techpass;

/// A file that is saved again in every way that programs have, watched on a real file system.
class TestSourceWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfAChange_data();
    void tellsOfAChange();
    void keepsQuiet_data();
    void keepsQuiet();
    void looksWhenTheUserComesBack();
    void looksAtWhatCameMeanwhile();
    void answersAreNotInTheFile();
    void endsWithTheList();

private:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static bool replace(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    }

    const QByteArray m_bytes = "Email\na@tech.gov.sg\n";
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

using Change = std::function<bool(const QString &)>;
Q_DECLARE_METATYPE(Change)

void TestSourceWatch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"list.csv"_s);
    QVERIFY(write(m_path, m_bytes));
}

void TestSourceWatch::tellsOfAChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("written over, other length")
        << Change([](const QString &path) { return write(path, "Email\nb@tech.gov.sg\nc@tech.gov.sg\n"); });
    QTest::newRow("written over, same length")
        << Change([](const QString &path) { return write(path, "Email\nb@tech.gov.sg\n"); });
    QTest::newRow("another file in its place")
        << Change([](const QString &path) { return replace(path, "Email\nb@tech.gov.sg\n"); });
    QTest::newRow("removed, then made anew") << Change(
        [](const QString &path) { return QFile::remove(path) && write(path, "Email\nb@tech.gov.sg\n"); });
    QTest::newRow("emptied") << Change([](const QString &path) { return write(path, {}); });
}

void TestSourceWatch::tellsOfAChange()
{
    QFETCH(Change, change);
    SourceWatch watch;
    QSignalSpy changed(&watch, &SourceWatch::changed);
    watch.setSource(SourceFile::at(m_path), m_bytes);
    QVERIFY(change(m_path));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toString(), m_path);
    // It is told once.
    QVERIFY(write(m_path, "Email\nz@tech.gov.sg\n"));
    QTest::qWait(900);
    QCOMPARE(changed.size(), 1);
}

void TestSourceWatch::keepsQuiet_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("the same saved again")
        << Change([](const QString &path) { return replace(path, "Email\na@tech.gov.sg\n"); });
    QTest::newRow("gone") << Change([](const QString &path) { return QFile::remove(path); });
}

void TestSourceWatch::keepsQuiet()
{
    QFETCH(Change, change);
    SourceWatch watch;
    QSignalSpy changed(&watch, &SourceWatch::changed);
    watch.setSource(SourceFile::at(m_path), m_bytes);
    QVERIFY(change(m_path));
    QTest::qWait(900);
    QCOMPARE(changed.size(), 0);
    // It goes on watching all the same, where there is something to watch.
    if (!QFile::exists(m_path))
        return;
    QVERIFY(replace(m_path, "Email\nb@tech.gov.sg\n"));
    QTRY_COMPARE(changed.size(), 1);
}

void TestSourceWatch::looksWhenTheUserComesBack()
{
    SourceWatch watch;
    QSignalSpy changed(&watch, &SourceWatch::changed);
    // Gone when the list was shown, so that the system has nothing to watch.
    const SourceFile file = SourceFile::at(m_path);
    QVERIFY(QFile::remove(m_path));
    watch.setSource(file, m_bytes);
    QTest::qWait(1000);
    QVERIFY(write(m_path, "Email\nb@tech.gov.sg\n"));
    QTest::qWait(1000);
    QCOMPARE(changed.size(), 0);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_COMPARE(changed.size(), 1);
}

void TestSourceWatch::looksAtWhatCameMeanwhile()
{
    // A draft's file, saved again since the draft was made.
    SourceFile before = SourceFile::at(m_path);
    before.changedAt = before.changedAt.addDays(-2);
    QVERIFY(write(m_path, "Email\nb@tech.gov.sg\n"));
    SourceWatch watch;
    QSignalSpy changed(&watch, &SourceWatch::changed);
    watch.setSource(before, m_bytes);
    QTRY_COMPARE(changed.size(), 1);
}

void TestSourceWatch::answersAreNotInTheFile()
{
    SourceWatch watch;
    QSignalSpy changed(&watch, &SourceWatch::changed);
    watch.setSource(SourceFile::at(m_path), withAnswer(m_bytes, {u"S1"_s, std::nullopt, std::nullopt}));
    QVERIFY(replace(m_path, m_bytes));
    QTest::qWait(900);
    QCOMPARE(changed.size(), 0);
    QVERIFY(replace(m_path, "Email\nb@tech.gov.sg\n"));
    QTRY_COMPARE(changed.size(), 1);
}

void TestSourceWatch::endsWithTheList()
{
    SourceWatch watch;
    QSignalSpy changed(&watch, &SourceWatch::changed);
    watch.setSource(SourceFile::at(m_path), m_bytes);
    watch.setSource({}, {});
    QVERIFY(write(m_path, "Email\nb@tech.gov.sg\n"));
    QTest::qWait(900);
    QCOMPARE(changed.size(), 0);
}

QTEST_MAIN(TestSourceWatch)
#include "tst_sourcewatch.moc"
