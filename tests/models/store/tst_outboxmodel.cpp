// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

OutboxRow row(qint64 id, qint64 submission, RowState state = RowState::Waiting)
{
    OutboxRow made;
    made.id = id;
    made.submissionId = submission;
    made.position = static_cast<int>(id);
    made.request = {InvitationRequest{u"p%1@moe.gov.sg"_s.arg(id), false, u"Joins"_s}};
    made.state = state;
    made.updatedAt = QDateTime::currentDateTimeUtc();
    return made;
}

Submission submission(qint64 id)
{
    return {id, u"practice"_s, u"mei@tech.gov.sg"_s, {}, u"S%1"_s.arg(id), {}, 2};
}

} // namespace

class TestOutboxModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsEveryState_data();
    void showsEveryState();
    void countsAsRowsChange();
    void namesTheSubmissionThatIsSentNow();
};

void TestOutboxModel::showsEveryState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("detail");
    QTest::newRow("waiting") << int(RowState::Waiting) << u"Waiting"_s
                             << u"Tried 2 time(s); will be tried again"_s;
    QTest::newRow("sending") << int(RowState::Sending) << u"Sending"_s << QString();
    QTest::newRow("created") << int(RowState::Created) << u"Created"_s << u"p.x@techpass.gov.sg"_s;
    QTest::newRow("invited") << int(RowState::Invited) << u"Invited"_s << u"Invitation email sent"_s;
    QTest::newRow("exists") << int(RowState::AlreadyExists) << u"Already exists"_s << u"It is taken."_s;
    QTest::newRow("refused") << int(RowState::NeedsAttention) << u"Needs attention"_s << u"It is taken."_s;
    QTest::newRow("cancelled") << int(RowState::Cancelled) << u"Cancelled"_s
                               << u"Taken back before it was sent"_s;
}

void TestOutboxModel::showsEveryState()
{
    QFETCH(const int, state);
    OutboxModel model;
    QAbstractItemModelTester tester(&model);
    OutboxRow shown = row(1, 1, static_cast<RowState>(state));
    shown.attempts = 2;
    shown.traceId = u"4f1c009a"_s;
    shown.outcome = {u"code"_s, u"It is taken."_s, u"p.x@techpass.gov.sg"_s};
    model.setContent({submission(1)}, {shown});
    QTEST(model.index(0, OutboxModel::ResultColumn).data().toString(), "result");
    QTEST(model.index(0, OutboxModel::Detail).data().toString(), "detail");
    QCOMPARE(model.index(0, OutboxModel::Email).data().toString(), u"p1@moe.gov.sg"_s);
    QCOMPARE(model.index(0, OutboxModel::TraceId).data().toString(), u"4f1c009a"_s);
    QCOMPARE(model.index(0, 0).data(OutboxModel::StateRole).toInt(), state);
}

void TestOutboxModel::countsAsRowsChange()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &OutboxModel::countsChanged);
    model.setContent({submission(1)}, {row(1, 1), row(2, 1)});
    model.addSubmission(submission(2), {row(3, 2), row(4, 2)});
    QCOMPARE(model.counts()[RowState::Waiting], 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"p3@moe.gov.sg"_s);
    model.updateRow(row(2, 1, RowState::Invited));
    model.updateRow(row(99, 1, RowState::Invited)); // not shown: ignored
    QCOMPARE(model.counts()[RowState::Waiting], 3);
    QCOMPARE(model.counts().succeeded(), 1);
    QCOMPARE(model.countsOf(1).open(), 1);
    QCOMPARE(model.countsOf(2).open(), 2);
    QCOMPARE(model.counts().total(), 4);
    QCOMPARE(changed.size(), 3);
}

void TestOutboxModel::namesTheSubmissionThatIsSentNow()
{
    OutboxModel model;
    QVERIFY(!model.currentSubmission());
    model.setContent({submission(2), submission(1)}, {row(3, 2), row(1, 1), row(2, 1, RowState::Created)});
    QCOMPARE(model.currentSubmission()->id, 1);
    model.updateRow(row(1, 1, RowState::Created));
    QCOMPARE(model.currentSubmission()->id, 2);
    model.updateRow(row(3, 2, RowState::NeedsAttention));
    QCOMPARE(model.currentSubmission()->id, 2);
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
