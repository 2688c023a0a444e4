// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submittedemails.h"
#include "models/store/outboxmodel.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

OutboxBlock block(qint64 id, const QString &title, int day, const QList<std::pair<QString, RowState>> &people)
{
    Submission submission{id, u"practice"_s, u"mei@tech.gov.sg"_s, {}, title,
        QDate(2026, 11, day).startOfDay(), static_cast<int>(people.size())};
    QList<OutboxRow> rows;
    for (const auto &[email, state] : people) {
        OutboxRow row;
        row.id = id * 1000 + rows.size();
        row.submissionId = id;
        row.position = static_cast<int>(rows.size()) + 1;
        row.request = {InvitationRequest{email, false, u"Joins"_s}};
        row.state = state;
        rows.append(row);
    }
    return OutboxBlock::of(submission, rows);
}

} // namespace

/// The emails of the outbox, gathered for the lists under review.
class TestSubmittedEmails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheNewest();
    void makesEveryKeyOnce();
    void ofAnEmptyOutbox();
};

void TestSubmittedEmails::findsTheNewest()
{
    OutboxModel outbox;
    outbox.setContent({block(2, u"July.csv"_s, 20, {{u"A@moe.gov.sg"_s, RowState::Created}}),
        block(1, u"June.csv"_s, 2,
            {{u"a@moe.gov.sg"_s, RowState::Created}, {u"b@moe.gov.sg"_s, RowState::Cancelled},
                {u"c@moe.gov.sg"_s, RowState::Waiting}})});
    const SubmittedEmails submitted;
    const auto emails = SubmittedEmails::gather(submitted.take(outbox)).emails;
    QCOMPARE(emails->size(), 2);
    const auto place = emails->find(KnownEmails::key(u"a@moe.gov.sg"_s));
    QVERIFY(place && !place->isDraft());
    QCOMPARE(place->list.title, u"July.csv"_s);
    QCOMPARE(place->list.day, QDate(2026, 11, 20));
    QVERIFY(!emails->contains(KnownEmails::key(u"b@moe.gov.sg"_s)));
    QCOMPARE(emails->find(KnownEmails::key(u"c@moe.gov.sg"_s))->state, RowState::Waiting);
}

void TestSubmittedEmails::makesEveryKeyOnce()
{
    OutboxModel outbox;
    outbox.setContent({block(1, u"June.csv"_s, 2, {{u"a@moe.gov.sg"_s, RowState::Waiting}})});
    SubmittedEmails submitted;
    QVERIFY(!submitted.take(outbox).constFirst().keys);
    submitted.keep(SubmittedEmails::gather(submitted.take(outbox)).keys);
    outbox.addSubmission(block(2, u"July.csv"_s, 3, {{u"b@moe.gov.sg"_s, RowState::Waiting}}));
    // What was gathered before needs its states only.
    const auto taken = submitted.take(outbox);
    QCOMPARE(taken.size(), 2);
    QVERIFY(!taken.at(0).keys);
    QVERIFY(taken.at(1).keys);
    OutboxRow created = outbox.blocks().constLast().rows.constFirst();
    created.state = RowState::Created;
    outbox.updateRows({created});
    const auto emails = SubmittedEmails::gather(submitted.take(outbox)).emails;
    QCOMPARE(emails->find(KnownEmails::key(u"a@moe.gov.sg"_s))->state, RowState::Created);
    QCOMPARE(emails->find(KnownEmails::key(u"b@moe.gov.sg"_s))->state, RowState::Waiting);
}

void TestSubmittedEmails::ofAnEmptyOutbox()
{
    const OutboxModel outbox;
    const SubmittedEmails submitted;
    QCOMPARE(SubmittedEmails::gather(submitted.take(outbox)).emails->size(), 0);
}

QTEST_GUILESS_MAIN(TestSubmittedEmails)
#include "tst_submittedemails.moc"
