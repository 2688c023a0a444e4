// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/pages/outboxdelegate.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/outboxproxy.h"
#include "ui/pages/outboxrowdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

namespace {

template <typename T> T *named(QWidget *page, const char *name)
{
    T *found = page->findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("no %s is called %s", T::staticMetaObject.className(), name);
    return found;
}

void clickRow(DataTable *table, int row, Qt::KeyboardModifiers keys = Qt::NoModifier)
{
    const QRect cell = table->visualRect(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, cell.center());
}

QStringList emailsIn(const DataTable *table)
{
    QStringList emails;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        emails.append(table->model()->index(row, 0).data().toString());
    return emails;
}

QueueStatus queueIn(QueueStatus::State state, double rowsPerSecond = 1)
{
    QueueStatus queue;
    queue.state = state;
    queue.rowsPerSecond = rowsPerSecond;
    return queue;
}

} // namespace

/// The Outbox page as a window of its own, driven by mouse and keys over a real model.
class TestOutboxPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filters();
    void searches();
    void mendsWhatIsFound();
    void pausesAndResumes();
    void asksBeforeTakingBack();
    void copies();
    void isEmptyAtFirst();
    void showsChanges();
    void showsOneSubmissionAsTheTitle();
    void choosesASubmissionByKeys();
    void followsWhatIsSent();
    void countsWithinTheSubmission();
    void speaksOfProgress();
    void showsTheTriesOfARow();
    void detailsFollowTheRow();
    void mendsWhatNeedsIt();
    void mendsWhatIsSelected();
    void mendsCancelledRows();
    void asksBeforeMendingWhatMayExist();
    void checksAgain();
    void savesResults();
    void savesFailedRows();
    void fitsANarrowWindow();
    void pauseIsTheOthersWhileAnotherSends();
    void looks_data();
    void looks();

private:
    void start();
    Chip *chip(const char *name) { return named<Chip>(m_page.get(), name); }
    QPushButton *button(const char *name) { return named<QPushButton>(m_page.get(), name); }
    QString label(const char *name) { return named<QLabel>(m_page.get(), name)->text(); }
    DataTable *table() { return named<DataTable>(m_page.get(), "outboxTable"); }
    void chooseSubmission(qint64 id);

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<OutboxPage> m_page;
};

void TestOutboxPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme.apply(*qApp, ColourScheme::Light);
    m_sample = std::make_unique<SampleUi>();
}

void TestOutboxPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestOutboxPage::start()
{
    m_page = std::make_unique<OutboxPage>(m_sample->session, m_sample->outbox);
    m_page->setQueue(queueIn(QueueStatus::State::Sending));
    m_page->resize(1056, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestOutboxPage::chooseSubmission(qint64 id)
{
    auto *choice = named<QComboBox>(m_page.get(), "outboxSubmission");
    const int wanted = choice->findData(id);
    QVERIFY(wanted >= 0);
    choice->setFocus();
    while (choice->currentIndex() != wanted)
        QTest::keyClick(choice, choice->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void TestOutboxPage::filters()
{
    m_sample->fill();
    start();
    QCOMPARE(table()->model()->rowCount(), 412);
    QCOMPARE(chip("outboxChipAttention")->count(), 2);
    QTest::mouseClick(chip("outboxChipAttention"), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 2);
    chip("outboxChipWaiting")->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(table()->model()->rowCount(), 128);
    QVERIFY(!chip("outboxChipCancelled")->isVisible());
    QVERIFY(!chip("outboxChipReturned")->isVisible());
}

void TestOutboxPage::searches()
{
    m_sample->fill();
    start();
    auto *search = named<QLineEdit>(m_page.get(), "outboxSearch");
    QTest::keySequence(table(), QKeySequence::Find);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"PRIYA"_s);
    QCOMPARE(emailsIn(table()).filter(u"priya"_s).size(), table()->model()->rowCount());
    QVERIFY(table()->model()->rowCount() > 0);
    // What somebody reads out of a refusal.
    search->setText(u' ' + m_sample->outbox.row(2).traceId.toUpper());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(emailsIn(table()), QStringList{m_sample->outbox.row(2).request.email()});
    search->setText(u"nobody"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QTest::mouseClick(button("emptyStateButton"), Qt::LeftButton);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 412);
}

/// What is found is what a button speaks of, and takes.
void TestOutboxPage::mendsWhatIsFound()
{
    m_sample->fill();
    start();
    const QSignalSpy mended(m_page.get(), &OutboxPage::resubmitRequested);
    QTest::mouseClick(chip("outboxChipAttention"), Qt::LeftButton);
    const QStringList needing = emailsIn(table());
    QCOMPARE(needing.size(), 2);
    QTest::mouseClick(chip("outboxChipAll"), Qt::LeftButton);
    named<QLineEdit>(m_page.get(), "outboxSearch")->setText(needing.first());
    QVERIFY(button("outboxMendButton")->text().contains(u'1'));
    QTest::mouseClick(button("outboxMendButton"), Qt::LeftButton);
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.first().first().value<QList<qint64>>().size(), 1);
}

void TestOutboxPage::pausesAndResumes()
{
    m_sample->fill();
    start();
    const QSignalSpy paused(m_page.get(), &OutboxPage::pauseRequested);
    const QSignalSpy resumed(m_page.get(), &OutboxPage::resumeRequested);
    QTest::mouseClick(button("outboxPauseButton"), Qt::LeftButton);
    QCOMPARE(paused.count(), 1);
    m_page->setQueue(queueIn(QueueStatus::State::Paused));
    QCOMPARE(button("outboxPauseButton")->text(), u"Resume"_s);
    QVERIFY(label("outboxExplanation").contains(u"Paused"_s));
    QVERIFY(!label("outboxCounts").contains(u"left"_s));
    QTest::mouseClick(button("outboxPauseButton"), Qt::LeftButton);
    QCOMPARE(resumed.count(), 1);
}

void TestOutboxPage::asksBeforeTakingBack()
{
    m_sample->fill();
    start();
    const QSignalSpy cancelled(m_page.get(), &OutboxPage::cancelWaitingRequested);
    QTest::mouseClick(button("outboxCancelButton"), Qt::LeftButton);
    QTest::keyClick(named<QuestionDialog>(m_page.get(), "outboxCancelQuestion"), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 0);
    QTRY_VERIFY(!m_page->findChild<QuestionDialog *>(u"outboxCancelQuestion"_s));
    QTest::mouseClick(button("outboxCancelButton"), Qt::LeftButton);
    QTest::mouseClick(button("outboxCancelConfirm"), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

void TestOutboxPage::copies()
{
    m_sample->fill();
    start();
    clickRow(table(), 2);
    named<QAction>(table(), "outboxCopyTraceAction")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), m_sample->outbox.row(2).traceId);
    QTest::keySequence(table(), QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"priya.n@ncs.com.sg\tCreate account"_s));
    QCOMPARE(OutboxDelegate::shortTrace(u"4f1c0d2e77aa4b9a"_s), u"4f1c…9a"_s);
    QCOMPARE(OutboxDelegate::shortTrace(u"short"_s), u"short"_s);
}

void TestOutboxPage::isEmptyAtFirst()
{
    start();
    QVERIFY(!named<QWidget>(m_page.get(), "outboxProgressCard")->isVisible());
    QVERIFY(!button("outboxSaveButton")->isEnabled());
    QVERIFY(!button("outboxMendButton")->isVisible());
    QVERIFY(button("emptyStateButton")->isVisible());
    QVERIFY(test::saveScreenshot(m_page.get(), u"page-outbox-empty"_s));
}

void TestOutboxPage::showsChanges()
{
    m_sample->fill();
    start();
    QTest::mouseClick(chip("outboxChipWaiting"), Qt::LeftButton);
    OutboxRow row = m_sample->outbox.row(284);
    row.state = RowState::Created;
    m_sample->outbox.updateRows({row});
    QCOMPARE(table()->model()->rowCount(), 127);
    QTRY_COMPARE(chip("outboxChipWaiting")->count(), 127);
}

void TestOutboxPage::showsOneSubmissionAsTheTitle()
{
    m_sample->fill();
    start();
    QCOMPARE(label("outboxTitle"), u"Vendor onboarding Q4.csv"_s);
    QVERIFY(!named<QComboBox>(m_page.get(), "outboxSubmission")->isVisible());
    QCOMPARE(label("outboxCounts"), u"282 created · 2 need(s) attention · 128 waiting · about 2 min left"_s);
}

void TestOutboxPage::choosesASubmissionByKeys()
{
    m_sample->fillSubmissions();
    start();
    auto *choice = named<QComboBox>(m_page.get(), "outboxSubmission");
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 4);
    QCOMPARE(choice->itemText(0), u"All submissions"_s);
    QVERIFY(choice->itemText(1).startsWith(u"Temasek Poly interns.xlsx · Today, "_s));
    QVERIFY(choice->itemText(1).endsWith(u"1 of 4 done"_s));
    QCOMPARE(table()->model()->rowCount(), 4);
    chooseSubmission(2);
    QCOMPARE(emailsIn(table()), QStringList{u"person2.1@ncs.com.sg"_s});
    chooseSubmission(0);
    QCOMPARE(table()->model()->rowCount(), 11);
    QCOMPARE(chip("outboxChipAll")->count(), 11);
}

