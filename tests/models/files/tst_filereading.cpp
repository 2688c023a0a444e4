// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filereading.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr qsizetype large = 33 * 1024 * 1024 + 7; ///< read by several threads

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(3);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate() & 0xff);
    return bytes;
}

} // namespace

class TestFileReading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_folder.isValid());
    }
    void readsWhatIsThere_data();
    void readsWhatIsThere();
    void readsAFileThatIsCutMeanwhile_data();
    void readsAFileThatIsCutMeanwhile();
    void readsAFileThatGrowsMeanwhile();
    void tellsHowFarItIs();
    void stopsWhenAsked();
    void refuses();

private:
    void write(const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"list.csv"_s);
};

void TestFileReading::readsWhatIsThere_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("small") << qsizetype(100'000);
    QTest::newRow("large") << large;
}

void TestFileReading::readsWhatIsThere()
{
    QFETCH(const qsizetype, size);
    const QByteArray bytes = randomBytes(size);
    write(bytes);
    const Result<QByteArray> read = readFile(m_path);
    QVERIFY(read && *read == bytes);
    const Result<QByteArray> some = readFile(m_path, {}, 20 * 1024 * 1024);
    QVERIFY(some && *some == bytes.left(20 * 1024 * 1024));
}

void TestFileReading::readsAFileThatIsCutMeanwhile_data()
{
    QTest::addColumn<qsizetype>("left");
    QTest::newRow("nothing is left") << qsizetype(0);
    QTest::newRow("a part of the first half") << large / 3;
    QTest::newRow("a part of the second half") << large - 5;
}

void TestFileReading::readsAFileThatIsCutMeanwhile()
{
    QFETCH(const qsizetype, left);
    const QByteArray bytes = randomBytes(large);
    write(bytes);
    const Result<QByteArray> read = readFile(m_path, [&](double) { return QFile::resize(m_path, left); });
    // Another thread may have been there before.
    QVERIFY(read && read->size() >= left && *read == bytes.left(read->size()));
}

void TestFileReading::readsAFileThatGrowsMeanwhile()
{
    const QByteArray bytes = randomBytes(large);
    write(bytes);
    bool hasGrown = false;
    const Result<QByteArray> read = readFile(m_path, [&](double) {
        QFile file(m_path);
        if (!hasGrown && file.open(QIODevice::Append))
            hasGrown = file.write("and more") == 8;
        return true;
    });
    QVERIFY(hasGrown);
    QVERIFY(read && *read == bytes + "and more");
}

void TestFileReading::tellsHowFarItIs()
{
    write(randomBytes(large));
    QList<double> told;
    QVERIFY(readFile(m_path, [&told](double fraction) {
        told.append(fraction);
        return true;
    }));
    QVERIFY(told.size() > 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.first() == 0 && told.last() <= 1);
}

void TestFileReading::stopsWhenAsked()
{
    write(randomBytes(large));
    int told = 0;
    const Result<QByteArray> read = readFile(m_path, [&told](double) { return ++told < 3; });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told, 3);
}

void TestFileReading::refuses()
{
    const Result<QByteArray> nothing = readFile(m_folder.filePath(u"nothing.csv"_s));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, Error::Kind::FileNotFound);
    const Result<QByteArray> folder = readFile(m_folder.path());
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, Error::Kind::FileUnreadable);
}

QTEST_APPLESS_MAIN(TestFileReading)
#include "tst_filereading.moc"
