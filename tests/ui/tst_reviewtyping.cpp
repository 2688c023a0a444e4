// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "tests/support/reviewfixture.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/table/sheetcolumns.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::officer;
using techpass::test::ReviewFixture;
using techpass::test::vendor;

namespace {

Invitee called(Invitee person, const QString &firstName)
{
    person[Field::FirstName] = firstName;
    return person;
}

} // namespace

/// What is being typed when the list changes under the hands: nothing of it is lost.
class TestReviewTyping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup();

    void isEnteredBeforeAnotherList();
    void formIsSavedBeforeAnotherList();
    void leftFormIsNotSaved();
    void tellsWhatIsTypedIntoTheForm();
    void formStartsWhereTheCellWas();
    void formGoesOnAfterACrash();
    void formKeepsWhatIsNotTyped_data();
    void formKeepsWhatIsNotTyped();
    void goesOnAfterSorting_data();
    void goesOnAfterSorting();
    void isEnteredWhereTheRowIsNotShownAnyMore();
    void isEnteredAfterTheListWasBusy();
    void undoOfWhatTheFilterHidesIsTold();
    void undoOfSeveralHiddenRowsIsTold();
    void cardShowsRowsOfALongSortedList();
    void formLeavesTheColumnAsItIs();
    void tabGoesFromCellToCell();
    void listOrderIsOneClickAway();
    void tellsWhatIsTyped();
    void tellsThatTheRowLeft();
    void goesOnAfterACrash_data();
    void goesOnAfterACrash();
    void refusesWhatCannotBeTypedAnyMore();

private:
    SpreadsheetView *view() const { return m_review->view(); }
    BatchFilterModel *rows() const { return qobject_cast<BatchFilterModel *>(view()->model()); }
    BatchDocument &document() const { return *m_review->document; }
    void type(RowId row, Field field, const QString &text) const;
    static QLineEdit *editor();
    CreateAccountDialog *form() const { return m_review->page.findChild<CreateAccountDialog *>(); }

    Theme m_theme;
    std::unique_ptr<ReviewFixture> m_review;
};

void TestReviewTyping::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_review = std::make_unique<ReviewFixture>();
    QVERIFY(m_review->isReady);
    m_review->load({called(vendor(1), u"Dan"_s), called(vendor(2), u"Ann"_s), called(officer(3), u"Cas"_s),
        called(vendor(4), u"Ben"_s)});
}

void TestReviewTyping::cleanup()
{
    m_review.reset();
}

void TestReviewTyping::type(RowId row, Field field, const QString &text) const
{
    QVERIFY(view()->goTo(row, field));
    view()->setFocus();
    QTest::keyClicks(view(), text.first(1));
    QTRY_VERIFY(editor());
    QTest::keyClicks(editor(), text.mid(1));
}

QLineEdit *TestReviewTyping::editor()
{
    QWidget *now = QApplication::focusWidget();
    const auto *box = qobject_cast<QComboBox *>(now);
    return box ? box->lineEdit() : qobject_cast<QLineEdit *>(now);
}

void TestReviewTyping::isEnteredBeforeAnotherList()
{
    type(2, Field::FirstName, u"Anna"_s);
    const auto before = std::move(m_review->document);
    m_review->document = std::make_unique<BatchDocument>(test::memoryList({vendor(9)}), Policy::practice());
    m_review->page.setDocument(m_review->document.get());
    QCOMPARE(before->value(2, Field::FirstName), u"Anna"_s);
    QCOMPARE(document().value(1, Field::FirstName), vendor(9)[Field::FirstName]);
}

void TestReviewTyping::formIsSavedBeforeAnotherList()
{
    QVERIFY(view()->goTo(2, Field::FirstName));
    QVERIFY(m_review->click("viewDetailsButton"_L1));
    const auto *dialog = m_review->page.findChild<CreateAccountDialog *>();
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *first = dialog->findChild<QLineEdit *>("firstNameEdit"_L1);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_End);
    QTest::keyClicks(first, u"abel"_s);
    const auto before = std::move(m_review->document);
    m_review->page.setDocument(nullptr);
    QCOMPARE(before->value(2, Field::FirstName), u"Annabel"_s);
}

