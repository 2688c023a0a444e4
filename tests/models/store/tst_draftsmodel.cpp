// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestDraftsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheLastEditedOnTop();
};

void TestDraftsModel::keepsTheLastEditedOnTop()
{
    DraftsModel model;
    QAbstractItemModelTester tester(&model);
    const auto title = [&](int row) { return model.index(row, DraftsModel::Title).data().toString(); };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    model.setDrafts({{1, u"one"_s, 5, 0, 0, now}, {2, u"two"_s, 6, 2, 1, now}});
    model.put({3, u"three"_s, 0, 0, 0, now});
    QCOMPARE(title(0), u"three"_s);
    model.put({2, u"two again"_s, 6, 0, 1, now});
    QCOMPARE(title(0), u"two again"_s);
    model.put({2, u"two once more"_s, 6, 0, 0, now});
    QCOMPARE(title(0), u"two once more"_s);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, DraftsModel::Problems).data().toString(), u"Ready"_s);
    QCOMPARE(model.index(1, DraftsModel::Problems).data().toString(), u"Empty"_s);
    model.remove(3);
    model.remove(99);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(title(1), u"one"_s);
    QCOMPARE(model.index(0, 0).data(DraftsModel::DraftIdRole).toLongLong(), 2);
    model.put({2, {}, 6, 0, 0, now}); // damaged
    QCOMPARE(title(0), u"Untitled list"_s);
}

QTEST_GUILESS_MAIN(TestDraftsModel)
#include "tst_draftsmodel.moc"
