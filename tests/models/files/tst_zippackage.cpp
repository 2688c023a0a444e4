// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/zippackage.h"

#include "tests/models/files/zipmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestZipPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsParts();
    void refusesBombs_data();
    void refusesBombs();
    void refusesLargeTotal();
    void refusesManyEntries();
    void refusesWrongSizes();
    void refusesEncrypted();
    void refusesNoZip_data();
    void refusesNoZip();
};

void TestZipPackage::readsParts()
{
    QByteArray varied;
    for (int i = 0; i < 30'000; ++i)
        varied += QByteArray::number(i * 7919 % 30'011);
    const auto package = ZipPackage::open(makeZip({{u"xl/a.xml"_s, varied}, {u"b.txt"_s, {}}}));
    QVERIFY2(package, package ? "" : qPrintable(package.error().detail));
    QVERIFY((*package)->contains(u"XL/A.xml"_s));
    QVERIFY(!(*package)->contains(u"c"_s));
    QVERIFY((*package)->containsFolder(u"xl/"_s));
    QCOMPARE((*package)->readAll(u"xl/A.XML"_s, varied.size() + 1).value(), varied);
    QCOMPARE((*package)->readAll(u"xl/a.xml"_s, 10).value(), varied.first(10));
    QCOMPARE((*package)->readAll(u"b.txt"_s, 10).value(), QByteArray());
    const auto missing = (*package)->readAll(u"c"_s, 10);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::FileDamaged);
}

void TestZipPackage::refusesBombs_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("opens");
    QTest::newRow("small may be dense") << qsizetype(100 * 1024) << true;
    QTest::newRow("dense") << qsizetype(1024 * 1024) << false;
}

void TestZipPackage::refusesBombs()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, opens);
    const auto package = ZipPackage::open(makeZip({{u"bomb.xml"_s, QByteArray(size, ' ')}}));
    QCOMPARE(package.has_value(), opens);
    if (!opens) {
        QCOMPARE(package.error().kind, Error::Kind::FileTooLarge);
        QVERIFY(package.error().detail.contains(u"bomb.xml"_s));
    }
}

/// Believes the directory: what it promises is refused before anything is unpacked.
void TestZipPackage::refusesLargeTotal()
{
    QByteArray bytes = makeZip({{u"a"_s, "x"}, {u"b"_s, "x"}});
    for (qsizetype entry = bytes.indexOf("PK\x01\x02"); entry >= 0;
         entry = bytes.indexOf("PK\x01\x02", entry + 4)) {
        for (const int header : {20, 24}) // packed and unpacked size: 100 MiB each
            bytes.replace(entry + header, 4, QByteArray("\x00\x00\x40\x06", 4));
    }
    const auto package = ZipPackage::open(bytes);
    QVERIFY(!package);
    QCOMPARE(package.error().kind, Error::Kind::FileTooLarge);
    QCOMPARE(package.error().detail, u"b unpacks to too many bytes"_s);
}

void TestZipPackage::refusesManyEntries()
{
    ZipParts parts;
    for (int i = 0; i <= ZipPackage::maximumEntries; ++i)
        parts.append({QString::number(i), "x"});
    const auto package = ZipPackage::open(makeZip(parts));
    QVERIFY(!package);
    QCOMPARE(package.error().kind, Error::Kind::FileTooLarge);
}

/// The directory says that the part is smaller (or larger) than what it unpacks to.
void TestZipPackage::refusesWrongSizes()
{
    const QByteArray content("a part that unpacks to exactly so many bytes, no more and no less");
    const QByteArray honest = makeZip({{u"part"_s, content}});
    const qsizetype entry = honest.lastIndexOf("PK\x01\x02");
    for (const int lie : {-10, +10}) {
        QByteArray bytes = honest;
        const auto size = static_cast<char>(content.size() + lie);
        bytes[entry + 24] = size; // the directory's unpacked size, then the local header's
        bytes[22] = size;
        const auto package = ZipPackage::open(bytes);
        if (!package)
            continue;
        const auto part = (*package)->readAll(u"part"_s, 1000);
        QVERIFY(!part);
        QCOMPARE(part.error().kind, Error::Kind::FileDamaged);
    }
}

void TestZipPackage::refusesEncrypted()
{
    QByteArray bytes = makeZip({{u"part"_s, "content"}});
    const qsizetype entry = bytes.lastIndexOf("PK\x01\x02");
    bytes[entry + 8] = static_cast<char>(bytes[entry + 8] | 1); // general purpose flag: encrypted
    bytes[6] = static_cast<char>(bytes[6] | 1);
    const auto package = ZipPackage::open(bytes);
    QVERIFY(!package);
    QCOMPARE(package.error().kind, Error::Kind::FileFormatUnknown);
    QVERIFY(package.error().detail.contains(u"password"_s));
}

void TestZipPackage::refusesNoZip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray valid = makeZip({{u"part"_s, "content"}});
    QTest::newRow("start only") << QByteArray("PK\x03\x04");
    QTest::newRow("cut") << valid.chopped(10);
    QTest::newRow("half") << valid.first(valid.size() / 2);
    QTest::newRow("text") << QByteArray("PK\x03\x04 and then a text");
}

void TestZipPackage::refusesNoZip()
{
    QFETCH(const QByteArray, bytes);
    const auto package = ZipPackage::open(bytes);
    QVERIFY(!package);
    QCOMPARE(package.error().kind, Error::Kind::FileDamaged);
}

QTEST_APPLESS_MAIN(TestZipPackage)
#include "tst_zippackage.moc"
