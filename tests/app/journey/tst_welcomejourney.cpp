// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/settings.h"
#include "tests/app/journey/journey.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/welcomepage.h"

#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// From the first start to the sample list, and no welcome after it.
class TestWelcomeJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void opensTheSampleList();
    void isPutAwayForGood();

private:
    std::unique_ptr<Journey> m_journey;
};

void TestWelcomeJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    m_journey->begin();
    QTRY_VERIFY(m_journey->find<WelcomePage>(u"welcomePage"_s));
}

void TestWelcomeJourney::opensTheSampleList()
{
    m_journey->click(u"welcomeSampleButton"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s)->model()->rowCount() > 100);
    QCOMPARE(m_journey->window().windowTitle().section(u" – "_s, 0, 0), u"practice-list.csv"_s);
    // It is kept as a draft, and is no file of the user.
    QTRY_VERIFY(m_journey->workspace().settings().wasWelcomed());
    QVERIFY(m_journey->workspace().settings().recentFiles().isEmpty());
    m_journey->restart();
    QTRY_VERIFY(m_journey->find<QTableView>(u"overviewDrafts"_s));
    QVERIFY(!m_journey->find<WelcomePage>(u"welcomePage"_s));
}

void TestWelcomeJourney::isPutAwayForGood()
{
    m_journey->click(u"welcomeCloseButton"_s);
    QTRY_VERIFY(m_journey->find<OverviewPage>(u"overviewPage"_s));
    m_journey->restart();
    QTRY_VERIFY(m_journey->find<OverviewPage>(u"overviewPage"_s));
    QVERIFY(!m_journey->find<WelcomePage>(u"welcomePage"_s));
}

QTEST_MAIN(TestWelcomeJourney)
#include "tst_welcomejourney.moc"
