// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "tests/support/memorylist.h"
#include "tests/support/sampleui.h"
#include "ui/dialogs/emailinvitationdialog.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// The command palette in the whole window, by keys and mouse.
class TestCommandPalette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensFromEverywhere_data();
    void opensFromEverywhere();
    void standsInTheMenu();
    void runsWhatIsTyped();
    void movesByKeys();
    void runsByMouse();
    void closesAndGivesBackTheFocus_data();
    void closesAndGivesBackTheFocus();
    void leavesACellsEditor();
    void closesWhenThePageChanges();
    void listsEachOnce();
    void listsWhatThePageCanDo();
    void refusedSayWhy();
    void usedComeFirst();
    void everyMenuEntryIsThere();
    void isSpoken();
    void changesAppearanceAndLanguage();
    void followsTheWindow();

private:
    void open();
    void showList();
    CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    QLineEdit *edit() const { return m_window->findChild<QLineEdit *>(u"commandEdit"_s); }
    QListView *list() const { return m_window->findChild<QListView *>(u"commandList"_s); }
    QStringList titles() const;
    void type(const QString &text) const { QTest::keyClicks(edit(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) const
    {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, held);
    }

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<BatchDocument> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestCommandPalette::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
    m_theme.apply(*qApp, ColourScheme::Light);
    m_sample = std::make_unique<SampleUi>();
    m_sample->fill();
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->setAppearance(Appearance::System);
    m_window->setLanguages({u"en"_s, u"ms"_s, u"zh_SG"_s}, {});
    m_window->setRecentFiles({u"/home/mei/A & B.csv"_s});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommandPalette::cleanup()
{
    if (m_list)
        m_window->closeList(m_list.get());
    m_window.reset();
    m_list.reset();
    m_sample.reset();
}

void TestCommandPalette::open()
{
    QTRY_VERIFY(!palette());
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette());
    QVERIFY(edit()->hasFocus());
}

void TestCommandPalette::showList()
{
    Invitee person;
    person[Field::Email] = u"arun@accenture.com"_s;
    m_list = std::make_unique<BatchDocument>(test::memoryList({person, person}), Policy::practice());
    m_window->showList(m_list.get());
    m_window->findChild<SpreadsheetView *>()->setFocus();
}

QStringList TestCommandPalette::titles() const
{
    QStringList titles;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        titles.append(list()->model()->index(row, 0).data().toString());
    return titles;
}

void TestCommandPalette::opensFromEverywhere_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("sidebar") << u"navDrafts"_s;
    QTest::newRow("search field") << u"statusSearch"_s;
    QTest::newRow("spreadsheet") << u"spreadsheet"_s;
    QTest::newRow("outbox") << u"outboxTable"_s;
}

void TestCommandPalette::opensFromEverywhere()
{
    QFETCH(const QString, focus);
    if (focus == "statusSearch"_L1)
        m_window->showPage(MainWindow::Page::Status);
    if (focus == "outboxTable"_L1)
        m_window->showPage(MainWindow::Page::Outbox);
    if (focus == "spreadsheet"_L1)
        showList();
    auto *widget = m_window->findChild<QWidget *>(focus);
    widget->setFocus();
    QVERIFY(widget->hasFocus());
    open();
    // The same key closes it.
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette() || !palette()->isVisible());
    QVERIFY(widget->hasFocus());
}

void TestCommandPalette::standsInTheMenu()
{
    auto *action = m_window->findChild<QAction *>(u"paletteAction"_s);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    action->trigger();
    QVERIFY(palette());
    QVERIFY(!titles().contains(u"Command palette…"_s));
}

void TestCommandPalette::runsWhatIsTyped()
{
    open();
    type(u"out"_s);
    QCOMPARE(titles().constFirst(), u"Outbox"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_window->page(), MainWindow::Page::Outbox);
    QTRY_VERIFY(!palette());
    open();
    type(u"email inv"_s);
    press(Qt::Key_Enter);
    QVERIFY(m_window->findChild<EmailInvitationDialog *>());
}

void TestCommandPalette::movesByKeys()
{
    open();
    const int last = list()->model()->rowCount() - 1;
    QVERIFY(last > 12);
    const auto current = [this] { return list()->currentIndex().row(); };
    QCOMPARE(current(), 0);
    press(Qt::Key_Down);
    QCOMPARE(current(), 1);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(current(), last);
    press(Qt::Key_Down);
    QCOMPARE(current(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(current(), 10);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), 0);
    press(Qt::Key_PageUp);
    QCOMPARE(current(), 0);
    QVERIFY(edit()->hasFocus());
}

void TestCommandPalette::runsByMouse()
{
    open();
    type(u"drafts"_s);
    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
    QCOMPARE(m_window->page(), MainWindow::Page::Drafts);
    QTRY_VERIFY(!palette());
    open();
    QTest::mouseClick(palette(), Qt::LeftButton, {}, QPoint(20, m_window->height() - 20));
    QTRY_VERIFY(!palette());
}

void TestCommandPalette::closesAndGivesBackTheFocus_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Esc") << Qt::Key_Escape;
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Shift+Tab") << Qt::Key_Backtab;
}

void TestCommandPalette::closesAndGivesBackTheFocus()
{
    QFETCH(const Qt::Key, key);
    m_window->showPage(MainWindow::Page::Status);
    auto *search = m_window->findChild<QLineEdit *>(u"statusSearch"_s);
    search->setFocus();
    search->setText(u"arun"_s);
    search->setCursorPosition(2);
    open();
    type(u"zoo"_s);
    press(key);
    QTRY_VERIFY(!palette());
    QVERIFY(search->hasFocus());
    QCOMPARE(search->cursorPosition(), 2);
    QVERIFY(search->selectedText().isEmpty());
    QCOMPARE(search->text(), u"arun"_s);
}

