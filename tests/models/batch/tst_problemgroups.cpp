// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroups.h"
#include "models/batch/rowsorter.h"
#include "tests/support/memorylist.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

Invitee with(Invitee person, Field field, const QString &value)
{
    person[field] = value;
    return person;
}

} // namespace

class TestProblemGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();
    void showsErrorsFirst();
    void joinsRowsWithTheSameProblem();
    void fixesTheWholeGroup();
    void showsWhatAFixWillChange();
    void fixesOneRowOnly();
    void offersASingleFixByName();
    void removesThePersonWhoStandsTwice();
    void keepsThePersonWhoseDataDiffers();
    void followsTheFirstOfTwo();
    void fillsWhatIsMissing();
    void followsTheDocument();
    void followsFromTheEventLoop();
    void letsGoOfRemovedRowsAtOnce();
    void namesTheFirstRowWhereverItStands_data();
    void namesTheFirstRowWhereverItStands();

private:
    void show(const QList<Invitee> &people);
    QModelIndex find(Code code) const;
    QVariant get(Code code, int role) const { return m_groups->data(find(code), role); }

    std::unique_ptr<BatchDocument> m_document;
    std::unique_ptr<ProblemGroups> m_groups;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestProblemGroups::cleanup()
{
    m_tester.reset();
    m_groups.reset();
    m_document.reset();
}

void TestProblemGroups::show(const QList<Invitee> &people)
{
    m_document = std::make_unique<BatchDocument>(memoryList(people), Policy::practice());
    m_groups = std::make_unique<ProblemGroups>(*m_document);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_groups.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_groups->settle();
}

QModelIndex TestProblemGroups::find(Code code) const
{
    for (int i = 0; i < m_groups->rowCount(); ++i) {
        if (m_groups->data(m_groups->index(i), ProblemGroups::CodeRole).toInt() == static_cast<int>(code))
            return m_groups->index(i);
    }
    return {};
}

void TestProblemGroups::showsErrorsFirst()
{
    show({with(vendor(1), Field::SeedRequired, u"y"_s), with(vendor(2), Field::ContactNumber, u"62096762"_s),
        with(vendor(3), Field::Reason, {}), with(vendor(4), Field::Email, {})});
    QStringList codes;
    for (int i = 0; i < m_groups->rowCount(); ++i)
        codes.append(
            codeName(static_cast<Code>(m_groups->data(m_groups->index(i), ProblemGroups::CodeRole).toInt())));
    QCOMPARE(codes,
        (QStringList{u"email-missing"_s, u"reason-missing"_s, u"contact-number-not-mobile"_s, u"cleaned"_s}));
    QCOMPARE(
        get(Code::ReasonMissing, ProblemGroups::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(get(Code::Cleaned, ProblemGroups::FixKindRole).toInt(), static_cast<int>(ProblemFix::None));
    QCOMPARE(get(Code::Cleaned, ProblemGroups::FixTitleRole).toString(), QString());
}

void TestProblemGroups::joinsRowsWithTheSameProblem()
{
    show({vendor(1), with(vendor(2), Field::Email, u"a@ accenture.com"_s), vendor(3),
        with(vendor(4), Field::Email, u"b@ accenture.com"_s)});
    QCOMPARE(m_groups->rowCount(), 1);
    const QModelIndex group = m_groups->index(0);
    QCOMPARE(m_groups->rows(group), (QList<RowId>{2, 4}));
    QCOMPARE(group.data(ProblemGroups::RowCountRole).toInt(), 2);
    QCOMPARE(group.data(ProblemGroups::RowsTextRole).toString(), u"2 row(s)"_s);
    QCOMPARE(group.data(ProblemGroups::SampleRole).toString(), u"a@ accenture.com …"_s);
    QCOMPARE(group.data(ProblemGroups::FirstRowIdRole).toLongLong(), 2);
    QCOMPARE(group.data(ProblemGroups::FieldRole).toInt(), static_cast<int>(Field::Email));
    QVERIFY(!group.data(ProblemGroups::SentenceRole).toString().isEmpty());
    QVERIFY(group.data(Qt::AccessibleTextRole).toString().startsWith(group.data().toString()));
}

void TestProblemGroups::fixesTheWholeGroup()
{
    show({with(vendor(1), Field::Email, u"a@ accenture.com"_s),
        with(vendor(2), Field::Email, u"b @accenture.com"_s), with(vendor(3), Field::Username, u"a..b"_s)});
    QCOMPARE(
        get(Code::EmailInvalid, ProblemGroups::FixKindRole).toInt(), static_cast<int>(ProblemFix::Apply));
    QCOMPARE(
        get(Code::EmailInvalid, ProblemGroups::FixTitleRole).toString(), u"Remove the spaces in 2 row(s)"_s);
    QCOMPARE(m_groups->fixGroup(find(Code::EmailInvalid)), 2);
    QCOMPARE(m_document->value(1, Field::Email), u"a@accenture.com"_s);
    QCOMPARE(m_document->value(2, Field::Email), u"b@accenture.com"_s);
    QCOMPARE(m_document->value(3, Field::Username), u"a..b"_s);
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Fix, 2, 0}));
    m_groups->settle();
    QVERIFY(!find(Code::EmailInvalid).isValid());
    m_document->undo();
    m_groups->settle();
    QCOMPARE(get(Code::EmailInvalid, ProblemGroups::RowCountRole).toInt(), 2);
}

