// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "tests/support/memorylist.h"
#include "tests/support/sampleui.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/table/findbar.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// The Edit menu works where the user is, and its keys are nobody else's.
class TestEditMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void worksInAField();
    void worksOnTheList();
    void worksInACell();
    void worksOnATable();
    void namesTheStep();
    void findsPeople();
    void nothingToDo();
    void staysWhereTheUserWas();
    void keysAreNotAmbiguous_data();
    void keysAreNotAmbiguous();
    void keysDoTheSame_data();
    void keysDoTheSame();
    void exportsWhatIsShown();

private:
    void showList();
    QAction *action(const char *name) const
    {
        auto *found = m_window->findChild<QAction *>(QLatin1StringView(name));
        if (!found)
            qFatal("no action is called %s", name);
        return found;
    }
    QStringList enabled() const;
    void trigger(const char *name) const;
    void lookAtMenu() const;
    void press(const QKeySequence &keys) const;

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<BatchDocument> m_list;
    std::unique_ptr<MainWindow> m_window;
    SpreadsheetView *m_view = nullptr;
};

void TestEditMenu::init()
{
    // Qt warns of a key that two want.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme.apply(*qApp, ColourScheme::Light);
    m_sample = std::make_unique<SampleUi>();
    m_sample->fill();
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QGuiApplication::clipboard()->clear();
}

void TestEditMenu::cleanup()
{
    m_window->hide();
    if (m_list)
        m_window->closeList(m_list.get());
    m_window.reset();
    m_list.reset();
    m_sample.reset();
}

void TestEditMenu::showList()
{
    Invitee arun;
    arun[Field::Email] = u"arun@accenture.com"_s;
    Invitee mei;
    mei[Field::Email] = u"mei@ncs.com.sg"_s;
    m_list = std::make_unique<BatchDocument>(test::memoryList({arun, mei}), Policy::practice());
    m_window->showList(m_list.get());
    m_view = m_window->findChild<SpreadsheetView *>();
    m_view->setFocus();
}

void TestEditMenu::namesTheStep()
{
    showList();
    const auto words = [this](const char *name) {
        lookAtMenu();
        return action(name)->text();
    };
    QCOMPARE(words("undoAction"), u"&Undo"_s);
    m_list->removeRows({1, 2});
    QCOMPARE(words("undoAction"), u"&Undo removal of 2 row(s)"_s);
    QCOMPARE(words("redoAction"), u"&Redo"_s);
    m_list->undo();
    QCOMPARE(words("redoAction"), u"&Redo removal of 2 row(s)"_s);
    // A field has its own history.
    m_window->showPage(MainWindow::Page::Status);
    m_window->findChild<QLineEdit *>(u"statusSearch"_s)->setFocus();
    QCOMPARE(words("redoAction"), u"&Redo"_s);
}

/// As opening the menu does it.
void TestEditMenu::lookAtMenu() const
{
    auto *menu = m_window->findChild<QMenu *>(u"editMenu"_s);
    menu->popup(m_window->mapToGlobal(QPoint(40, 30)));
    menu->close();
}

QStringList TestEditMenu::enabled() const
{
    lookAtMenu();
    QStringList names;
    for (const char *name : {"undo", "redo", "cut", "copy", "paste", "selectAll", "find", "replace"}) {
        if (action(qPrintable(QLatin1StringView(name) + "Action"_L1))->isEnabled())
            names.append(QLatin1StringView(name));
    }
    return names;
}

void TestEditMenu::trigger(const char *name) const
{
    lookAtMenu();
    QVERIFY2(action(name)->isEnabled(), name);
    action(name)->trigger();
}

void TestEditMenu::press(const QKeySequence &keys) const
{
    const QKeyCombination combination = keys[0];
    QTest::keyClick(QApplication::focusWidget(), combination.key(), combination.keyboardModifiers());
}

