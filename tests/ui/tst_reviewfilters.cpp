// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reviewfixture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLineEdit>
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
    void departedLineGoesWithTheFilter();
    void textKeepsItsRows();
    void leadsToTheOutbox();

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
    QVERIFY(!m_review->isVisible("inOutboxLink"_L1));
    m_review->page.showSent(406);
    QVERIFY(m_review->isVisible("inOutboxLink"_L1));
    QVERIFY(m_review->find<QPushButton>("inOutboxLink"_L1)->text().contains(u"406"_s));
    QSignalSpy asked(&m_review->page, &ReviewPage::outboxRequested);
    QVERIFY(m_review->click("inOutboxLink"_L1));
    QCOMPARE(asked.size(), 1);
    // Another list has sent nothing yet.
    m_review->load({vendor(1)});
    QVERIFY(!m_review->isVisible("inOutboxLink"_L1));
}

QTEST_MAIN(TestReviewFilters)
#include "tst_reviewfilters.moc"
