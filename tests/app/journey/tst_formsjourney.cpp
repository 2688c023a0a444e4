// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "models/files/listwriter.h"
#include "models/store/storage.h"
#include "tests/app/journey/journey.h"
#include "tests/support/memorylist.h"
#include "ui/widgets/reasonedit.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

/// Where the process types that is killed.
constexpr char killedIn[] = "TECHPASS_TEST_KILLED_IN";

/// What the storage has, as an SQL query tells with one number.
int number(Workspace &workspace, const QString &sql)
{
    return workspace.storage()
        .run([sql](Database &database) -> Result<int> {
            return database.run(sql).map([](QSqlQuery *query) {
                const int found = query->next() ? query->value(0).toInt() : -1;
                query->finish();
                return found;
            });
        })
        .result()
        .value_or(-1);
}

} // namespace

/// The process that ends in the middle of a word.
class KilledTypist final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void types();
};

void KilledTypist::types()
{
    Journey journey(qEnvironmentVariable(killedIn));
    journey.begin();
    QVERIFY(writeList(journey.path(u"June.csv"_s), {vendor(1), vendor(2), vendor(3)}));
    Q_EMIT journey.window().openFileRequested(journey.path(u"June.csv"_s));
    QTRY_VERIFY(journey.find<QTableView>(u"spreadsheet"_s));
    QTRY_COMPARE(number(journey.workspace(), u"SELECT count(*) FROM drafts WHERE complete = 1"_s), 1);
    auto *table = journey.find<QTableView>(u"spreadsheet"_s);
    table->setCurrentIndex(table->model()->index(1, BatchTableModel::columnOf(Field::Organisation)));
    QTest::keyClick(table, 'G');
    QTest::keyClicks(journey.find<QLineEdit>(u"cellEditor"_s), u"ovTech & Co"_s);
    QTRY_COMPARE(number(journey.workspace(), u"SELECT count(*) FROM draft_typing"_s), 1);
    ::raise(SIGKILL);
}

/// What becomes of what is typed into a form, or a cell, with the whole program.
class TestFormsJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void survivesACrash();
    void isGoneOnceDiscarded();
    void isGoneOnceSubmitted();
    void startsAnewAndBack();
    void staysWithItsAccount();
    void offersWhatWasSentBefore();
    void cellSurvivesAKill();
    void cellThatIsGoneIsSaid();
    void cellIsEnteredAsTheProgramEnds();

private:
    void openForm(const QString &card = u"emailInvitationCard"_s) const;
    void openKilledDraft(const QString &folder);
    QLineEdit *email() const { return m_journey->find<QLineEdit>(u"emailEdit"_s); }
    int kept() const;
    void waitUntilKept(int forms) const { QTRY_COMPARE(kept(), forms); }

    std::unique_ptr<Journey> m_journey;
};

void TestFormsJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    m_journey->begin();
    m_journey->signIn();
}

void TestFormsJourney::openForm(const QString &card) const
{
    m_journey->click(u"navInviteUsers"_s);
    m_journey->find<QWidget>(card)->setFocus();
    QTest::keyClick(m_journey->find<QWidget>(card), Qt::Key_Return);
    QTRY_VERIFY(email());
}

int TestFormsJourney::kept() const
{
    return number(m_journey->workspace(), u"SELECT count(*) FROM forms"_s);
}

void TestFormsJourney::survivesACrash()
{
    openForm();
    m_journey->type(u"emailEdit"_s, u"siti@moe.gov.sg"_s);
    waitUntilKept(1);
    // Ends without a word from the dialog, as by a power cut.
    m_journey->restart();
    m_journey->signIn();
    openForm();
    QCOMPARE(email()->text(), u"siti@moe.gov.sg"_s);
    QVERIFY(m_journey->find<QWidget>(u"keptBar"_s));
    QVERIFY(m_journey->shot(u"form-kept"_s));
    // The other form has nothing to do with it; what is back is not lost by a mistaken Esc.
    QTest::keyClick(email(), Qt::Key_Escape);
    QTRY_VERIFY(m_journey->dialog(u"discardQuestion"_s));
    m_journey->click(u"discardButton"_s);
    QTRY_VERIFY(!email());
    openForm(u"createAccountCard"_s);
    QCOMPARE(email()->text(), QString());
    QVERIFY(!m_journey->find<QWidget>(u"keptBar"_s));
}

