// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "models/domain/submission.h"
#include "tests/support/reviewfixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QAccessibleActionInterface>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::officer;
using techpass::test::ReviewFixture;
using techpass::test::vendor;

/// The pills, the switch to errors, and rows that leave on request.
class TestReviewFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup() { m_review.reset(); }

    void everyPillHasItsRows();
    void errorsByOneKey();
    void errorsByTheirPill();
    void mendedRowsLeaveOnRequest();
    void rowsThatComeBackLeaveOnRequest();
    void saysHowManyRowsAreShown();
    void cleanedPillShowsCleanedRows();
    void departedLineGoesWithTheFilter();
    void textKeepsItsRows();
    void leadsToTheOutbox();
    void fitsIntoTheRow_data();
    void fitsIntoTheRow();
    void choosesFromTheMenu();

private:
    int count(QLatin1StringView chip) const { return m_review->find<Chip>(chip)->count(); }
    Theme m_theme;
    std::unique_ptr<ReviewFixture> m_review;
};

void TestReviewFilters::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_review = std::make_unique<ReviewFixture>();
    QVERIFY(m_review->isReady);
    Invitee bad = vendor(1);
    bad[Field::Reason].clear();
    Invitee alsoBad = vendor(2);
    alsoBad[Field::FirstName].clear();
    m_review->load({bad, alsoBad, vendor(3), officer(4)});
}

void TestReviewFilters::everyPillHasItsRows()
{
    const BatchCounts counts = m_review->document->counts();
    QCOMPARE(count("chipPublicOfficers"_L1), counts.publicOfficers);
    QCOMPARE(count("chipVendors"_L1), counts.vendors);
    const QList<QLatin1StringView> pills{"chipReady"_L1, "chipErrors"_L1, "chipCheck"_L1, "chipDuplicates"_L1,
        "chipVendors"_L1, "chipPublicOfficers"_L1, "chipAll"_L1};
    for (const QLatin1StringView pill : pills) {
        QVERIFY2(m_review->click(pill), pill.data());
        QCOMPARE(m_review->shown(), count(pill));
        QVERIFY(m_review->find<Chip>(pill)->accessibleName().contains(QString::number(count(pill))));
    }
}

