// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxmodel.h"
#include "tests/support/sampleui.h"
#include "ui/pages/outboxproxy.h"
#include "ui/pages/submissionsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// Which rows the Outbox page shows, against a plain look at the model after every change.
class TestOutboxProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void followsEveryChange_data();
    void followsEveryChange();
    void movesFewRowsByRows();
    void keepsHeadersWithoutRows();
    void listsSubmissions();

private:
    static void compare(const OutboxModel &model, const OutboxProxy &proxy);
};

void TestOutboxProxy::compare(const OutboxModel &model, const OutboxProxy &proxy)
{
    QList<qint64> expected;
    for (int row = 0; row < model.rowCount(); ++row) {
        const OutboxRow &candidate = model.row(row);
        if ((proxy.submission() == 0 || candidate.submissionId == proxy.submission())
            && OutboxProxy::belongs(candidate.state, proxy.group())
            && (candidate.request.email().contains(proxy.search())
                || candidate.traceId.startsWith(proxy.search())))
            expected.append(candidate.id);
    }
    QList<qint64> shown;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        const QModelIndex index = proxy.index(row, 0);
        shown.append(index.data(OutboxModel::OutboxIdRole).toLongLong());
        QCOMPARE(proxy.rowAt(row).id, shown.last());
        QCOMPARE(proxy.mapFromSource(proxy.mapToSource(index)), index);
    }
    QCOMPARE(shown, expected);
}

void TestOutboxProxy::followsEveryChange_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestOutboxProxy::followsEveryChange()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    OutboxModel model;
    OutboxProxy proxy(model);
    QAbstractItemModelTester tester(&proxy);
    const auto states = [&random] {
        QList<RowState> made;
        for (int i = 0; i < 60; ++i)
            made.append(static_cast<RowState>(random.bounded(rowStateCount)));
        return made;
    };
    const auto now = QDateTime::currentDateTimeUtc();
    qint64 submissions = 0;
    for (int step = 0; step < 120; ++step) {
        const int kind = random.bounded(11);
        if (kind == 0 || submissions == 0)
            model.addSubmission(SampleUi::makeBlock(++submissions, u"S"_s, now, states()));
        else if (kind == 1)
            proxy.setSubmission(random.bounded(static_cast<int>(submissions) + 2));
        else if (kind == 2)
            proxy.setGroup(static_cast<OutboxProxy::Group>(random.bounded(6)));
        else if (kind == 10)
            proxy.setSearch(random.bounded(2) ? QString() : QString::number(random.bounded(10)));
        else if (kind == 3 && random.bounded(4) == 0)
            model.setContent({SampleUi::makeBlock(submissions, u"S"_s, now, states())});
        else {
            QList<OutboxRow> changed;
            const int count = 1 + random.bounded(random.bounded(2) ? 4 : 250);
            for (int i = 0; i < count; ++i) {
                OutboxRow row = model.row(random.bounded(model.rowCount()));
                row.state = static_cast<RowState>(random.bounded(rowStateCount));
                changed.append(row);
            }
            model.updateRows(changed);
        }
        compare(model, proxy);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestOutboxProxy::movesFewRowsByRows()
{
    SampleUi sample;
    sample.fill();
    OutboxProxy proxy(sample.outbox);
    proxy.setGroup(OutboxProxy::Open);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    QList<OutboxRow> batch;
    for (int row = 284; row < 334; ++row) {
        batch.append(sample.outbox.row(row));
        batch.last().state = RowState::Created;
    }
    sample.outbox.updateRows(batch);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(proxy.rowCount(), 78);
}

void TestOutboxProxy::keepsHeadersWithoutRows()
{
    OutboxModel model;
    const OutboxProxy proxy(model);
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(proxy.columnCount(), int(OutboxModel::ColumnCount));
    QCOMPARE(proxy.headerData(OutboxModel::TraceId, Qt::Horizontal).toString(), u"Trace ID"_s);
}

void TestOutboxProxy::listsSubmissions()
{
    OutboxModel model;
    SubmissionsModel list(model);
    QAbstractItemModelTester tester(&list);
    QCOMPARE(list.rowCount(), 1);
    const auto now = QDateTime::currentDateTimeUtc();
    model.addSubmission(SampleUi::makeBlock(1, u"First.csv"_s, now, {RowState::Waiting, RowState::Created}));
    model.addSubmission(SampleUi::makeBlock(2, u"Second.csv"_s, now, {RowState::Waiting}));
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.rowOf(1), 2);
    QCOMPARE(list.rowOf(9), 0);
    QCOMPARE(list.index(2, 0).data(SubmissionsModel::TitleRole).toString(), u"First.csv"_s);
    QVERIFY(list.index(2, 0).data().toString().endsWith(u"1 of 2 done"_s));
    model.setContent({});
    QCOMPARE(list.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestOutboxProxy)
#include "tst_outboxproxy.moc"
