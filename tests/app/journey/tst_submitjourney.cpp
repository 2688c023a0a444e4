// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/batch/rowsorter.h"
#include "models/store/storage.h"
#include "tests/app/journey/journey.h"
#include "ui/pages/reviewpage.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/toast.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::Journey;

namespace {

/// The store answers nobody until it is let go.
class BusyStore final
{
    Q_DISABLE_COPY_MOVE(BusyStore)

public:
    explicit BusyStore(Storage &storage)
    {
        storage.run([gate = m_gate](Database &) -> Result<void> {
            gate->acquire();
            return {};
        });
    }
    ~BusyStore() { letGo(); }
    void letGo() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

QString row(const QString &name, int number, const QString &reason = u"Builds the payments service"_s)
{
    return QStringList{name + "@ibm.com"_L1, name, name, u"Lim"_s, u"65"_s,
        QString::number(91230000 + number), u"IBM"_s, {}, u"No"_s, reason}
        .join(u'\t');
}

} // namespace

/// A list on its way into the Outbox, and a change on its way into a list, while the user goes elsewhere:
/// each is done, or said not to be.
class TestSubmitJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void goesOnWhereAnotherListIsOpened();
    void submitsTwoLists();
    void holdsUpTheWindow();
    void staysClosedToChanges();
    void isToldWhereItIsDeleted();
    void changeIsMadeWhereAnotherListIsOpened();
    void keepsWhatCanBeBroughtBack();
    void keepsNothingWhereAllIsSent();

private:
    ReviewPage *review() const { return m_journey->window().findChild<ReviewPage *>(); }
    BatchDocument *list() const { return review() ? review()->document() : nullptr; }
    void paste(const QStringList &rows) const;
    void openEmpty() const;
    /// Once it is stored.
    void pasteAndStore(const QStringList &rows) const;
    int badge(const QString &page) const { return m_journey->window().findChild<NavButton *>(page)->count(); }
    int drafts() const { return badge(u"navDrafts"_s); }
    QString toast() const { return m_journey->window().findChild<Toast *>(u"toast"_s)->text(); }
    bool isChangeable() const { return review()->findChild<QTableView *>(u"spreadsheet"_s)->isEnabled(); }

    std::unique_ptr<Journey> m_journey;
};

void TestSubmitJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    m_journey->begin();
}

void TestSubmitJourney::paste(const QStringList &rows) const
{
    const BatchDocument *before = list();
    Q_EMIT m_journey->window().openTextRequested(
        u"Email\tUsername\tFirst Name\tLast Name\tCountry Code\tContact Number\tOrganisation\tDepartment\t"
        "Onboarding to SEED required?\tReason for creation\n"_s
        + rows.join(u'\n'));
    QTRY_VERIFY(list() && list() != before);
    QCOMPARE(list()->rowCount(), rows.size());
}

void TestSubmitJourney::openEmpty() const
{
    Q_EMIT m_journey->window().emptyListRequested();
    QTRY_COMPARE(list() ? list()->rowCount() : -1, 0);
}

void TestSubmitJourney::pasteAndStore(const QStringList &rows) const
{
    paste(rows);
    QTRY_COMPARE(drafts(), 1);
}

void TestSubmitJourney::goesOnWhereAnotherListIsOpened()
{
    BusyStore store(m_journey->workspace().storage());
    paste({row(u"anna"_s, 1), row(u"ben"_s, 2)});
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QVERIFY(!isChangeable());
    openEmpty();
    QVERIFY(isChangeable());
    store.letGo();
    QTRY_VERIFY2(toast().contains(u"2 row"_s), qPrintable(toast()));
    // Who reviews another list by then stays with it; the one that is submitted wholly is gone.
    QCOMPARE(m_journey->window().page(), MainWindow::Page::Review);
    QTRY_COMPARE(drafts(), 1);
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), (QStringList{u"Waiting"_s, u"Waiting"_s}));
    // Nothing of it is waited for any more.
    m_journey->window().close();
    QVERIFY(m_journey->dialog(u"leaveQuestion"_s));
}

void TestSubmitJourney::submitsTwoLists()
{
    BusyStore store(m_journey->workspace().storage());
    paste({row(u"anna"_s, 1)});
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    paste({row(u"ben"_s, 2)});
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    store.letGo();
    QTRY_VERIFY(m_journey->find<QWidget>(u"outboxPage"_s));
    QTRY_COMPARE(badge(u"navOutbox"_s), 2);
    QTRY_COMPARE(drafts(), 0);
    // The one that was just made, and no button that would stop it has the focus.
    auto *table = m_journey->find<QTableView>(u"outboxTable"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"ben@ibm.com"_s);
    QCOMPARE(m_journey->window().focusWidget(), table);
}

