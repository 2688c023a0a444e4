// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/files/listwriter.h"
#include "models/store/storage.h"
#include "tests/app/journey/journey.h"
#include "tests/support/memorylist.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// What the whole program keeps of its user, and how all of it goes.
class TestKeptDataJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void asksBeforeItDeletes();
    void deletesEverything();
    void startsWithoutWhatIsOver();
    void keepsAccountsApart();
    void opensWhatIsLeftOfADamagedDraft();

private:
    int count(const QString &table) const;
    void fill() const;
    std::unique_ptr<Journey> m_journey;
};

void TestKeptDataJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    m_journey->begin();
    m_journey->signIn();
    fill();
}

int TestKeptDataJourney::count(const QString &table) const
{
    return m_journey->workspace()
        .storage()
        .run([table](Database &database) -> Result<int> {
            return database.run(u"SELECT count(*) FROM "_s + table).map([](QSqlQuery *query) {
                const int rows = query->next() ? query->value(0).toInt() : -1;
                query->finish();
                return rows;
            });
        })
        .result()
        .value_or(-1);
}

/// A list that is open for review, and somebody who was sent.
void TestKeptDataJourney::fill() const
{
    QVERIFY(writeList(m_journey->path(u"June.csv"_s), {vendor(1), vendor(2)}));
    Q_EMIT m_journey->window().openFileRequested(m_journey->path(u"June.csv"_s));
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    QTRY_COMPARE(count(u"drafts WHERE complete = 1"_s), 1);
    Invitee invitee;
    invitee[Field::Email] = u"siti@moe.gov.sg"_s;
    invitee[Field::Reason] = u"Joins the team"_s;
    Q_EMIT m_journey->window().invitationSubmitted(invitee);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"outbox WHERE state = 3"_s), 1, 20'000);
}

void TestKeptDataJourney::asksBeforeItDeletes()
{
    m_journey->click(u"navSettings"_s);
    m_journey->click(u"deleteDataButton"_s);
    QTRY_VERIFY(m_journey->dialog(u"deleteDataQuestion"_s));
    QVERIFY(saveScreenshot(&m_journey->window(), u"settings-delete"_s));
    QTest::keyClick(m_journey->dialog(u"deleteDataQuestion"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_journey->dialog(u"deleteDataQuestion"_s));
    QCOMPARE(count(u"drafts"_s), 1);
    QCOMPARE(count(u"outbox"_s), 1);
}

void TestKeptDataJourney::deletesEverything()
{
    QFile aside(m_journey->path(u"practice.sealed-20260101-000000.sqlite"_s));
    QVERIFY(aside.open(QIODevice::WriteOnly));
    m_journey->click(u"navSettings"_s);
    m_journey->click(u"deleteDataButton"_s);
    QTRY_VERIFY(m_journey->dialog(u"deleteDataQuestion"_s));
    m_journey->click(u"confirmDeleteButton"_s);
    for (const QString &table :
        {u"drafts"_s, u"draft_sources"_s, u"submissions"_s, u"outbox"_s, u"profiles"_s})
        QTRY_COMPARE(count(table), 0);
    QTRY_VERIFY(!aside.exists());
    QVERIFY(m_journey->workspace().settings().recentFiles().isEmpty());
    // The list itself is the user's own.
    QVERIFY(QFile::exists(m_journey->path(u"June.csv"_s)));
    // Nothing comes back with the next start, and nobody is signed in.
    m_journey->restart();
    QCOMPARE(count(u"drafts"_s), 0);
    QCOMPARE(count(u"submissions"_s), 0);
}

void TestKeptDataJourney::startsWithoutWhatIsOver()
{
    const auto aged
        = m_journey->workspace()
              .storage()
              .run([](Database &database) -> Result<void> {
                  return database.run(u"UPDATE outbox SET updated_at = 1"_s).map([](QSqlQuery *) {});
              })
              .result();
    QVERIFY(aged);
    m_journey->restart();
    QTRY_COMPARE(count(u"outbox"_s), 0);
    QCOMPARE(count(u"drafts"_s), 1);
}

void TestKeptDataJourney::keepsAccountsApart()
{
    const auto drafts = [this] {
        m_journey->click(u"navDrafts"_s);
        const auto *table = m_journey->find<QTableView>(u"draftsTable"_s);
        return table && table->model() ? table->model()->rowCount() : 0;
    };
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    m_journey->signInAs(u"officer"_s);
    // The list that was open is not the other's to see, nor its draft, nor what was sent.
    QTRY_VERIFY(!m_journey->find<QTableView>(u"spreadsheet"_s));
    QTRY_COMPARE(drafts(), 0);
    QCOMPARE(count(u"drafts"_s), 1);
    Q_EMIT m_journey->window().openFileRequested(m_journey->path(u"June.csv"_s));
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s)); // nobody is asked about the draft
    QTRY_COMPARE(count(u"drafts WHERE complete = 1"_s), 2);
    m_journey->signInAs(u"admin"_s);
    QTRY_COMPARE(drafts(), 1);
    QCOMPARE(count(u"drafts"_s), 2);
}

void TestKeptDataJourney::opensWhatIsLeftOfADamagedDraft()
{
    const auto list = [this] { return m_journey->window().findChild<ReviewPage *>()->document(); };
    const auto toast = [this] { return m_journey->window().findChild<Toast *>(u"toast"_s)->text(); };
    const auto isSaved = [this](int entries) { return count(u"draft_log"_s) == entries; };
    list()->setValue(1, Field::FirstName, u"First"_s);
    list()->setValue(2, Field::FirstName, u"Damaged"_s);
    list()->setValue(2, Field::LastName, u"Behind"_s);
    QTRY_VERIFY(isSaved(3));
    m_journey->end();
    const auto database = Database::open(m_journey->path(u"practice.sqlite"_s));
    QVERIFY(database);
    for (const QString &damage : {u"draft_log SET entry = substr(entry, 1, 40) || x'00' WHERE number = 2"_s,
             u"drafts SET title = substr(title, 1, 30) || x'00'"_s})
        QVERIFY((*database)->run(u"UPDATE "_s + damage));

    m_journey->restart();
    m_journey->click(u"navDrafts"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"draftsTable"_s));
    const auto *table = m_journey->find<QTableView>(u"draftsTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Untitled list"_s);
    m_journey->click(u"draftOpenButton"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    QTRY_VERIFY2(toast().contains(u"last 2 changes"_s), qPrintable(toast()));
    QCOMPARE(list()->title(), u"Untitled list"_s);
    QCOMPARE(list()->value(1, Field::FirstName), u"First"_s);
    QCOMPARE(list()->value(2, Field::FirstName), vendor(2)[Field::FirstName]);
    list()->setValue(2, Field::FirstName, u"Again"_s);
    QTRY_VERIFY(isSaved(2));

    m_journey->restart();
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    QCOMPARE(list()->value(1, Field::FirstName), u"First"_s);
    QCOMPARE(list()->value(2, Field::FirstName), u"Again"_s);
    QVERIFY2(toast().isEmpty(), qPrintable(toast()));
}

QTEST_MAIN(TestKeptDataJourney)
#include "tst_keptdatajourney.moc"
