// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "tests/support/memorylist.h"
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/reviewpage.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// A large list while it is being opened: its first rows in the window, and what becomes of them.
class TestListPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isOnlyLookedAt_data();
    void isOnlyLookedAt();
    void isScrolledAndCopied();
    void saysHowFarItIs();
    void goesOnWhereTheUserIs();
    void cancelGoesBackToTheList();
    void cancelGoesBackToThePage();
    void whoLeftIsNotCalledBack();
    void listBeforeMayGo();
    void isNotTypedIntoForTheListBefore();
    void toastSaysHowFarItIs();
    void saysWhatIsNotSaved();
    void pictures_data();
    void pictures();

private:
    static std::unique_ptr<BatchDocument> list(int rows, const QString &title = u"Large.csv"_s);
    template <typename T> T *find(QLatin1StringView name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("nothing is called %s", name.data());
        return found;
    }
    SpreadsheetView *view() const { return find<SpreadsheetView>("spreadsheet"_L1); }
    QString status() const { return find<QLabel>("reviewStatus"_L1)->text(); }
    BatchDocument *shown() const { return find<ReviewPage>("reviewPage"_L1)->document(); }

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<BatchDocument> m_head;
    std::unique_ptr<BatchDocument> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestListPreview::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
}

void TestListPreview::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_sample = std::make_unique<SampleUi>();
    m_sample->fill();
    m_head = list(300);
    m_list = list(2000);
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(MainWindow::Page::Drafts);
}

void TestListPreview::cleanup()
{
    m_window.reset();
    m_list.reset();
    m_head.reset();
}

std::unique_ptr<BatchDocument> TestListPreview::list(int rows, const QString &title)
{
    QList<Invitee> people;
    for (int i = 0; i < rows; ++i)
        people.append(i % 3 == 0 ? test::officer(i) : test::vendor(i));
    OpenedList opened = test::memoryList(people);
    opened.title = title;
    return std::make_unique<BatchDocument>(opened, Policy::practice());
}

void TestListPreview::isOnlyLookedAt_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("typing") << int(Qt::Key_A) << 0;
    QTest::newRow("F2") << int(Qt::Key_F2) << 0;
    QTest::newRow("Enter") << int(Qt::Key_Return) << 0;
    QTest::newRow("Delete") << int(Qt::Key_Delete) << 0;
    QTest::newRow("cut") << int(Qt::Key_X) << int(Qt::ControlModifier);
    QTest::newRow("paste") << int(Qt::Key_V) << int(Qt::ControlModifier);
    QTest::newRow("fill down") << int(Qt::Key_D) << int(Qt::ControlModifier);
    QTest::newRow("remove rows") << int(Qt::Key_Minus) << int(Qt::ControlModifier);
}

void TestListPreview::isOnlyLookedAt()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    m_window->showHead(m_head.get());
    QCOMPARE(m_window->page(), MainWindow::Page::Review);
    QCOMPARE(view()->model()->rowCount(), 300);
    for (const auto &name :
        {"submitRowsButton"_L1, "resetButton"_L1, "exportButton"_L1, "undoButton"_L1, "addRowButton"_L1})
        QVERIFY2(!find<QPushButton>(name)->isEnabled(), name.data());
    QVERIFY(find<QPushButton>("submitRowsButton"_L1)->toolTip().contains(u"still being opened"_s));

    QGuiApplication::clipboard()->setText(u"pasted"_s);
    view()->setFocus();
    const QModelIndex cell = view()->model()->index(1, 1);
    view()->setCurrentIndex(cell);
    const QString before = cell.data().toString();
    QTest::keyClick(view(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
    QVERIFY(status().contains(u"still being opened"_s));
    QVERIFY(!view()->findChild<QLineEdit *>("cellEditor"_L1));
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(cell).center());
    QVERIFY(!view()->findChild<QLineEdit *>("cellEditor"_L1));
    QCOMPARE(cell.data().toString(), before);
    QCOMPARE(m_head->rowCount(), 300);
    QVERIFY(!m_head->canUndo());
}

void TestListPreview::isScrolledAndCopied()
{
    m_window->showHead(m_head.get());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 1));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(view()->currentIndex().row(), 1);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"vendor1@accenture.com"_s));
    QTest::keyClick(view(), Qt::Key_PageDown);
    QTRY_VERIFY(view()->verticalScrollBar()->value() > 0);
    QVERIFY(!status().contains(u"still being opened"_s));
}

void TestListPreview::saysHowFarItIs()
{
    m_window->showOpening(u"Large.csv"_s);
    m_window->showHead(m_head.get());
    auto *line = find<QWidget>("openingLine"_L1);
    QVERIFY(line->isVisible());
    m_window->showOpeningProgress(38);
    const QString said = find<QLabel>("openingText"_L1)->text();
    QVERIFY2(said.contains(u"Large.csv"_s) && said.contains(u"38"_s), qPrintable(said));
    QCOMPARE(line->findChild<ProgressLine *>()->value(), 38);
    const QSignalSpy cancelled(m_window.get(), &MainWindow::openingCancelled);
    QTest::mouseClick(find<QPushButton>("cancelOpeningButton"_L1), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    m_window->showList(m_list.get());
    QVERIFY(!line->isVisible());
    QVERIFY(find<QPushButton>("submitRowsButton"_L1)->isEnabled() || !m_sample->session.mayInvite());
}

void TestListPreview::goesOnWhereTheUserIs()
{
    m_window->showHead(m_head.get());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(150, 3));
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->value() + 45);
    view()->horizontalScrollBar()->setValue(60);
    const int down = view()->verticalScrollBar()->value();
    const int across = view()->horizontalScrollBar()->value();
    QVERIFY(down > 0);
    m_window->showList(m_list.get());
    m_head.reset();
    QCOMPARE(shown(), m_list.get());
    QCOMPARE(view()->model()->rowCount(), 2000);
    QCOMPARE(view()->currentRow(), RowId(151));
    QCOMPARE(view()->currentIndex().column(), 3);
    QCOMPARE(view()->verticalScrollBar()->value(), down);
    QCOMPARE(view()->horizontalScrollBar()->value(), across);
    QVERIFY(view()->hasFocus());
    // And now it is changed.
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(view()->currentIndex().data().toString(), QString());
}

