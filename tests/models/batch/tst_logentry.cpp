// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/logentry.h"
#include "tests/support/memorylist.h"

#include <QDataStream>
#include <QIODevice>
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
    void readsTheFirstVersion();
    void saysARepeatedTextOnce();
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
    Change sort;
    sort.kind = ChangeKind::Sort;
    sort.order = {3, 1'000'000, 1, 2};
    QTest::newRow("sort") << LogEntry{LogEntry::Type::Change, sort};
}

void TestLogEntry::comesBackAsItWas()
{
    QFETCH(LogEntry, entry);
    const Result<LogEntry> read = LogEntry::fromSerialised(entry.serialised());
    QVERIFY(read);
    QVERIFY(*read == entry);
}

/// As the program wrote them before texts that repeat were left out.
void TestLogEntry::readsTheFirstVersion()
{
    const Change change = everything();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << quint8{1} << quint8{0} << quint8{9} << static_cast<quint32>(change.cells.size());
    for (const CellChange &cell : change.cells)
        stream << cell.row << static_cast<quint8>(indexOf(cell.field))
               << static_cast<quint8>(cell.state.origin) << cell.state.text;
    stream << false << static_cast<quint32>(change.removed.size());
    for (const RowId row : change.removed)
        stream << row;
    stream << qint32{12} << static_cast<quint8>(CellOrigin::Pasted)
           << static_cast<quint32>(change.added.size());
    for (const Invitee &invitee : change.added) {
        for (const QString &value : invitee.values)
            stream << value;
    }
    stream << qChecksum(bytes);
    const Result<LogEntry> read = LogEntry::fromSerialised(bytes);
    QVERIFY(read);
    QCOMPARE(read->change, change);
}

void TestLogEntry::saysARepeatedTextOnce()
{
    Change fill;
    fill.kind = ChangeKind::Fill;
    for (RowId row = 1; row <= 1000; ++row)
        fill.cells.append({row, Field::Reason, {CellOrigin::Typed, u"a reason that is the same for all"_s}});
    fill.cells[500].state.text = u"but one"_s;
    const LogEntry entry{LogEntry::Type::Change, fill};
    const QByteArray bytes = entry.serialised();
    QVERIFY(bytes.size() < 10 * 1000);
    QVERIFY(*LogEntry::fromSerialised(bytes) == entry);
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
    QTest::newRow("a later version") << QByteArray("\x03\x01", 2);
    QTest::newRow("an unknown type") << QByteArray("\x01\x04", 2);
    QTest::newRow("skipped ids without the last") << QByteArray("\x02\x03\x00", 3);
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
