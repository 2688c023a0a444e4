// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "models/batch/problemgroups.h"
#include "models/rules/problemtext.h"
#include "tests/support/memorylist.h"
#include "tests/support/screenshot.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/dialogs/fillvaluedialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/pages/editdeed.h"
#include "ui/pages/problemcard.h"
#include "ui/pages/problemspanel.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/reviewtoolbar.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/spreadsheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reasonedit.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

Invitee person(const QStringList &values)
{
    Invitee invitee;
    for (qsizetype i = 0; i < values.size(); ++i)
        invitee.values[static_cast<std::size_t>(i)] = values.at(i);
    return invitee;
}

/// The rows of the design's picture.
QList<Invitee> pictureRows()
{
    const auto row = [](const QString &email, const QString &username, const QString &first,
                         const QString &last, const QString &code, const QString &number,
                         const QString &reason = u"Case system"_s) {
        return person({email, username, first, last, code, number, u"Accenture"_s, {}, u"No"_s, reason});
    };
    return {row(u"mei.tan@tech.gov.sg"_s, {}, u"Mei"_s, u"Tan"_s, u"65"_s, u"9123 4500"_s),
        row(u"siti.hamidah@tech.gov.sg"_s, {}, u"Siti Hamidah"_s, u"Salleh"_s, u"65"_s, u"9123 4501"_s),
        row(u"arun.kumar@accenture.com"_s, u"arun.kumar"_s, u"Arun"_s, u"Kumar"_s, u"65"_s, u"9123 4567"_s),
        row(u"li.wei@ thoughtworks.com"_s, u"li..wei"_s, u"李"_s, u"伟"_s, u"65"_s, u"8123 45"_s),
        row(u"priya.n@ncs.com.sg"_s, u"priya.n"_s, u"Priya"_s, u"Nair"_s, u"91"_s, u"98765 43210"_s),
        row(u"arun.kumar@accenture.com"_s, u"arun.kumar"_s, u"Arun"_s, u"Kumar"_s, u"65"_s, u"9123 4567"_s),
        row(u"zhang.min@ibm.com"_s, u"zhang.min"_s, u"敏"_s, u"张"_s, u"86"_s, u"138 0013 8000"_s),
        row(u"ong.kf@moe.gov.sg"_s, {}, u"Kian Fatt"_s, u"Ong"_s, u"+65"_s, u"9876 5432"_s),
        row(u"muthu.s@dsta.gov.sg"_s, {}, u"Muthu"_s, u"Subramaniam"_s, u"65"_s, u"9000 1122"_s, {}),
        row(u"grace.lim@tech.gov.sg"_s, {}, u"Grace"_s, u"Lim"_s, u"65"_s, u"9111 2233"_s),
        row(u"hafiz_from.ncs@tech.gov.sg"_s, {}, u"Hafiz"_s, u"Ismail"_s, u"65"_s, u"9222 3344"_s),
        row(u"k.raj@accenture.com"_s, u"k.raj"_s, u"Kavitha"_s, u"Raj"_s, u"65"_s, u"9333 4455"_s)};
}

QString reasonMissing()
{
    return problemTitle(makeProblem(Field::Reason, Code::ReasonMissing));
}

} // namespace

/// The review page, driven by mouse and keys over a real list.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void titleAndCounts();
    void chipsFilter();
    void mendedRowStaysUntilAskedAgain();
    void textFilters();
    void nothingMatches();
    void submitAsksBeforeAccountsAreMade();
    void submitSaysWhoWasSubmittedBefore();
    void submitAsksWhenRowsStay();
    void submitAsksForHiddenRows();
    void submitTakesWhatIsBeingTyped();
    void submitWaitsForWhatIsPrepared_data();
    void submitWaitsForWhatIsPrepared();
    void submitAsksAnewWhereTheListIsAnother();
    void nothingIsAgreedToWhileTheListChanges_data();
    void nothingIsAgreedToWhileTheListChanges();
    void submitIsOffWithReason();
    void vendorMayNot();
    void enqueueingIsShown();
    void enqueueingKeepsThePlace();
    void theListThatIsShownStaysAsItIs();
    void aPreviewLeavesTheListAsItIs();
    void tellsOfAChangeThatIsNotMade();
    void resetAsksAndIsUndone();
    void whatWasSaidGoesWithTheNextChange();
    void toolsKeepTheWordsThatFit();
    void exportAsksForAPath();
    void problemsLeadToTheirRow();
    void problemIsFixedByLink();
    void problemIsFilled();
    void hiddenProblemIsShown();
    void nextProblemByKey();
    void statusIsOfTheCurrentCell();
    void escClosesTheFindBarFromTheRows();
    void detailsAreSavedAndStepped();
    void detailsKeepWhatWasTyped();
    void findAndReplace();
    void largeChangesKeepTheSelection();
    void columnsAreTold();
    void toolsFollowTheList();
    void emptyList();
    void notices();
    void narrowWindow();
    void documentIsLetGo();
    void pictures_data();
    void pictures();

