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

/// The definition.
ByteCensus censusFromScratch(const QByteArray &bytes)
{
    return {QByteArrayView(bytes).isValidUtf8(), bytes.indexOf('\0')};
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
    void takesTheCensusInStretches_data();
    void takesTheCensusInStretches();
    void takesTheCensusWhileReading();

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

void TestFileReading::takesTheCensusInStretches_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("ASCII") << "a,b\r\nc,d\r\n"_ba;
    QTest::newRow("two, three and four bytes") << "a\u00e9\u4f1f\U0001F600\u0b95z\u00e9"_ba;
    QTest::newRow("ends in a character") << "ab\u4f1f"_ba.chopped(1);
    QTest::newRow("begins in a character") << "\u4f1fab"_ba.sliced(1);
    QTest::newRow("a lead alone") << "ab\xE4zz\xC3"_ba;
    QTest::newRow("continues for too long") << "a\x80\x80\x80\x80\x80z"_ba;
    QTest::newRow("overlong") << "a\xC0\xAFz"_ba;
    QTest::newRow("surrogate") << "a\xED\xA0\x80z"_ba;
    QTest::newRow("NUL") << QByteArray("ab\0cd\0\xC3\xA9", 8);
    QTest::newRow("NUL in a character") << QByteArray("a\xE4\0\xBDz", 5);
    QTest::newRow("NUL at the end") << QByteArray("ab\xC3\xA9\0", 5);
}

/// However the bytes come, and wherever the second of two takers starts, the same is told of them.
void TestFileReading::takesTheCensusInStretches()
{
    QFETCH(const QByteArray, bytes);
    const ByteCensus expected = censusFromScratch(bytes);
    QCOMPARE(censusOf(bytes), expected);
    for (qsizetype middle = 0; middle <= bytes.size(); ++middle) {
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            CensusTaker first(bytes.data(), 0);
            CensusTaker second(bytes.data(), middle);
            for (qsizetype end = step; end < middle; end += step)
                first.take(end);
            first.take(middle);
            for (qsizetype end = middle + step; end < bytes.size(); end += step)
                second.take(end);
            const ByteCensus rest = second.finish(bytes.size());
            QCOMPARE(first.finish(second.begin()).then(rest), expected);
        }
    }
}

void TestFileReading::takesTheCensusWhileReading()
{
    const QByteArray text = "\u4f1f,\u00e9t\u00e9,plain\r\n"_ba.repeated(large / 20);
    QByteArray broken = text;
    broken[text.size() - 1'000'000] = '\xFF';
    QByteArray withNul = text;
    withNul[text.size() / 2 + 12'345] = '\0';
    for (const QByteArray &bytes : {text, text.sliced(1), broken, withNul}) {
        write(bytes);
        const Result<CountedBytes> read = readCounted(m_path);
        QVERIFY(read);
        QCOMPARE(read->bytes, bytes);
#ifdef Q_OS_LINUX
        QVERIFY(read->census);
#endif
        if (read->census)
            QCOMPARE(*read->census, censusFromScratch(bytes));
        QCOMPARE(censusOf(bytes), censusFromScratch(bytes));
    }
    // A short one is looked at by who needs it.
    write("a,b"_ba);
    QVERIFY(!readCounted(m_path)->census);
}

QTEST_APPLESS_MAIN(TestFileReading)
#include "tst_filereading.moc"