void TestReviewTyping::leftFormIsNotSaved()
{
    QVERIFY(m_review->click("viewDetailsButton"_L1));
    auto *dialog = m_review->page.findChild<CreateAccountDialog *>();
    QTRY_VERIFY(dialog->isActiveWindow());
    auto *first = dialog->findChild<QLineEdit *>("firstNameEdit"_L1);
    first->setFocus();
    QTest::keyClicks(first, u"iel"_s);
    dialog->discard();
    m_review->page.setDocument(nullptr);
    QCOMPARE(document().value(1, Field::FirstName), u"Dan"_s);
    QVERIFY(!document().canUndo());
}

void TestReviewTyping::tellsWhatIsTypedIntoTheForm()
{
    std::optional<TypedRow> told;
    int times = 0;
    connect(&m_review->page, &ReviewPage::rowTyped, this,
        [&](const BatchDocument *, const std::optional<TypedRow> &typed) {
            told = typed;
            ++times;
        });
    const auto typeFirst = [this](const QString &text) {
        auto *first = form()->findChild<QLineEdit *>("firstNameEdit"_L1);
        first->setFocus();
        first->selectAll();
        QTest::keyClicks(first, text);
    };
    const auto click = [this](QLatin1StringView name) {
        QTest::mouseClick(form()->findChild<QPushButton *>(name), Qt::LeftButton);
    };
    QVERIFY(m_review->click("viewDetailsButton"_L1));
    QTRY_VERIFY(form()->isActiveWindow());
    QCOMPARE(times, 0);
    typeFirst(u"Anna"_s);
    form()->findChild<QLineEdit *>("lastNameEdit"_L1)->setText({});
    QCOMPARE(told,
        (TypedRow{1, {{Field::FirstName, u"Anna"_s, u"Anna"_s}, {Field::LastName, u""_s, u""_s}}, true}));
    // Stepping on saves it.
    click("nextButton"_L1);
    QCOMPARE(told, std::nullopt);
    QCOMPARE(document().value(1, Field::FirstName), u"Anna"_s);
    typeFirst(u"Beth"_s);
    QVERIFY(told);
    QCOMPARE(told->row, 2);
    click("submitButton"_L1);
    QCOMPARE(told, std::nullopt);
    QVERIFY(m_review->click("viewDetailsButton"_L1));
    QTRY_VERIFY(form() && form()->isActiveWindow());
    typeFirst(u"Cora"_s);
    QVERIFY(told);
    form()->discard();
    QCOMPARE(told, std::nullopt);
}

/// In the field of the current cell; from the status in what is to be mended.
void TestReviewTyping::formStartsWhereTheCellWas()
{
    const auto focusIn = [this](int column) {
        view()->setFocus();
        view()->setCurrentIndex(view()->model()->index(1, column));
        if (!m_review->click("viewDetailsButton"_L1)
            || !QTest::qWaitFor([this] { return form() && form()->isActiveWindow(); }))
            return QString();
        const QString name = form()->focusWidget()->objectName();
        form()->discard();
        return QTest::qWaitFor([this] { return !form(); }) ? name : QString();
    };
    QCOMPARE(focusIn(BatchTableModel::columnOf(Field::LastName)), u"lastNameEdit"_s);
    QCOMPARE(focusIn(BatchTableModel::columnOf(Field::Reason)), u"reasonEdit"_s);
    QCOMPARE(focusIn(BatchTableModel::statusColumn), u"emailEdit"_s);
    document().setValue(2, Field::Organisation, {});
    QCOMPARE(focusIn(BatchTableModel::statusColumn), u"organisationEdit"_s);
}

void TestReviewTyping::formGoesOnAfterACrash()
{
    std::optional<TypedRow> told;
    connect(&m_review->page, &ReviewPage::rowTyped, this,
        [&](const BatchDocument *, const std::optional<TypedRow> &typed) { told = typed; });
    const TypedRow left{2,
        {{Field::FirstName, u"Anna"_s, u"Anna"_s}, {Field::LastName, u""_s, u""_s},
            {Field::CountryCode, u"356"_s, u"356"_s}, {Field::Reason, u"One\nTwo"_s, u"One\nTwo"_s}},
        true};
    const Invitee before = document().invitee(2);
    QVERIFY(m_review->page.goOnTyping(left));
    QTRY_VERIFY(form() && form()->isActiveWindow());
    QCOMPARE(form()->invitee()[Field::FirstName], u"Anna"_s);
    QCOMPARE(form()->invitee()[Field::LastName], QString());
    QCOMPARE(form()->invitee()[Field::CountryCode], u"356"_s);
    QCOMPARE(form()->invitee()[Field::Reason], u"One\nTwo"_s);
    QVERIFY(form()->findChild<QWidget *>("keptBar"_L1)->isVisible());
    QCOMPARE(told, left); // still kept
    QCOMPARE(document().invitee(2), before);
    QVERIFY(form()->hasContent()); // leaving it asks
    QTest::mouseClick(form()->findChild<QPushButton *>("submitButton"_L1), Qt::LeftButton);
    QCOMPARE(document().value(2, Field::FirstName), u"Anna"_s);
    QCOMPARE(document().value(2, Field::LastName), QString());
    QCOMPARE(document().value(2, Field::Email), before[Field::Email]);
    QCOMPARE(told, std::nullopt);
    // The news belong to the row that was typed into.
    QVERIFY(m_review->page.goOnTyping(left));
    QTest::mouseClick(form()->findChild<QPushButton *>("previousButton"_L1), Qt::LeftButton);
    QVERIFY(!form()->findChild<QWidget *>("keptBar"_L1));
    QVERIFY(!form()->hasContent());
}