private:
    template <typename T> T *find(QLatin1StringView name) const { return m_page->findChild<T *>(name); }
    void load(const QList<Invitee> &people, const Policy &policy = Policy::practice());
    void loadList(OpenedList list, const Policy &policy = Policy::practice());
    void click(QLatin1StringView name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name.data());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    SpreadsheetView *view() const { return find<SpreadsheetView>("spreadsheet"_L1); }
    int count(QLatin1StringView chip) const { return find<Chip>(chip)->count(); }
    int shown() const { return view()->model()->rowCount(); }
    QString status() const { return find<QLabel>("reviewStatus"_L1)->text(); }
    ProblemCard *card(const QString &title) const;

    Theme m_theme;
    std::unique_ptr<BatchDocument> m_document;
    std::unique_ptr<ReviewPage> m_page;
};

void TestReviewPage::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    qRegisterMetaType<BatchDocument *>("techpass::BatchDocument*");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestReviewPage::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_page = std::make_unique<ReviewPage>();
    m_page->resize(1056, 768);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestReviewPage::load(const QList<Invitee> &people, const Policy &policy)
{
    OpenedList list = test::memoryList(people);
    list.title = u"Vendor onboarding Q4.csv"_s;
    loadList(list, policy);
}

void TestReviewPage::loadList(OpenedList list, const Policy &policy)
{
    m_page->setDocument(nullptr);
    m_document = std::make_unique<BatchDocument>(std::move(list), policy);
    m_page->setDocument(m_document.get());
    ProblemGroups *groups = find<ProblemsPanel>("problemsPanel"_L1)->groups();
    QTRY_VERIFY(groups->isSettled());
}

ProblemCard *TestReviewPage::card(const QString &title) const
{
    for (ProblemCard *card : m_page->findChildren<ProblemCard *>()) {
        if (!card->isHidden() && card->findChild<QLabel *>("problemTitle"_L1)->text().contains(title))
            return card;
    }
    return nullptr;
}

void TestReviewPage::titleAndCounts()
{
    load(pictureRows());
    QCOMPARE(find<QLabel>("pageTitle"_L1)->text(), u"Vendor onboarding Q4.csv"_s);
    const BatchCounts counts = m_document->counts();
    QCOMPARE(count("chipAll"_L1), 12);
    QCOMPARE(count("chipReady"_L1), counts.ready);
    QCOMPARE(count("chipErrors"_L1), counts.errors);
    QCOMPARE(count("chipDuplicates"_L1), 2);
    QCOMPARE(find<QPushButton>("submitRowsButton"_L1)->text(), u"Submit %1 ready"_s.arg(counts.ready));
    // A pill is as wide as its count asks for.
    auto *all = find<Chip>("chipAll"_L1);
    const int wide = all->width();
    QList<Invitee> many;
    for (int i = 0; i < 1000; ++i)
        many.append(test::vendor(i));
    m_document->addRows(12, many);
    QTRY_VERIFY(all->width() > wide + 10);
    m_document->undo();
    m_document->removeRows({1});
    QCOMPARE(count("chipAll"_L1), 11);
    QCOMPARE(find<QPushButton>("submitRowsButton"_L1)->text(), u"Submit %1 ready"_s.arg(counts.ready - 1));
}

void TestReviewPage::chipsFilter()
{
    load(pictureRows());
    click("chipDuplicates"_L1);
    QCOMPARE(shown(), 2);
    click("chipErrors"_L1);
    QCOMPARE(shown(), m_document->counts().errors);
    click("chipAll"_L1);
    QCOMPARE(shown(), 12);
}

void TestReviewPage::mendedRowStaysUntilAskedAgain()
{
    load({test::vendor(1), test::vendor(2)});
    m_document->setValue(1, Field::FirstName, {});
    click("chipErrors"_L1);
    QCOMPARE(shown(), 1);
    m_document->setValue(1, Field::FirstName, u"Ann"_s);
    QCOMPARE(shown(), 1);
    click("refreshRowsButton"_L1);
    QCOMPARE(shown(), 0);
}

void TestReviewPage::textFilters()
{
    load(pictureRows());
    QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = find<QLineEdit>("filterText"_L1);
    QTRY_VERIFY(text->hasFocus());
    QTest::keyClicks(text, u"ACCENTURE.com"_s);
    QTRY_COMPARE(shown(), 3);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(view()->hasFocus());
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(shown(), 12);
    QCOMPARE(text->text(), QString());
}

void TestReviewPage::nothingMatches()
{
    load(pictureRows());
    auto *text = find<QLineEdit>("filterText"_L1);
    text->setFocus();
    QTest::keyClicks(text, u"nobody"_s);
    QTRY_VERIFY(!view()->isVisible());
    click("emptyListAction"_L1);
    QCOMPARE(shown(), 12);
    QVERIFY(view()->isVisible());
    QCOMPARE(text->text(), QString());
}

/// Also where nothing is unusual: a second press on the button, or on Enter, creates no accounts.
void TestReviewPage::submitAsksBeforeAccountsAreMade()
{
    load({test::vendor(1), test::officer(2)});
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    click("submitRowsButton"_L1);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(!find<QuestionDialog>("submitQuestion"_L1)->accessibleDescription().isEmpty());
    click("confirmSubmitButton"_L1);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.constFirst().constFirst().value<BatchDocument *>(), m_document.get());
}