void TestOutboxPage::followsWhatIsSent()
{
    m_sample->fillSubmissions();
    start();
    // The one being sent; when all is done, the newest; and one that is added, even after a choice.
    auto *choice = named<QComboBox>(m_page.get(), "outboxSubmission");
    QCOMPARE(choice->currentData().toLongLong(), 3);
    m_sample->outbox.addSubmission(
        SampleUi::makeBlock(4, u"Later.csv"_s, QDateTime::currentDateTimeUtc(), {RowState::Waiting}));
    QCOMPARE(choice->currentData().toLongLong(), 3);
    QList<OutboxRow> rows = m_sample->outbox.block(3)->rows;
    for (OutboxRow &row : rows)
        row.state = RowState::Created;
    m_sample->outbox.updateRows(rows);
    QTRY_COMPARE(choice->currentData().toLongLong(), 4);
    QCOMPARE(emailsIn(table()), QStringList{u"person4.1@ncs.com.sg"_s});
    chooseSubmission(1);
    OutboxRow row = m_sample->outbox.block(4)->rows.first();
    row.state = RowState::Sending;
    m_sample->outbox.updateRows({row});
    QTRY_COMPARE(label("outboxTitle"), u"Vendor onboarding Q4.csv"_s);
    m_sample->outbox.addSubmission(
        SampleUi::makeBlock(5, u"Last.csv"_s, QDateTime::currentDateTimeUtc(), {RowState::Waiting}));
    QTRY_COMPARE(choice->currentData().toLongLong(), 4);
}

void TestOutboxPage::countsWithinTheSubmission()
{
    m_sample->fillSubmissions();
    start();
    chooseSubmission(1);
    QCOMPARE(chip("outboxChipAll")->count(), 6);
    QCOMPARE(chip("outboxChipAttention")->count(), 3);
    QCOMPARE(chip("outboxChipCancelled")->count(), 1);
    QVERIFY(chip("outboxChipCancelled")->isVisible());
    QCOMPARE(chip("outboxChipReturned")->count(), 1);
    QVERIFY(label("outboxExplanation").contains(u"Other submissions still wait."_s));
    QTest::mouseClick(chip("outboxChipReturned"), Qt::LeftButton);
    QCOMPARE(emailsIn(table()), QStringList{u"person1.6@ncs.com.sg"_s});
    chooseSubmission(3);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(chip("outboxChipReturned")->isVisible());
}

void TestOutboxPage::speaksOfProgress()
{
    m_sample->fillSubmissions();
    start();
    auto *progress = named<QProgressBar>(m_page.get(), "outboxProgress");
    QCOMPARE(progress->accessibleName(), u"Progress of Temasek Poly interns.xlsx: 1 of 4 done"_s);
    OutboxRow row = m_sample->outbox.row(1);
    row.state = RowState::Created;
    m_sample->outbox.updateRows({row});
    QTRY_COMPARE(progress->accessibleName(), u"Progress of Temasek Poly interns.xlsx: 2 of 4 done"_s);
    QCOMPARE(progress->value(), 2);
    // What was taken back is not sent, so the line does not get full.
    OutboxRow other = m_sample->outbox.row(2);
    other.state = RowState::Cancelled;
    m_sample->outbox.updateRows({other});
    QTRY_COMPARE(label("outboxCounts"), u"2 created · 1 waiting · 1 taken back · less than a minute left"_s);
    QCOMPARE(progress->value(), 2);
}