void TestReviewTyping::formKeepsWhatIsNotTyped_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("written");
    QTest::newRow("country's name") << Field::CountryCode << u"Singapore"_s;
    QTest::newRow("country's code with a plus") << Field::CountryCode << u"+65"_s;
    QTest::newRow("reason of two lines") << Field::Reason << u"One\r\nTwo "_s;
    QTest::newRow("name with blanks") << Field::FirstName << u"Ann  "_s;
    QTest::newRow("name of two lines") << Field::FirstName << u"Ann\nMay"_s;
    QTest::newRow("username with a blank") << Field::Username << u" ann.tan"_s;
    QTest::newRow("seed") << Field::SeedRequired << u"yes"_s;
}

/// A value that stands as it came may be written in a way that the form's fields show otherwise.
void TestReviewTyping::formKeepsWhatIsNotTyped()
{
    QFETCH(const Field, field);
    QFETCH(const QString, written);
    Invitee person = vendor(1);
    person[field] = written;
    m_review->load({person, vendor(2)});
    document().revertToSource(1, field); // what was cleaned on the way in stands as it came
    const ChangeSize before = document().undoSize();
    const auto openAndGoThrough = [this] {
        QVERIFY(view()->goTo(1, Field::Email));
        QVERIFY(m_review->click("viewDetailsButton"_L1));
        const auto *dialog = m_review->page.findChild<CreateAccountDialog *>();
        QTRY_VERIFY(dialog->isActiveWindow());
        dialog->findChild<QWidget *>("emailEdit"_L1)->setFocus();
        const auto *last = dialog->findChild<QPushButton *>("submitButton"_L1);
        for (int tabs = 0; tabs < 20 && !last->hasFocus(); ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(last->hasFocus());
    };
    openAndGoThrough();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_review->page.findChild<CreateAccountDialog *>()); // without a question
    QCOMPARE(document().undoSize(), before);
    openAndGoThrough();
    auto *department
        = m_review->page.findChild<CreateAccountDialog *>()->findChild<QLineEdit *>("departmentEdit"_L1);
    department->setFocus();
    QTest::keyClicks(department, u"Digital "_s);
    QTest::keyClick(department, Qt::Key_Return);
    QTRY_VERIFY(!m_review->page.findChild<CreateAccountDialog *>());
    QCOMPARE(document().value(1, field), written);
    QCOMPARE(document().value(1, Field::Department), u"Digital"_s);
    QCOMPARE(document().undoSize(), (ChangeSize{ChangeKind::Edit, 1, 0}));
}

void TestReviewTyping::goesOnAfterSorting_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("line") << Field::FirstName << u"Beth"_s;
    QTest::newRow("country") << Field::CountryCode << u"Malta"_s;
    QTest::newRow("email") << Field::Email << u"beth@ac"_s;
}

/// In a long list the rows come anew, from another thread.
void TestReviewTyping::goesOnAfterSorting()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    rows()->setMostAtOnce(1);
    rows()->sort(BatchTableModel::columnOf(Field::FirstName), Qt::DescendingOrder);
    type(4, field, text);
    const QSignalSpy anew(rows(), &QAbstractItemModel::modelReset);
    QTRY_COMPARE(anew.size(), 1);
    QCOMPARE(view()->currentRow(), 4);
    QVERIFY(editor());
    QCOMPARE(editor()->text(), text);
    QCOMPARE(editor()->cursorPosition(), text.size());
    QVERIFY(!document().canUndo());
    if (auto *completer = editor()->completer(); completer && completer->popup()->isVisible())
        completer->popup()->hide();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QVERIFY(!document().canUndo());
}