void TestReviewPage::submitSaysWhoWasSubmittedBefore()
{
    load({test::vendor(1), test::officer(2), test::vendor(3), Invitee()});
    const auto known
        = std::make_shared<const KnownEmails>(QList<KnownList>{{u"June.csv"_s, QDate(2026, 6, 1)}},
            std::vector<KnownEmails::Entry>{
                {KnownEmails::key(test::vendor(1)[Field::Email]), 0, 1, RowState::Created},
                {KnownEmails::key(test::vendor(3)[Field::Email]), 0, 2, RowState::Waiting}});
    m_document->setKnownElsewhere({known, nullptr, QDate(2026, 6, 2)});
    click("submitRowsButton"_L1);
    const QString words = find<QuestionDialog>("submitQuestion"_L1)->accessibleDescription();
    QVERIFY2(words.startsWith(u"2 of them were submitted before"_s), qPrintable(words));
    QVERIFY2(words.contains(u"with errors"_s), qPrintable(words));
}

void TestReviewPage::submitAsksWhenRowsStay()
{
    load({test::vendor(1), Invitee(), test::officer(2)});
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    click("submitRowsButton"_L1);
    auto *question = find<QuestionDialog>("submitQuestion"_L1);
    QVERIFY(question);
    QVERIFY(question->windowTitle().contains(u'2'));
    QVERIFY(question->accessibleDescription().contains(u'1'));
    QCOMPARE(submitted.size(), 0);
    // Pressing again while it asks does not ask twice.
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!find<QuestionDialog>("submitQuestion"_L1));
    QCOMPARE(submitted.size(), 0);
    click("submitRowsButton"_L1);
    question = find<QuestionDialog>("submitQuestion"_L1);
    QVERIFY(question);
    QTest::mouseClick(find<QPushButton>("confirmSubmitButton"_L1), Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
}

void TestReviewPage::submitAsksForHiddenRows()
{
    load({test::vendor(1), test::officer(2)});
    auto *text = find<QLineEdit>("filterText"_L1);
    text->setFocus();
    QTest::keyClicks(text, u"officer"_s);
    QTRY_COMPARE(shown(), 1);
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    click("submitRowsButton"_L1);
    QCOMPARE(submitted.size(), 0);
    auto *question = find<QuestionDialog>("submitQuestion"_L1);
    QVERIFY(question);
    QVERIFY(question->accessibleDescription().contains(u"hidden"_s));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(submitted.size(), 1);
}

void TestReviewPage::submitTakesWhatIsBeingTyped()
{
    load({test::vendor(1)});
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, BatchTableModel::columnOf(Field::FirstName)));
    QTest::keyClick(view(), Qt::Key_B);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    click("submitRowsButton"_L1);
    click("confirmSubmitButton"_L1);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(m_document->value(1, Field::FirstName), u"b"_s);
}

void TestReviewPage::submitWaitsForWhatIsPrepared_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("department");
    QTest::newRow("clear") << u"clear"_s << QString();
    QTest::newRow("copy, then clear") << u"copy"_s << QString();
    QTest::newRow("paste") << u"paste"_s << u"Ops"_s;
    QTest::newRow("replace") << u"replace"_s << u"Ops"_s;
}

/// What stood before a paste that is still being prepared is not what the user submits.
void TestReviewPage::submitWaitsForWhatIsPrepared()
{
    QFETCH(const QString, command);
    QFETCH(const QString, department);
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i) {
        people.append(test::vendor(i));
        people.last()[Field::Department] = u"Data"_s;
    }
    load(people);
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, BatchTableModel::columnOf(Field::Department)));
    if (command == "paste"_L1) {
        QGuiApplication::clipboard()->setText(QString(u"Ops"_s + QString(80, u' ') + u'\n').repeated(5000));
        QTest::keySequence(view(), QKeySequence::Paste);
    } else if (command == "replace"_L1) {
        QTest::keyClick(view(), Qt::Key_H, Qt::ControlModifier);
        QTest::keyClicks(find<QLineEdit>("findEdit"_L1), u"Data"_s);
        find<QLineEdit>("replacementEdit"_L1)->setText(u"Ops"_s);
        QTRY_VERIFY(find<QPushButton>("replaceAllButton"_L1)->isEnabled());
        click("replaceAllButton"_L1);
    } else {
        QTest::keyClick(view(), Qt::Key_Space, Qt::ControlModifier);
        if (command == "copy"_L1)
            QTest::keySequence(view(), QKeySequence::Copy);
        QTest::keyClick(view(), Qt::Key_Delete);
    }
    auto *submit = find<QPushButton>("submitRowsButton"_L1);
    QTest::mouseClick(submit, Qt::LeftButton);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(!submit->accessibleDescription().isEmpty());
    QTRY_COMPARE(m_document->value(5000, Field::Department), department);
    QTRY_VERIFY(submit->isEnabled());
    click("submitRowsButton"_L1);
    click("confirmSubmitButton"_L1);
    QCOMPARE(submitted.size(), 1);
}

void TestReviewPage::submitAsksAnewWhereTheListIsAnother()
{
    load({test::vendor(1), Invitee(), test::officer(2)});
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    click("submitRowsButton"_L1);
    QVERIFY(find<QuestionDialog>("submitQuestion"_L1)->windowTitle().contains(u'2'));
    // As a policy may that is published meanwhile.
    m_document->setValue(1, Field::Reason, {});
    click("confirmSubmitButton"_L1);
    QCOMPARE(submitted.size(), 0);
    QTRY_COMPARE(m_page->findChildren<QuestionDialog *>().size(), 1);
    QVERIFY(find<QuestionDialog>("submitQuestion"_L1)->windowTitle().contains(u'1'));
    click("confirmSubmitButton"_L1);
    QCOMPARE(submitted.size(), 1);
}