void TestProblemGroups::showsWhatAFixWillChange()
{
    show({vendor(1), with(vendor(2), Field::Email, u"a@ accenture.com"_s), vendor(1),
        with(vendor(4), Field::Email, u"b@ accenture.com"_s)});
    const QModelIndex spaces = find(Code::EmailInvalid);
    const QList<FixPreview> all{
        {2, Field::Email, u"a@ accenture.com"_s, u"a@accenture.com"_s},
        {4, Field::Email, u"b@ accenture.com"_s, u"b@accenture.com"_s},
    };
    QCOMPARE(m_groups->preview(spaces, 100), all);
    QCOMPARE(m_groups->preview(spaces, 1), all.first(1));
    QCOMPARE(m_groups->preview(spaces, 0), QList<FixPreview>());
    QCOMPARE(m_groups->preview({}, 100), QList<FixPreview>());
    QCOMPARE(m_groups->preview(find(Code::EmailDuplicate), 100),
        (QList<FixPreview>{{3, Field::Email, u"vendor1@accenture.com"_s, {}}}));
}

void TestProblemGroups::fixesOneRowOnly()
{
    show({vendor(1), with(vendor(2), Field::Email, u"a@ accenture.com"_s), vendor(1),
        with(vendor(4), Field::Email, u"b@ accenture.com"_s), vendor(1)});
    QCOMPARE(m_groups->fixRow(find(Code::EmailInvalid), 1), 0);
    QCOMPARE(m_groups->fixRow(find(Code::EmailInvalid), 77), 0);
    QCOMPARE(m_groups->fixRow({}, 4), 0);
    QCOMPARE(m_groups->fixRow(find(Code::EmailInvalid), 4), 1);
    QCOMPARE(m_document->value(4, Field::Email), u"b@accenture.com"_s);
    QCOMPARE(m_document->value(2, Field::Email), u"a@ accenture.com"_s);
    QCOMPARE(m_document->undoKind(), ChangeKind::Fix);
    QCOMPARE(m_groups->fixRow(find(Code::EmailDuplicate), 5), 1);
    QCOMPARE(m_document->indexOf(5), -1);
    QVERIFY(m_document->indexOf(3) >= 0);
}

void TestProblemGroups::offersASingleFixByName()
{
    show({with(vendor(1), Field::Username, u"li..wei"_s), with(officer(2), Field::Username, u"grace"_s)});
    QCOMPARE(
        get(Code::UsernameInvalid, ProblemGroups::FixTitleRole).toString(), u"Change li..wei to li.wei"_s);
    QCOMPARE(get(Code::UsernameInvalid, ProblemGroups::FixBriefRole).toString(), u"Change to li.wei"_s);
    QCOMPARE(get(Code::UsernameNotUsed, ProblemGroups::FixBriefRole).toString(), u"Clear the username"_s);
    QCOMPARE(get(Code::UsernameNotUsed, ProblemGroups::FixTitleRole).toString(), u"Clear the username"_s);
    QCOMPARE(m_groups->fixGroup(find(Code::UsernameNotUsed)), 1);
    QCOMPARE(m_document->status(2), RowStatus::Ready);
    QCOMPARE(m_groups->fixGroup(QModelIndex()), 0);
}

