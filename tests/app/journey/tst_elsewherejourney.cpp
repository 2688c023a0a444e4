// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "models/files/listwriter.h"
#include "tests/app/journey/journey.h"
#include "tests/support/memorylist.h"
#include "ui/pages/problemcard.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// People who stand in two lists, in the outbox, or were submitted before, as the user of the whole program
/// sees them.
class TestElsewhereJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void findsPeopleInAnotherDraft();
    void findsWhatWasSubmittedBefore();
    void findsWhatWaitsInTheOutbox();
    void sumsUpTheSubmissionsOfAList();

private:
    /// A list in the folder of the journey.
    QString write(const QString &name, const QList<Invitee> &people) const;
    void open(const QString &name) const;
    QAbstractItemModel *rows() const { return m_journey->find<QTableView>(u"spreadsheet"_s)->model(); }
    /// What is told of the email in a row of the open list.
    QString toldOf(int row) const
    {
        return rows()->index(row, BatchTableModel::columnOf(Field::Email)).data(Qt::ToolTipRole).toString();
    }
    bool hasCard(const QString &title) const;

    std::unique_ptr<Journey> m_journey;
};

void TestElsewhereJourney::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
}

QString TestElsewhereJourney::write(const QString &name, const QList<Invitee> &people) const
{
    const QString path = m_journey->path(name);
    if (!writeList(path, people))
        qWarning("%s was not written", qPrintable(path));
    return path;
}

void TestElsewhereJourney::open(const QString &name) const
{
    m_journey->openListFromDialog(m_journey->path(name));
    QTRY_COMPARE(m_journey->find<QLabel>(u"pageTitle"_s)->text(), name);
}

bool TestElsewhereJourney::hasCard(const QString &title) const
{
    for (const ProblemCard *card : m_journey->window().findChildren<ProblemCard *>()) {
        if (card->isVisible() && card->findChild<QLabel *>(u"problemTitle"_s)->text() == title)
            return true;
    }
    return false;
}

void TestElsewhereJourney::findsPeopleInAnotherDraft()
{
    write(u"June.csv"_s, {vendor(1), vendor(2), vendor(3)});
    write(u"July.csv"_s, {vendor(3), vendor(4)});
    m_journey->begin();
    open(u"June.csv"_s);
    m_journey->typeIntoCell(
        m_journey->find<QTableView>(u"spreadsheet"_s), rows()->index(0, 1), u"Vendor4@accenture.com"_s);
    open(u"July.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        toldOf(0), u"Also in the draft June.csv, row 3. Submit it from one of them."_s, 30000);
    QCOMPARE(toldOf(1), u"Also in the draft June.csv, row 1. Submit it from one of them."_s);
    QTRY_VERIFY(hasCard(u"Also in another draft"_s));
    QVERIFY(m_journey->shot(u"journey-known-in-draft"_s));
    // The draft goes, and with it what is said of it; of its own draft a list says nothing.
    const QModelIndex email = rows()->index(0, BatchTableModel::columnOf(Field::Email));
    m_journey->click(u"navDrafts"_s);
    auto *drafts = m_journey->find<QTableView>(u"draftsTable"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        if (drafts->model()->index(row, DraftsModel::Title).data().toString() == u"June.csv"_s)
            Q_EMIT m_journey->window().draftDeleteRequested(
                drafts->model()->index(row, 0).data(DraftsModel::DraftIdRole).toLongLong());
    }
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(email.data(Qt::ToolTipRole).toString(), QString(), 30000);
    Q_EMIT m_journey->window().openFileRequested(m_journey->path(u"July.csv"_s));
    m_journey->click(u"openFileAnewButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        toldOf(1), u"Also in the draft July.csv, row 2. Submit it from one of them."_s, 30000);
}

void TestElsewhereJourney::findsWhatWasSubmittedBefore()
{
    Invitee unfinished = vendor(3);
    unfinished[Field::Reason].clear();
    write(u"June.csv"_s, {vendor(1), vendor(2), unfinished});
    write(u"July.csv"_s, {vendor(2), vendor(5)});
    m_journey->begin();
    m_journey->signIn();
    open(u"June.csv"_s);
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    // What was sent left the list for the Outbox, and the way there is shown.
    QTRY_VERIFY(m_journey->find<QPushButton>(u"sentChip"_s));
    QTRY_COMPARE(m_journey->find<QPushButton>(u"sentChip"_s)->text(), u"Sent: 2 created"_s);
    QVERIFY(!toldOf(0).contains(u"Submitted"_s));
    QVERIFY(m_journey->shot(u"journey-review-sent"_s));
    m_journey->click(u"sentChip"_s);
    QTRY_VERIFY(m_journey->find<QWidget>(u"outboxPage"_s));
    QTRY_COMPARE(m_journey->results(), (QStringList{u"Created"_s, u"Created"_s}));
    open(u"July.csv"_s);
    QVERIFY(!m_journey->find<QPushButton>(u"sentChip"_s));
    QTRY_COMPARE_WITH_TIMEOUT(toldOf(0), u"Submitted today in June.csv (created)."_s, 30000);
    QCOMPARE(toldOf(1), QString());
    QTRY_VERIFY(hasCard(u"Submitted before"_s));
    QVERIFY(m_journey->shot(u"journey-known-submitted"_s));
}

void TestElsewhereJourney::findsWhatWaitsInTheOutbox()
{
    write(u"June.csv"_s, {vendor(1), vendor(2)});
    write(u"July.csv"_s, {vendor(2), vendor(5)});
    m_journey->begin(); // nobody signs in, so that nothing is sent
    open(u"June.csv"_s);
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_VERIFY(m_journey->find<QWidget>(u"outboxPage"_s));
    open(u"July.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        toldOf(0), u"Waiting in the Outbox from June.csv. Remove the row unless it is meant twice."_s, 30000);
    // Taken back from the Outbox, nothing is said of it any more.
    Q_EMIT m_journey->window().cancelWaitingRequested();
    QTRY_COMPARE_WITH_TIMEOUT(toldOf(0), QString(), 30000);
}

void TestElsewhereJourney::sumsUpTheSubmissionsOfAList()
{
    QList<Invitee> people{vendor(1), vendor(2), vendor(3), vendor(4)};
    people[2][Field::FirstName].clear();
    people[3][Field::FirstName].clear();
    write(u"June.csv"_s, people);
    m_journey->begin();
    m_journey->signIn();
    open(u"June.csv"_s);
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_COMPARE(rows()->rowCount(), 2);
    QTRY_VERIFY(m_journey->find<QPushButton>(u"sentChip"_s));
    QTRY_COMPARE(m_journey->find<QPushButton>(u"sentChip"_s)->text(), u"Sent: 2 created"_s);

    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    m_journey->typeIntoCell(table, rows()->index(0, BatchTableModel::columnOf(Field::FirstName)), u"Arun"_s);
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QTRY_COMPARE(m_journey->find<QPushButton>(u"sentChip"_s)->text(), u"Sent: 3 created"_s);
}

QTEST_MAIN(TestElsewhereJourney)
#include "tst_elsewherejourney.moc"