void TestReviewPage::nothingIsAgreedToWhileTheListChanges_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<QByteArray>("agree");
    QTest::newRow("submit") << "submitRowsButton"_ba
                            << "confirmSubmitButton"_ba;
    QTest::newRow("reset") << "resetButton"_ba
                           << "removeAllButton"_ba;
}

void TestReviewPage::nothingIsAgreedToWhileTheListChanges()
{
    QFETCH(const QByteArray, button);
    QFETCH(const QByteArray, agree);
    load({test::vendor(1), Invitee(), test::officer(2)});
    QSignalSpy submitted(m_page.get(), &ReviewPage::submitRequested);
    click(QLatin1StringView(button));
    m_document->setMostAtOnce(0);
    m_document->sort({Field::Email, Qt::DescendingOrder});
    QVERIFY(m_document->isBusy());
    click(QLatin1StringView(agree));
    QCOMPARE(submitted.size(), 0);
    QVERIFY(status().startsWith(u"Not done"_s));
    QTRY_VERIFY(!m_document->isBusy());
    QCOMPARE(m_document->rowCount(), 3);
}

void TestReviewPage::submitIsOffWithReason()
{
    load({Invitee()});
    auto *submit = find<QPushButton>("submitRowsButton"_L1);
    QVERIFY(!submit->isEnabled());
    QVERIFY(submit->toolTip().contains(u"F8"_s));
    QCOMPARE(submit->accessibleDescription(), submit->toolTip());
    m_document->paste({}, {test::vendor(1)});
    QVERIFY(submit->isEnabled());
    QCOMPARE(submit->toolTip(), QString());
}

void TestReviewPage::vendorMayNot()
{
    load({test::vendor(1)});
    m_page->setMayInvite(false, u"Vendors cannot invite users."_s);
    auto *submit = find<QPushButton>("submitRowsButton"_L1);
    QVERIFY(!submit->isEnabled());
    QCOMPARE(submit->toolTip(), u"Vendors cannot invite users."_s);
    bool told = false;
    for (const MessageBar *bar : m_page->findChildren<MessageBar *>())
        told = told || (bar->isVisible() && bar->text() == u"Vendors cannot invite users."_s);
    QVERIFY(told);
    m_page->setMayInvite(true);
    QVERIFY(submit->isEnabled());
}

void TestReviewPage::enqueueingIsShown()
{
    load({test::vendor(1)});
    m_page->showEnqueueing(m_document.get(), 120, 406);
    QVERIFY(find<QWidget>("enqueueProgress"_L1)->isVisible());
    QVERIFY(find<QLabel>("enqueueText"_L1)->text().contains(u"406"_s));
    QVERIFY(!find<QPushButton>("submitRowsButton"_L1)->isEnabled());
    QVERIFY(!view()->isEnabled());
    m_page->showEnqueueing(m_document.get(), 406, 406);
    QVERIFY(!find<QWidget>("enqueueProgress"_L1)->isVisible());
    QVERIFY(find<QPushButton>("submitRowsButton"_L1)->isEnabled());
}

void TestReviewPage::enqueueingKeepsThePlace()
{
    load({test::vendor(1)});
    for (QWidget *place : {static_cast<QWidget *>(view()), find<QWidget>("submitRowsButton"_L1)}) {
        place->setFocus();
        m_page->showEnqueueing(m_document.get(), 1, 3);
        QVERIFY(m_page->hasFocus());
        m_page->showEnqueueing(m_document.get(), 3, 3);
        QVERIFY(place->hasFocus());
    }
    // Who went elsewhere meanwhile stays there.
    auto *filter = find<QLineEdit>("filterText"_L1);
    m_page->showEnqueueing(m_document.get(), 1, 3);
    filter->setFocus();
    m_page->showEnqueueing(m_document.get(), 3, 3);
    QVERIFY(filter->hasFocus());
}

void TestReviewPage::whatWasSaidGoesWithTheNextChange()
{
    load({test::vendor(1), test::vendor(2), test::vendor(3)});
    const auto removeRow = [this] {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(0, BatchTableModel::columnOf(Field::LastName)));
        QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
        return status().contains(u"Ctrl+Z"_s);
    };
    QVERIFY(removeRow());
    QTest::keyClick(view(), Qt::Key_L);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(status(), QString());
    QVERIFY(removeRow());
    QTest::keyClick(view(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(status(), QString());
}

void TestReviewPage::toolsKeepTheWordsThatFit()
{
    ReviewToolBar bar;
    bar.show();
    const auto worded = [&bar] {
        QStringList names;
        for (const auto *button : bar.findChildren<QPushButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                names.append(button->objectName());
        }
        return names;
    };
    int most = 0;
    for (int width = bar.minimumSizeHint().width(); width < 900; width += 10) {
        bar.resize(width, bar.height());
        QCoreApplication::sendPostedEvents();
        const QStringList names = worded();
        QVERIFY2(names.size() >= most, qPrintable(names.join(u' ')));
        most = static_cast<int>(names.size());
        // What is used most keeps them longest.
        QVERIFY(names.isEmpty() || names.contains(u"nextProblemButton"_s));
        const auto buttons = bar.findChildren<QPushButton *>();
        for (const auto *button : buttons) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
        }
    }
    QCOMPARE(most, 5);
}

