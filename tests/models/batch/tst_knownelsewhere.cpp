// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "models/batch/elsewheremarks.h"
#include "models/batch/knownelsewhere.h"
#include "models/batch/problemgroups.h"
#include "models/rules/problemtext.h"
#include "tests/models/batch/randomlist.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

const QDate today(2026, 11, 26);

std::shared_ptr<const KnownEmails> drafts(const QStringList &emails, const QString &title = u"June.csv"_s)
{
    std::vector<KnownEmails::Entry> entries;
    for (const QString &email : emails)
        entries.push_back({KnownEmails::key(email), 0, static_cast<qint32>(entries.size()) + 1});
    return std::make_shared<const KnownEmails>(QList<KnownList>{{title}}, std::move(entries));
}

std::shared_ptr<const KnownEmails> submitted(
    const QString &email, RowState state, const QDate &day = today.addDays(-12))
{
    return std::make_shared<const KnownEmails>(QList<KnownList>{{u"Q4.csv"_s, day}},
        std::vector<KnownEmails::Entry>{{KnownEmails::key(email), 0, 3, state}});
}

KnownElsewhere inDrafts(const QStringList &emails)
{
    return {nullptr, drafts(emails), today};
}

QList<Invitee> people(int count)
{
    QList<Invitee> people;
    for (int number = 1; number <= count; ++number)
        people.append(vendor(number));
    return people;
}

bool isKnown(const BatchDocument &document, RowId row)
{
    const Problems problems = document.problems(row);
    return std::any_of(problems.begin(), problems.end(),
        [](const Problem &problem) { return problem.code == Code::EmailKnownElsewhere; });
}

} // namespace

/// What is known of a list's people from elsewhere: the index of it, and what the list makes of it.
class TestKnownElsewhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsWhatIsThere();
    void nothingIsKnownOfNothing();
    void theStrongestPlaceIsTold_data();
    void theStrongestPlaceIsTold();
    void words_data();
    void words();
    void marksRows();
    void followsTheEmail();
    void givesWayToAnError();
    void keepsOtherChecks();
    void isForgottenWhenItChanges();
    void tellsOnlyOfRowsThatChanged();
    void disturbsNobodyWhereNothingChanged_data();
    void disturbsNobodyWhereNothingChanged();
    void disturbsNoSortOfALongList();
    void comesToALongListThatChanges();
    void comesToALongListThatIsBusy();
    void staysThroughUndoResetAndPolicy();
    void groupsAndFilter();
    void agreesWithTheRowsWhateverHappens_data();
    void agreesWithTheRowsWhateverHappens();
};

void TestKnownElsewhere::findsWhatIsThere()
{
    QStringList emails;
    for (int i = 0; i < 5000; ++i)
        emails.append(u"Person%1@IBM.com"_s.arg(i));
    const auto known = drafts(emails);
    QCOMPARE(known->size(), 5000);
    for (int i = 0; i < 5000; ++i) {
        const auto place = known->find(KnownEmails::key(u"person%1@ibm.COM"_s.arg(i)));
        QVERIFY(place && known->contains(KnownEmails::key(emails.at(i))));
        QCOMPARE(place->row, i + 1);
        QVERIFY(!known->contains(KnownEmails::key(u"other%1@ibm.com"_s.arg(i))));
    }
}

void TestKnownElsewhere::nothingIsKnownOfNothing()
{
    const KnownElsewhere empty;
    QVERIFY(!empty.contains(KnownEmails::key(u"a@b.sg"_s)));
    QVERIFY(empty.problems(KnownEmails::key(u"a@b.sg"_s)).isEmpty());
    const auto blank = drafts({QString(), QString()});
    QCOMPARE(blank->size(), 0);
    QVERIFY(!blank->contains(0));
}

