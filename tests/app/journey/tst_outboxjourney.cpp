// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "models/files/listopening.h"
#include "models/files/listwriter.h"
#include "tests/app/journey/journey.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::Journey;

/// What becomes of what was submitted, as its users see it: with a service that refuses, fails, asks to wait
/// or says nothing, and with a second window.
class TestOutboxJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void mendsWhatWasRefused();
    void savesResultsAndFailedRows();
    void neverSavesOverAList();
    void showsEveryTry();
    void saysUntilWhenItWaits();
    void keepsNobodysRowsForWhoMaySendThem();
    void leavesAtOnceWhileTheServiceIsSilent();
    void followsAnotherWindow();

private:
    void submitList(const QString &name, const QList<Invitee> &people) const;
    void inviteByForm(const QString &email) const;
    QString label(const QString &name) const;

    std::unique_ptr<Journey> m_journey;
};

namespace {

Invitee person(const QString &name, int number)
{
    Invitee invitee;
    invitee[Field::Email] = name + "@ibm.com"_L1;
    invitee[Field::Username] = name;
    invitee[Field::FirstName] = name;
    invitee[Field::LastName] = u"Lim"_s;
    invitee[Field::CountryCode] = u"65"_s;
    invitee[Field::ContactNumber] = QString::number(91230000 + number);
    invitee[Field::Organisation] = u"IBM"_s;
    invitee[Field::SeedRequired] = u"No"_s;
    invitee[Field::Reason] = u"Builds the payments service"_s;
    return invitee;
}

} // namespace

void TestOutboxJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
}

QString TestOutboxJourney::label(const QString &name) const
{
    const auto *found = m_journey->find<QLabel>(name);
    return found ? found->text() : QString();
}

void TestOutboxJourney::submitList(const QString &name, const QList<Invitee> &people) const
{
    QVERIFY(writeList(m_journey->path(name), people));
    m_journey->openListFromDialog(m_journey->path(name));
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_VERIFY(m_journey->find<QWidget>(u"outboxPage"_s));
}

void TestOutboxJourney::inviteByForm(const QString &email) const
{
    m_journey->click(u"navInviteUsers"_s);
    m_journey->click(u"emailInvitationCard"_s);
    QTRY_VERIFY(m_journey->dialog(u"emailInvitationDialog"_s));
    m_journey->type(u"emailEdit"_s, email);
    m_journey->type(u"reasonEdit"_s, u"Starts soon"_s);
    m_journey->click(u"submitButton"_s);
    QTRY_VERIFY(!m_journey->dialog(u"emailInvitationDialog"_s));
    m_journey->click(u"navOutbox"_s);
}

/// What was submitted before anybody signed in is not given to somebody who may not send it.
void TestOutboxJourney::keepsNobodysRowsForWhoMaySendThem()
{
    m_journey->begin(u"vendor"_s);
    submitList(u"early.csv"_s, {person(u"anna"_s, 1)});
    QTRY_COMPARE(m_journey->results().size(), 1);
    m_journey->signIn();
    // It is seen, and not tried.
    QTRY_VERIFY(label(u"outboxExplanation"_s).startsWith(u"You may not invite users"_s));
    QTRY_COMPARE(m_journey->results(), QStringList{u"Waiting"_s});
    m_journey->signInAs(u"admin"_s);
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
}

void TestOutboxJourney::mendsWhatWasRefused()
{
    m_journey->begin();
    m_journey->signIn();
    submitList(u"first.csv"_s, {person(u"anna"_s, 1)});
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
    submitList(u"second.csv"_s, {person(u"anna"_s, 1), person(u"ben"_s, 2)});
    QTRY_COMPARE(m_journey->results(), (QStringList{u"Already exists"_s, u"Created"_s}));
    QVERIFY(m_journey->shot(u"journey-outbox-exists"_s));
    m_journey->click(u"outboxMendButton"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto severity = [&table] {
        return table->model()
            ->index(0, BatchTableModel::columnOf(Field::Email))
            .data(BatchTableModel::SeverityRole)
            .toInt();
    };
    QCOMPARE(severity(), static_cast<int>(Severity::Check));
    QVERIFY(m_journey->window().windowTitle().startsWith(u"second – to mend"_s));
    QVERIFY(m_journey->shot(u"journey-review-came-back"_s));
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), (QStringList{u"Back in a list"_s, u"Created"_s}));

    // It is a draft like any other.
    m_journey->restart();
    m_journey->click(u"navDrafts"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"draftsTable"_s));
    auto *drafts = m_journey->find<QTableView>(u"draftsTable"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    drafts->setCurrentIndex(drafts->model()->index(0, 0));
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QCOMPARE(severity(), static_cast<int>(Severity::Check));
    m_journey->signIn();
    const auto cell
        = [&table](Field field) { return table->model()->index(0, BatchTableModel::columnOf(field)); };
    m_journey->typeIntoCell(table, cell(Field::Email), u"anna.two@ibm.com"_s);
    m_journey->typeIntoCell(table, cell(Field::Username), u"anna.two"_s);
    m_journey->typeIntoCell(table, cell(Field::ContactNumber), u"91230003"_s);
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_VERIFY(m_journey->find<QWidget>(u"outboxPage"_s));
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
    const QJsonObject accounts = m_journey->ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 3);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
}