/// As where its draft is opened that is open already.
void TestReviewPage::theListThatIsShownStaysAsItIs()
{
    load({test::vendor(1), Invitee(), test::officer(2)});
    click("chipErrors"_L1);
    QCOMPARE(shown(), 1);
    m_page->showEnqueueing(m_document.get(), 1, 3);
    m_page->setDocument(m_document.get());
    QCOMPARE(shown(), 1);
    QVERIFY(!view()->isEnabled());
    QVERIFY(find<QWidget>("enqueueProgress"_L1)->isVisible());
    QVERIFY(!find<QPushButton>("submitRowsButton"_L1)->isEnabled());
    m_page->showEnqueueing(m_document.get(), 3, 3);
    QVERIFY(view()->isEnabled());
}

void TestReviewPage::aPreviewLeavesTheListAsItIs()
{
    load({test::vendor(1), Invitee(), test::officer(2), test::officer(3)});
    auto *text = find<QLineEdit>("filterText"_L1);
    text->setFocus();
    QTest::keyClicks(text, u"officer"_s);
    QTest::keyClick(text, Qt::Key_Return);
    view()->sortRows(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    click("chipReady"_L1);
    QCOMPARE(view()->selectedRows().size(), 1);
    OutboxCounts counts;
    counts[RowState::Created] = 8;
    m_page->showSent(counts);
    m_page->showSourceChanged(u"/lists/q4.csv"_s);
    m_page->showUnsaved([] { return u"The disk is full."_s; });
    m_page->showEnqueueing(m_document.get(), 1, 3);
    const auto seen = [this] {
        QStringList names;
        for (const char *name : {"sentChip", "reviewNotice4", "unsavedBar", "enqueueProgress"}) {
            if (const auto *widget = find<QWidget>(QLatin1StringView(name)); widget && widget->isVisible())
                names.append(QLatin1StringView(name));
        }
        return names;
    };
    const QStringList before = seen();

    // What is told meanwhile is of the list, not of what is looked at.
    BatchDocument head(test::memoryList({test::vendor(7)}), Policy::practice());
    m_page->setPreview(&head);
    QCOMPARE(seen(), QStringList());
    m_page->showEnqueueing(m_document.get(), 2, 3);
    m_page->showSent(counts);
    QCOMPARE(seen(), QStringList());
    m_page->endPreview();
    QCOMPARE(seen(), before);
    QVERIFY(!view()->isEnabled());
    m_page->showEnqueueing(m_document.get(), 3, 3);
    QVERIFY(view()->isEnabled());
    QCOMPARE(text->text(), u"officer"_s);
    QVERIFY(find<Chip>("chipReady"_L1)->isChecked());
    QCOMPARE(shown(), 2);
    QVERIFY(view()->isSorted());
    QCOMPARE(view()->model()->index(0, BatchTableModel::columnOf(Field::Email)).data().toString(),
        test::officer(3)[Field::Email]);
    // Another list has nothing of it.
    BatchDocument other(test::memoryList({test::vendor(7)}), Policy::practice());
    m_page->setPreview(&head);
    m_page->setDocument(&other);
    QCOMPARE(seen(), QStringList());
    QVERIFY(text->text().isEmpty());
    m_page->setDocument(nullptr);
}

void TestReviewPage::tellsOfAChangeThatIsNotMade()
{
    QList<Invitee> people;
    for (int i = 0; i < 5000; ++i)
        people.append(test::vendor(i));
    load(people);
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::SelectAll);
    QTest::keyClick(view(), Qt::Key_Delete);
    BatchDocument other(test::memoryList({test::vendor(7)}), Policy::practice());
    m_page->setDocument(&other);
    QVERIFY2(status().contains(u"Vendor onboarding Q4.csv"_s), qPrintable(status()));
    QTRY_VERIFY(m_document->isSettled());
    QVERIFY(!m_document->canUndo());
    m_page->setDocument(nullptr);
}

void TestReviewPage::resetAsksAndIsUndone()
{
    load(pictureRows());
    click("resetButton"_L1);
    auto *question = find<QuestionDialog>("resetQuestion"_L1);
    QVERIFY(question);
    // Enter by mistake keeps the rows.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(!find<QuestionDialog>("resetQuestion"_L1));
    QCOMPARE(m_document->rowCount(), 12);
    click("resetButton"_L1);
    QTest::mouseClick(find<QPushButton>("removeAllButton"_L1), Qt::LeftButton);
    QCOMPARE(m_document->rowCount(), 0);
    QVERIFY(!view()->isVisible());
    QTRY_VERIFY(!find<QuestionDialog>("resetQuestion"_L1));
    click("undoButton"_L1);
    QCOMPARE(m_document->rowCount(), 12);
    QVERIFY(view()->isVisible());
}