void TestEditMenu::worksInAField()
{
    m_window->showPage(MainWindow::Page::Status);
    auto *search = m_window->findChild<QLineEdit *>(u"statusSearch"_s);
    search->setFocus();
    QCOMPARE(enabled(), (QStringList{u"find"_s}));
    QTest::keyClicks(search, u"arun"_s);
    QCOMPARE(enabled(), (QStringList{u"undo"_s, u"selectAll"_s, u"find"_s}));
    trigger("selectAllAction");
    QCOMPARE(search->selectedText(), u"arun"_s);
    QCOMPARE(enabled(), (QStringList{u"undo"_s, u"cut"_s, u"copy"_s, u"selectAll"_s, u"find"_s}));
    trigger("cutAction");
    QCOMPARE(search->text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"arun"_s);
    trigger("pasteAction");
    QCOMPARE(search->text(), u"arun"_s);
    trigger("undoAction");
    QCOMPARE(search->text(), QString());
    trigger("redoAction");
    QCOMPARE(search->text(), u"arun"_s);
}

void TestEditMenu::worksOnTheList()
{
    showList();
    QCOMPARE(enabled(), (QStringList{u"cut"_s, u"copy"_s, u"selectAll"_s, u"find"_s, u"replace"_s}));
    trigger("cutAction");
    QCOMPARE(m_view->currentIndex().data().toString(), QString());
    QVERIFY(enabled().contains(u"undo"_s));
    trigger("undoAction");
    QCOMPARE(m_view->currentIndex().data().toString(), u"arun@accenture.com"_s);
    trigger("redoAction");
    QCOMPARE(m_view->currentIndex().data().toString(), QString());
    trigger("pasteAction");
    QCOMPARE(m_view->currentIndex().data().toString(), u"arun@accenture.com"_s);
    trigger("selectAllAction");
    QCOMPARE(m_view->selectedRows().size(), 2);
    trigger("copyAction");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"mei@ncs.com.sg"_s));
    trigger("replaceAction");
    QVERIFY(m_window->findChild<FindBar *>()->isVisible());
    // In the bar's field it is the field's again, and finding stays the list's.
    QVERIFY(!enabled().contains(u"redo"_s));
    QVERIFY(enabled().contains(u"find"_s));
}

void TestEditMenu::worksInACell()
{
    showList();
    press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"x"_s);
    trigger("undoAction");
    QCOMPARE(editor->text(), u"arun@accenture.com"_s);
    trigger("selectAllAction");
    QCOMPARE(editor->selectedText(), u"arun@accenture.com"_s);
    QVERIFY(editor->hasFocus());
    QVERIFY(!m_list->canUndo());
}

void TestEditMenu::worksOnATable()
{
    m_window->showPage(MainWindow::Page::Outbox);
    auto *table = m_window->findChild<DataTable *>(u"outboxTable"_s);
    table->setFocus();
    QVERIFY(enabled().contains(u"selectAll"_s));
    table->setCurrentIndex(table->model()->index(0, 0));
    trigger("copyAction");
    QVERIFY(QGuiApplication::clipboard()->text().contains('@'_L1));
    trigger("selectAllAction");
    QCOMPARE(table->selectionModel()->selectedRows().size(), table->model()->rowCount());
    QVERIFY(enabled().contains(u"find"_s));
    QVERIFY(!enabled().contains(u"replace"_s));
    trigger("findAction");
    QCOMPARE(m_window->focusWidget()->objectName(), u"outboxSearch"_s);
    m_window->showPage(MainWindow::Page::Settings);
    QVERIFY(!enabled().contains(u"find"_s));
}

void TestEditMenu::findsPeople()
{
    m_window->showPage(MainWindow::Page::Status);
    auto *search = m_window->findChild<QLineEdit *>(u"statusSearch"_s);
    search->setText(u"arun"_s);
    m_window->findChild<QWidget *>(u"navStatus"_s)->setFocus();
    press(QKeySequence::Find);
    QVERIFY(search->hasFocus());
    QCOMPARE(search->selectedText(), u"arun"_s);
    m_window->findChild<QWidget *>(u"navStatus"_s)->setFocus();
    trigger("findAction");
    QVERIFY(search->hasFocus());
}

void TestEditMenu::nothingToDo()
{
    QCOMPARE(enabled(), QStringList());
    showList();
    m_list->reset();
    QCOMPARE(enabled(), (QStringList{u"undo"_s}));
    m_window->showPage(MainWindow::Page::Settings);
    QCOMPARE(enabled(), QStringList());
}

