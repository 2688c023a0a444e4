// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"
#include "tests/models/files/listreading.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Whatever happened to a file on its way: it opens as some list or is refused with a reason, and every cell
/// of a list can be read. Meant to run under the sanitizers too.
class TestDamagedFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void survivesTruncation_data();
    void survivesTruncation();
    void survivesFlippedBytes_data() { survivesTruncation_data(); }
    void survivesFlippedBytes();
    void survivesInsertedBytes_data() { survivesTruncation_data(); }
    void survivesInsertedBytes();
    void survivesNoise();

private:
    static void open(const QByteArray &bytes);
};

void TestDamagedFiles::open(const QByteArray &bytes)
{
    const auto list = openListBytes(u"damaged"_s, bytes);
    if (list) {
        QCOMPARE(peopleOf(*list).size(), list->source->rowCount());
        for (int row = 0; row < list->source->rowCount(); ++row)
            QVERIFY(list->source->line(row) > 0);
    } else if (list.error().kind != Error::Kind::ListEmpty) {
        QVERIFY(!list.error().detail.isEmpty());
    }
}

void TestDamagedFiles::survivesTruncation_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"sample-clean.csv", "sample-portal-style.xlsx",
             "sample-excel-semicolon-cp1252.csv", "sample-unicode-text-utf16.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDamagedFiles::survivesTruncation()
{
    QFETCH(const QString, name);
    const QByteArray bytes = fileBytes(samplePath(name));
    for (qsizetype size = 0; size < bytes.size(); size += 1 + size / 60)
        open(bytes.first(size));
    for (qsizetype size = bytes.size() - 40; size <= bytes.size(); ++size)
        open(bytes.first(size));
}

void TestDamagedFiles::survivesFlippedBytes()
{
    QFETCH(const QString, name);
    const QByteArray bytes = fileBytes(samplePath(name));
    QRandomGenerator random(7);
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = bytes;
        for (int flips = random.bounded(1, 12); flips > 0; --flips)
            damaged[random.bounded(damaged.size())] = static_cast<char>(random.bounded(256));
        open(damaged);
    }
}

void TestDamagedFiles::survivesInsertedBytes()
{
    QFETCH(const QString, name);
    const QByteArray bytes = fileBytes(samplePath(name));
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        static constexpr std::array<char, 10> unlucky{
            '"', '\0', '\r', '\n', ',', ';', '\t', '\xFF', '<', '\''};
        QByteArray damaged = bytes;
        for (int count = random.bounded(1, 4); count > 0; --count)
            damaged.insert(random.bounded(damaged.size()),
                unlucky[static_cast<std::size_t>(random.bounded(static_cast<int>(unlucky.size())))]);
        open(damaged);
    }
}

void TestDamagedFiles::survivesNoise()
{
    QRandomGenerator random(13);
    for (int round = 0; round < 150; ++round) {
        QByteArray noise(random.bounded(600), Qt::Uninitialized);
        for (char &c : noise)
            c = static_cast<char>(random.bounded(256));
        open(noise);
        open("PK\x03\x04" + noise);
        open("Email,Reason\n" + noise);
    }
}

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
