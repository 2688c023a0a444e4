// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/batch/batchtablemodel.h"
#include "tests/support/memorylist.h"
#include "tests/support/screenshot.h"
#include "ui/pages/reviewbody.h"
#include "ui/pages/reviewpage.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

/// A list that other threads can read only while they are let: so a change lasts as long as a test wants.
class HeldList final : public ListSource
{
public:
    explicit HeldList(std::mutex &mutex, int rows)
        : m_mutex(mutex)
        , m_rows(rows)
    {
    }

    int rowCount() const override { return m_rows; }
    QString value(int row, Field field) const override
    {
        if (QThread::currentThread() != m_owner) {
            const std::scoped_lock lock(m_mutex);
        }
        return vendor(row)[field];
    }
    int line(int row) const override { return row + 2; }

private:
    std::mutex &m_mutex;
    QThread *const m_owner = QThread::currentThread();
    int m_rows;
};

} // namespace

/// The review page while its list is busy with a large change.
class TestWorkLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup();
    void showsHowFarItIs();
    void stops();
    void keepsTheUserAtTheirCell();

private:
    QWidget *line() const { return m_page->findChild<QWidget *>(u"workLine"_s); }
    SpreadsheetView *sheet() const { return m_page->findChild<SpreadsheetView *>(); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    void clearReasons();

    Theme m_theme;
    std::mutex m_mutex;
    std::unique_ptr<BatchDocument> m_document;
    std::unique_ptr<ReviewPage> m_page;
};

void TestWorkLine::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    OpenedList list = memoryList({});
    list.source = std::make_shared<HeldList>(m_mutex, 300);
    m_document = std::make_unique<BatchDocument>(list, Policy::practice());
    m_document->setMostAtOnce(10);
    m_page = std::make_unique<ReviewPage>();
    m_page->setDocument(m_document.get());
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    sheet()->goTo(200, Field::Reason);
    sheet()->setFocus();
}

void TestWorkLine::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestWorkLine::clearReasons()
{
    m_document->fill(m_document->rowIds(), {Field::Reason}, {}, ChangeKind::Clear);
    QVERIFY(m_document->isBusy());
}

void TestWorkLine::showsHowFarItIs()
{
    QSignalSpy progressed(m_document.get(), &BatchDocument::progressed);
    m_mutex.lock();
    clearReasons();
    QVERIFY(line()->isHidden());
    QVERIFY(!m_page->findChild<ReviewBody *>()->isEnabled());
    QVERIFY(!button(u"resetButton"_s)->isEnabled());
    QVERIFY(!button(u"submitRowsButton"_s)->isEnabled());
    QVERIFY(!button(u"submitRowsButton"_s)->toolTip().isEmpty());
    QVERIFY(!progressed.isEmpty() || progressed.wait());
    QVERIFY(line()->isVisible());
    QVERIFY(button(u"stopWorkButton"_s)->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"workText"_s)->text().startsWith(u"Changing the list"_s));
    saveScreenshot(m_page.get(), u"review-busy"_s);

    QSignalSpy busy(m_document.get(), &BatchDocument::busyChanged);
    m_mutex.unlock();
    QVERIFY(busy.wait());
    QVERIFY(line()->isHidden());
    QVERIFY(m_page->findChild<ReviewBody *>()->isEnabled());
    QVERIFY(button(u"resetButton"_s)->isEnabled());
    QCOMPARE(m_document->counts().errors, 300);
}

void TestWorkLine::stops()
{
    QSignalSpy progressed(m_document.get(), &BatchDocument::progressed);
    m_mutex.lock();
    clearReasons();
    QVERIFY(progressed.wait());
    QTest::mouseClick(button(u"stopWorkButton"_s), Qt::LeftButton);
    QVERIFY(!m_document->isBusy());
    QVERIFY(line()->isHidden());
    QCOMPARE(m_page->findChild<QLabel *>(u"reviewStatus"_s)->text(), u"Stopped. The list is as it was."_s);
    QCOMPARE(m_document->counts().errors, 0);
    QVERIFY(!m_document->canUndo());
    QVERIFY(sheet()->hasFocus());
    m_mutex.unlock();
}

void TestWorkLine::keepsTheUserAtTheirCell()
{
    const QRect before = sheet()->visualRect(sheet()->currentIndex());
    QVERIFY(sheet()->viewport()->rect().contains(before));
    QSignalSpy busy(m_document.get(), &BatchDocument::busyChanged);
    clearReasons();
    while (m_document->isBusy())
        QVERIFY(busy.wait());
    QCOMPARE(sheet()->currentRow(), 200);
    QCOMPARE(sheet()->currentIndex().column(), BatchTableModel::columnOf(Field::Reason));
    QCOMPARE(sheet()->visualRect(sheet()->currentIndex()), before);
    QVERIFY(sheet()->hasFocus());

    // The row that comes into its place where it is gone.
    m_document->removeRows(m_document->rowIds().sliced(190, 20));
    while (m_document->isBusy())
        QVERIFY(busy.wait());
    QCOMPARE(sheet()->currentIndex().row(), 199);
    QCOMPARE(sheet()->currentRow(), 220);
}

QTEST_MAIN(TestWorkLine)
#include "tst_workline.moc"
