// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/logentry.h"
#include "tests/support/memorylist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

Change everything()
{
    Change change;
    change.kind = ChangeKind::Replace;
    change.cells = {{1, Field::Email, {CellOrigin::Typed, u"a@tech.gov.sg"_s}},
        {7, Field::Reason, {CellOrigin::Kept, u" two\nlines 伟 "_s}}, {9, Field::SeedRequired, {}}};
    change.removed = {3, 4, 1'000'000};
    change.addedAt = 12;
    change.addedAs = CellOrigin::Pasted;
    change.added = {test::vendor(1), Invitee(), test::officer(2)};
    return change;
}

} // namespace

class TestLogEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void refusesEveryCut();
    void refusesEveryFlippedBit();
    void refusesWhatOnlyLooksWhole_data();
    void refusesWhatOnlyLooksWhole();
};

void TestLogEntry::comesBackAsItWas_data()
{
    QTest::addColumn<LogEntry>("entry");
    QTest::newRow("undo") << LogEntry{LogEntry::Type::Undo, {}};
    QTest::newRow("redo") << LogEntry{LogEntry::Type::Redo, {}};
    QTest::newRow("nothing in it") << LogEntry{};
    QTest::newRow("everything in it") << LogEntry{LogEntry::Type::Change, everything()};
    Change reset;
    reset.kind = ChangeKind::Reset;
    reset.removesAll = true;
    QTest::newRow("reset") << LogEntry{LogEntry::Type::Change, reset};
}

void TestLogEntry::comesBackAsItWas()
{
    QFETCH(LogEntry, entry);
    const Result<LogEntry> read = LogEntry::fromSerialised(entry.serialised());
    QVERIFY(read);
    QVERIFY(*read == entry);
}

void TestLogEntry::refusesEveryCut()
{
    const QByteArray bytes = LogEntry{LogEntry::Type::Change, everything()}.serialised();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const Result<LogEntry> read = LogEntry::fromSerialised(bytes.first(size));
        QVERIFY2(!read, qPrintable(QString::number(size)));
        QCOMPARE(read.error().kind, Error::Kind::StorageDamaged);
    }
}

void TestLogEntry::refusesEveryFlippedBit()
{
    const QByteArray bytes = LogEntry{LogEntry::Type::Change, everything()}.serialised();
    for (qsizetype i = 0; i < bytes.size() * 8; ++i) {
        QByteArray damaged = bytes;
        damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
        QVERIFY2(!LogEntry::fromSerialised(damaged), qPrintable(QString::number(i)));
    }
}

void TestLogEntry::refusesWhatOnlyLooksWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray change = LogEntry{LogEntry::Type::Change, everything()}.serialised().chopped(2);
    QTest::newRow("a later version") << QByteArray("\x02\x01", 2);
    QTest::newRow("an unknown type") << QByteArray("\x01\x03", 2);
    QTest::newRow("an undo with more behind it") << QByteArray("\x01\x01\x00", 3);
    QTest::newRow("a change with nothing behind it") << QByteArray("\x01\x00", 2);
    QTest::newRow("a change with more behind it") << change + '\0';
    QTest::newRow("an unknown kind") << QByteArray(change).replace(2, 1, "\x63");
    QTest::newRow("four thousand million cells") << QByteArray(change).replace(3, 4, "\xff\xff\xff\xfe");
}

void TestLogEntry::refusesWhatOnlyLooksWhole()
{
    QFETCH(QByteArray, content);
    const quint16 checksum = qChecksum(content);
    content.append(static_cast<char>(checksum >> 8)).append(static_cast<char>(checksum & 0xff));
    const Result<LogEntry> read = LogEntry::fromSerialised(content);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::StorageDamaged);
    QVERIFY(!read.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestLogEntry)
#include "tst_logentry.moc"
