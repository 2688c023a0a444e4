// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"

#include "tests/models/files/listreading.h"
#include "tests/models/files/strangefiles.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;

// GCC's own sign first: libraries define __has_feature where the compiler has none.
#if defined(__SANITIZE_ADDRESS__)
#define TECHPASS_HAS_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TECHPASS_HAS_ADDRESS_SANITIZER
#endif
#endif

namespace {

#if defined(TECHPASS_HAS_ADDRESS_SANITIZER)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace

/// Each of the strange files opens or is refused with its reason, and takes no more memory than it may. Meant
/// to run under the sanitizers too.
class TestStrangeFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void areMany();
    void opensOrRefusesTexts_data() { addRows(strangeTexts()); }
    void opensOrRefusesTexts() { openOrRefuse(); }
    void opensOrRefusesWorkbooks_data() { addRows(strangeWorkbooks()); }
    void opensOrRefusesWorkbooks() { openOrRefuse(); }
    void opensOrRefusesContainers_data() { addRows(strangeContainers()); }
    void opensOrRefusesContainers() { openOrRefuse(); }
    void tookLittleMemory();

private:
    static void addRows(const QList<StrangeFile> &files);
    static void openOrRefuse();
};

void TestStrangeFiles::areMany()
{
    QVERIFY(strangeTexts().size() + strangeWorkbooks().size() >= 150);
}

void TestStrangeFiles::addRows(const QList<StrangeFile> &files)
{
    QTest::addColumn<StrangeFile>("file");
    for (const StrangeFile &file : files)
        QTest::newRow(qPrintable(file.name)) << file;
}

void TestStrangeFiles::openOrRefuse()
{
    QFETCH(const StrangeFile, file);
    const auto list = openListBytes(file.name, file.bytes);
    QVERIFY2(
        list.has_value() != file.refusal.has_value(), list ? "it opened" : qPrintable(list.error().detail));
    if (!list) {
        QVERIFY2(list.error().kind == *file.refusal, qPrintable(list.error().detail));
        QVERIFY2(list.error().detail.contains(file.detail), qPrintable(list.error().detail));
        return;
    }
    QCOMPARE(list->source->rowCount(), file.rows);
    QCOMPARE(peopleOf(*list).size(), file.rows);
    if (!file.firstEmail.isEmpty())
        QCOMPARE(list->source->value(0, Field::Email), file.firstEmail);
    QCOMPARE(list->questions.size(), file.question ? 1 : 0);
    if (file.question)
        QCOMPARE(list->questions.constFirst().about, *file.question);
    const auto again = openListBytes(file.name, list->bytes);
    QVERIFY(again);
    QCOMPARE(peopleOf(*again), peopleOf(*list));
}

void TestStrangeFiles::tookLittleMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        QSKIP("Only Linux tells what a process has taken at most.");
    if (isSanitized)
        QSKIP("AddressSanitizer takes memory of its own.");
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    const auto match = peak.match(QString::fromLatin1(status.readAll()));
    QVERIFY(match.hasMatch());
    QVERIFY2(match.captured(1).toInt() < 256 * 1024, qPrintable(match.captured(0)));
}

QTEST_GUILESS_MAIN(TestStrangeFiles)
#include "tst_strangefiles.moc"