void TestCommandPalette::leavesACellsEditor()
{
    showList();
    auto *view = m_window->findChild<SpreadsheetView *>();
    press(Qt::Key_F2);
    QVERIFY(!view->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    open();
    // What was typed is in the list.
    QCOMPARE(view->currentIndex().data().toString(), u"arun@accenture.comx"_s);
    press(Qt::Key_Escape);
    QVERIFY(view->hasFocus());
}

void TestCommandPalette::closesWhenThePageChanges()
{
    open();
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->page(), MainWindow::Page::Drafts);
    QTRY_VERIFY(!palette());
}

void TestCommandPalette::listsEachOnce()
{
    showList();
    open();
    QStringList spoken;
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        spoken.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
    QStringList once = spoken;
    once.removeDuplicates();
    QCOMPARE(spoken, once);
    for (const QString &title : titles())
        QVERIFY2(!title.contains(u'\t') && !title.contains("(&"_L1), qPrintable(title));
    QVERIFY(titles().contains(u"A & B.csv"_s));
    QVERIFY(titles().contains(u"Open list…"_s));
}

void TestCommandPalette::listsWhatThePageCanDo()
{
    open();
    QVERIFY(!titles().contains(u"Fill down"_s));
    press(Qt::Key_Escape);
    showList();
    open();
    for (const QString &title : {u"Fill down"_s, u"Next problem"_s, u"Add row"_s, u"Export list…"_s})
        QVERIFY2(titles().contains(title), qPrintable(title));
    type(u"add row"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_list->rowCount(), 3);
}

void TestCommandPalette::refusedSayWhy()
{
    showList();
    open();
    type(u"submit ready"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    const QModelIndex submit = list()->model()->index(0, 0);
    QVERIFY(submit.data(Qt::AccessibleTextRole).toString().contains("No row is ready yet."_L1));
    const QSignalSpy submitted(m_window.get(), &MainWindow::listSubmitted);
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
    QCOMPARE(submitted.size(), 0);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(submit).center());
    QVERIFY(palette()->isVisible());
    press(Qt::Key_Escape);

    Profile vendor = *m_sample->session.profile();
    vendor.userType = UserType::Vendor;
    vendor.canInvite = false;
    m_sample->session.setSignedIn(vendor);
    open();
    type(u"batch upload"_s);
    QVERIFY(list()->model()->index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"Vendors cannot"_s));
}

void TestCommandPalette::usedComeFirst()
{
    open();
    type(u"settings"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!palette());
    open();
    QCOMPARE(titles().constFirst(), u"Settings"_s);
}

void TestCommandPalette::everyMenuEntryIsThere()
{
    open();
    const QStringList shown = titles();
    for (const QString &title : {u"Overview"_s, u"Invite Users"_s, u"Drafts"_s, u"Outbox"_s,
             u"Invite user status"_s, u"Settings"_s, u"Email invitation…"_s, u"Create account…"_s,
             u"Batch upload…"_s, u"Light"_s, u"Dark"_s, u"High contrast"_s, u"中文"_s, u"Bahasa Melayu"_s,
             u"New empty list"_s, u"Sign out"_s, u"Quit"_s, u"Wide sidebar"_s, u"About TechPass Invite"_s})
        QVERIFY2(shown.contains(title), qPrintable(title));
    QVERIFY(!shown.contains(u"Sign in"_s));
}

void TestCommandPalette::isSpoken()
{
    open();
    type(u"outb"_s);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list());
    QCOMPARE(spoken->role(), QAccessible::List);
    const QAccessibleInterface *first = spoken->child(list()->currentIndex().row());
    QCOMPARE(first->text(QAccessible::Name), u"Outbox, Go, Ctrl+4"_s);
    QVERIFY(first->state().selected);
    auto *line = m_window->findChild<QLabel *>(u"commandLine"_s);
    QVERIFY(!line->isVisible());
    type(u"zz"_s);
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"No command is called that."_s);
    QCOMPARE(edit()->accessibleName(), u"Search commands"_s);
    QCOMPARE(list()->accessibleName(), u"Commands"_s);
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestCommandPalette::changesAppearanceAndLanguage()
{
    const QSignalSpy appearance(m_window.get(), &MainWindow::appearanceChosen);
    const QSignalSpy language(m_window.get(), &MainWindow::languageChosen);
    open();
    type(u"dark"_s);
    press(Qt::Key_Return);
    QCOMPARE(appearance.size(), 1);
    QCOMPARE(appearance.at(0).at(0).value<Appearance>(), Appearance::Dark);
    // The Settings page shows it too, and what is chosen there the menu.
    m_window->showPage(MainWindow::Page::Settings);
    auto *combo = m_window->findChild<QComboBox *>(u"appearanceCombo"_s);
    QCOMPARE(combo->currentText(), u"Dark"_s);
    combo->setCurrentIndex(1);
    QVERIFY(m_window->findChild<QAction *>(u"appearanceAction1"_s)->isChecked());
    QCOMPARE(appearance.size(), 2);
    QTRY_VERIFY(!palette());
    open();
    type(u"melayu"_s);
    press(Qt::Key_Return);
    QCOMPARE(language.size(), 1);
    QCOMPARE(language.at(0).at(0).toString(), u"ms"_s);
    QCOMPARE(m_window->findChild<QComboBox *>(u"languageCombo"_s)->currentData().toString(), u"ms"_s);
}

void TestCommandPalette::followsTheWindow()
{
    open();
    m_window->resize(800, 560);
    QTRY_COMPARE(palette()->size(), m_window->size());
    const QRect box = m_window->findChild<QWidget *>(u"commandBox"_s)->geometry();
    QVERIFY(m_window->rect().contains(box));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