void TestSubmitJourney::holdsUpTheWindow()
{
    BusyStore store(m_journey->workspace().storage());
    paste({row(u"anna"_s, 1), row(u"ben"_s, 2)});
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    m_journey->window().close();
    QVERIFY(m_journey->window().isVisible());
    QTRY_VERIFY(m_journey->dialog(u"waitQuestion"_s));
    store.letGo();
    m_journey->click(u"leaveConfirm"_s);
    QTRY_VERIFY(!m_journey->window().isVisible());
    m_journey->restart();
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results().size(), 2);
    QCOMPARE(drafts(), 0);
}

void TestSubmitJourney::staysClosedToChanges()
{
    pasteAndStore({row(u"anna"_s, 1), row(u"ben"_s, 2), row(u"carl"_s, 3, {})});
    BusyStore store(m_journey->workspace().storage());
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QVERIFY(!isChangeable());
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QVERIFY(!isChangeable());
    openEmpty();
    QVERIFY(isChangeable());
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QCOMPARE(list()->rowCount(), 3);
    QVERIFY(!isChangeable());
    QVERIFY(!m_journey->find<QPushButton>(u"submitRowsButton"_s)->isEnabled());
    store.letGo();
    QTRY_COMPARE(list()->rowCount(), 1);
    QTRY_VERIFY(isChangeable());
    QCOMPARE(m_journey->window().page(), MainWindow::Page::Review);
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results().size(), 2);
}

void TestSubmitJourney::isToldWhereItIsDeleted()
{
    pasteAndStore({row(u"anna"_s, 1), row(u"ben"_s, 2)});
    BusyStore store(m_journey->workspace().storage());
    list()->setValue(1, Field::Reason, u"Later"_s); // which is to be written first
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    Q_EMIT m_journey->window().draftDeleteRequested(1);
    QVERIFY2(toast().contains(u"was not submitted"_s), qPrintable(toast()));
    store.letGo();
    QTRY_COMPARE(drafts(), 0);
    m_journey->click(u"navOutbox"_s);
    QCOMPARE(m_journey->results(), QStringList());
}

void TestSubmitJourney::changeIsMadeWhereAnotherListIsOpened()
{
    pasteAndStore({row(u"anna"_s, 1), row(u"ben"_s, 2)});
    list()->setMostAtOnce(0);
    list()->fill({1, 2}, {Field::Reason}, u"Later"_s, ChangeKind::Fill);
    QVERIFY(list()->isBusy());
    openEmpty();
    QTRY_COMPARE(drafts(), 2);
    Q_EMIT m_journey->window().draftOpenRequested(1);
    QTRY_COMPARE(list()->rowCount(), 2);
    QTRY_VERIFY(list()->isSettled());
    QCOMPARE(list()->value(2, Field::Reason), u"Later"_s);
}

void TestSubmitJourney::keepsWhatCanBeBroughtBack()
{
    pasteAndStore({row(u"anna"_s, 1), row(u"ben"_s, 2), row(u"carl"_s, 3)});
    list()->setValue(3, Field::Reason, u"Later"_s);
    list()->removeRows({3});
    QTRY_VERIFY(list()->isSettled());
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_VERIFY2(
        toast().contains(u"2 rows"_s) && toast().contains(u"stays in Drafts"_s), qPrintable(toast()));
    QCOMPARE(m_journey->window().page(), MainWindow::Page::Outbox);
    QTRY_COMPARE(m_journey->results().size(), 2);
    QCOMPARE(drafts(), 1);
    QVERIFY(m_journey->shot(u"submitted-with-removed"_s));

    m_journey->restart();
    m_journey->click(u"navDrafts"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"draftsTable"_s));
    QVERIFY(m_journey->shot(u"drafts-removed"_s));
    m_journey->click(u"draftOpenButton"_s);
    QTRY_COMPARE(list() ? list()->rowCount() : -1, 0);
    list()->undo();
    QCOMPARE(list()->rowCount(), 1);
    QCOMPARE(list()->value(3, Field::Email), u"carl@ibm.com"_s);
    QCOMPARE(list()->value(3, Field::Reason), u"Later"_s);
    // Sent in its turn, nothing is left to bring back.
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_COMPARE(drafts(), 0);
    QVERIFY2(!toast().contains(u"stays in Drafts"_s), qPrintable(toast()));
}

void TestSubmitJourney::keepsNothingWhereAllIsSent()
{
    pasteAndStore({row(u"anna"_s, 1), row(u"ben"_s, 2), row(u"carl"_s, 3)});
    list()->setValue(1, Field::Reason, u"Later"_s);
    list()->removeRows({3});
    list()->undo();
    list()->sort({Field::Email, Qt::DescendingOrder});
    QTRY_VERIFY(list()->isSettled());
    QVERIFY(list()->canUndo());
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_VERIFY2(toast().contains(u"3 rows"_s), qPrintable(toast()));
    QVERIFY2(!toast().contains(u"stays in Drafts"_s), qPrintable(toast()));
    QTRY_COMPARE(drafts(), 0);
}

QTEST_MAIN(TestSubmitJourney)
#include "tst_submitjourney.moc"