void TestReviewPage::exportAsksForAPath()
{
    load(pictureRows());
    QSignalSpy exported(m_page.get(), &ReviewPage::exportRequested);
    click("exportButton"_L1);
    auto *dialog = find<QFileDialog>("exportDialog"_L1);
    QVERIFY(dialog);
    dialog->selectFile(QDir::temp().filePath(u"out.xlsx"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(exported.constFirst().at(1).toString().endsWith(u"out.xlsx"_s));
}

void TestReviewPage::problemsLeadToTheirRow()
{
    load(pictureRows());
    ProblemCard *missing = card(reasonMissing());
    QVERIFY(missing);
    QTest::mouseClick(missing, Qt::LeftButton, {}, QPoint(30, 20));
    QCOMPARE(view()->currentRow(), 9);
    QCOMPARE(view()->currentIndex().column(), BatchTableModel::columnOf(Field::Reason));
    QVERIFY(view()->hasFocus());
    missing->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 1));
    QTest::keyClick(missing, Qt::Key_Return);
    QCOMPARE(view()->currentRow(), 9);
}

void TestReviewPage::problemIsFixedByLink()
{
    load(pictureRows());
    ProblemCard *spaces = card(u"Space"_s);
    QVERIFY(spaces);
    auto *link = spaces->findChild<QPushButton *>("problemFix"_L1);
    QVERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(m_document->value(4, Field::Email), u"li.wei@thoughtworks.com"_s);
    QCOMPARE(m_document->undoKind(), ChangeKind::Fix);
    QTRY_VERIFY(!card(u"Space"_s));
    QVERIFY(!status().isEmpty());
    click("undoButton"_L1);
    QTRY_VERIFY(card(u"Space"_s));
}

void TestReviewPage::problemIsFilled()
{
    load(pictureRows());
    ProblemCard *missing = card(reasonMissing());
    QVERIFY(missing);
    QTest::mouseClick(missing->findChild<QPushButton *>("problemFix"_L1), Qt::LeftButton);
    auto *dialog = m_page->findChild<FillValueDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *button = dialog->findChild<QPushButton *>("fillButton"_L1);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QTest::keyClicks(dialog->findChild<ReasonEdit *>(), u"Same team"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_document->value(9, Field::Reason), u"Same team"_s);
    QTRY_VERIFY(!card(reasonMissing()));
}

void TestReviewPage::hiddenProblemIsShown()
{
    load(pictureRows());
    click("chipReady"_L1);
    QTest::mouseClick(card(reasonMissing()), Qt::LeftButton, {}, QPoint(30, 20));
    QVERIFY(find<Chip>("chipAll"_L1)->isChecked());
    QCOMPARE(view()->currentRow(), 9);
}

void TestReviewPage::nextProblemByKey()
{
    load(pictureRows());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F8);
    QCOMPARE(view()->currentRow(), 4);
    QVERIFY(!status().isEmpty());
    QTest::keyClick(view(), Qt::Key_F8, Qt::ShiftModifier);
    QVERIFY(view()->currentRow() != 4);
    // From anywhere on the page.
    auto *submit = find<QPushButton>("submitRowsButton"_L1);
    submit->setFocus();
    QTest::keyClick(submit, Qt::Key_F8);
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->currentRow(), 4);
    load({test::vendor(1)});
    click("nextProblemButton"_L1);
    QVERIFY(status().startsWith(u"No problems"_s));
}

/// What is said of a cell is true as long as it is current, and short enough to be read.
void TestReviewPage::statusIsOfTheCurrentCell()
{
    Invitee talkative = test::vendor(1);
    talkative[Field::Reason] = u"because "_s.repeated(40).trimmed();
    load({talkative, test::officer(2)});
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F8);
    QVERIFY2(status().startsWith(u"Row 1, Reason"_s), qPrintable(status()));
    QVERIFY2(status().size() < 200 && status().contains(u"255"_s), qPrintable(status()));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(status(), QString());
    view()->goTo(2, Field::Username);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(!status().isEmpty());
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(status(), QString());
    // What a command did stays.
    QTest::keyClick(view(), Qt::Key_Minus, Qt::ControlModifier);
    QTRY_VERIFY(status().contains(u"removed"_s));
    QTest::keyClick(view(), Qt::Key_Left);
    QVERIFY(status().contains(u"removed"_s));
}

void TestReviewPage::escClosesTheFindBarFromTheRows()
{
    load({test::vendor(1)});
    m_page->run(techpass::EditDeed::Find);
    auto *bar = find<QLineEdit>("findEdit"_L1);
    QTRY_VERIFY(bar->hasFocus());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(view()->hasFocus());
}

void TestReviewPage::detailsAreSavedAndStepped()
{
    load({test::vendor(1), test::vendor(2)});
    click("viewDetailsButton"_L1);
    auto *dialog = m_page->findChild<CreateAccountDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isActiveWindow());
    QCOMPARE(dialog->windowTitle(), u"Row 1"_s);
    auto *first = dialog->findChild<QLineEdit *>("firstNameEdit"_L1);
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, u"Ann"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>("nextButton"_L1), Qt::LeftButton);
    QCOMPARE(m_document->value(1, Field::FirstName), u"Ann"_s);
    QCOMPARE(dialog->windowTitle(), u"Row 2"_s);
    QCOMPARE(first->text(), u"Arun"_s);
    QCOMPARE(view()->currentRow(), 2);
    QVERIFY(!dialog->findChild<QPushButton *>("nextButton"_L1)->isEnabled());
    first->setFocus();
    first->selectAll();
    QTest::keyClicks(first, u"Bob"_s);
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(m_document->value(2, Field::FirstName), u"Bob"_s);
    QTRY_VERIFY(!m_page->findChild<CreateAccountDialog *>());
    // One step for each row.
    m_document->undo();
    QCOMPARE(m_document->value(2, Field::FirstName), u"Arun"_s);
    QCOMPARE(m_document->value(1, Field::FirstName), u"Ann"_s);
}