void TestOutboxJourney::savesResultsAndFailedRows()
{
    m_journey->begin();
    m_journey->signIn();
    submitList(u"first.csv"_s, {person(u"anna"_s, 1)});
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
    submitList(u"second.csv"_s, {person(u"anna"_s, 1), person(u"ben"_s, 2)});
    QTRY_COMPARE(m_journey->results(), (QStringList{u"Already exists"_s, u"Created"_s}));
    const auto save = [this](const QString &action, const QString &dialog, const QString &file) {
        m_journey->click(u"outboxSaveButton"_s);
        QTRY_VERIFY(m_journey->find<QMenu>(u"outboxSaveMenu"_s));
        auto *menu = m_journey->find<QMenu>(u"outboxSaveMenu"_s);
        menu->setActiveAction(menu->findChild<QAction *>(action));
        QTest::keyClick(menu, Qt::Key_Return);
        m_journey->choosePath(dialog, m_journey->path(file));
        QTRY_VERIFY(QFile::exists(m_journey->path(file)));
    };
    save(u"outboxSaveAll"_s, u"saveResultsDialog"_s, u"results.xlsx"_s);
    save(u"outboxSaveThis"_s, u"saveResultsDialog"_s, u"results.csv"_s);
    QFile results(m_journey->path(u"results.csv"_s));
    QVERIFY(results.open(QIODevice::ReadOnly));
    const QByteArray text = results.readAll();
    QVERIFY(text.startsWith("\xEF\xBB\xBFRow,Email,Result,"));
    QVERIFY(text.contains("1,anna@ibm.com,Already exists,"));
    QVERIFY(text.contains("2,ben@ibm.com,Created,"));
    save(u"outboxSaveFailed"_s, u"saveFailedRowsDialog"_s, u"failed.xlsx"_s);
    m_journey->openListFromDialog(m_journey->path(u"failed.xlsx"_s));
    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, BatchTableModel::columnOf(Field::Email)).data().toString(),
        u"anna@ibm.com"_s);
}

void TestOutboxJourney::neverSavesOverAList()
{
    m_journey->begin();
    m_journey->signIn();
    submitList(u"first.csv"_s, {person(u"anna"_s, 1)});
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content(m_journey->path(u"first.csv"_s));
    QVERIFY(!before.isEmpty());
    // Also once nothing but the submission knows of it.
    m_journey->window().recentFilesCleared();
    // By another name, too.
    QVERIFY(QFile::link(m_journey->path(u"first.csv"_s), m_journey->path(u"results.csv"_s)));
    m_journey->window().resultsSaveRequested(m_journey->path(u"results.csv"_s), 0);
    const auto told = [this] {
        const auto *toast = m_journey->find<QWidget>(u"toast"_s);
        return toast ? toast->findChild<QLabel *>(u"messageText"_s)->text() : QString();
    };
    QTRY_VERIFY2(told().contains(u"never changed"_s), qPrintable(told()));
    QCOMPARE(content(m_journey->path(u"first.csv"_s)), before);
}