void TestFormsJourney::isGoneOnceDiscarded()
{
    openForm();
    m_journey->type(u"emailEdit"_s, u"siti@moe.gov.sg"_s);
    waitUntilKept(1);
    QTest::keyClick(email(), Qt::Key_Escape);
    QTRY_VERIFY(m_journey->dialog(u"discardQuestion"_s));
    m_journey->click(u"discardButton"_s);
    waitUntilKept(0);
    openForm();
    QCOMPARE(email()->text(), QString());
    QVERIFY(!m_journey->find<QWidget>(u"keptBar"_s));
}

void TestFormsJourney::isGoneOnceSubmitted()
{
    openForm();
    m_journey->type(u"emailEdit"_s, u"siti@moe.gov.sg"_s);
    m_journey->find<ReasonEdit>(u"reasonEdit"_s)->setPlainText(u"Joins the team"_s);
    waitUntilKept(1);
    m_journey->click(u"submitButton"_s);
    waitUntilKept(0);
    openForm();
    QCOMPARE(email()->text(), QString());
    QVERIFY(!m_journey->find<QWidget>(u"keptBar"_s));
}

void TestFormsJourney::startsAnewAndBack()
{
    openForm();
    m_journey->type(u"emailEdit"_s, u"siti@moe.gov.sg"_s);
    waitUntilKept(1);
    m_journey->restart();
    m_journey->signIn();
    openForm();
    m_journey->click(u"messageAction"_s);
    QCOMPARE(email()->text(), QString());
    waitUntilKept(0);
    m_journey->click(u"messageAction"_s);
    QCOMPARE(email()->text(), u"siti@moe.gov.sg"_s);
    waitUntilKept(1);
    m_journey->click(u"messageAction"_s);
    // Nothing new is written over by what was there before.
    m_journey->type(u"emailEdit"_s, u"omar@moe.gov.sg"_s);
    QTRY_VERIFY(!m_journey->find<QWidget>(u"keptBar"_s));
    QCOMPARE(email()->text(), u"omar@moe.gov.sg"_s);
}

void TestFormsJourney::staysWithItsAccount()
{
    openForm();
    m_journey->type(u"emailEdit"_s, u"siti@moe.gov.sg"_s);
    waitUntilKept(1);
    m_journey->restart();
    m_journey->signIn();
    m_journey->signInAs(u"officer"_s);
    openForm();
    QCOMPARE(email()->text(), QString());
    QTest::keyClick(email(), Qt::Key_Escape);
    QTRY_VERIFY(!email());
    QCOMPARE(kept(), 1);
    m_journey->signInAs(u"admin"_s);
    openForm();
    QTRY_COMPARE(email()->text(), u"siti@moe.gov.sg"_s);
}