void TestReviewPage::detailsKeepWhatWasTyped()
{
    load({test::vendor(1)});
    click("viewDetailsButton"_L1);
    auto *dialog = m_page->findChild<CreateAccountDialog *>();
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *first = dialog->findChild<QLineEdit *>("firstNameEdit"_L1);
    first->setFocus();
    QTest::keyClicks(first, u"x"_s);
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QuestionDialog *>("discardQuestion"_L1));
}

void TestReviewPage::findAndReplace()
{
    load(pictureRows());
    click("findButton"_L1);
    auto *text = find<QLineEdit>("findEdit"_L1);
    QTRY_VERIFY(text->hasFocus());
    QVERIFY(!find<QLineEdit>("replacementEdit"_L1)->isVisible());
    QTest::keyClicks(text, u"case system"_s);
    QTRY_COMPARE(find<QLabel>("findCount"_L1)->text(), u"1 of 11"_s);
    QTest::keyClick(text, Qt::Key_F3);
    QTRY_COMPARE(find<QLabel>("findCount"_L1)->text(), u"2 of 11"_s);
    QTest::keyClick(text, Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("replacementEdit"_L1), u"Data platform"_s);
    click("replaceAllButton"_L1);
    QTRY_COMPARE(m_document->value(1, Field::Reason), u"Data platform"_s);
    QCOMPARE(m_document->undoKind(), ChangeKind::Replace);
    QVERIFY(status().contains(u"11"_s));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
    m_document->undo();
    QVERIFY(!m_document->canUndo());
    // From anywhere on the page.
    find<QLineEdit>("filterText"_L1)->setFocus();
    QTest::keyClick(find<QLineEdit>("filterText"_L1), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(text->hasFocus());
}

void TestReviewPage::largeChangesKeepTheSelection()
{
    load(pictureRows());
    m_document->setMostAtOnce(0); // every change comes as a large one does
    const auto cell = [this](int row, Field field) {
        return view()->model()->index(row, BatchTableModel::columnOf(field));
    };
    view()->setCurrentIndex(cell(1, Field::Reason));
    const QItemSelection block(cell(1, Field::Organisation), cell(3, Field::Reason));
    view()->selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    click("findButton"_L1);
    QTest::keyClicks(find<QLineEdit>("findEdit"_L1), u"e"_s);
    QTest::keyClick(find<QLineEdit>("findEdit"_L1), Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("replacementEdit"_L1), u"E"_s);
    QTRY_VERIFY(find<QPushButton>("replaceAllButton"_L1)->isEnabled());
    click("replaceAllButton"_L1);
    QTRY_VERIFY(m_document->canUndo() && !m_document->isBusy());
    QCOMPARE(view()->selectedRows(), (QList<RowId>{2, 3, 4}));
    QCOMPARE(view()->selectionModel()->selection().size(), 1);
    QCOMPARE(view()->selectionModel()->selection().constFirst().left(),
        BatchTableModel::columnOf(Field::Organisation));
    // Where other rows come to stand there, none of them is selected by it.
    QList<RowId> ids;
    for (int row = m_document->rowCount() - 1; row >= 0; --row)
        ids.append(m_document->rowIdAt(row));
    m_document->reorder(ids);
    QTRY_VERIFY(!m_document->isBusy());
    QCOMPARE(m_document->rowIdAt(0), ids.constFirst());
    QCOMPARE(view()->selectedRows(), (QList<RowId>{2}));
}

void TestReviewPage::columnsAreTold()
{
    load(pictureRows());
    QSignalSpy changed(m_page.get(), &ReviewPage::sheetLayoutChanged);
    view()->columns().setHidden(2, true);
    QCOMPARE(changed.size(), 1);
    m_page->setSheetLayout(SheetLayout::standard());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!view()->isColumnHidden(2));
}