void TestReviewTyping::isEnteredWhereTheRowIsNotShownAnyMore()
{
    rows()->setMostAtOnce(1);
    rows()->setText(u"cas"_s);
    type(4, Field::FirstName, u"Benno"_s);
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(document().value(4, Field::FirstName), u"Benno"_s);
    QCOMPARE(document().undoSize().cells, 1);
}

void TestReviewTyping::isEnteredAfterTheListWasBusy()
{
    type(4, Field::FirstName, u"Benno"_s);
    document().setMostAtOnce(0);
    // Its busy list cannot be typed into, and the editor closes.
    document().fill({1, 2, 3}, {Field::LastName}, u"Lim"_s, ChangeKind::Fill);
    QVERIFY(document().isBusy());
    QTRY_COMPARE(document().value(4, Field::FirstName), u"Benno"_s);
    QCOMPARE(document().value(1, Field::LastName), u"Lim"_s);
}

void TestReviewTyping::undoOfWhatTheFilterHidesIsTold()
{
    document().setValue(1, Field::FirstName, u"Zoe"_s);
    rows()->setText(u"cas"_s);
    QCOMPARE(rows()->rowCount(), 1);
    view()->undo();
    QCOMPARE(document().value(1, Field::FirstName), u"Dan"_s);
    QVERIFY2(m_review->text("reviewStatus"_L1).startsWith(u"Row 1 was"_s),
        qPrintable(m_review->text("reviewStatus"_L1)));
}

void TestReviewTyping::undoOfSeveralHiddenRowsIsTold()
{
    document().fill({1, 2, 4}, {Field::LastName}, u"Lim"_s, ChangeKind::Fill);
    rows()->setText(u"cas"_s);
    view()->undo();
    QVERIFY2(m_review->text("reviewStatus"_L1).startsWith(u"Row 1 and others"_s),
        qPrintable(m_review->text("reviewStatus"_L1)));
}

void TestReviewTyping::cardShowsRowsOfALongSortedList()
{
    document().setValue(4, Field::Reason, QString());
    m_review->settle();
    QVERIFY(m_review->click("chipPublicOfficers"_L1));
    rows()->sort(BatchTableModel::columnOf(Field::FirstName), Qt::DescendingOrder);
    rows()->setMostAtOnce(1);
    QTest::mouseClick(m_review->card(u"Reason"_s), Qt::LeftButton, Qt::NoModifier, QPoint(20, 10));
    QVERIFY(rows()->isWorking());
    QTRY_COMPARE(view()->currentRow(), 4);
    QCOMPARE(view()->currentIndex().column(), BatchTableModel::columnOf(Field::Reason));
}

void TestReviewTyping::formLeavesTheColumnAsItIs()
{
    view()->columns().setHidden(BatchTableModel::columnOf(Field::Email), true);
    QVERIFY(view()->goTo(2, Field::LastName));
    QVERIFY(m_review->click("viewDetailsButton"_L1));
    auto *dialog = m_review->page.findChild<CreateAccountDialog *>();
    QTRY_VERIFY(dialog->isActiveWindow());
    QTest::mouseClick(dialog->findChild<QPushButton *>("nextButton"_L1), Qt::LeftButton);
    QCOMPARE(view()->currentRow(), 3);
    QCOMPARE(view()->currentIndex().column(), BatchTableModel::columnOf(Field::LastName));
    QVERIFY(view()->isColumnHidden(BatchTableModel::columnOf(Field::Email)));
}

/// Beside all that Tab could go to; F6 leaves.
void TestReviewTyping::tabGoesFromCellToCell()
{
    QVERIFY(view()->goTo(2, Field::FirstName));
    view()->setFocus();
    const int column = view()->currentIndex().column();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->currentIndex().column(), column + 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(view()->hasFocus());
    QCOMPARE(view()->currentIndex().column(), column);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(!view()->hasFocus());
}