void TestOutboxPage::showsTheTriesOfARow()
{
    m_sample->fillSubmissions();
    start();
    chooseSubmission(1);
    const QSignalSpy asked(m_page.get(), &OutboxPage::attemptsRequested);
    clickRow(table(), 2);
    QTest::keyClick(table(), Qt::Key_Return);
    QPointer<OutboxRowDialog> dialog = named<OutboxRowDialog>(m_page.get(), "outboxRowDialog");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 103);
    const QDateTime start(QDate(2020, 11, 23), QTime(6, 5, 12), Qt::UTC);
    m_page->showAttempts(103,
        {{1, start, start.addSecs(31), Error::Kind::TimedOut, {}},
            {2, start.addSecs(40), start.addSecs(41), {}, u"4f1c0d2e-77aa"_s}});
    auto *tries = named<DataTable>(dialog, "outboxRowAttempts");
    QCOMPARE(tries->model()->rowCount(), 2);
    QCOMPARE(tries->model()->index(0, 1).data().toString(), u"23 Nov, 14:05:12 – 14:05:43"_s);
    QVERIFY(tries->model()->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"14:05:12"_s));
    QCOMPARE(tries->model()->index(0, 2).data().toString(), u"No answer came in time"_s);
    QCOMPARE(tries->model()->index(1, 2).data().toString(), u"The service answered"_s);
    QTest::mouseClick(named<QPushButton>(dialog, "outboxRowCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"4f1c0d2e-77aa"_s);
    QCOMPARE(named<QLabel>(dialog, "outboxRowFields")->text(),
        u"Contact number: This number is not valid for +65.\nOrganisation: The organisation is missing."_s);
    QVERIFY(named<QLabel>(dialog, "outboxRowAdvice")->text().contains(u"Edit and resubmit"_s));
    QVERIFY(!named<QPushButton>(dialog, "outboxRowCheck")->isVisible());
    QVERIFY(test::saveScreenshot(dialog, u"dialog-outbox-row"_s));
    const QSignalSpy mended(m_page.get(), &OutboxPage::resubmitRequested);
    QTest::mouseClick(named<QPushButton>(dialog, "outboxRowMend"), Qt::LeftButton);
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.first().first().value<QList<qint64>>(), QList<qint64>{103});
    QTRY_VERIFY(!dialog);
}

void TestOutboxPage::detailsFollowTheRow()
{
    m_sample->fillSubmissions();
    start();
    const QSignalSpy asked(m_page.get(), &OutboxPage::attemptsRequested);
    clickRow(table(), 1);
    named<QAction>(table(), "outboxDetailsAction")->trigger();
    auto *dialog = named<OutboxRowDialog>(m_page.get(), "outboxRowDialog");
    QCOMPARE(named<QLabel>(dialog, "outboxRowResult")->text(), u"Sending"_s);
    OutboxRow row = m_sample->outbox.row(1);
    row.state = RowState::Invited;
    row.revision = 7;
    m_sample->outbox.updateRows({row});
    QCOMPARE(named<QLabel>(dialog, "outboxRowResult")->text(), u"Invited: Invitation email sent"_s);
    QCOMPARE(asked.count(), 2);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<OutboxRowDialog *>());
    // Of another user now: nothing is left to show.
    clickRow(table(), 0);
    QTest::keyClick(table(), Qt::Key_Return);
    m_sample->outbox.setContent({});
    QTRY_VERIFY(!m_page->findChild<OutboxRowDialog *>());
}

void TestOutboxPage::mendsWhatNeedsIt()
{
    m_sample->fillSubmissions();
    start();
    QVERIFY(!button("outboxMendButton")->isVisible());
    chooseSubmission(1);
    QCOMPARE(button("outboxMendButton")->text(), u"Edit and resubmit 3 row(s)"_s);
    QTest::mouseClick(chip("outboxChipAttention"), Qt::LeftButton);
    QVERIFY(button("outboxMendButton")->isVisible());
    QTest::mouseClick(chip("outboxChipCreated"), Qt::LeftButton);
    QVERIFY(!button("outboxMendButton")->isVisible());
}