void TestEditMenu::staysWhereTheUserWas()
{
    m_window->showPage(MainWindow::Page::Status);
    auto *search = m_window->findChild<QLineEdit *>(u"statusSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"arun"_s);
    // By keys the menu bar has the focus meanwhile.
    m_window->menuBar()->setFocus();
    QVERIFY(enabled().contains(u"selectAll"_s));
    search->setFocus();
    m_window->findChild<QAction *>(u"paletteAction"_s)->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"select all"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(search->selectedText(), u"arun"_s);
}

void TestEditMenu::keysAreNotAmbiguous_data()
{
    QTest::addColumn<QString>("focus");
    for (const char *name : {"spreadsheet", "navOverview", "outboxTable", "draftsTable", "statusSearch"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Every key of every action in the window is pressed where the focus may be: none is wanted by two.
void TestEditMenu::keysAreNotAmbiguous()
{
    QFETCH(const QString, focus);
    const QHash<QString, MainWindow::Page> pages{{u"outboxTable"_s, MainWindow::Page::Outbox},
        {u"draftsTable"_s, MainWindow::Page::Drafts}, {u"statusSearch"_s, MainWindow::Page::Status}};
    showList();
    if (pages.contains(focus))
        m_window->showPage(pages.value(focus));
    auto *widget = m_window->findChild<QWidget *>(focus);
    const auto actions = m_window->findChildren<QAction *>();
    int pressed = 0;
    for (const QAction *each : actions) {
        const QStringList leaves{u"quitAction"_s, u"openListAction"_s};
        if (each->shortcut().isEmpty() || leaves.contains(each->objectName())
            || each->objectName().startsWith("goAction"_L1))
            continue;
        widget->setFocus();
        QVERIFY2(widget->hasFocus(), qPrintable(each->objectName()));
        press(each->shortcut());
        ++pressed;
        while (QWidget *over = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                 : QApplication::activeModalWidget())
            over->close();
    }
    QVERIFY(pressed > 15);
}

void TestEditMenu::keysDoTheSame_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("rows") << u"spreadsheet"_s;
    QTest::newRow("sidebar") << u"navOverview"_s;
}

void TestEditMenu::keysDoTheSame()
{
    QFETCH(const QString, focus);
    showList();
    m_view->clearCells();
    auto *widget = m_window->findChild<QWidget *>(focus);
    widget->setFocus();
    press(QKeySequence::Undo);
    QCOMPARE(m_view->currentIndex().data().toString(), u"arun@accenture.com"_s);
    widget->setFocus();
    press(QKeySequence::Redo);
    QCOMPARE(m_view->currentIndex().data().toString(), QString());
    widget->setFocus();
    press(QKeySequence::Find);
    QVERIFY(m_window->findChild<FindBar *>()->isVisible());
    QVERIFY(m_window->findChild<FindBar *>()->isAncestorOf(QApplication::focusWidget()));
    // In a field Undo is the field's.
    QTest::keyClicks(QApplication::focusWidget(), u"m"_s);
    press(QKeySequence::Undo);
    QCOMPARE(m_view->currentIndex().data().toString(), QString());
    // Redo has a second key, on every desktop: of the field here, of the list elsewhere.
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), QString());
    press(Qt::CTRL | Qt::Key_Y);
    QCOMPARE(field->text(), u"m"_s);
    widget->setFocus();
    press(QKeySequence::Undo);
    QCOMPARE(m_view->currentIndex().data().toString(), u"arun@accenture.com"_s);
    press(Qt::CTRL | Qt::Key_Y);
    QCOMPARE(m_view->currentIndex().data().toString(), QString());
}

void TestEditMenu::exportsWhatIsShown()
{
    auto *exports = action("exportAction");
    QVERIFY(m_window->findChild<QMenu *>(u"fileMenu"_s)->actions().contains(exports));
    QVERIFY(!exports->isEnabled());
    showList();
    QVERIFY(exports->isEnabled());
    exports->trigger();
    QVERIFY(m_window->findChild<QWidget *>(u"exportDialog"_s));
    m_window->findChild<QWidget *>(u"exportDialog"_s)->close();
    m_window->showPage(MainWindow::Page::Outbox);
    QVERIFY(!exports->isEnabled());
    m_window->showPage(MainWindow::Page::Review);
    QVERIFY(exports->isEnabled());
}

QTEST_MAIN(TestEditMenu)
#include "tst_editmenu.moc"
