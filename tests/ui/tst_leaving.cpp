// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/store/savingstatus.h"
#include "tests/support/memorylist.h"
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progressline.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// Closing the window while a list is not saved.
class TestLeaving final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savedListIsNoReason();
    void waitsUntilItIsSaved_data();
    void waitsUntilItIsSaved();
    void waitsUntilItIsWorkedOut();
    void quitsAnyway();
    void stays();
    void triesAgain();
    void losesTheChanges();
    void savesAsAFile();
    void fileOfAnotherListIsNotOffered();
    void troubleComesWhileItWaits();
    void queueIsAskedAboutAfterwards();
    void whoStaysIsHeldUpAgain();
    void loggingOutIsNotHeldUp();

private:
    using State = SavingStatus::State;
    void tell(State state, int percent = 100, bool isOpen = true) const;
    QDialog *shown(const QString &name) const;
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<BatchDocument> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestLeaving::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestLeaving::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_sample = std::make_unique<SampleUi>();
    m_list = std::make_unique<BatchDocument>(test::memoryList({test::vendor(1)}), Policy::practice());
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showList(m_list.get());
}

void TestLeaving::cleanup()
{
    m_window.reset();
    m_list.reset();
}

void TestLeaving::tell(State state, int percent, bool isOpen) const
{
    m_window->showSaving(
        {state, u"Q4.csv"_s, isOpen, percent, {Error::Kind::StorageFull, u"disk I/O"_s, {}}});
}