void TestOutboxPage::mendsWhatIsSelected()
{
    m_sample->fillSubmissions();
    start();
    chooseSubmission(1);
    const QSignalSpy mended(m_page.get(), &OutboxPage::resubmitRequested);
    // A created row among them is left where it is; the order is the list's.
    clickRow(table(), 4);
    clickRow(table(), 0, Qt::ControlModifier);
    clickRow(table(), 1, Qt::ControlModifier);
    QTRY_COMPARE(button("outboxMendButton")->text(), u"Edit and resubmit 2 row(s)"_s);
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.first().first().value<QList<qint64>>(), (QList<qint64>{102, 105}));
}

void TestOutboxPage::mendsCancelledRows()
{
    m_sample->fillSubmissions();
    start();
    chooseSubmission(1);
    QTest::mouseClick(chip("outboxChipCancelled"), Qt::LeftButton);
    const QSignalSpy mended(m_page.get(), &OutboxPage::resubmitRequested);
    QTest::mouseClick(button("outboxMendButton"), Qt::LeftButton);
    QTest::keyClick(chip("outboxChipCancelled"), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(mended.count(), 2);
    QCOMPARE(mended.first().first().value<QList<qint64>>(), QList<qint64>{105});
}

void TestOutboxPage::asksBeforeMendingWhatMayExist()
{
    m_sample->fillSubmissions();
    start();
    chooseSubmission(1);
    const QSignalSpy mended(m_page.get(), &OutboxPage::resubmitRequested);
    QTest::mouseClick(button("outboxMendButton"), Qt::LeftButton);
    QPointer<QDialog> question = named<QDialog>(m_page.get(), "outboxMendQuestion");
    QVERIFY(test::saveScreenshot(question, u"dialog-outbox-mend"_s));
    // Enter leaves them where they are.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!question);
    QCOMPARE(mended.count(), 0);
    QTest::mouseClick(button("outboxMendButton"), Qt::LeftButton);
    QTest::mouseClick(button("outboxMendConfirm"), Qt::LeftButton);
    QCOMPARE(mended.count(), 1);
    QCOMPARE(mended.first().first().value<QList<qint64>>(), (QList<qint64>{102, 103, 104}));
}

void TestOutboxPage::checksAgain()
{
    m_sample->fillSubmissions();
    start();
    QVERIFY(!button("outboxCheckButton")->isVisible());
    chooseSubmission(1);
    const QSignalSpy checked(m_page.get(), &OutboxPage::checkAgainRequested);
    QCOMPARE(button("outboxCheckButton")->text(), u"Check 1 row(s) again"_s);
    QTest::mouseClick(button("outboxCheckButton"), Qt::LeftButton);
    clickRow(table(), 3);
    QTest::keySequence(table(), QKeySequence::Refresh);
    QCOMPARE(checked.count(), 2);
    QCOMPARE(checked.last().first().value<QList<qint64>>(), QList<qint64>{104});
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    auto *menu = named<QMenu>(m_page.get(), "outboxMenu");
    QVERIFY(menu->actions().contains(named<QAction>(table(), "outboxCheckAction")));
    QVERIFY(test::saveScreenshot(menu, u"menu-outbox"_s));
    menu->close();
}

void TestOutboxPage::savesResults()
{
    m_sample->fillOutbox(4, 2);
    start();
    const QTemporaryDir folder;
    const QSignalSpy saved(m_page.get(), &OutboxPage::resultsSaveRequested);
    const auto typePath = [this](const QString &path) {
        auto *dialog = named<QFileDialog>(m_page.get(), "saveResultsDialog");
        auto *name = named<QLineEdit>(dialog, "fileNameEdit");
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    };
    // With rows to mend there is a choice, by keys.
    QTest::mouseClick(button("outboxSaveButton"), Qt::LeftButton);
    auto *menu = named<QMenu>(m_page.get(), "outboxSaveMenu");
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    typePath(folder.filePath(u"results.xlsx"_s));
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), folder.filePath(u"results.xlsx"_s));
    QCOMPARE(saved.first().last().toLongLong(), 1);
    QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
    // Without any, the dialog comes at once.
    m_sample->outbox.setContent({SampleUi::makeBlock(
        9, u"Clean.csv"_s, QDateTime::currentDateTimeUtc(), {RowState::Created, RowState::Waiting})});
    QTest::mouseClick(button("outboxSaveButton"), Qt::LeftButton);
    typePath(folder.filePath(u"plain"_s));
    QCOMPARE(saved.count(), 2);
    QCOMPARE(saved.last().first().toString(), folder.filePath(u"plain.csv"_s));
    QCOMPARE(saved.last().last().toLongLong(), 9);
}

