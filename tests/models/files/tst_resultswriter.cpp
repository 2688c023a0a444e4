// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/resultswriter.h"

#include "models/files/xlsxreader.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestResultsWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesRows();
    void writesToPath();
    void savesForPeople_data();
    void savesForPeople();
    void namesTheLists();
    void refusesPath();
};

namespace {

const QByteArray titles("Row,Email,Result,TechPass Username,Code,Message,Trace ID,Attempts,Time\r\n");

QList<OutboxRow> someRows()
{
    OutboxRow created;
    created.position = 1;
    AccountRequest account;
    account.email = u"ming@ncs.com.sg"_s;
    created.request.body = account;
    created.state = RowState::Created;
    created.attempts = 2;
    created.outcome.techPassUsername = u"ming.z@techpass.gov.sg"_s;
    created.traceId = u"4bf92f3577b34da6"_s;
    created.updatedAt = QDateTime(QDate(2024, 12, 1), QTime(8, 30, 5), QTimeZone("Asia/Singapore"));

    OutboxRow refused;
    refused.position = 7;
    refused.request.body = InvitationRequest{u"-wei@hdb.gov.sg"_s, false, u"x"_s};
    refused.state = RowState::NeedsAttention;
    refused.attempts = 1;
    refused.outcome.code = u"validation-failed"_s;
    refused.outcome.message = u"Not valid:\n\"email\", it says"_s;
    return {created, refused};
}

} // namespace

void TestResultsWriter::writesRows()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(writeResults(buffer, someRows()));
    QCOMPARE(buffer.data(),
        QByteArray(titles
            + "1,ming@ncs.com.sg,Created,ming.z@techpass.gov.sg,,,4bf92f3577b34da6,2,2024-12-01T00:30:05Z\r\n"
              "7,'-wei@hdb.gov.sg,Needs attention,,validation-failed,\"Not valid:\n\"\"email\"\", it "
              "says\",,1,\r\n"));
}

void TestResultsWriter::writesToPath()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"results.csv"_s);
    QVERIFY(writeResults(path, {}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), titles);
}

void TestResultsWriter::savesForPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"results.csv"_s;
    QTest::newRow("xlsx") << u"results.XLSX"_s;
}

void TestResultsWriter::savesForPeople()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(saveResults(folder.filePath(name), someRows()));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (name.endsWith(u".csv")) {
        QVERIFY(bytes.startsWith(QByteArray("\xEF\xBB\xBF" + titles)));
        return;
    }
    const auto reader = XlsxReader::open(bytes);
    QVERIFY(reader);
    const auto sheet = (*reader)->readSheet(0, {});
    QVERIFY(sheet);
    QCOMPARE(sheet->table.texts(0), resultTitles());
    QCOMPARE(sheet->table.texts(1),
        (QStringList{u"1"_s, u"ming@ncs.com.sg"_s, u"Created"_s, u"ming.z@techpass.gov.sg"_s, {}, {},
            u"4bf92f3577b34da6"_s, u"2"_s, u"2024-12-01T00:30:05Z"_s}));
    QCOMPARE(sheet->table.text(2, 1), u"-wei@hdb.gov.sg"_s);
    QCOMPARE(sheet->table.text(2, 5), u"Not valid:\n\"email\", it says"_s);
}

void TestResultsWriter::namesTheLists()
{
    const QTemporaryDir folder;
    QList<OutboxRow> rows = someRows();
    rows[1].submissionId = 5;
    const QString path = folder.filePath(u"all.csv"_s);
    QVERIFY(saveResults(path, rows, {{0, u"Forms"_s}, {5, u"Vendors, Q4.csv"_s}}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Attempts,Time,List\r\n"));
    QVERIFY(bytes.contains("05Z,Forms\r\n"));
    QVERIFY(bytes.endsWith(",\"Vendors, Q4.csv\"\r\n"));
}

void TestResultsWriter::refusesPath()
{
    const QTemporaryDir folder;
    const auto written = writeResults(folder.filePath(u"none/results.csv"_s), someRows());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
}

QTEST_APPLESS_MAIN(TestResultsWriter)
#include "tst_resultswriter.moc"