void TestKnownElsewhere::theStrongestPlaceIsTold_data()
{
    QTest::addColumn<QList<int>>("states");
    QTest::addColumn<int>("told");
    const auto n = [](RowState state) { return static_cast<int>(state); };
    QTest::newRow("made before waiting") << QList{n(RowState::Waiting), n(RowState::Created)} << 1;
    QTest::newRow("under way before refused")
        << QList{n(RowState::NeedsAttention), n(RowState::Sending)} << 1;
    QTest::newRow("of equals the first") << QList{n(RowState::Created), n(RowState::Invited)} << 0;
    QTest::newRow("not the one taken back")
        << QList{n(RowState::Cancelled), n(RowState::NeedsAttention)} << 1;
    QTest::newRow("nothing came of any") << QList{n(RowState::Cancelled), n(RowState::Returned)} << -1;
}

void TestKnownElsewhere::theStrongestPlaceIsTold()
{
    QFETCH(QList<int>, states);
    QFETCH(int, told);
    QList<KnownList> lists;
    std::vector<KnownEmails::Entry> entries;
    for (const int state : states) {
        entries.push_back({KnownEmails::key(u"a@ibm.com"_s), static_cast<qint32>(lists.size()), 1,
            static_cast<RowState>(state)});
        lists.append({QString::number(lists.size()), today});
    }
    const auto place = KnownEmails(lists, entries).find(KnownEmails::key(u"a@ibm.com"_s));
    QCOMPARE(place.has_value(), told >= 0);
    if (place)
        QCOMPARE(place->list.title, QString::number(told));
}

void TestKnownElsewhere::words_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("created") << static_cast<int>(RowState::Created) << 12
                             << u"Submitted 12 days ago in Q4.csv (created)."_s;
    QTest::newRow("had one") << static_cast<int>(RowState::AlreadyExists) << 1
                             << u"Submitted yesterday in Q4.csv (had an account already)."_s;
    QTest::newRow("the clock was wrong")
        << static_cast<int>(RowState::Invited) << -3 << u"Submitted today in Q4.csv (invited)."_s;
    QTest::newRow("waits")
        << static_cast<int>(RowState::Waiting) << 1
        << u"Waiting in the Outbox from Q4.csv. Remove the row unless it is meant twice."_s;
}

void TestKnownElsewhere::words()
{
    QFETCH(int, state);
    QFETCH(int, daysAgo);
    QFETCH(QString, sentence);
    const QString email = u"a@ibm.com"_s;
    const KnownElsewhere known(
        submitted(email, static_cast<RowState>(state), today.addDays(-daysAgo)), drafts({email}), today);
    const Problems problems = known.problems(KnownEmails::key(email));
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problemSentence(problems.at(0)), sentence);
    QCOMPARE(
        problemSentence(problems.at(1)), u"Also in the draft June.csv, row 1. Submit it from one of them."_s);
    QCOMPARE(problems.at(0).severity, Severity::Check);
}

void TestKnownElsewhere::marksRows()
{
    BatchDocument document(memoryList({vendor(1), vendor(2)}), Policy::practice());
    QSignalSpy counts(&document, &BatchDocument::countsChanged);
    document.setKnownElsewhere(inDrafts({u"VENDOR2@accenture.com"_s}));
    QCOMPARE(counts.size(), 1);
    QCOMPARE(document.counts().checks, 1);
    QCOMPARE(document.counts().ready, 2);
    QCOMPARE(document.status(1), RowStatus::Ready);
    QCOMPARE(document.status(2), RowStatus::Check);
    QCOMPARE(document.severity(2, Field::Email), std::optional(Severity::Check));
    QCOMPARE(document.severity(2, Field::Username), std::nullopt);
    QVERIFY(!isKnown(document, 1) && isKnown(document, 2));
    QVERIFY(!document.canUndo());
}

