// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storage.h"
#include "tests/app/journey/journey.h"
#include "ui/widgets/reasonedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// What becomes of what is typed into a form, with the whole program.
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

private:
    void openForm(const QString &card = u"emailInvitationCard"_s) const;
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
    return m_journey->workspace()
        .storage()
        .run([](Database &database) -> Result<int> {
            return database.run(u"SELECT count(*) FROM forms"_s).map([](QSqlQuery *query) {
                const int rows = query->next() ? query->value(0).toInt() : -1;
                query->finish();
                return rows;
            });
        })
        .result()
        .value_or(-1);
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

QTEST_MAIN(TestFormsJourney)
#include "tst_formsjourney.moc"