void TestOutboxJourney::showsEveryTry()
{
    m_journey->begin();
    m_journey->setFaults(R"([{"match": {"method": "POST", "path": "/v1/invitations"}, "count": 1,
        "action": "503", "value": "1"}])");
    m_journey->signIn();
    inviteByForm(u"early.bird@moe.gov.sg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->results(), QStringList{u"Invited"_s}, 30000);
    auto *table = m_journey->find<QTableView>(u"outboxTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(m_journey->dialog(u"outboxRowDialog"_s));
    QTRY_VERIFY(m_journey->find<QTableView>(u"outboxRowAttempts"_s));
    auto *tries = m_journey->find<QTableView>(u"outboxRowAttempts"_s);
    QTRY_COMPARE(tries->model()->rowCount(), 2);
    QCOMPARE(tries->model()->index(0, 2).data().toString(), u"The service had a problem of its own"_s);
    QCOMPARE(tries->model()->index(1, 2).data().toString(), u"The service answered"_s);
    QVERIFY(!tries->model()->index(1, 3).data().toString().isEmpty());
    QVERIFY(test::saveScreenshot(m_journey->dialog(u"outboxRowDialog"_s), u"journey-outbox-tries"_s));
}

void TestOutboxJourney::saysUntilWhenItWaits()
{
    m_journey->begin();
    m_journey->setFaults(R"([{"match": {"method": "POST", "path": "/v1/invitations"}, "count": 1,
        "action": "429", "value": "86400"}])");
    m_journey->signIn();
    inviteByForm(u"early.bird@moe.gov.sg"_s);
    const QString day = QLocale().toString(QDate::currentDate().addDays(1), u"d MMM"_s);
    QTRY_VERIFY(label(u"queueState"_s).contains(u"1 waiting · The service asked to wait until "_s + day));
    QVERIFY(label(u"outboxExplanation"_s).contains(day));
    QCOMPARE(m_journey->results(), QStringList{u"Waiting"_s});
    QCOMPARE(m_journey->find<QTableView>(u"outboxTable"_s)->model()->index(0, 3).data().toString(),
        u"Asked by the service to wait"_s);
    QVERIFY(m_journey->shot(u"journey-outbox-wait"_s));
    m_journey->click(u"outboxPauseButton"_s);
    QTRY_VERIFY(label(u"outboxExplanation"_s).startsWith(u"Paused"_s));
}

void TestOutboxJourney::leavesAtOnceWhileTheServiceIsSilent()
{
    m_journey->begin();
    m_journey->setFaults(R"([{"match": {"method": "POST", "path": "/v1/invitations"}, "count": 1,
        "action": "latency", "value": 120000}])");
    m_journey->signIn();
    inviteByForm(u"early.bird@moe.gov.sg"_s);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Sending"_s});
    m_journey->window().close();
    QTRY_VERIFY(m_journey->dialog(u"leaveQuestion"_s));
    QVERIFY(m_journey->shot(u"journey-leave"_s));
    QTest::keyClick(m_journey->dialog(u"leaveQuestion"_s), Qt::Key_Return);
    QVERIFY(!m_journey->window().isVisible());
    QElapsedTimer leaving;
    leaving.start();
    m_journey->end();
    // Two minutes of silence are not waited for; it is a small part of a second.
    qInfo("left in %lld ms", static_cast<long long>(leaving.elapsed()));
    QVERIFY(leaving.elapsed() < 20000);

    m_journey->begin();
    m_journey->signIn();
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->results(), QStringList{u"Invited"_s}, 60000);
    QCOMPARE(
        m_journey->ledger().value("invitations"_L1).toObject().value("early.bird@moe.gov.sg"_L1).toInt(), 1);
}

void TestOutboxJourney::followsAnotherWindow()
{
    m_journey->begin();
    m_journey->setPolicy(R"({"maxBatchItems": 1, "requestsPerSecond": 5})");
    m_journey->signIn();
    const std::unique_ptr<Journey> other = m_journey->another();
    other->begin();
    other->signIn();
    other->click(u"navOutbox"_s);
    QList<Invitee> people;
    for (int i = 0; i < 12; ++i)
        people.append(person(u"person%1"_s.arg(i), i));
    submitList(u"list.csv"_s, people);
    // The other sees what comes, who sends it, and how it ends.
    QTRY_COMPARE(other->results().size(), 12);
    QTRY_COMPARE(other->find<QLabel>(u"outboxExplanation"_s)->text(),
        u"Another window sends these rows; this one shows how far it is."_s);
    QVERIFY(other->shot(u"journey-outbox-elsewhere"_s));
    QTRY_COMPARE_WITH_TIMEOUT(other->results().count(u"Created"_s), 12, 30000);
    QTRY_COMPARE(m_journey->results().count(u"Created"_s), 12);
    // When the first is gone the other goes on.
    m_journey->end();
    other->click(u"navInviteUsers"_s);
    other->click(u"emailInvitationCard"_s);
    QTRY_VERIFY(other->dialog(u"emailInvitationDialog"_s));
    other->type(u"emailEdit"_s, u"early.bird@moe.gov.sg"_s);
    other->type(u"reasonEdit"_s, u"Starts soon"_s);
    other->click(u"submitButton"_s);
    other->click(u"navOutbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(other->results(), QStringList{u"Invited"_s}, 30000);
}

QTEST_MAIN(TestOutboxJourney)
#include "tst_outboxjourney.moc"
