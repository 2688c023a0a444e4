// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/draftemails.h"
#include "models/batch/knownemails.h"
#include "tests/models/batch/randomlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// The emails of a stored list, without opening it for review.
class TestDraftEmails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void followsTheLog();
    void keepsWhatCanBeRead();
    void ofAnEmptyList();
    void equalsTheOpenList_data();
    void equalsTheOpenList();
};

void TestDraftEmails::followsTheLog()
{
    const OpenedList list = memoryList({vendor(1), vendor(2), vendor(3)});
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    document.setValue(2, Field::Email, u" Lin@IBM.com "_s);
    document.removeRows({1});
    document.addRow(0);
    const std::vector<quint64> keys = draftEmails(list, log.entries);
    QCOMPARE(keys.size(), std::size_t(3));
    QCOMPARE(keys.at(0), quint64(0));
    QCOMPARE(keys.at(1), KnownEmails::key(u"lin@ibm.com"_s));
    QCOMPARE(keys.at(2), KnownEmails::key(vendor(3)[Field::Email]));
}

void TestDraftEmails::keepsWhatCanBeRead()
{
    const OpenedList list = memoryList({vendor(1), vendor(2)});
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    document.removeRows({1});
    log.entries.append("torn");
    document.removeRows({2});
    QCOMPARE(draftEmails(list, log.entries), std::vector<quint64>{KnownEmails::key(vendor(2)[Field::Email])});
}

void TestDraftEmails::ofAnEmptyList()
{
    QVERIFY(draftEmails(memoryList({}), {}).empty());
    OpenedList none;
    QVERIFY(draftEmails(none, {}).empty());
}

void TestDraftEmails::equalsTheOpenList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDraftEmails::equalsTheOpenList()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const OpenedList list = memoryList(randomInvitees(20, random));
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    for (int i = 0; i < 100; ++i)
        doSomething(document, random);
    std::vector<quint64> expected;
    for (int i = 0; i < document.rowCount(); ++i)
        expected.push_back(KnownEmails::key(document.value(document.rowIdAt(i), Field::Email)));
    QCOMPARE(draftEmails(list, log.entries), expected);
}

QTEST_GUILESS_MAIN(TestDraftEmails)
#include "tst_draftemails.moc"