void TestListPreview::cancelGoesBackToTheList()
{
    const auto before = list(800, u"Before.csv"_s);
    m_window->showList(before.get());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(500, 2));
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->value() + 21);
    const int down = view()->verticalScrollBar()->value();
    m_window->showOpening(u"Large.csv"_s);
    m_window->showHead(m_head.get());
    m_window->showOpenFailed(u"Large.csv"_s, {Error::Kind::Cancelled, {}, {}});
    QCOMPARE(shown(), before.get());
    QCOMPARE(m_window->page(), MainWindow::Page::Review);
    QCOMPARE(view()->currentRow(), RowId(501));
    QCOMPARE(view()->verticalScrollBar()->value(), down);
    QVERIFY(!find<Toast>("toast"_L1)->isVisible());
    m_window->closeList(before.get());
}

void TestListPreview::cancelGoesBackToThePage()
{
    m_window->showHead(m_head.get());
    m_window->showOpenFailed(u"Large.csv"_s, {Error::Kind::FileDamaged, u"line 900000"_s, {}});
    QCOMPARE(shown(), nullptr);
    QCOMPARE(m_window->page(), MainWindow::Page::Drafts);
    QVERIFY(find<Toast>("toast"_L1)->isVisible());
}

void TestListPreview::whoLeftIsNotCalledBack()
{
    m_window->showHead(m_head.get());
    m_window->showPage(MainWindow::Page::Outbox);
    m_window->showOpeningProgress(70);
    m_window->showList(m_list.get());
    QCOMPARE(m_window->page(), MainWindow::Page::Outbox);
    QCOMPARE(shown(), m_list.get());
}

void TestListPreview::listBeforeMayGo()
{
    auto before = list(10, u"Before.csv"_s);
    m_window->showList(before.get());
    m_window->showHead(m_head.get());
    m_window->closeList(before.get());
    before.reset();
    QCOMPARE(shown(), m_head.get());
    m_window->showOpenFailed(u"Large.csv"_s, {Error::Kind::Cancelled, {}, {}});
    QCOMPARE(shown(), nullptr);
}

/// The list before has only now become idle, and tells of what a crash left in it.
void TestListPreview::isNotTypedIntoForTheListBefore()
{
    const TypedRow typed{2, {{Field::FirstName, u"Anna"_s, u"Anna"_s}}};
    const auto before = list(10, u"Before.csv"_s);
    const QSignalSpy rowTyped(m_window.get(), &MainWindow::rowTyped);
    m_window->showList(before.get());
    m_window->showHead(m_head.get());
    m_window->goOnTyping(before.get(), typed);
    m_window->showList(m_list.get());
    m_window->goOnTyping(before.get(), typed);
    QVERIFY(!m_window->findChild<QLineEdit *>("cellEditor"_L1));
    QVERIFY(!find<Toast>("toast"_L1)->isVisible());
    QCOMPARE(rowTyped.size(), 0); // it stays kept
    m_window->goOnTyping(m_list.get(), typed);
    QVERIFY(m_window->findChild<QLineEdit *>("cellEditor"_L1));
}

/// Where there are no first rows to show.
void TestListPreview::toastSaysHowFarItIs()
{
    auto *toast = find<Toast>("toast"_L1);
    m_window->showOpening(u"Large.xlsx"_s);
    QTRY_VERIFY(toast->isVisible());
    m_window->showOpeningProgress(41);
    QVERIFY2(toast->text().contains(u"41"_s), qPrintable(toast->text()));
    const QSignalSpy cancelled(m_window.get(), &MainWindow::openingCancelled);
    QTest::mouseClick(toast->findChild<QPushButton *>("messageAction"_L1), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    m_window->showMessage(u"Saved"_s);
    m_window->showOpeningProgress(42);
    QCOMPARE(toast->text(), u"Saved"_s);
}

void TestListPreview::saysWhatIsNotSaved()
{
    m_window->showList(m_list.get());
    auto *bar = find<MessageBar>("unsavedBar"_L1);
    QVERIFY(!bar->isVisible());
    m_window->showNotSaved({Error::Kind::StorageFull, {}, {}});
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"not saved"_s), qPrintable(bar->text()));
    const QSignalSpy again(m_window.get(), &MainWindow::saveRequested);
    QTest::mouseClick(bar->findChild<QPushButton *>("messageAction"_L1), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QVERIFY(test::saveScreenshot(m_window.get(), u"list-not-saved"_s));
    m_window->showSaved();
    QVERIFY(!bar->isVisible());
}

void TestListPreview::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColourScheme::Light);
    QTest::newRow("dark") << int(ColourScheme::Dark);
}

void TestListPreview::pictures()
{
    QFETCH(const int, scheme);
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    m_window->showHead(m_head.get());
    m_window->showOpeningProgress(38);
    QVERIFY(test::saveScreenshot(
        m_window.get(), u"list-opening-"_s + QString::fromLatin1(QTest::currentDataTag())));
    m_theme.apply(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestListPreview)
#include "tst_listpreview.moc"
