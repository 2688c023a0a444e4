// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "tests/support/sheetfixture.h"
#include "ui/dialogs/batchuploaddialog.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/shortcutlist.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetkeylist.h"
#include "ui/widgets/menukey.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

namespace {

QList<Invitee> people()
{
    QList<Invitee> people;
    for (int i = 0; i < 40; ++i) {
        Invitee person;
        for (const Field field : {Field::Email, Field::Username, Field::FirstName, Field::LastName,
                 Field::CountryCode, Field::ContactNumber, Field::Organisation, Field::Reason})
            person[field] = u"%1.%2"_s.arg(int(field)).arg(i);
        person[Field::Email] = u"p%1@accenture.com"_s.arg(i);
        people.append(person);
    }
    return people;
}

QKeyCombination only(const QKeySequence &keys)
{
    return keys[0];
}

} // namespace

/// The sheet of shortcuts does not lie: every key in it is pressed, or is that of an action of the window.
class TestShortcuts final : public QObject, private test::SheetFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sheetKeysDoSomething_data();
    void sheetKeysDoSomething();
    void toldCommandsAreTheSheetsKeys_data();
    void toldCommandsAreTheSheetsKeys();
    void formKeys();
    void hasEveryKeyOfTheMenus();
    void noKeyTwiceInAPlace();
    void opensAndFilters();
    void movesFromTheField();
    void fitsALowWindow();

private:
    QStringList state() const;
    void openWindow();
    QList<ShortcutGroup> groupsAtFirst();
    QListView *list() const { return m_window->findChild<QListView *>(u"shortcutsList"_s); }

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<BatchDocument> m_list;
    std::unique_ptr<MainWindow> m_window;
};

void TestShortcuts::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestShortcuts::cleanup()
{
    clear();
    if (m_window)
        m_window->hide();
    if (m_list)
        m_window->closeList(m_list.get());
    m_window.reset();
    m_list.reset();
    m_sample.reset();
}

void TestShortcuts::openWindow()
{
    m_sample = std::make_unique<SampleUi>();
    m_sample->fill();
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// As they are told where no page but the first was looked at yet.
QList<ShortcutGroup> TestShortcuts::groupsAtFirst()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    return shortcutsOf(*m_window);
}

/// All that a key may change.
QStringList TestShortcuts::state() const
{
    const QModelIndex current = view->currentIndex();
    auto *line = qobject_cast<QLineEdit *>(editor());
    auto *lines = qobject_cast<QPlainTextEdit *>(editor());
    const QWidget *popup = QApplication::activePopupWidget();
    return {u"%1,%2"_s.arg(current.row()).arg(current.column()), selected(),
        QString::number(int(document->canUndo())), QString::number(document->rowCount()),
        editor() ? u"editing"_s : QString(),
        line        ? line->text()
            : lines ? lines->toPlainText()
                    : QString(),
        QString::number(view->columns().layout().zoom), popup ? popup->objectName() : QString(),
        view->hasFocus() || editor() ? u"inside"_s : u"outside"_s};
}

void TestShortcuts::sheetKeysDoSomething_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<int>("when");
    for (const SheetKey &key : sheetKeyList()) {
        QVERIFY(!key.does.isEmpty());
        for (const QKeySequence &keys : key.keys)
            QTest::addRow("%s: %s", qPrintable(key.does), qPrintable(keys.toString()))
                << keys << int(key.when);
    }
}

