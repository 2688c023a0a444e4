// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvwriter.h"

#include "models/files/csvreader.h"
#include "models/files/filesaving.h"
#include "models/files/formulaescaping.h"
#include "tests/models/files/randomtext.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writes_data();
    void writes();
    void escapesFormulas_data();
    void escapesFormulas();
    void readsBackEverything_data();
    void readsBackEverything();
    void writesMark();
    void tellsFailure();
    void tellsFullStorage();
    void savesAtomically();
    void refusesPaths();
};

void TestCsvWriter::writes_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s} << QByteArray("a,b c\r\n");
    QTest::newRow("empty cells") << QStringList{QString(), QString()} << QByteArray(",\r\n");
    QTest::newRow("one empty cell") << QStringList{QString()} << QByteArray("\"\"\r\n");
    QTest::newRow("comma") << QStringList{u"a, b"_s} << QByteArray("\"a, b\"\r\n");
    QTest::newRow("quotes") << QStringList{u"say \"hi\""_s} << QByteArray("\"say \"\"hi\"\"\"\r\n");
    QTest::newRow("line end") << QStringList{u"a\nb"_s} << QByteArray("\"a\nb\"\r\n");
    QTest::newRow("outer spaces") << QStringList{u" a"_s, u"b "_s} << QByteArray("\" a\",\"b \"\r\n");
    QTest::newRow("formula") << QStringList{u"=1+1"_s, u"+65"_s} << QByteArray("'=1+1,'+65\r\n");
    QTest::newRow("formula with quotes")
        << QStringList{u"=A(\"x\",1)"_s} << QByteArray("\"'=A(\"\"x\"\",1)\"\r\n");
    QTest::newRow("unicode") << QStringList{u"伟"_s} << QByteArray("\xE4\xBC\x9F\r\n");
    QTest::newRow("NUL") << QStringList{QString(QChar(0))} << QByteArray("\xEF\xBF\xBD\r\n");
}

void TestCsvWriter::writes()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QByteArray, line);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer);
    writer.writeRecord(cells);
    QVERIFY(writer.result());
    QCOMPARE(buffer.data(), line);
}

void TestCsvWriter::escapesFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    for (const QString &text : {u"=x"_s, u"+x"_s, u"-x"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"'=x"_s, u"''+"_s})
        QTest::addRow("escaped %s", qPrintable(text)) << text << QString(u'\'' + text);
    for (const QString &text : {u""_s, u"x"_s, u"x=y"_s, u" =x"_s, u"'"_s, u"''"_s, u"'t Hooft"_s, u"\nx"_s})
        QTest::addRow("left %s", qPrintable(text)) << text << text;
}

void TestCsvWriter::escapesFormulas()
{
    QFETCH(const QString, text);
    QFETCH(const QString, escaped);
    QCOMPARE(escapedFormula(text), escaped);
    QCOMPARE(unescapedFormula(escaped), text);
}

void TestCsvWriter::readsBackEverything_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCsvWriter::readsBackEverything()
{
    QFETCH(const quint32, seed);
    RandomText random(seed);
    QList<QStringList> records;
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(
        buffer, seed % 2 == 0 ? CsvWriter::ByteOrderMark::Write : CsvWriter::ByteOrderMark::Omit);
    for (int i = 0; i < 100; ++i) {
        QStringList cells;
        for (int column = random.below(8); column >= 0; --column)
            cells.append(random.text());
        records.append(cells);
        writer.writeRecord(cells);
    }
    QVERIFY(writer.result());
    CsvReader reader(buffer.data(), ',', seed % 2 == 0 ? 3 : 0);
    QList<QStringList> found;
    while (reader.next())
        found.append(reader.texts());
    QVERIFY2(!reader.error(), reader.error() ? qPrintable(reader.error()->detail) : "");
    QCOMPARE(found, records);
}

void TestCsvWriter::writesMark()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer, CsvWriter::ByteOrderMark::Write);
    writer.writeRecord({u"a"_s});
    QCOMPARE(buffer.data(),
        QByteArray("\xEF\xBB\xBF"
                   "a\r\n"));
}

void TestCsvWriter::tellsFailure()
{
    /// Takes the first bytes only, then fails.
    class FailingDevice final : public QIODevice
    {
    public:
        qint64 taken = 0;

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override
        {
            if (taken > 0) {
                setErrorString(u"broken"_s);
                return -1;
            }
            taken += size;
            return size;
        }
    };
    FailingDevice device;
    QVERIFY(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CsvWriter writer(device);
    writer.writeRecord({u"a"_s});
    QVERIFY(writer.result());
    writer.writeRecord({u"b"_s});
    writer.writeRecord({u"c"_s});
    QVERIFY(!writer.result());
    QCOMPARE(writer.result().error().kind, Error::Kind::FileNotWritable);
    QCOMPARE(writer.result().error().detail, u"broken"_s);
}

void TestCsvWriter::tellsFullStorage()
{
    QFile full(u"/dev/full"_s);
    if (!full.exists() || !full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("There is no /dev/full here.");
    CsvWriter writer(full);
    writer.writeRecord({u"a"_s});
    QVERIFY(!writer.result());
    QCOMPARE(writer.result().error().kind, Error::Kind::StorageFull);
}

void TestCsvWriter::savesAtomically()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    const auto write = [](const QByteArray &bytes, bool works) {
        return [bytes, works](QIODevice &device) -> Result<void> {
            device.write(bytes);
            return works ? Result<void>() : failure(Error::Kind::StorageFull, u"no space"_s);
        };
    };
    QVERIFY(saveFile(path, write("old", true)));
    const auto failed = saveFile(path, write("new", false));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::StorageFull);
    QVERIFY(failed.error().detail.contains(u"no space"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCsvWriter::refusesPaths()
{
    const QTemporaryDir folder;
    const auto write = [](QIODevice &) { return Result<void>(); };
    for (const QString &path : {folder.path(), folder.filePath(u"none/list.csv"_s)}) {
        const auto saved = saveFile(path, write);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::FileNotWritable);
        QVERIFY(saved.error().detail.startsWith(path));
    }
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