void TestFormsJourney::offersWhatWasSentBefore()
{
    Invitee invitee;
    invitee[Field::Email] = u"siti@moe.gov.sg"_s;
    invitee[Field::Reason] = u"Joins the data team of the ministry"_s;
    Q_EMIT m_journey->window().invitationSubmitted(invitee);
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results().size(), 1);
    openForm();
    auto *reason = m_journey->find<ReasonEdit>(u"reasonEdit"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"data"_s);
    QTRY_VERIFY(reason->completer()->popup()->isVisible());
    QVERIFY(m_journey->shot(u"form-completion"_s));
    QTest::keyClick(reason->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(reason->completer()->popup(), Qt::Key_Return);
    QCOMPARE(reason->text(), u"Joins the data team of the ministry"_s);
    // Return chose, and did not submit; it can be undone; the domain is offered as well.
    QVERIFY(email());
    reason->undo();
    QCOMPARE(reason->text(), u"data"_s);
    email()->setFocus();
    QTest::keyClicks(email(), u"omar@m"_s);
    QTRY_VERIFY(email()->completer()->popup()->isVisible());
    QTest::keyClick(email()->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(email()->completer()->popup(), Qt::Key_Return);
    QCOMPARE(email()->text(), u"omar@moe.gov.sg"_s);
}

/// A list that the process was typing into when it was killed is opened again.
void TestFormsJourney::openKilledDraft(const QString &folder)
{
    m_journey.reset();
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(killedIn), folder);
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(typist.waitForFinished(60'000));
    QVERIFY2(typist.exitStatus() == QProcess::CrashExit, typist.readAllStandardOutput().constData());
    m_journey = std::make_unique<Journey>(folder);
    m_journey->begin();
}

void TestFormsJourney::cellSurvivesAKill()
{
    const QTemporaryDir folder;
    openKilledDraft(folder.path());
    const auto editor = [this] { return m_journey->find<QLineEdit>(u"cellEditor"_s); };
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QTRY_VERIFY(editor());
    QCOMPARE(editor()->text(), u"GovTech & Co"_s);
    QVERIFY(editor()->hasFocus());
    const QModelIndex cell = m_journey->find<QTableView>(u"spreadsheet"_s)->currentIndex();
    QCOMPARE(cell.row(), 1);
    QCOMPARE(cell.column(), BatchTableModel::columnOf(Field::Organisation));
    QVERIFY(!m_journey->find<QLabel>(u"reviewStatus"_s)->text().isEmpty());
    QVERIFY(m_journey->shot(u"cell-kept"_s));
    // It is not entered, and stays kept until the user says what becomes of it.
    QCOMPARE(cell.data().toString(), vendor(2)[Field::Organisation]);
    QCOMPARE(number(m_journey->workspace(), u"SELECT count(*) FROM draft_typing"_s), 1);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QCOMPARE(cell.data().toString(), vendor(2)[Field::Organisation]);
    QTRY_COMPARE(number(m_journey->workspace(), u"SELECT count(*) FROM draft_typing"_s), 0);
}

void TestFormsJourney::cellThatIsGoneIsSaid()
{
    const QTemporaryDir folder;
    openKilledDraft(folder.path());
    // Its row went into the Outbox, which the list had not written down yet.
    number(m_journey->workspace(), u"INSERT INTO taken (draft, position) VALUES (1, 2)"_s);
    QCOMPARE(number(m_journey->workspace(), u"SELECT count(*) FROM taken"_s), 1);
    Q_EMIT m_journey->window().draftOpenRequested(1);
    const auto *toast = m_journey->window().findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible() && toast->text().contains(u"GovTech & Co"_s));
    QVERIFY(m_journey->shot(u"cell-gone"_s));
    QVERIFY(!m_journey->find<QLineEdit>(u"cellEditor"_s));
    QTRY_COMPARE(number(m_journey->workspace(), u"SELECT count(*) FROM draft_typing"_s), 0);
}

void TestFormsJourney::cellIsEnteredAsTheProgramEnds()
{
    QVERIFY(writeList(m_journey->path(u"June.csv"_s), {vendor(1), vendor(2)}));
    Q_EMIT m_journey->window().openFileRequested(m_journey->path(u"June.csv"_s));
    const auto table = [this] { return m_journey->find<QTableView>(u"spreadsheet"_s); };
    QTRY_VERIFY(table());
    const int column = BatchTableModel::columnOf(Field::Organisation);
    table()->setCurrentIndex(table()->model()->index(1, column));
    QTest::keyClick(table(), 'G');
    QTest::keyClicks(m_journey->find<QLineEdit>(u"cellEditor"_s), u"ovTech"_s);
    m_journey->restart();
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QTRY_VERIFY(table());
    QCOMPARE(table()->model()->index(1, column).data().toString(), u"GovTech"_s);
    QVERIFY(!m_journey->find<QLineEdit>(u"cellEditor"_s));
}

int main(int argc, char *argv[])
{
    QTEST_SET_MAIN_SOURCE_PATH
    const QApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(killedIn)) {
        KilledTypist typist;
        return QTest::qExec(&typist);
    }
    TestFormsJourney journey;
    return QTest::qExec(&journey, argc, argv);
}

#include "tst_formsjourney.moc"
