// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/invitationsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// In Singapore's time, in which the tests run; 09:00 there.
QDateTime on(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(1, 0), Qt::UTC);
}

QDateTime now()
{
    return on(2026, 11, 23);
}

Invitation invited(
    const QString &id, const QDateTime &at, TechPassStatus status = TechPassStatus::NotOnboarded)
{
    Invitation item;
    item.id = id;
    item.firstName = u"Arun"_s;
    item.lastName = u"Kumar"_s;
    item.email = id + u"@accenture.com"_s;
    item.organisation = u"Accenture"_s;
    item.invitedAt = item.lastSentAt = at;
    item.techPassStatus = status;
    item.seedStatus = SeedStatus::NotRequired;
    item.canResend = status == TechPassStatus::NotOnboarded;
    return item;
}

} // namespace

class TestInvitationsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasItsColumns();
    void wordsTheStatus_data();
    void wordsTheStatus();
    void wordsTheResend_data();
    void wordsTheResend();
    void showsUnknownNames();
    void sortsByMeaning();
    void counts();
    void keepsWhatItHasWhileLoading();
    void marksWhatWasSent();
};

void TestInvitationsModel::hasItsColumns()
{
    InvitationsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), InvitationsModel::State::NeverLoaded);
    Invitation item = invited(u"a"_s, on(2026, 11, 16), TechPassStatus::Onboarded);
    item.department = u"ASD"_s;
    item.seedStatus = SeedStatus::FullyOnboarded;
    item.canResend = false;
    model.setInvitations({item}, now());
    QStringList titles;
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        titles.append(model.headerData(column, Qt::Horizontal).toString());
        texts.append(model.index(0, column).data().toString());
    }
    QCOMPARE(titles,
        (QStringList{u"First name"_s, u"Last name"_s, u"Email"_s, u"Organisation"_s, u"Department"_s,
            u"Date of invite"_s, u"TechPass"_s, u"SEED"_s, u"Resend"_s}));
    QCOMPARE(texts,
        (QStringList{u"Arun"_s, u"Kumar"_s, u"a@accenture.com"_s, u"Accenture"_s, u"ASD"_s, u"16 Nov 2026"_s,
            u"Onboarded"_s, u"Fully onboarded"_s, QString()}));
    const QModelIndex index = model.index(0, InvitationsModel::TechPass);
    QCOMPARE(index.data(InvitationsModel::InvitationIdRole).toString(), u"a"_s);
    QCOMPARE(index.data(InvitationsModel::TechPassStatusRole).toInt(),
        static_cast<int>(TechPassStatus::Onboarded));
    QCOMPARE(
        index.data(InvitationsModel::SeedStatusRole).toInt(), static_cast<int>(SeedStatus::FullyOnboarded));
    QCOMPARE(index.data(InvitationsModel::CanResendRole).toBool(), false);
    QVERIFY(!index.data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.headerData(InvitationsModel::ColumnCount, Qt::Horizontal).isValid());
}

void TestInvitationsModel::wordsTheStatus_data()
{
    QTest::addColumn<TechPassStatus>("status");
    QTest::addColumn<QDateTime>("sent");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("daysLeft");
    QTest::newRow("onboarded") << TechPassStatus::Onboarded << on(2026, 1, 1) << u"Onboarded"_s << QVariant();
    QTest::newRow("not found") << TechPassStatus::UserNotFound << on(2026, 1, 1) << u"User not found"_s
                               << QVariant();
    QTest::newRow("expired") << TechPassStatus::Expired << on(2026, 1, 1) << u"Expired"_s << QVariant();
    QTest::newRow("open") << TechPassStatus::NotOnboarded << on(2026, 11, 16) << u"Not onboarded"_s
                          << QVariant(23);
    QTest::newRow("eight days") << TechPassStatus::NotOnboarded << on(2026, 11, 1) << u"Not onboarded"_s
                                << QVariant(8);
    QTest::newRow("seven days") << TechPassStatus::NotOnboarded << on(2026, 10, 31)
                                << u"Expires in 7 day(s)"_s << QVariant(7);
    QTest::newRow("four days") << TechPassStatus::NotOnboarded << on(2026, 10, 28) << u"Expires in 4 day(s)"_s
                               << QVariant(4);
    QTest::newRow("tomorrow, in less than 24 hours")
        << TechPassStatus::NotOnboarded << on(2026, 10, 25).addSecs(-3600) << u"Expires in 1 day(s)"_s
        << QVariant(1);
    QTest::newRow("today") << TechPassStatus::NotOnboarded << on(2026, 10, 24) << u"Expires today"_s
                           << QVariant(0);
    QTest::newRow("past, not yet marked by the service")
        << TechPassStatus::NotOnboarded << on(2026, 10, 1) << u"Expires today"_s << QVariant(0);
}

void TestInvitationsModel::wordsTheStatus()
{
    QFETCH(TechPassStatus, status);
    QFETCH(QDateTime, sent);
    QFETCH(QString, text);
    QFETCH(QVariant, daysLeft);
    InvitationsModel model(30);
    Invitation item = invited(u"a"_s, on(2026, 1, 1), status);
    item.lastSentAt = sent; // a resend starts the invitation's life again
    model.setInvitations({item}, now());
    const QModelIndex index = model.index(0, InvitationsModel::TechPass);
    QCOMPARE(index.data().toString(), text);
    QCOMPARE(index.data(InvitationsModel::DaysLeftRole), daysLeft);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"TechPass: "_s + text);
}

