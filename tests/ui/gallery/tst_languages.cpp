// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/translations.h"
#include "models/batch/problemgroups.h"
#include "tests/ui/gallery/spokentexts.h"
#include "tests/ui/gallery/stage.h"
#include "ui/pages/problemspanel.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// The language changes while the program runs: every page, dialog and menu says then exactly what it says
/// where it was opened in that language, and nothing of what the user did is lost.
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysTheSameAsFromTheStart_data();
    void saysTheSameAsFromTheStart();
    void keepsWhatIsTyped();
    void keepsPlaceAndFilter();
    void tellsWhatIsChosen();
    void numbersFollow();
    void titlesHaveRoom();

private:
    void speak(const QString &code);
    QStringList texts(const Stage &stage) const;

    Theme m_theme;
    std::unique_ptr<Translations> m_translations;
};

void TestLanguages::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestLanguages::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_translations = std::make_unique<Translations>();
}

void TestLanguages::cleanup()
{
    m_translations.reset();
}

void TestLanguages::speak(const QString &code)
{
    m_translations->speak(code);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(QLocale());
    QCoreApplication::sendPostedEvents();
}

QStringList TestLanguages::texts(const Stage &stage) const
{
    if (auto *panel = stage.window->findChild<ProblemsPanel *>(); panel && panel->groups())
        panel->groups()->settle();
    QCoreApplication::sendPostedEvents();
    QStringList lines = spokenTexts(stage.window.get());
    // What is looked for is found bit by bit, and a link is shortened to its room: it is spoken in full.
    lines.removeIf([](const QString &line) {
        return line.contains("findCount"_L1) || line.contains("problemFix text"_L1);
    });
    return lines;
}

void TestLanguages::saysTheSameAsFromTheStart_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> scenes = allScenes();
    for (int i = 0; i < scenes.size(); ++i)
        QTest::newRow(scenes.at(i).name) << i;
}

void TestLanguages::saysTheSameAsFromTheStart()
{
    QFETCH(const int, scene);
    const auto play = allScenes().at(scene).play;
    QStringList wanted;
    speak(u"zh_SG"_s);
    {
        Stage stage;
        play(stage);
        wanted = texts(stage);
    }
    speak(u"en"_s);
    Stage stage;
    play(stage);
    speak(u"x-long"_s);
    speak(u"zh_SG"_s);
    const QStringList said = texts(stage);
    QStringList wrong;
    for (const QString &line : said) {
        if (!wanted.contains(line))
            wrong.append(line);
    }
    for (const QString &line : wanted) {
        if (said.count(line) < wanted.count(line))
            wrong.append(u"missing: "_s + line);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QCOMPARE(said.size(), wanted.size());
}

void TestLanguages::keepsWhatIsTyped()
{
    Stage stage;
    stage.openFilled().showPage(MainWindow::Page::InviteUsers);
    stage.click("createAccountCard"_L1);
    stage.type("firstNameEdit"_L1, u"Arun"_s);
    stage.type("reasonEdit"_L1, u"Builds the case system"_s);
    auto *name = stage.find<QLineEdit>("firstNameEdit"_L1);
    name->setFocus();
    name->setSelection(1, 2);
    speak(u"ms"_s);
    QCOMPARE(name->text(), u"Arun"_s);
    QCOMPARE(name->selectedText(), u"ru"_s);
    QCOMPARE(stage.find<QPlainTextEdit>("reasonEdit"_L1)->toPlainText(), u"Builds the case system"_s);
    QVERIFY(stage.shown()->windowTitle().contains(u"akaun"_s));
}

void TestLanguages::keepsPlaceAndFilter()
{
    Stage stage;
    allScenes().at(0).play(stage);
    const QList<Scene> scenes = reviewScenes();
    Stage list;
    scenes.constFirst().play(list);
    auto *view = list.find<SpreadsheetView>("spreadsheet"_L1);
    list.click("chipErrors"_L1);
    view->setCurrentIndex(view->model()->index(1, 3));
    const int rows = view->model()->rowCount();
    speak(u"zh_SG"_s);
    QCOMPARE(view->model()->rowCount(), rows);
    QCOMPARE(view->currentIndex(), view->model()->index(1, 3));
    QVERIFY(list.find<QAbstractButton>("chipErrors"_L1)->isChecked());
    QCOMPARE(list.window->page(), MainWindow::Page::Review);
    QVERIFY(list.window->windowTitle().startsWith(u"Vendor onboarding Q4.csv"_s));
    QCOMPARE(list.list->rowCount(), 9);
}

void TestLanguages::tellsWhatIsChosen()
{
    Stage stage;
    stage.openFilled().showPage(MainWindow::Page::Settings);
    auto *choice = stage.find<QComboBox>("languageCombo"_L1);
    QStringList names;
    for (int i = 1; i < choice->count(); ++i)
        names.append(choice->itemText(i));
    QCOMPARE(names, (QStringList{u"English"_s, u"Bahasa Melayu"_s, u"தமிழ்"_s, u"中文"_s}));
    const QSignalSpy chosen(stage.window.get(), &MainWindow::languageChosen);
    choice->setCurrentIndex(4);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"zh_SG"_s);
    choice->setCurrentIndex(0);
    QCOMPARE(chosen.at(1).at(0).toString(), QString());
}

void TestLanguages::numbersFollow()
{
    Stage stage;
    stage.openFilled().showPage(MainWindow::Page::Outbox);
    speak(u"zh_SG"_s);
    QCOMPARE(stage.window->locale().language(), QLocale::Chinese);
    QCOMPARE(stage.find<QWidget>("outboxTable"_L1)->locale().language(), QLocale::Chinese);
    // And on a page that is made only now.
    stage.window->showPage(MainWindow::Page::Drafts);
    QCOMPARE(stage.find<QWidget>("draftsTable"_L1)->locale().language(), QLocale::Chinese);
    QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
}

/// The columns that nobody resized are as wide as their titles, and again as before in a shorter language.
void TestLanguages::titlesHaveRoom()
{
    Stage stage;
    reviewScenes().constFirst().play(stage);
    auto *view = stage.find<SpreadsheetView>("spreadsheet"_L1);
    const QHeaderView *titles = view->horizontalHeader();
    const auto widths = [titles] {
        QList<int> all;
        for (int column = 0; column < titles->count(); ++column)
            all.append(titles->sectionSize(column));
        return all;
    };
    const QList<int> before = widths();
    view->setColumnWidth(2, 50);
    for (const QString &code : {u"ta"_s, u"ms"_s}) {
        speak(code);
        for (int column = 0; column < titles->count(); ++column) {
            if (column != 2)
                QVERIFY2(titles->sectionSize(column) >= titles->sectionSizeHint(column),
                    qPrintable(view->model()->headerData(column, Qt::Horizontal).toString()));
        }
        QCOMPARE(titles->sectionSize(2), 50);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex state = view->model()->index(row, 0);
            QVERIFY(titles->sectionSize(0) >= view->sizeHintForIndex(state).width());
        }
    }
    speak(u"en"_s);
    QList<int> wanted = before;
    wanted[2] = 50;
    QCOMPARE(widths(), wanted);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