void TestProblemGroups::removesThePersonWhoStandsTwice()
{
    Invitee again = vendor(1);
    again[Field::Email] = u"VENDOR1@accenture.com"_s;
    again[Field::ContactNumber] = u"8100 0001"_s;
    show({vendor(1), vendor(2), again});
    QCOMPARE(m_groups->rowCount(), 1);
    const QModelIndex group = m_groups->index(0);
    QCOMPARE(group.data().toString(), u"Same person twice"_s);
    QCOMPARE(group.data(ProblemGroups::RowsTextRole).toString(), u"Rows 1 and 3"_s);
    QCOMPARE(group.data(ProblemGroups::SampleRole).toString(), again[Field::Email]);
    QCOMPARE(group.data(ProblemGroups::FixTitleRole).toString(), u"Remove row 3"_s);

    m_document->addRow(0, again);
    m_groups->settle();
    QCOMPARE(group.data(ProblemGroups::FixTitleRole).toString(), u"Remove 2 row(s)"_s);
    QCOMPARE(m_groups->fixGroup(group), 2);
    QCOMPARE(m_document->rowCount(), 2);
    QCOMPARE(m_document->counts().errors, 0);
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Fix, 0, 2}));
    m_groups->settle();
    QCOMPARE(m_groups->rowCount(), 0);
}

void TestProblemGroups::keepsThePersonWhoseDataDiffers()
{
    show({vendor(1), with(vendor(1), Field::Reason, u"Another project"_s)});
    QCOMPARE(m_groups->rowCount(), 3);
    QCOMPARE(
        get(Code::EmailDuplicate, ProblemGroups::FixKindRole).toInt(), static_cast<int>(ProblemFix::None));
    QCOMPARE(m_groups->fixGroup(find(Code::EmailDuplicate)), 0);
    QCOMPARE(m_document->rowCount(), 2);
}

/// Whether the second repeats the first depends on the first, too.
void TestProblemGroups::followsTheFirstOfTwo()
{
    show({vendor(1), vendor(1)});
    QCOMPARE(m_groups->rowCount(), 1);
    m_document->setValue(1, Field::Reason, u"Another project"_s);
    m_groups->settle();
    QCOMPARE(m_groups->rowCount(), 3);
    m_document->undo();
    m_groups->settle();
    QCOMPARE(m_groups->rowCount(), 1);
}

void TestProblemGroups::fillsWhatIsMissing()
{
    show({with(vendor(1), Field::Reason, {}), vendor(2), with(vendor(3), Field::Reason, u" "_s)});
    const QModelIndex group = find(Code::ReasonMissing);
    QCOMPARE(group.data(ProblemGroups::FixKindRole).toInt(), static_cast<int>(ProblemFix::Fill));
    QCOMPARE(group.data(ProblemGroups::FixTitleRole).toString(), u"Fill with…"_s);
    QCOMPARE(group.data(ProblemGroups::SampleRole).toString(), QString());
    QCOMPARE(m_groups->fixGroup(group), 0);
    QCOMPARE(m_groups->fillGroup(group, u"Q4 onboarding"_s), 2);
    QCOMPARE(m_document->value(3, Field::Reason), u"Q4 onboarding"_s);
    QCOMPARE(m_document->value(2, Field::Reason), u"Data platform"_s);
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Fill, 2, 0}));
}