void TestReviewPage::toolsFollowTheList()
{
    load({test::vendor(1), test::vendor(2)});
    auto *undo = find<QPushButton>("undoButton"_L1);
    QVERIFY(!undo->isEnabled());
    click("removeRowsButton"_L1);
    QCOMPARE(m_document->rowCount(), 1);
    QVERIFY(undo->isEnabled());
    QVERIFY(undo->toolTip() != u"Nothing to undo"_s);
    click("undoButton"_L1);
    click("redoButton"_L1);
    QCOMPARE(m_document->rowCount(), 1);
    click("addRowButton"_L1);
    QCOMPARE(m_document->rowCount(), 2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestReviewPage::emptyList()
{
    load({});
    QVERIFY(!view()->isVisible());
    QVERIFY(!find<QPushButton>("submitRowsButton"_L1)->isEnabled());
    QVERIFY(!find<QPushButton>("resetButton"_L1)->isEnabled());
    auto *add = find<QPushButton>("emptyListAction"_L1);
    add->setFocus();
    QGuiApplication::clipboard()->setText(u"a@ibm.com\ta.b\tAnn\tLee\r\nb@ibm.com\tb.c"_s);
    QTest::keySequence(add, QKeySequence::Paste);
    QCOMPARE(m_document->rowCount(), 2);
    QVERIFY(view()->isVisible());
    QCOMPARE(m_document->value(m_document->rowIdAt(0), Field::LastName), u"Lee"_s);
    load({});
    click("emptyListAction"_L1);
    QCOMPARE(m_document->rowCount(), 1);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestReviewPage::notices()
{
    OpenedList list = test::memoryList({test::vendor(1)});
    list.unusedColumns = {u"Badge"_s, u"Floor"_s};
    list.missingColumns = {Field::Reason, Field::Department};
    list.hiddenLines = {7};
    loadList(list, Policy::standard());
    QStringList texts;
    for (const MessageBar *bar : m_page->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    QCOMPARE(texts.size(), 4);
    const QString all = texts.join(u' ');
    QVERIFY(all.contains(u"Badge"_s) && all.contains(u"Reason"_s) && all.contains(u"whitelisted"_s));
    QVERIFY2(all.contains(u"hides are in the list: line 7"_s), qPrintable(all));
    QVERIFY(!all.contains(u"Department"_s));
    auto *bar = find<MessageBar>("reviewNotice2"_L1);
    QTest::mouseClick(bar->findChild<QPushButton *>("messageClose"_L1), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    m_document->setValue(1, Field::FirstName, u"Ann"_s);
    QVERIFY(!bar->isVisible());
}

void TestReviewPage::narrowWindow()
{
    load(pictureRows());
    auto *panel = find<ProblemsPanel>("problemsPanel"_L1);
    auto *toggle = find<QPushButton>("problemsButton"_L1);
    QVERIFY(panel->isVisible());
    QVERIFY(!toggle->isVisible());
    m_page->resize(820, 700);
    QTRY_VERIFY(!panel->isVisible());
    QVERIFY(toggle->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(panel->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    m_page->resize(1056, 700);
    QTRY_VERIFY(panel->isVisible());
}

void TestReviewPage::documentIsLetGo()
{
    load(pictureRows());
    click("viewDetailsButton"_L1);
    m_page->setDocument(nullptr);
    m_document.reset();
    QVERIFY(!m_page->findChild<CreateAccountDialog *>());
    QCOMPARE(m_page->document(), nullptr);
    QCOMPARE(count("chipAll"_L1), 0);
    QVERIFY(!find<QPushButton>("submitRowsButton"_L1)->isEnabled());
}

void TestReviewPage::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColourScheme::Light);
    QTest::newRow("dark") << int(ColourScheme::Dark);
    QTest::newRow("contrast") << int(ColourScheme::HighContrast);
}

void TestReviewPage::pictures()
{
    QFETCH(int, scheme);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    load(pictureRows());
    view()->setFocus();
    view()->selectRow(2);
    QVERIFY(view()->goTo(4, Field::Email));
    view()->selectionModel()->select(
        view()->model()->index(2, 1), QItemSelectionModel::Rows | QItemSelectionModel::Select);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch"_s + suffix));
    view()->goTo(9, Field::Reason);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-reason"_s + suffix));
    view()->goTo(7, Field::SeedRequired);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-seed"_s + suffix));
    view()->goTo(7, Field::CountryCode);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-country"_s + suffix));
    view()->goTo(7, Field::FirstName);
    QTest::keyClick(view(), Qt::Key_F2);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-edit"_s + suffix));
    m_page->resize(800, 600);
    m_page->showEnqueueing(m_document.get(), 3, 12);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-narrow"_s + suffix));
    m_page->showEnqueueing(m_document.get(), 12, 12);
    m_page->resize(1056, 768);

    click("submitRowsButton"_L1);
    auto *question = find<QuestionDialog>("submitQuestion"_L1);
    QVERIFY(test::saveScreenshot(question, u"batch-submit"_s + suffix));
    question->close();
    QTest::keyClick(view(), Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(find<QLineEdit>("findEdit"_L1), u"accenture"_s);
    QTRY_VERIFY(find<QPushButton>("replaceAllButton"_L1)->isEnabled());
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-find"_s + suffix));
    QTest::keyClick(find<QLineEdit>("findEdit"_L1), Qt::Key_Escape);
    click("viewButton"_L1);
    auto *menu = view()->findChild<QMenu *>("viewMenu"_L1);
    QVERIFY(test::saveScreenshot(menu, u"batch-view-menu"_s + suffix));
    menu->close();
    view()->openColumnMenu(1);
    menu = view()->findChild<QMenu *>("headerMenu"_L1);
    QVERIFY(test::saveScreenshot(menu, u"batch-column-menu"_s + suffix));
    menu->close();
    view()->columns().setZoom(150);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-zoomed"_s + suffix));
    view()->columns().setZoom(100);

    OpenedList list = test::memoryList({});
    list.unusedColumns = {u"Badge"_s};
    loadList(list);
    QVERIFY(test::saveScreenshot(m_page.get(), u"batch-empty"_s + suffix));
    m_theme.apply(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestReviewPage)
#include "tst_reviewpage.moc"