void TestKnownElsewhere::followsTheEmail()
{
    BatchDocument document(memoryList({vendor(1)}), Policy::practice());
    document.setKnownElsewhere(inDrafts({u"a@accenture.com"_s}));
    QVERIFY(!isKnown(document, 1));
    document.setValue(1, Field::Email, u"A@accenture.com "_s);
    QVERIFY(isKnown(document, 1));
    document.setValue(1, Field::FirstName, u"Ann"_s);
    QVERIFY(isKnown(document, 1));
    document.undo();
    document.undo();
    QVERIFY(!isKnown(document, 1));
    QCOMPARE(document.counts().checks, 0);
    Invitee added = vendor(5);
    added[Field::Email] = u"a@accenture.com"_s;
    QVERIFY(isKnown(document, document.addRow(1, added)));
}

void TestKnownElsewhere::givesWayToAnError()
{
    Invitee again = vendor(1);
    again[Field::Username] = u"other"_s;
    again[Field::ContactNumber] = u"91234567"_s;
    BatchDocument document(memoryList({vendor(1), again}), Policy::practice());
    document.setKnownElsewhere(inDrafts({vendor(1)[Field::Email]}));
    QVERIFY(isKnown(document, 1) && !isKnown(document, 2));
    QCOMPARE(document.severity(2, Field::Email), std::optional(Severity::Error));
    document.removeRows({1});
    QVERIFY(isKnown(document, 2));
    QCOMPARE(document.status(2), RowStatus::Check);
}

void TestKnownElsewhere::keepsOtherChecks()
{
    Invitee person = vendor(1);
    person[Field::Email] = u" vendor1@accenture.com"_s;
    BatchDocument document(memoryList({person}), Policy::practice());
    document.setKnownElsewhere(inDrafts({vendor(1)[Field::Email]}));
    QVERIFY(isKnown(document, 1));
    QVERIFY(document.isCleaned(1, Field::Email));
    QCOMPARE(document.problems(1).size(), 2);
    QCOMPARE(document.severity(1, Field::Email), std::optional(Severity::Check));
}

void TestKnownElsewhere::isForgottenWhenItChanges()
{
    BatchDocument document(memoryList({vendor(1), vendor(2)}), Policy::practice());
    document.setKnownElsewhere(inDrafts({vendor(1)[Field::Email], vendor(2)[Field::Email]}));
    QCOMPARE(document.counts().checks, 2);
    document.setKnownElsewhere(inDrafts({vendor(2)[Field::Email]}));
    QVERIFY(!isKnown(document, 1) && isKnown(document, 2));
    document.setKnownElsewhere({});
    QCOMPARE(document.counts().checks, 0);
    QCOMPARE(document.status(2), RowStatus::Ready);
}

void TestKnownElsewhere::tellsOnlyOfRowsThatChanged()
{
    BatchDocument document(memoryList({vendor(1), vendor(2), vendor(3)}), Policy::practice());
    QSignalSpy changed(&document, &BatchDocument::rowsChanged);
    const auto twice = drafts({vendor(2)[Field::Email]});
    document.setKnownElsewhere({nullptr, twice, today});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.takeFirst().constFirst().value<QList<RowId>>(), QList<RowId>{2});
    document.setKnownElsewhere({nullptr, drafts({vendor(2)[Field::Email]}), today});
    QCOMPARE(changed.size(), 0);
    // The mark is the same, the words are others.
    document.setKnownElsewhere({submitted(vendor(2)[Field::Email], RowState::Created), twice, today});
    QCOMPARE(changed.size(), 1);
    document.setKnownElsewhere({submitted(vendor(2)[Field::Email], RowState::Invited), twice, today});
    QCOMPARE(changed.size(), 2);
}

void TestKnownElsewhere::disturbsNobodyWhereNothingChanged_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("and what is changed at once goes by it") << false;
    QTest::newRow("and what is changed elsewhere goes by it") << true;
}