void TestOutboxPage::savesFailedRows()
{
    m_sample->fillSubmissions();
    start();
    const QTemporaryDir folder;
    chooseSubmission(1);
    const QSignalSpy results(m_page.get(), &OutboxPage::resultsSaveRequested);
    const QSignalSpy failed(m_page.get(), &OutboxPage::failedRowsSaveRequested);
    const auto choose = [&](const char *action, const char *dialogName) {
        QTest::mouseClick(button("outboxSaveButton"), Qt::LeftButton);
        auto *menu = named<QMenu>(m_page.get(), "outboxSaveMenu");
        menu->setActiveAction(named<QAction>(menu, action));
        QTest::keyClick(menu, Qt::Key_Return);
        auto *dialog = named<QFileDialog>(m_page.get(), dialogName);
        auto *name = named<QLineEdit>(dialog, "fileNameEdit");
        name->setText(folder.filePath(u"file.csv"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
        QTRY_VERIFY(!m_page->findChild<QMenu *>(u"outboxSaveMenu"_s));
    };
    choose("outboxSaveFailed", "saveFailedRowsDialog");
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().last().toLongLong(), 1);
    choose("outboxSaveAll", "saveResultsDialog");
    QCOMPARE(results.count(), 1);
    QCOMPARE(results.first().last().toLongLong(), 0);
}

void TestOutboxPage::fitsANarrowWindow()
{
    m_sample->fillSubmissions();
    start();
    chooseSubmission(1);
    const auto top = [this](QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
    m_page->resize(1480, 768);
    QCoreApplication::sendPostedEvents();
    QTRY_VERIFY(top(button("outboxMendButton")) < top(chip("outboxChipAll")) + 20);
    QCOMPARE(top(named<QLineEdit>(m_page.get(), "outboxSearch")), top(button("outboxMendButton")));
    m_page->resize(696, 560);
    QTRY_VERIFY(top(button("outboxMendButton")) > top(chip("outboxChipAll")) + 20);
    QVERIFY(test::saveScreenshot(m_page.get(), u"page-outbox-narrow"_s));
}

void TestOutboxPage::pauseIsTheOthersWhileAnotherSends()
{
    m_sample->fill();
    start();
    m_page->setQueue(queueIn(QueueStatus::State::SendingElsewhere));
    QVERIFY(!button("outboxPauseButton")->isEnabled());
    QCOMPARE(label("outboxExplanation"), u"Another window sends these rows; this one shows how far it is."_s);
    QVERIFY(label("outboxCounts").contains(u"about 2 min left"_s));
}

void TestOutboxPage::looks_data()
{
    QTest::addColumn<int>("scheme");
    const QStringList schemes{u"light"_s, u"dark"_s, u"contrast"_s};
    for (int scheme = 0; scheme < 3; ++scheme)
        QTest::newRow(qPrintable(schemes.at(scheme))) << scheme;
}

void TestOutboxPage::looks()
{
    QFETCH(const int, scheme);
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    m_sample->fillSubmissions();
    start();
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(test::saveScreenshot(m_page.get(), u"page-outbox-several-%1"_s.arg(tag)));
    chooseSubmission(1);
    clickRow(table(), 2);
    QVERIFY(test::saveScreenshot(m_page.get(), u"page-outbox-mend-%1"_s.arg(tag)));
    QTest::keyClick(table(), Qt::Key_Return);
    auto *dialog = named<OutboxRowDialog>(m_page.get(), "outboxRowDialog");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_page->showAttempts(103,
        {{1, now.addSecs(-90), now.addSecs(-60), Error::Kind::TimedOut, {}},
            {2, now.addSecs(-30), now.addSecs(-29), {}, u"4f1c0d2e-77aa-4b1d-9f60-1c2d3e4f0103"_s}});
    QVERIFY(test::saveScreenshot(dialog, u"dialog-outbox-row-%1"_s.arg(tag)));
}

QTEST_MAIN(TestOutboxPage)
#include "tst_outboxpage.moc"