QDialog *TestLeaving::shown(const QString &name) const
{
    auto *dialog = m_window->findChild<QDialog *>(name);
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

void TestLeaving::savedListIsNoReason()
{
    tell(State::Failing);
    tell(State::Saved);
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::waitsUntilItIsSaved_data()
{
    QTest::addColumn<bool>("lasts");
    QTest::newRow("a moment") << false;
    QTest::newRow("long enough for a word") << true;
}

void TestLeaving::waitsUntilItIsSaved()
{
    QFETCH(const bool, lasts);
    tell(State::Saving, 12);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QVERIFY(!shown(u"waitQuestion"_s));
    if (lasts) {
        QTRY_VERIFY(shown(u"waitQuestion"_s));
        tell(State::Saving, 43);
        QCOMPARE(shown(u"waitQuestion"_s)->findChild<ProgressLine *>()->value(), 43);
        QVERIFY(shown(u"waitQuestion"_s)->windowTitle().contains(u"Q4.csv"_s));
        QVERIFY(test::saveScreenshot(shown(u"waitQuestion"_s), u"dialog-leave-waiting"_s));
        // Asking again opens no other.
        m_window->close();
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_window->findChildren<QDialog *>(u"waitQuestion"_s).size(), 1);
    }
    tell(State::Saved);
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::waitsUntilItIsWorkedOut()
{
    tell(State::Working, 12);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(shown(u"waitQuestion"_s));
    QVERIFY(shown(u"waitQuestion"_s)->windowTitle().contains(u"worked on"_s));
    // To quit at once loses something then.
    QVERIFY(shown(u"waitQuestion"_s)->accessibleDescription().contains(u"may not happen"_s));
    tell(State::Working, 80);
    QCOMPARE(shown(u"waitQuestion"_s)->findChild<ProgressLine *>()->value(), 80);
    tell(State::Saving, 10);
    QVERIFY(shown(u"waitQuestion"_s)->accessibleDescription().contains(u"saving goes on"_s));
    tell(State::Saved);
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::quitsAnyway()
{
    tell(State::Saving, 12);
    m_window->close();
    QTRY_VERIFY(shown(u"waitQuestion"_s));
    QTest::mouseClick(button(u"quitAnywayButton"_s), Qt::LeftButton);
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::stays()
{
    tell(State::Saving, 12);
    m_window->close();
    QTRY_VERIFY(shown(u"waitQuestion"_s));
    QTest::keyClick(shown(u"waitQuestion"_s), Qt::Key_Escape);
    tell(State::Saved);
    QVERIFY(m_window->isVisible());
    // Nor is it closed by what fails and is saved later.
    tell(State::Failing);
    m_window->close();
    QVERIFY(shown(u"unsavedQuestion"_s));
    QTest::keyClick(shown(u"unsavedQuestion"_s), Qt::Key_Escape);
    tell(State::Saved);
    QVERIFY(m_window->isVisible());
}

void TestLeaving::triesAgain()
{
    const QSignalSpy again(m_window.get(), &MainWindow::saveRequested);
    tell(State::Failing);
    m_window->close();
    QVERIFY(m_window->isVisible());
    QDialog *question = shown(u"unsavedQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->windowTitle().contains(u"Q4.csv"_s));
    const QString words = question->accessibleDescription();
    QVERIFY2(words.contains(u"disk is full"_s) && words.contains(u"lost"_s), qPrintable(words));
    QVERIFY(test::saveScreenshot(question, u"dialog-leave-unsaved"_s));
    QTest::keyClick(question, Qt::Key_Return);
    QCOMPARE(again.size(), 1);
    // In vain: asked again; then it is saved.
    tell(State::Saving);
    tell(State::Failing);
    QTRY_VERIFY(shown(u"unsavedQuestion"_s));
    QTest::keyClick(shown(u"unsavedQuestion"_s), Qt::Key_Return);
    QCOMPARE(again.size(), 2);
    QVERIFY(m_window->isVisible());
    tell(State::Saved);
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::losesTheChanges()
{
    tell(State::Failing);
    m_window->close();
    QVERIFY(shown(u"unsavedQuestion"_s));
    QTest::mouseClick(button(u"loseChangesButton"_s), Qt::LeftButton);
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::savesAsAFile()
{
    const QTemporaryDir folder;
    const QSignalSpy written(m_window.get(), &MainWindow::exportRequested);
    const auto choose = [&](const QString &name) {
        tell(State::Failing);
        m_window->close();
        QTRY_VERIFY(shown(u"unsavedQuestion"_s));
        QTest::mouseClick(button(u"saveAsFileButton"_s), Qt::LeftButton);
        QTRY_VERIFY(shown(u"saveUnsavedDialog"_s));
        auto *path = shown(u"saveUnsavedDialog"_s)->findChild<QLineEdit *>(u"fileNameEdit"_s);
        path->setText(folder.filePath(name));
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_VERIFY(!shown(u"saveUnsavedDialog"_s));
    };
    choose(u"kept.csv"_s);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(1).toString(), folder.filePath(u"kept.csv"_s));
    QVERIFY(m_window->isVisible());
    // It could not be written, and an export of another day does not close the window.
    m_window->showFailure({Error::Kind::FileNotWritable, {}, {}});
    m_window->showExported();
    QVERIFY(m_window->isVisible());
    choose(u"kept again.csv"_s);
    QCOMPARE(written.size(), 2);
    m_window->showExported();
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::fileOfAnotherListIsNotOffered()
{
    tell(State::Failing, 100, false);
    m_window->close();
    QVERIFY(shown(u"unsavedQuestion"_s));
    QVERIFY(!button(u"saveAsFileButton"_s));
}

void TestLeaving::troubleComesWhileItWaits()
{
    tell(State::Saving, 12);
    m_window->close();
    QTRY_VERIFY(shown(u"waitQuestion"_s));
    tell(State::Failing);
    QVERIFY(!shown(u"waitQuestion"_s));
    QVERIFY(shown(u"unsavedQuestion"_s));
    QVERIFY(m_window->isVisible());
}

void TestLeaving::queueIsAskedAboutAfterwards()
{
    m_sample->fill();
    tell(State::Saving, 90);
    m_window->close();
    QTRY_VERIFY(shown(u"waitQuestion"_s));
    tell(State::Saved);
    QTRY_VERIFY(shown(u"leaveQuestion"_s));
    QTest::keyClick(shown(u"leaveQuestion"_s), Qt::Key_Return);
    QVERIFY(!m_window->isVisible());
}

void TestLeaving::whoStaysIsHeldUpAgain()
{
    m_sample->fill();
    tell(State::Failing);
    m_window->close();
    QTest::mouseClick(button(u"loseChangesButton"_s), Qt::LeftButton);
    QTRY_VERIFY(shown(u"leaveQuestion"_s));
    QTest::keyClick(shown(u"leaveQuestion"_s), Qt::Key_Escape);
    QTRY_VERIFY(!shown(u"leaveQuestion"_s));
    QVERIFY(m_window->isVisible());
    // They work on, and what they change is not saved either.
    tell(State::Failing);
    m_window->close();
    QTRY_VERIFY(shown(u"unsavedQuestion"_s));
    QVERIFY(m_window->isVisible());
}

void TestLeaving::loggingOutIsNotHeldUp()
{
    tell(State::Failing);
    alignas(QObject) std::byte nobody[sizeof(QObject)] = {};
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nobody));
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