void TestKnownElsewhere::disturbsNobodyWhereNothingChanged()
{
    QFETCH(const bool, isLarge);
    BatchDocument document(memoryList({vendor(1), vendor(2), vendor(3)}), Policy::practice());
    document.setKnownElsewhere(inDrafts({vendor(2)[Field::Email]}));
    document.removeRows({3});
    if (isLarge)
        document.setMostAtOnce(0);
    const QSignalSpy disturbed(&document, &BatchDocument::aboutToChange);
    const std::shared_ptr<const BatchRows> read = document.snapshot();
    document.setKnownElsewhere(inDrafts({vendor(2)[Field::Email], u"new@accenture.com"_s}));
    document.setKnownElsewhere(
        inDrafts({vendor(2)[Field::Email], vendor(3)[Field::Email], u"newer@accenture.com"_s}));
    QCOMPARE(disturbed.size(), 0);
    QCOMPARE(&document.rows(), read.get());
    document.setValue(1, Field::Email, u"new@accenture.com"_s);
    waitUntilIdle(document);
    QVERIFY(!isKnown(document, 1));
    document.setValue(1, Field::Email, u"newer@accenture.com"_s);
    waitUntilIdle(document);
    QVERIFY(isKnown(document, 1));
    document.undo();
    waitUntilIdle(document);
    QVERIFY(!isKnown(document, 1));
    document.redo();
    waitUntilIdle(document);
    QVERIFY(isKnown(document, 1));
    for (int i = 0; i < 3; ++i) {
        document.undo();
        waitUntilIdle(document);
    }
    QVERIFY(isKnown(document, 2) && isKnown(document, 3));
    QCOMPARE(document.counts().checks, 2);
}

/// What is read on another thread is read to its end.
void TestKnownElsewhere::disturbsNoSortOfALongList()
{
    BatchDocument document(memoryList(people(ElsewhereMarks::usuallyAtOnce + 1)), Policy::practice());
    document.setKnownElsewhere(inDrafts({vendor(2)[Field::Email]}));
    QTRY_VERIFY(isKnown(document, 2));
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    const QSignalSpy disturbed(&document, &BatchDocument::aboutToChange);
    const QSignalSpy worked(&rows, &BatchFilterModel::workingChanged);
    rows.sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    QVERIFY(rows.isWorking());
    document.setKnownElsewhere(inDrafts({vendor(2)[Field::Email], u"new@accenture.com"_s}));
    QTRY_VERIFY(!rows.isWorking());
    QCOMPARE(worked.size(), 2);
    QCOMPARE(disturbed.size(), 0);
    document.setKnownElsewhere({});
    QTRY_COMPARE(document.counts().checks, 0);
    QCOMPARE(disturbed.size(), 1);
}

/// Whatever is changed meanwhile; the last word counts.
void TestKnownElsewhere::comesToALongListThatChanges()
{
    const int count = ElsewhereMarks::usuallyAtOnce + 50;
    QRandomGenerator random(11);
    BatchDocument document(memoryList(people(count)), Policy::practice());
    document.setMostAtOnce(20);
    QStringList emails;
    for (int step = 0; step < 60; ++step) {
        emails.clear();
        for (int n = 0; n < 30; ++n)
            emails.append(vendor(random.bounded(1, 60))[Field::Email]);
        document.setKnownElsewhere(inDrafts(emails));
        if (step % 4 == 0)
            QCoreApplication::processEvents();
        const RowId row = random.bounded(1, 60);
        if (step % 5 == 0)
            document.fill(
                document.rowIds().first(40), {Field::Department}, QString::number(step), ChangeKind::Fill);
        else if (step % 3 == 0)
            document.setValue(row, Field::Email, vendor(random.bounded(1, 60))[Field::Email]);
        else if (step % 3 == 1)
            document.removeRows({row});
        else
            document.undo();
    }
    waitUntilIdle(document);
    const auto known = inDrafts(emails);
    const auto isAsKnown = [&](RowId row) {
        const bool isWrong = document.severity(row, Field::Email) == Severity::Error;
        return isWrong
            || isKnown(document, row) == known.contains(KnownEmails::key(document.value(row, Field::Email)));
    };
    const QList<RowId> all = document.rowIds();
    QTRY_VERIFY(std::all_of(all.begin(), all.begin() + 60, isAsKnown));
}