void TestInvitationsModel::wordsTheResend_data()
{
    QTest::addColumn<bool>("canResend");
    QTest::addColumn<TechPassStatus>("status");
    QTest::addColumn<QDateTime>("sent");
    QTest::addColumn<QString>("text");
    QTest::newRow("may") << true << TechPassStatus::NotOnboarded << on(2026, 11, 1) << u"Resend"_s;
    QTest::newRow("today") << false << TechPassStatus::NotOnboarded << now().addSecs(-60) << u"Sent today"_s;
    QTest::newRow("after the list was loaded")
        << false << TechPassStatus::NotOnboarded << now().addDays(1) << u"Sent today"_s;
    QTest::newRow("yesterday") << false << TechPassStatus::NotOnboarded << now().addSecs(-23 * 3600)
                               << u"Sent yesterday"_s;
    QTest::newRow("long ago") << false << TechPassStatus::Expired << on(2026, 1, 1) << QString();
    QTest::newRow("never") << false << TechPassStatus::NotOnboarded << QDateTime() << QString();
    QTest::newRow("onboarded") << false << TechPassStatus::Onboarded << now() << QString();
}

void TestInvitationsModel::wordsTheResend()
{
    QFETCH(bool, canResend);
    QFETCH(TechPassStatus, status);
    QFETCH(QDateTime, sent);
    QFETCH(QString, text);
    Invitation item = invited(u"a"_s, on(2026, 1, 1), status);
    item.canResend = canResend;
    item.lastSentAt = sent;
    InvitationsModel model;
    model.setInvitations({item}, now());
    QCOMPARE(model.index(0, InvitationsModel::Resend).data().toString(), text);
}

void TestInvitationsModel::showsUnknownNames()
{
    Invitation item = invited(u"a"_s, now());
    item.firstName.clear();
    InvitationsModel model;
    model.setInvitations({item}, now());
    const QModelIndex index = model.index(0, InvitationsModel::FirstName);
    QCOMPARE(index.data().toString(), u"—"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"First name: empty"_s);
    QCOMPARE(index.data(InvitationsModel::SortRole).toString(), QString());
}

void TestInvitationsModel::sortsByMeaning()
{
    InvitationsModel model;
    model.setInvitations(
        {invited(u"onboarded"_s, now(), TechPassStatus::Onboarded), invited(u"late"_s, now()),
            invited(u"soon"_s, on(2026, 10, 28)), invited(u"unknown"_s, now(), TechPassStatus::UserNotFound),
            invited(u"expired"_s, on(2026, 1, 1), TechPassStatus::Expired)},
        now());
    QMap<int, QString> order;
    for (int row = 0; row < model.rowCount(); ++row) {
        order.insert(model.index(row, InvitationsModel::TechPass).data(InvitationsModel::SortRole).toInt(),
            model.invitation(row).id);
    }
    QCOMPARE(
        order.values(), (QList<QString>{u"expired"_s, u"unknown"_s, u"soon"_s, u"late"_s, u"onboarded"_s}));
    QCOMPARE(model.index(2, InvitationsModel::InvitedAt).data(InvitationsModel::SortRole).toDateTime(),
        on(2026, 10, 28));
}

void TestInvitationsModel::counts()
{
    QList<Invitation> items{invited(u"a"_s, now()), invited(u"b"_s, on(2026, 10, 28)),
        invited(u"c"_s, on(2026, 10, 24)), invited(u"d"_s, now(), TechPassStatus::Onboarded),
        invited(u"e"_s, on(2026, 1, 1), TechPassStatus::Expired)};
    items[3].seedStatus = SeedStatus::LicenceAssigned;
    InvitationsModel model;
    model.setInvitations(items, now());
    QCOMPARE(model.total(), 5);
    QCOMPARE(model.countOf(TechPassStatus::NotOnboarded), 3);
    QCOMPARE(model.countOf(TechPassStatus::UserNotFound), 0);
    QCOMPARE(model.resendable(), 3);
    QCOMPARE(model.seedPending(), 1);
    QCOMPARE(model.expiringWithin(7), 2);
    QCOMPARE(model.expiringWithin(3), 1);
}

void TestInvitationsModel::keepsWhatItHasWhileLoading()
{
    InvitationsModel model;
    QSignalSpy states(&model, &InvitationsModel::stateChanged);
    model.setLoading();
    QCOMPARE(model.state(), InvitationsModel::State::Loading);
    model.setInvitations({invited(u"a"_s, now())}, now());
    QCOMPARE(model.loadedAt(), now());
    model.setLoading();
    QCOMPARE(model.rowCount(), 1);
    model.setFailed(Error{Error::Kind::Offline, u"no route"_s, {}});
    QCOMPARE(model.state(), InvitationsModel::State::Failed);
    QCOMPARE(model.lastError().kind, Error::Kind::Offline);
    QCOMPARE(model.rowCount(), 1);
    model.setInvitations({}, now());
    QCOMPARE(model.state(), InvitationsModel::State::Loaded);
    QCOMPARE(model.lastError().detail, QString());
    QCOMPARE(states.size(), 5);
}

void TestInvitationsModel::marksWhatWasSent()
{
    InvitationsModel model;
    model.setInvitations({invited(u"a"_s, now()), invited(u"b"_s, on(2026, 10, 28))}, now());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setSent(u"nobody"_s, now());
    QVERIFY(changes.isEmpty());
    model.setSent(u"b"_s, now().addSecs(60));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(model.index(1, InvitationsModel::Resend).data().toString(), u"Sent today"_s);
    QCOMPARE(model.index(1, InvitationsModel::TechPass).data().toString(), u"Not onboarded"_s);
    QCOMPARE(model.resendable(), 1);
}

QTEST_GUILESS_MAIN(TestInvitationsModel)
#include "tst_invitationsmodel.moc"