void TestReviewFilters::errorsByOneKey()
{
    m_review->view()->setFocus();
    QTest::keyClick(m_review->view(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_review->shown(), 2);
    QVERIFY(m_review->find<Chip>("chipErrors"_L1)->isChecked());
    QTest::keyClick(m_review->view(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_review->shown(), 4);
    QVERIFY(m_review->find<Chip>("chipErrors"_L1)->toolTip().contains(u"Ctrl+E"_s));
}

void TestReviewFilters::errorsByTheirPill()
{
    QVERIFY(m_review->click("chipErrors"_L1));
    QCOMPARE(m_review->shown(), 2);
    QVERIFY(m_review->click("chipErrors"_L1));
    QCOMPARE(m_review->shown(), 4);
    QVERIFY(m_review->find<Chip>("chipAll"_L1)->isChecked());
    // By keyboard as by mouse.
    auto *errors = m_review->find<Chip>("chipErrors"_L1);
    errors->setFocus();
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(m_review->shown(), 2);
    QTest::keyClick(errors, Qt::Key_Return);
    QCOMPARE(m_review->shown(), 4);
}

void TestReviewFilters::mendedRowsLeaveOnRequest()
{
    m_review->click("chipErrors"_L1);
    QVERIFY(!m_review->isVisible("departedLine"_L1));
    m_review->document->setValue(1, Field::Reason, u"Joins"_s);
    QCOMPARE(m_review->shown(), 2);
    QVERIFY(m_review->isVisible("departedLine"_L1));
    QVERIFY(m_review->text("departedWords"_L1).startsWith(u'1'));
    QVERIFY(m_review->click("refreshRowsButton"_L1));
    QCOMPARE(m_review->shown(), 1);
    QVERIFY(!m_review->isVisible("departedLine"_L1));
    QVERIFY(m_review->view()->hasFocus());
    // The last one leaves an empty view that says so.
    m_review->document->setValue(2, Field::FirstName, u"Ann"_s);
    QVERIFY(m_review->click("refreshRowsButton"_L1));
    QVERIFY(!m_review->view()->isVisible());
}

/// A row that comes back stands among those that it does not match.
void TestReviewFilters::rowsThatComeBackLeaveOnRequest()
{
    QVERIFY(m_review->click("chipErrors"_L1));
    m_review->document->setValue(1, Field::Reason, u"Data platform"_s);
    QVERIFY(m_review->click("refreshRowsButton"_L1));
    QCOMPARE(m_review->shown(), 1);
    m_review->document->removeRows({3});
    m_review->document->undo();
    QCOMPARE(m_review->shown(), 2);
    QVERIFY(m_review->text("departedWords"_L1).contains(u'1'));
    QVERIFY(m_review->click("refreshRowsButton"_L1));
    QCOMPARE(m_review->shown(), 1);
}

/// Seen and heard; rows that come to match by a change are told of, too.
void TestReviewFilters::saysHowManyRowsAreShown()
{
    const auto said = [this] { return m_review->text("reviewStatus"_L1); };
    QVERIFY(m_review->click("chipErrors"_L1));
    QVERIFY2(said().startsWith(u'2') && said().contains(u"shown"_s), qPrintable(said()));
    QTest::keyClicks(m_review->find<QLineEdit>("filterText"_L1), u"nobody"_s);
    QTRY_VERIFY2(said().startsWith(u'0'), qPrintable(said()));
    m_review->find<QLineEdit>("filterText"_L1)->clear();
    QTRY_VERIFY(said().startsWith(u'2'));
    QVERIFY(m_review->click("chipAll"_L1));
    QCOMPARE(said(), QString());
    QVERIFY(m_review->click("chipReady"_L1));
    const int ready = m_review->shown();
    m_review->document->setValue(1, Field::Reason, u"Data platform"_s);
    QCOMPARE(m_review->shown(), ready);
    QVERIFY2(
        m_review->text("departedWords"_L1).startsWith(u'1'), qPrintable(m_review->text("departedWords"_L1)));
    QVERIFY(m_review->text("departedWords"_L1).contains(u"more"_s));
    QVERIFY(m_review->click("refreshRowsButton"_L1));
    QCOMPARE(m_review->shown(), ready + 1);
}

void TestReviewFilters::cleanedPillShowsCleanedRows()
{
    Invitee cleaned = vendor(5);
    cleaned[Field::CountryCode] = u"+65"_s;
    m_review->load({vendor(1), cleaned, vendor(3)});
    QCOMPARE(count("chipCleaned"_L1), 1);
    QVERIFY(m_review->find<Chip>("chipCleaned"_L1));
    m_review->page.resize(1600, 768);
    QTRY_VERIFY(m_review->click("chipCleaned"_L1));
    QCOMPARE(m_review->shown(), 1);
    QCOMPARE(m_review->view()->model()->index(0, BatchTableModel::columnOf(Field::Email)).data().toString(),
        cleaned[Field::Email]);
}

void TestReviewFilters::departedLineGoesWithTheFilter()
{
    m_review->click("chipErrors"_L1);
    m_review->document->setValue(1, Field::Reason, u"Joins"_s);
    QVERIFY(m_review->isVisible("departedLine"_L1));
    m_review->click("chipAll"_L1);
    QVERIFY(!m_review->isVisible("departedLine"_L1));
    m_review->document->undo();
    QVERIFY(!m_review->isVisible("departedLine"_L1));
}

void TestReviewFilters::textKeepsItsRows()
{
    auto *text = m_review->find<QLineEdit>("filterText"_L1);
    text->setFocus();
    QTest::keyClicks(text, u"vendor3"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(m_review->shown(), 1);
    m_review->document->setValue(3, Field::Email, u"three@accenture.com"_s);
    m_review->document->setValue(3, Field::Username, u"three"_s);
    QCOMPARE(m_review->shown(), 1);
    QVERIFY(m_review->isVisible("departedLine"_L1));
}

void TestReviewFilters::leadsToTheOutbox()
{
    QVERIFY(!m_review->isVisible("sentChip"_L1));
    OutboxCounts counts;
    counts[RowState::Waiting] = 20;
    counts[RowState::Cancelled] = 7;
    m_review->page.showSent(counts);
    QVERIFY(m_review->isVisible("sentChip"_L1));
    auto *sent = m_review->find<QPushButton>("sentChip"_L1);
    QCOMPARE(sent->text(), u"Sent: 20 waiting, 7 taken back"_s);
    // As it goes on.
    counts[RowState::Waiting] = 3;
    counts[RowState::Sending] = 1;
    counts[RowState::Created] = 8;
    counts[RowState::Invited] = 2;
    counts[RowState::AlreadyExists] = 1;
    counts[RowState::NeedsAttention] = 5;
    m_review->page.showSent(counts);
    QCOMPARE(sent->text(), u"Sent: 10 created, 6 failed, 4 waiting, 7 taken back"_s);
    QVERIFY(sent->accessibleName().contains(u"6 failed"_s));
    QSignalSpy asked(&m_review->page, &ReviewPage::outboxRequested);
    QVERIFY(m_review->click("sentChip"_L1));
    sent->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sent, Qt::Key_Space);
    QCOMPARE(asked.size(), 2);
    // It looks like a pill, but is no switch: screen readers press it.
    QVERIFY(!sent->isCheckable());
    QAccessible::queryAccessibleInterface(sent)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(asked.size(), 3);
    // Another list has sent nothing yet.
    m_review->load({vendor(1)});
    QVERIFY(!m_review->isVisible("sentChip"_L1));
}

void TestReviewFilters::fitsIntoTheRow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<bool>("hasMenu");
    QTest::newRow("wide") << 1400 << false << false;
    QTest::newRow("wide, with what was sent") << 1400 << true << false;
    // A window of 1280 and one of 960, less sidebar.
    QTest::newRow("usual") << 1056 << false << false;
    QTest::newRow("usual, with what was sent") << 1056 << true << true;
    QTest::newRow("narrow") << 890 << false << true;
}

void TestReviewFilters::fitsIntoTheRow()
{
    QFETCH(const int, width);
    QFETCH(const bool, sent);
    QFETCH(const bool, hasMenu);
    m_review->page.resize(width, 700);
    if (sent) {
        OutboxCounts counts;
        counts[RowState::Created] = 380;
        counts[RowState::NeedsAttention] = 6;
        m_review->page.showSent(counts);
    }
    QCoreApplication::processEvents();
    const auto *text = m_review->find<QLineEdit>("filterText"_L1);
    const auto *all = m_review->find<Chip>("chipAll"_L1);
    const auto *chips = m_review->find<QWidget>("reviewChips"_L1);
    const auto middle = [this](const QWidget *widget) {
        return widget->mapTo(&m_review->page, widget->rect().center()).y();
    };
    QVERIFY(qAbs(middle(text) - middle(all)) < 4);
    QVERIFY(text->width() >= 140);
    QVERIFY(text->mapTo(&m_review->page, text->rect().topRight()).x() < width);
    // Nothing is cut off.
    for (const auto *shown : chips->findChildren<QPushButton *>()) {
        if (shown->isVisible()) {
            const int end = shown->mapTo(&m_review->page, shown->rect().topRight()).x();
            QVERIFY2(end < text->mapTo(&m_review->page, QPoint()).x(), qPrintable(shown->objectName()));
        }
    }
    QCOMPARE(m_review->isVisible("moreChips"_L1), hasMenu);
}

void TestReviewFilters::choosesFromTheMenu()
{
    m_review->page.resize(760, 700);
    QCoreApplication::processEvents();
    QVERIFY(!m_review->isVisible("chipVendors"_L1));
    auto *more = m_review->find<QPushButton>("moreChips"_L1);
    QVERIFY(more->isVisible());
    Q_EMIT more->menu()->aboutToShow();
    QStringList offered;
    for (const QAction *action : more->menu()->actions())
        offered.append(action->text());
    QVERIFY2(offered.contains(u"Vendors (3)"_s), qPrintable(offered.join(u'|')));
    for (QAction *action : more->menu()->actions()) {
        if (action->text().startsWith(u"Vendors"_s))
            action->trigger();
    }
    // What is chosen is always seen.
    QCOMPARE(m_review->shown(), 3);
    QVERIFY(m_review->isVisible("chipVendors"_L1));
    QVERIFY(m_review->find<Chip>("chipVendors"_L1)->isChecked());
    QVERIFY(m_review->click("chipAll"_L1));
    QVERIFY(!m_review->isVisible("chipVendors"_L1));
}

QTEST_MAIN(TestReviewFilters)
#include "tst_reviewfilters.moc"