void TestProblemGroups::followsTheDocument()
{
    show({vendor(1), vendor(2)});
    QCOMPARE(m_groups->rowCount(), 0);
    m_document->addRows(1, {with(vendor(3), Field::Reason, {}), with(vendor(4), Field::Reason, {})});
    QVERIFY(!m_groups->isSettled());
    m_groups->settle();
    QCOMPARE(m_groups->rows(m_groups->index(0)), (QList<RowId>{3, 4}));
    m_document->setValue(1, Field::Reason, {});
    m_document->setValue(2, Field::Reason, {});
    m_groups->settle();
    QCOMPARE(m_groups->rows(m_groups->index(0)), (QList<RowId>{1, 3, 4, 2}));
    m_document->removeRows({1, 4});
    m_groups->settle();
    QCOMPARE(m_groups->rows(m_groups->index(0)), (QList<RowId>{3, 2}));
    m_document->reset();
    m_groups->settle();
    QCOMPARE(m_groups->rowCount(), 0);
    m_document->undo();
    m_groups->settle();
    QCOMPARE(m_groups->index(0).data(ProblemGroups::RowCountRole).toInt(), 2);
}

void TestProblemGroups::followsFromTheEventLoop()
{
    QList<Invitee> people;
    for (int i = 0; i < 3000; ++i)
        people.append(with(vendor(i), Field::Reason, {}));
    BatchDocument document(memoryList(people), Policy::practice());
    ProblemGroups groups(document);
    QSignalSpy settled(&groups, &ProblemGroups::settled);
    QVERIFY(!groups.isSettled());
    QVERIFY(settled.wait());
    QVERIFY(groups.isSettled());
    QCOMPARE(groups.index(0).data(ProblemGroups::RowCountRole).toInt(), 3000);
    document.setValue(7, Field::Reason, u"x"_s);
    QVERIFY(settled.wait());
    QCOMPARE(groups.index(0).data(ProblemGroups::RowCountRole).toInt(), 2999);
}

/// Rows that come and go by the thousands are not told of one by one; until all were looked at again, no
/// group may speak of those that are gone.
void TestProblemGroups::letsGoOfRemovedRowsAtOnce()
{
    QList<Invitee> people;
    QList<RowId> scattered;
    for (int i = 0; i < 3000; ++i) {
        people.append(with(vendor(i), i % 2 == 0 ? Field::Reason : Field::Organisation, {}));
        if (i % 2 == 0 && i != 2500)
            scattered.append(i + 1);
    }
    show(people);
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::RowCountRole).toInt(), 1500);
    m_document->removeRows(scattered);
    QVERIFY(!m_groups->isSettled());
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::RowCountRole).toInt(), 1);
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::FirstRowIdRole).toLongLong(), 2501);
    QCOMPARE(get(Code::OrganisationMissing, ProblemGroups::RowCountRole).toInt(), 1500);
    m_document->undo();
    m_groups->settle();
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::RowCountRole).toInt(), 1500);
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::FirstRowIdRole).toLongLong(), 1);
}

void TestProblemGroups::namesTheFirstRowWhereverItStands_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("from");
    QTest::newRow("a few, at the top") << 10 << 0;
    QTest::newRow("a few, at the end") << 10 << 4990;
    QTest::newRow("many, at the top") << 1200 << 0;
    QTest::newRow("many, in the middle") << 1200 << 600;
    QTest::newRow("many, at the end") << 1200 << 3800;
    QTest::newRow("all") << 5000 << 0;
}

void TestProblemGroups::namesTheFirstRowWhereverItStands()
{
    QFETCH(int, rows);
    QFETCH(int, from);
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i)
        people.append(i >= from && i < from + rows ? with(vendor(i), Field::Reason, {}) : vendor(i));
    show(people);
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::FirstRowIdRole).toLongLong(), from + 1);
    m_document->setValue(from + 1, Field::Reason, u"x"_s);
    m_groups->settle();
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::FirstRowIdRole).toLongLong(), from + 2);
    // In the list's order, which is not that of the ids any more.
    m_document->sort({Field::Email, Qt::DescendingOrder});
    m_groups->settle();
    const QList<RowId> found = m_groups->rows(find(Code::ReasonMissing));
    QCOMPARE(found.size(), rows - 1);
    QCOMPARE(get(Code::ReasonMissing, ProblemGroups::FirstRowIdRole).toLongLong(), found.first());
    QVERIFY(m_document->isBefore(found.first(), found.last()));
}

QTEST_GUILESS_MAIN(TestProblemGroups)
#include "tst_problemgroups.moc"
