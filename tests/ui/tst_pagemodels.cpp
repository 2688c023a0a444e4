// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/invitationsmodel.h"
#include "models/store/draftsmodel.h"
#include "tests/support/sampleui.h"
#include "ui/dialogs/shortcutsmodel.h"
#include "ui/pages/hiddenidsproxy.h"
#include "ui/pages/invitationsproxy.h"
#include "ui/pages/latestproxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// The smaller models of the pages keep what a model promises while what they show comes and goes.
class TestPageModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hiddenIds();
    void latest_data();
    void latest();
    void invitations();
    void shortcuts();

private:
    static void changeAtRandom(QStandardItemModel &model, QRandomGenerator &random);
};

/// Rows with ids from 0, in any order.
void TestPageModels::changeAtRandom(QStandardItemModel &model, QRandomGenerator &random)
{
    const int rows = model.rowCount();
    if (rows > 0 && random.bounded(3) == 0) {
        model.removeRows(random.bounded(rows), 1);
        return;
    }
    auto *item = new QStandardItem(QString::number(random.bounded(20)));
    item->setData(random.bounded(20), Qt::UserRole);
    model.insertRow(random.bounded(rows + 1), item);
}

void TestPageModels::hiddenIds()
{
    QRandomGenerator random(7);
    QStandardItemModel source;
    HiddenIdsProxy proxy(Qt::UserRole);
    proxy.setSourceModel(&source);
    const QAbstractItemModelTester tester(&proxy);
    QSet<qint64> hidden;
    for (int step = 0; step < 300; ++step) {
        const qint64 id = random.bounded(20);
        if (random.bounded(4) == 0) {
            proxy.hide(id);
            hidden.insert(id);
        } else if (random.bounded(4) == 0) {
            proxy.show(id);
            hidden.remove(id);
        } else {
            changeAtRandom(source, random);
        }
        int expected = 0;
        for (int row = 0; row < source.rowCount(); ++row)
            expected += int(!hidden.contains(source.index(row, 0).data(Qt::UserRole).toLongLong()));
        QCOMPARE(proxy.rowCount(), expected);
        for (int row = 0; row < proxy.rowCount(); ++row)
            QVERIFY(!hidden.contains(proxy.index(row, 0).data(Qt::UserRole).toLongLong()));
    }
}

void TestPageModels::latest_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
}

void TestPageModels::latest()
{
    QFETCH(const int, count);
    QRandomGenerator random(11);
    QStandardItemModel source;
    LatestProxy proxy(count);
    proxy.setSourceModel(&source);
    const QAbstractItemModelTester tester(&proxy);
    for (int step = 0; step < 300; ++step) {
        changeAtRandom(source, random);
        QCOMPARE(proxy.rowCount(), std::min(count, source.rowCount()));
        for (int row = 0; row < proxy.rowCount(); ++row)
            QCOMPARE(proxy.index(row, 0).data(), source.index(row, 0).data());
    }
}

void TestPageModels::invitations()
{
    SampleUi sample;
    sample.fill();
    InvitationsProxy proxy;
    proxy.setSourceModel(&sample.invitations);
    const QAbstractItemModelTester tester(&proxy);
    const int all = proxy.rowCount();
    for (int column = 0; column < proxy.columnCount(); ++column) {
        proxy.sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(proxy.rowCount(), all);
    }
    proxy.setSearch(u"accenture"_s);
    QVERIFY(proxy.rowCount() > 0 && proxy.rowCount() < all);
    proxy.setGroup(InvitationsProxy::NotOnboarded);
    proxy.setSearch({});
    QVERIFY(proxy.rowCount() > 0 && proxy.rowCount() < all);
    sample.invitations.setInvitations({}, QDateTime::currentDateTimeUtc());
    QCOMPARE(proxy.rowCount(), 0);
}

void TestPageModels::shortcuts()
{
    ShortcutsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setGroups({{u"List"_s, {{u"Copy"_s, u"Ctrl+C"_s}, {u"Paste"_s, u"Ctrl+V"_s}}},
        {u"Window"_s, {{u"Find"_s, u"Ctrl+F"_s}}}});
    QCOMPARE(model.rowCount(), 5);
    model.setTyped(u"ctrl+v"_s);
    QCOMPARE(model.rowCount(), 2);
    model.setTyped(u"nothing like it"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setTyped({});
    QCOMPARE(model.rowCount(), 5);
}

QTEST_MAIN(TestPageModels)
#include "tst_pagemodels.moc"
