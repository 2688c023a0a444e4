// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/unpackedahead.h"

#include "tests/models/files/zipmaking.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr UnpackedAhead::Room room{1000, 7};

} // namespace

class TestUnpackedAhead final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void givesAllPieces_data();
    void givesAllPieces();
    void stopsWhereNobodyTakes();
    void tellsWhatIsMissing();
    void tellsWhatIsDamaged();

private:
    QByteArray m_text;
};

void TestUnpackedAhead::initTestCase()
{
    // More pieces than are kept.
    for (quint32 i = 0; m_text.size() < 3'000'000; ++i)
        m_text += QByteArray::number(i * 2654435761U);
}

void TestUnpackedAhead::givesAllPieces_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 65'536, 65'537, 2'999'999})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestUnpackedAhead::givesAllPieces()
{
    QFETCH(const int, size);
    const QByteArray text = m_text.first(size);
    const auto package = ZipPackage::open(makeZip({{u"a"_s, text}}));
    QVERIFY(package);
    UnpackedAhead pieces(**package, u"a"_s, room);
    QByteArray got;
    for (std::span<char> piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
        got.append(piece.data(), static_cast<qsizetype>(piece.size()));
        // Who takes it may write all around.
        std::fill(piece.data() - room.ahead, piece.data() + piece.size() + room.behind, '\xFF');
    }
    QVERIFY(got == text);
    QVERIFY(pieces.isWhole());
    QVERIFY(pieces.next().empty());
}

void TestUnpackedAhead::stopsWhereNobodyTakes()
{
    const auto package = ZipPackage::open(makeZip({{u"a"_s, m_text}}));
    QVERIFY(package);
    for (int taken = 0; taken < 12; ++taken) {
        UnpackedAhead pieces(**package, u"a"_s, room);
        for (int i = 0; i < taken; ++i)
            QVERIFY(!pieces.next().empty());
    }
    QCOMPARE((*package)->readAll(u"a"_s, m_text.size()).value(), m_text);
}

void TestUnpackedAhead::tellsWhatIsMissing()
{
    const auto package = ZipPackage::open(makeZip({{u"a"_s, m_text}}));
    QVERIFY(package);
    UnpackedAhead pieces(**package, u"b"_s, room);
    QVERIFY(pieces.next().empty());
    QVERIFY(!pieces.isWhole());
}

void TestUnpackedAhead::tellsWhatIsDamaged()
{
    QByteArray zip = makeZip({{u"a"_s, m_text}});
    // In the middle of what is packed.
    zip[zip.size() / 2] = static_cast<char>(zip[zip.size() / 2] ^ 0x55);
    const auto package = ZipPackage::open(zip);
    QVERIFY(package);
    UnpackedAhead pieces(**package, u"a"_s, room);
    while (!pieces.next().empty()) { }
    QVERIFY(!pieces.isWhole());
}

QTEST_APPLESS_MAIN(TestUnpackedAhead)
#include "tst_unpackedahead.moc"