void TestReviewTyping::listOrderIsOneClickAway()
{
    QVERIFY(!m_review->isVisible("listOrderButton"_L1));
    view()->sortRows(BatchTableModel::columnOf(Field::FirstName), Qt::AscendingOrder);
    QCOMPARE(rows()->rowId(rows()->index(0, 0)), 2);
    QVERIFY(m_review->click("listOrderButton"_L1));
    QCOMPARE(rows()->rowId(rows()->index(0, 0)), 1);
    QVERIFY(!m_review->isVisible("listOrderButton"_L1));
    // Another list comes in its own order.
    view()->sortRows(BatchTableModel::columnOf(Field::FirstName), Qt::AscendingOrder);
    m_review->load({vendor(2), vendor(1)});
    QVERIFY(!m_review->isVisible("listOrderButton"_L1));
    QVERIFY(!view()->horizontalHeader()->isSortIndicatorShown());
}

void TestReviewTyping::tellsWhatIsTyped()
{
    std::optional<TypedRow> told;
    int times = 0;
    connect(&m_review->page, &ReviewPage::rowTyped, this,
        [&](const BatchDocument *list, const std::optional<TypedRow> &typed) {
            QCOMPARE(list, &document());
            told = typed;
            ++times;
        });
    type(2, Field::FirstName, u"Anna"_s);
    QCOMPARE(told, (TypedRow{2, {{Field::FirstName, u"Anna"_s, u"Anna"_s}}}));
    QTest::keyClick(editor(), Qt::Key_Backspace);
    QCOMPARE(told, std::nullopt); // as it was
    QTest::keyClick(editor(), Qt::Key_Escape);
    times = 0;
    // Leaving a cell as it is says nothing.
    QTest::keyClick(view(), Qt::Key_F2);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QCOMPARE(times, 0);
    type(3, Field::CountryCode, u"Malta"_s);
    QVERIFY(told);
    QCOMPARE(told->fields, (QList<TypedField>{{Field::CountryCode, u"Malta"_s, u"356"_s}}));
    if (auto *completer = editor()->completer(); completer && completer->popup()->isVisible())
        completer->popup()->hide();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(told, std::nullopt);
    QCOMPARE(document().value(3, Field::CountryCode), u"356"_s);
}

void TestReviewTyping::tellsThatTheRowLeft()
{
    std::optional<TypedRow> told;
    connect(&m_review->page, &ReviewPage::rowTyped, this,
        [&](const BatchDocument *, const std::optional<TypedRow> &typed) { told = typed; });
    type(2, Field::FirstName, u"Anna"_s);
    QVERIFY(told);
    document().takeOut({2});
    QTRY_COMPARE(told, std::nullopt);
}

void TestReviewTyping::goesOnAfterACrash_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("line") << Field::FirstName << u"Beth"_s;
    QTest::newRow("country") << Field::CountryCode << u"Malta"_s;
    QTest::newRow("email") << Field::Email << u"beth@ac"_s;
    QTest::newRow("emptied") << Field::LastName << u""_s;
}

void TestReviewTyping::goesOnAfterACrash()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    view()->columns().setHidden(BatchTableModel::columnOf(field), true);
    const QString before = document().value(4, field);
    QVERIFY(m_review->page.goOnTyping({4, {{field, text, text}}}));
    QCOMPARE(view()->currentRow(), 4);
    QCOMPARE(view()->currentIndex().column(), BatchTableModel::columnOf(field));
    QVERIFY(!view()->isColumnHidden(BatchTableModel::columnOf(field)));
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex())));
    QVERIFY(editor());
    QCOMPARE(editor()->text(), text);
    QVERIFY(!m_review->text("reviewStatus"_L1).isEmpty());
    QCOMPARE(document().value(4, field), before);
    if (auto *completer = editor()->completer(); completer && completer->popup()->isVisible())
        completer->popup()->hide();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QVERIFY(!document().canUndo());
    QCOMPARE(m_review->text("reviewStatus"_L1), QString());
}

void TestReviewTyping::refusesWhatCannotBeTypedAnyMore()
{
    int forgotten = 0;
    connect(&m_review->page, &ReviewPage::rowTyped, this,
        [&](const BatchDocument *, const std::optional<TypedRow> &typed) { forgotten += int(!typed); });
    // A public officer's username is not used.
    QVERIFY(!m_review->page.goOnTyping({3, {{Field::Username, u"cas"_s, u"cas"_s}}}));
    QVERIFY(!editor());
    QCOMPARE(forgotten, 1);
    document().removeRows({2});
    QVERIFY(!m_review->page.goOnTyping({2, {{Field::FirstName, u"Anna"_s, u"Anna"_s}}}));
    QCOMPARE(forgotten, 2);
}

QTEST_MAIN(TestReviewTyping)
#include "tst_reviewtyping.moc"