void TestShortcuts::sheetKeysDoSomething()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const int, when);
    QVERIFY(load(people()));
    new MenuKey(view.get()); // as the program's window has it
    QWidget other;
    const auto during = static_cast<SheetKey::While>(when);
    if (during == SheetKey::While::Selecting) {
        selectBlock(10, Field::FirstName, 11, Field::LastName);
    } else {
        select(10, during == SheetKey::While::Editing ? Field::FirstName : Field::Reason);
        key(Qt::Key_F2);
        QVERIFY(editor());
        type(u"z"_s);
    }
    // Something to go to outside.
    QLineEdit beside(view.get());
    beside.show();
    const QStringList before = state();
    key(only(keys).key(), only(keys).keyboardModifiers());
    QTRY_VERIFY2(state() != before, qPrintable(before.join(u' ')));
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void TestShortcuts::toldCommandsAreTheSheetsKeys_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name : {"addRowCommand", "removeRowsCommand", "clearCellsCommand", "fillDownCommand",
             "zoomInCommand", "zoomOutCommand", "zoomUsualCommand"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// These actions only tell the key that the spreadsheet takes: pressing it does what the action does.
void TestShortcuts::toldCommandsAreTheSheetsKeys()
{
    QFETCH(const QString, command);
    QStringList done[2];
    for (const bool byKey : {false, true}) {
        openWindow();
        m_list = std::make_unique<BatchDocument>(test::memoryList(people()), Policy::practice());
        m_window->showList(m_list.get());
        auto *sheet = m_window->findChild<SpreadsheetView *>();
        sheet->setFocus();
        sheet->columns().setZoom(130);
        sheet->setCurrentIndex(sheet->model()->index(3, 3));
        const QAction *action = m_window->findChild<QAction *>(command);
        const QKeyCombination keys = only(action->shortcut());
        const auto looks = [&] {
            return QStringList{QString::number(m_list->rowCount()), QString::number(int(m_list->canUndo())),
                QString::number(sheet->columns().layout().zoom),
                m_list->value(m_list->rowIdAt(3), Field::FirstName)};
        };
        const QStringList before = looks();
        if (byKey)
            QTest::keyClick(sheet, keys.key(), keys.keyboardModifiers());
        else
            m_window->findChild<QAction *>(command)->trigger();
        QTRY_VERIFY(looks() != before);
        done[byKey] = looks();
        cleanup();
    }
    QCOMPARE(done[1], done[0]);
}

void TestShortcuts::formKeys()
{
    const QList<ShortcutGroup> groups = groupsAtFirst();
    const ShortcutGroup forms = groups.constLast();
    QStringList keys;
    for (const ShortcutGroup::Entry &entry : forms.entries)
        keys.append(entry.keys);
    QCOMPARE(keys, (QStringList{u"Esc"_s, u"Ctrl+Return"_s, u"Alt+Up, Alt+Down"_s, u"Ctrl+V"_s}));

    CreateAccountDialog form(Policy::practice(), m_window.get());
    form.open();
    auto *reason = form.findChild<QPlainTextEdit *>(u"reasonEdit"_s);
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(form.findChild<QLabel *>(u"dialogSummary"_s)->isVisible());
    QTest::keyClick(&form, Qt::Key_Escape);
    QVERIFY(!form.isVisible());

    BatchUploadDialog upload(m_window.get());
    const QSignalSpy pasted(&upload, &BatchUploadDialog::textPasted);
    upload.open();
    QGuiApplication::clipboard()->setText(u"a@accenture.com"_s);
    QTest::keyClick(&upload, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(pasted.size(), 1);
    upload.close();

    m_list = std::make_unique<BatchDocument>(test::memoryList(people()), Policy::practice());
    m_window->showList(m_list.get());
    m_window->findChild<QAction *>(u"detailsCommand"_s)->trigger();
    auto *details = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(details);
    QStringList shortcuts;
    const auto buttons = details->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        shortcuts.append(button->shortcut().toString());
    QVERIFY(shortcuts.contains(u"Alt+Up"_s) && shortcuts.contains(u"Alt+Down"_s));
    details->close();
}

void TestShortcuts::hasEveryKeyOfTheMenus()
{
    const QList<ShortcutGroup> groups = groupsAtFirst();
    QStringList told;
    for (const ShortcutGroup &group : groups) {
        for (const ShortcutGroup::Entry &entry : group.entries)
            told.append(entry.does + u": "_s + entry.keys);
    }
    for (const QString &line : {u"Open list…: Ctrl+O"_s, u"Command palette…: Ctrl+K"_s,
             u"Keyboard shortcuts: F1"_s, u"Overview: Ctrl+1"_s, u"Undo: Ctrl+Z"_s, u"Replace…: Ctrl+H"_s,
             u"Next problem: F8"_s, u"Edit and resubmit: Ctrl+E"_s, u"Fill down: Ctrl+D"_s})
        QVERIFY2(told.contains(line), qPrintable(line + u'\n' + told.join(u'\n')));
    const auto menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus) {
        const auto actions = menu->menu()->actions();
        for (const QAction *action : actions) {
            if (!action->shortcut().isEmpty())
                QVERIFY2(!told.filter(u": "_s + action->shortcut().toString()).isEmpty(),
                    qPrintable(action->text()));
        }
    }
}

void TestShortcuts::noKeyTwiceInAPlace()
{
    const QList<ShortcutGroup> groups = groupsAtFirst();
    for (const ShortcutGroup &group : groups) {
        QStringList keys;
        for (const ShortcutGroup::Entry &entry : group.entries) {
            QVERIFY(!entry.does.isEmpty() && !entry.keys.isEmpty());
            keys += entry.keys.split(u", "_s);
        }
        QStringList once = keys;
        once.removeDuplicates();
        QCOMPARE(keys, once);
    }
}

void TestShortcuts::opensAndFilters()
{
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *edit = dialog->findChild<QLineEdit *>(u"shortcutsEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    const int all = list()->model()->rowCount();
    QVERIFY(all > 50);
    QTest::keyClicks(edit, u"problem f8"_s);
    QCOMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), u"List: problems, finding and filter"_s);
    QCOMPARE(list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(),
        u"Next problem, F8, List: problems, finding and filter"_s);
    QTest::keyClicks(edit, u"zz"_s);
    QVERIFY(!list()->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"shortcutsNothing"_s)->isVisible());
    edit->clear();
    QCOMPARE(list()->model()->rowCount(), all);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestShortcuts::movesFromTheField()
{
    openWindow();
    m_window->findChild<QAction *>(u"shortcutsAction"_s)->trigger();
    auto *edit = m_window->findChild<QLineEdit *>(u"shortcutsEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    const int before = list()->currentIndex().row();
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), before + 1);
    QTest::keyClick(edit, Qt::Key_PageDown);
    QVERIFY(list()->currentIndex().row() > before + 3);
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(list()->hasFocus());
}

void TestShortcuts::fitsALowWindow()
{
    openWindow();
    m_window->resize(960, 600);
    m_window->findChild<QAction *>(u"shortcutsAction"_s)->trigger();
    const auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY2(
        dialog->height() <= 560 && dialog->width() <= 960, qPrintable(QString::number(dialog->height())));
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