void TestKnownElsewhere::comesToALongListThatIsBusy()
{
    BatchDocument document(memoryList(people(ElsewhereMarks::usuallyAtOnce + 1)), Policy::practice());
    document.setMostAtOnce(0);
    document.setKnownElsewhere(inDrafts({vendor(2)[Field::Email]}));
    document.setValue(1, Field::Email, vendor(2)[Field::Email]);
    QVERIFY(document.isBusy());
    document.setKnownElsewhere(inDrafts({vendor(3)[Field::Email]}));
    QTRY_VERIFY(isKnown(document, 3));
    QVERIFY(!isKnown(document, 1) && !isKnown(document, 2));
    QCOMPARE(document.value(1, Field::Email), vendor(2)[Field::Email]);
    QCOMPARE(document.counts().checks, 1);
}

void TestKnownElsewhere::staysThroughUndoResetAndPolicy()
{
    BatchDocument document(memoryList({vendor(1), vendor(2)}), Policy::practice());
    document.removeRows({1});
    document.setKnownElsewhere(inDrafts({vendor(1)[Field::Email]}));
    QCOMPARE(document.counts().checks, 0);
    document.undo();
    QVERIFY(isKnown(document, 1));
    QCOMPARE(document.counts().checks, 1);
    document.reset();
    document.undo();
    QCOMPARE(document.counts().checks, 1);
    Policy policy = Policy::practice();
    policy.reasonMaxLength = 100;
    document.setPolicy(policy);
    QVERIFY(isKnown(document, 1) && !isKnown(document, 2));
    QCOMPARE(document.counts().checks, 1);
}

void TestKnownElsewhere::groupsAndFilter()
{
    BatchDocument document(memoryList({vendor(1), vendor(2), vendor(3)}), Policy::practice());
    BatchTableModel table(document);
    BatchFilterModel rows(table);
    ProblemGroups groups(document);
    QAbstractItemModelTester tester(&groups);
    document.setKnownElsewhere({submitted(vendor(2)[Field::Email], RowState::Created),
        drafts({vendor(1)[Field::Email], vendor(2)[Field::Email]}), today});
    groups.settle();
    QStringList titles;
    for (int i = 0; i < groups.rowCount(); ++i)
        titles.append(groups.index(i).data().toString());
    QCOMPARE(titles, (QStringList{u"Also in another draft"_s, u"Submitted before"_s}));
    QCOMPARE(groups.index(0).data(ProblemGroups::RowCountRole).toInt(), 2);
    rows.setFilter(BatchFilter::Check);
    QCOMPARE(rows.rowCount(), 2);
    const QString spoken
        = rows.index(0, BatchTableModel::columnOf(Field::Email)).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(u"Also in the draft June.csv, row 1"_s));
}

void TestKnownElsewhere::agreesWithTheRowsWhateverHappens_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestKnownElsewhere::agreesWithTheRowsWhateverHappens()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(30, random)), Policy::practice());
    for (int i = 0; i < 120; ++i) {
        QStringList emails;
        if (i % 5 == 0) {
            for (int n = 0; n < 8; ++n)
                emails.append(u"v%1@accenture.com"_s.arg(random.bounded(12)));
            document.setKnownElsewhere(inDrafts(emails));
        }
        doSomething(document, random);
        int checks = 0;
        for (int at = 0; at < document.rowCount(); ++at) {
            const RowId row = document.rowIdAt(at);
            const Problems problems = document.problems(row);
            const std::optional<Severity> worst = heaviest(problems);
            const bool checked = worst == Severity::Check;
            QCOMPARE(document.status(row) == RowStatus::Error, worst == Severity::Error);
            QCOMPARE(document.status(row) == RowStatus::Check, checked);
            QCOMPARE(document.severity(row, Field::Email), heaviest(problems, Field::Email));
            checks += checked ? 1 : 0;
        }
        QCOMPARE(document.counts().checks, checks);
    }
}

QTEST_GUILESS_MAIN(TestKnownElsewhere)
#include "tst_knownelsewhere.moc"
