// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "models/batch/knownelsewhere.h"
#include "models/domain/submission.h"
#include "tests/support/reviewfixture.h"
#include "tests/support/screenshot.h"
#include "ui/dialogs/fixpreviewdialog.h"
#include "ui/pages/cleaneddialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::officer;
using techpass::test::ReviewFixture;
using techpass::test::vendor;

namespace {

Invitee with(Invitee person, Field field, const QString &value)
{
    person[field] = value;
    return person;
}

/// Two emails with a space, a username with two periods, the same person twice, and what was cleaned.
QList<Invitee> people()
{
    return {vendor(1), with(vendor(2), Field::Email, u"two@ accenture.com"_s), vendor(3),
        with(vendor(4), Field::Email, u"four @accenture.com"_s),
        with(vendor(5), Field::Username, u"five..x"_s), vendor(1),
        with(officer(7), Field::CountryCode, u"+65"_s), with(officer(8), Field::SeedRequired, u"FALSE"_s)};
}

/// What spreadsheets, word processors and encodings do to values.
QList<Invitee> spoiltPeople()
{
    Invitee rome = with(vendor(9), Field::ContactNumber, u"6 1234 5678"_s);
    rome[Field::CountryCode] = u"39"_s;
    return {with(vendor(1), Field::LastName, u"M\u00c3\u00bcller"_s),
        with(vendor(2), Field::LastName, u"\u00e5\u00bc\u00a0\u00e4\u00bc\u0178"_s),
        with(vendor(3), Field::Organisation, u"#REF!"_s), with(vendor(4), Field::FirstName, u"Mi\u200bng"_s),
        with(vendor(5), Field::FirstName, u"“Ming”"_s),
        with(vendor(6), Field::Email, u"six\u200b@accenture.com"_s),
        with(vendor(7), Field::Email, u"o’brien@accenture.com"_s),
        with(vendor(8), Field::Organisation, u"Vendor\nPte Ltd"_s), rome,
        with(vendor(10), Field::LastName, u"M\ufffdller"_s),
        with(vendor(11), Field::ContactNumber, u"9.12E+07"_s)};
}

} // namespace

/// The problems panel: what it offers to mend, and what it shows before.
class TestProblemsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init();
    void cleanup() { m_review.reset(); }

    void showsWhatWillChange();
    void letsGoOfAPreview();
    void saysThatThereIsMore();
    void mendsOneRow();
    void offersTheCurrentRow();
    void saysWhatAValueWillBe();
    void showsALongValueBeforeItChanges();
    void namesRowsWhereTheyAre();
    void mendsAll();
    void repairsWhatWasGarbled();
    void namesWhatNobodySees();
    void mendsAllThatWasSpoilt();
    void mendsManyWhileTheListIsBusy();
    void mendsOnceTheListIsLeftInPeace();
    void saysNothingOfWhatWasStopped();
    void goesFromRowToRow();
    void goesNowhereOnceTheRowsLeft();
    void comparesWithTheFile();
    void putsBackByKeyboard();
    void undoesOnlyWhatItPutBack();
    void tellsWhatIsKnownElsewhere();
    void keepsWhatIsBeingTyped();
    void pictures_data();
    void pictures();

private:
    QPushButton *fix(const QString &title) const
    {
        return ReviewFixture::link(m_review->card(title), "problemFix"_L1);
    }
    QPushButton *rowFix(const QString &title) const
    {
        return ReviewFixture::link(m_review->card(title), "problemRowFix"_L1);
    }
    FixPreviewDialog *preview() const { return m_review->page.findChild<FixPreviewDialog *>(); }
    QStringList previewed() const
    {
        const auto *list = preview()->findChild<QListView *>("fixChanges"_L1);
        QStringList lines;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            lines.append(list->model()->index(i, 0).data().toString());
        return lines;
    }
    BatchDocument &document() const { return *m_review->document; }

    Theme m_theme;
    std::unique_ptr<ReviewFixture> m_review;
};

void TestProblemsPanel::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_review = std::make_unique<ReviewFixture>();
    QVERIFY(m_review->isReady);
}

void TestProblemsPanel::showsWhatWillChange()
{
    m_review->load(people());
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    QVERIFY(preview());
    const QAbstractItemModelTester tester(preview()->findChild<QListView *>("fixChanges"_L1)->model());
    QCOMPARE(document().value(2, Field::Email), u"two@ accenture.com"_s);
    QCOMPARE(previewed(),
        (QStringList{u"Row 2 · Email: two@ accenture.com → two@accenture.com"_s,
            u"Row 4 · Email: four @accenture.com → four@accenture.com"_s}));
    auto *button = preview()->findChild<QPushButton *>("fixRowsButton"_L1);
    QVERIFY(button->text().contains(u'2'));
    QTest::keyClick(preview(), Qt::Key_Return);
    QCOMPARE(document().value(2, Field::Email), u"two@accenture.com"_s);
    QCOMPARE(document().value(4, Field::Email), u"four@accenture.com"_s);
    QCOMPARE(document().undoKind(), ChangeKind::Fix);
    QTRY_VERIFY(!preview());
    document().undo();
    QVERIFY(!document().canUndo());
}

void TestProblemsPanel::letsGoOfAPreview()
{
    m_review->load(people());
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    QVERIFY(preview());
    QTest::keyClick(preview(), Qt::Key_Escape);
    QTRY_VERIFY(!preview());
    QVERIFY(!document().canUndo());
    // A list that goes takes its preview along.
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    m_review->page.setDocument(nullptr);
    QTRY_VERIFY(!preview());
}

void TestProblemsPanel::saysThatThereIsMore()
{
    QList<Invitee> many;
    for (int i = 0; i < 250; ++i)
        many.append(with(vendor(i), Field::Email, u"v%1@ accenture.com"_s.arg(i)));
    m_review->load(many);
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    QCOMPARE(previewed().size(), 100);
    QVERIFY(preview()->findChild<QLabel *>("dialogHint"_L1)->text().contains(u"100"_s));
    QVERIFY(preview()->findChild<QPushButton *>("fixRowsButton"_L1)->text().contains(u"250"_s));
    QTest::keyClick(preview(), Qt::Key_Return);
    QTRY_COMPARE(document().counts().errors, 0);
}

void TestProblemsPanel::mendsOneRow()
{
    m_review->load(people());
    QVERIFY(rowFix(u"Space"_s)->isVisible());
    QCOMPARE(
        rowFix(u"Space"_s)->accessibleName(), u"Row 2: change two@ accenture.com to two@accenture.com"_s);
    QTest::mouseClick(rowFix(u"Space"_s), Qt::LeftButton);
    QCOMPARE(document().value(2, Field::Email), u"two@accenture.com"_s);
    QCOMPARE(document().value(4, Field::Email), u"four @accenture.com"_s);
    m_review->settle();
    // What is left is one row, which the group's own link says all about.
    QVERIFY(!rowFix(u"Space"_s)->isVisible());
    QCOMPARE(fix(u"Space"_s)->accessibleName(), u"Change four @accenture.com to four@accenture.com"_s);
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    QCOMPARE(document().value(4, Field::Email), u"four@accenture.com"_s);
}

void TestProblemsPanel::offersTheCurrentRow()
{
    m_review->load(people());
    m_review->view()->goTo(4, Field::FirstName);
    QVERIFY(rowFix(u"Space"_s)->accessibleName().startsWith(u"Row 4"_s));
    m_review->view()->goTo(1, Field::FirstName);
    QVERIFY(rowFix(u"Space"_s)->accessibleName().startsWith(u"Row 2"_s));
}

/// Where there is no room for both values, the one that comes is shown.
void TestProblemsPanel::saysWhatAValueWillBe()
{
    QList<Invitee> rows = people();
    rows[3][Field::Email] = u"a very long name of somebody@accenture.com"_s;
    m_review->load(rows);
    m_review->view()->goTo(4, Field::FirstName);
    const QString whole
        = u"Row 4: change a very long name of somebody@accenture.com to averylongnameofsomebody@accenture.com"_s;
    QCOMPARE(rowFix(u"Space"_s)->accessibleName(), whole);
    QCOMPARE(rowFix(u"Space"_s)->toolTip(), whole);
    QVERIFY2(rowFix(u"Space"_s)->text().startsWith(u"Row 4: change to averylong"_s),
        qPrintable(rowFix(u"Space"_s)->text()));
}

/// A value that is too long for a title is shown before it is changed.
void TestProblemsPanel::showsALongValueBeforeItChanges()
{
    const QString value = u"somebody with a name as long as a line @accenture.com"_s;
    m_review->load({vendor(1), with(vendor(2), Field::Email, value)});
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    QVERIFY(preview());
    QCOMPARE(previewed(), QStringList{u"Row 2 · Email: %1 → %2"_s.arg(value, QString(value).remove(u' '))});
    QCOMPARE(document().value(2, Field::Email), value);
    QTest::keyClick(preview(), Qt::Key_Return);
    QCOMPARE(document().value(2, Field::Email), QString(value).remove(u' '));
}

/// A card that names rows follows them where rows come and go above.
void TestProblemsPanel::namesRowsWhereTheyAre()
{
    m_review->load(people());
    const auto words = [this] {
        return m_review->card(u"twice"_s)->findChild<QPushButton *>("problemFix"_L1)->accessibleName();
    };
    QCOMPARE(words(), u"Remove row 6"_s);
    document().addRow(2, vendor(9));
    m_review->settle();
    QTRY_COMPARE(words(), u"Remove row 7"_s);
    document().undo();
    QTRY_COMPARE(words(), u"Remove row 6"_s);
    document().removeRows({3});
    QTRY_COMPARE(words(), u"Remove row 5"_s);
}

void TestProblemsPanel::mendsAll()
{
    m_review->load(people());
    QVERIFY(m_review->click("fixAllButton"_L1));
    QVERIFY(preview());
    QCOMPARE(previewed().size(), 4);
    QCOMPARE(previewed().last(), u"Row 6 · vendor1@accenture.com: the row is removed"_s);
    QTest::keyClick(preview(), Qt::Key_Return);
    QCOMPARE(document().counts().errors, 0);
    QCOMPARE(document().rowCount(), 7);
    QVERIFY(m_review->text("reviewStatus"_L1).contains(u'4'));
    m_review->settle();
    QVERIFY(!m_review->isVisible("fixAllButton"_L1));
    QTRY_VERIFY(m_review->view()->hasFocus());
    document().undo();
    QVERIFY(!document().canUndo());
    m_review->settle();
    QVERIFY(m_review->isVisible("fixAllButton"_L1));
}

void TestProblemsPanel::repairsWhatWasGarbled()
{
    m_review->load(spoiltPeople());
    const QString title = u"Garbled letters in last name"_s;
    QCOMPARE(rowFix(title)->accessibleName(), u"Row 1: change M\u00c3\u00bcller to Müller"_s);
    QVERIFY(m_review->card(title)->accessibleDescription().contains(u"It should read: Müller."_s));
    QTest::mouseClick(fix(title), Qt::LeftButton);
    QVERIFY(preview());
    QCOMPARE(previewed().first(), u"Row 1 · Last name: M\u00c3\u00bcller → Müller"_s);
    QTest::keyClick(preview(), Qt::Key_Return);
    QCOMPARE(document().value(1, Field::LastName), u"Müller"_s);
    QCOMPARE(document().value(2, Field::LastName), u"张伟"_s);
    document().undo();
    QVERIFY(!document().canUndo());
    QCOMPARE(document().value(1, Field::LastName), u"M\u00c3\u00bcller"_s);
    m_review->settle();
    QTest::mouseClick(rowFix(title), Qt::LeftButton);
    QCOMPARE(document().value(1, Field::LastName), u"Müller"_s);
    QCOMPARE(document().value(2, Field::LastName), spoiltPeople()[1][Field::LastName]);
}

void TestProblemsPanel::namesWhatNobodySees()
{
    m_review->load(spoiltPeople());
    QCOMPARE(fix(u"Invisible characters in email"_s)->accessibleName(),
        u"Change six[U+200B]@accenture.com to six@accenture.com"_s);
    QCOMPARE(
        fix(u"Line break in organisation"_s)->accessibleName(), u"Change Vendor↵Pte Ltd to Vendor Pte Ltd"_s);
    QTest::mouseClick(fix(u"Invisible characters in email"_s), Qt::LeftButton);
    QCOMPARE(document().value(6, Field::Email), u"six@accenture.com"_s);
}

void TestProblemsPanel::mendsAllThatWasSpoilt()
{
    m_review->load(spoiltPeople());
    QVERIFY(m_review->click("fixAllButton"_L1));
    QCOMPARE(previewed().size(), 8);
    QTest::keyClick(preview(), Qt::Key_Return);
    // The error of a spreadsheet and the shortened number are for the user to enter, the lost letter, too.
    QCOMPARE(document().counts().errors, 2);
    QCOMPARE(document().value(9, Field::ContactNumber), u"06 1234 5678"_s);
    QCOMPARE(document().value(7, Field::Email), u"o'brien@accenture.com"_s);
    QCOMPARE(document().value(5, Field::FirstName), u"Ming"_s);
    document().undo();
    QVERIFY(!document().canUndo());
}

void TestProblemsPanel::mendsManyWhileTheListIsBusy()
{
    m_review->load(people());
    document().setMostAtOnce(1);
    QVERIFY(m_review->click("fixAllButton"_L1));
    QVERIFY(m_review->click("fixRowsButton"_L1));
    QVERIFY(document().isBusy());
    QVERIFY(!m_review->text("reviewStatus"_L1).contains(u"mended"_s));
    QTRY_VERIFY(!document().isBusy());
    QCOMPARE(document().counts().errors, 0);
    QVERIFY(m_review->text("reviewStatus"_L1).contains(u"mended"_s));
}

/// A change may be on its way that was asked for before.
void TestProblemsPanel::mendsOnceTheListIsLeftInPeace()
{
    m_review->load(people());
    QVERIFY(m_review->click("fixAllButton"_L1));
    IdleTasks::Expectation expected = document().expectChange();
    QVERIFY(m_review->click("fixRowsButton"_L1));
    QVERIFY(document().counts().errors > 0);
    QVERIFY(!m_review->text("reviewStatus"_L1).contains(u"mended"_s));
    expected.reset();
    QTRY_COMPARE(document().counts().errors, 0);
    QVERIFY(m_review->text("reviewStatus"_L1).contains(u"mended"_s));
}

void TestProblemsPanel::saysNothingOfWhatWasStopped()
{
    m_review->load(people());
    document().setMostAtOnce(1);
    QTest::mouseClick(fix(u"Space"_s), Qt::LeftButton);
    QVERIFY(m_review->click("fixRowsButton"_L1));
    QVERIFY(document().isBusy());
    document().cancel();
    QTRY_VERIFY(!document().isBusy());
    QVERIFY(!document().canUndo());
    QTRY_VERIFY(!preview());
    document().setMostAtOnce(BatchDocument::usuallyAtOnce);
    document().setValue(1, Field::FirstName, u"Ann"_s);
    QVERIFY(!m_review->text("reviewStatus"_L1).contains(u"mended"_s));
}

void TestProblemsPanel::goesFromRowToRow()
{
    m_review->load(people());
    ProblemCard *card = m_review->card(u"Space"_s);
    for (const RowId row : {RowId(2), RowId(4), RowId(2)}) {
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(30, 20));
        QCOMPARE(m_review->view()->currentRow(), row);
        QCOMPARE(m_review->view()->currentIndex().column(), BatchTableModel::columnOf(Field::Email));
    }
}

void TestProblemsPanel::goesNowhereOnceTheRowsLeft()
{
    m_review->load(people());
    document().removeRows({2, 4});
    const RowId before = m_review->view()->currentRow();
    ProblemCard *card = m_review->card(u"Space"_s); // leaves a moment later
    QVERIFY(card);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(30, 20));
    QCOMPARE(m_review->view()->currentRow(), before);
    m_review->settle();
    QVERIFY(!m_review->card(u"Space"_s));
}

void TestProblemsPanel::comparesWithTheFile()
{
    m_review->load(people());
    QTest::mouseClick(fix(u"Cleaned"_s), Qt::LeftButton);
    auto *dialog = m_review->page.findChild<CleanedDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<DataTable *>("cleanedTable"_L1);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"“+65”"_s);
    QVERIFY(m_review->click("putBackButton"_L1));
    QCOMPARE(document().value(7, Field::CountryCode), u"+65"_s);
    QVERIFY(!m_review->find<QPushButton>("putBackButton"_L1)->isEnabled());
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(m_review->click("undoCleanedButton"_L1));
    QCOMPARE(document().value(7, Field::CountryCode), u"65"_s);
    table->selectAll();
    QVERIFY(m_review->click("putBackButton"_L1));
    QCOMPARE(document().counts().cleaned, 0);
    m_review->page.setDocument(nullptr);
    QVERIFY(!m_review->page.findChild<CleanedDialog *>());
}

void TestProblemsPanel::undoesOnlyWhatItPutBack()
{
    m_review->load(people());
    document().setValue(1, Field::FirstName, u"Ann"_s);
    QTest::mouseClick(fix(u"Cleaned"_s), Qt::LeftButton);
    auto *dialog = m_review->page.findChild<CleanedDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *table = dialog->findChild<DataTable *>("cleanedTable"_L1);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QTest::keySequence(table, QKeySequence::Undo);
    QCOMPARE(document().value(1, Field::FirstName), u"Ann"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(document().undoKind(), ChangeKind::Revert);
    QTest::keySequence(table, QKeySequence::Undo);
    QTest::keySequence(table, QKeySequence::Undo);
    QCOMPARE(document().counts().cleaned, 2);
    QCOMPARE(document().value(1, Field::FirstName), u"Ann"_s);
}

void TestProblemsPanel::putsBackByKeyboard()
{
    m_review->load(people());
    QTest::mouseClick(fix(u"Cleaned"_s), Qt::LeftButton);
    auto *dialog = m_review->page.findChild<CleanedDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *table = dialog->findChild<DataTable *>("cleanedTable"_L1);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(document().value(8, Field::SeedRequired), u"FALSE"_s);
    QTest::keySequence(dialog, QKeySequence::Undo);
    QCOMPARE(document().value(8, Field::SeedRequired), u"No"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_review->page.findChild<CleanedDialog *>());
}

void TestProblemsPanel::tellsWhatIsKnownElsewhere()
{
    m_review->load(people());
    document().setKnownElsewhere({nullptr,
        std::make_shared<const KnownEmails>(QList<KnownList>{{u"June.csv"_s}},
            std::vector<KnownEmails::Entry>{{KnownEmails::key(vendor(3)[Field::Email]), 0, 14}}),
        QDate(2026, 11, 26)});
    m_review->settle();
    QVERIFY(m_review->card(u"Also in another draft"_s));
    m_review->view()->setFocus();
    m_review->view()->goTo(2, Field::Email);
    QTest::keyClick(m_review->view(), Qt::Key_F8);
    QCOMPARE(m_review->view()->currentRow(), 3);
    QCOMPARE(m_review->text("reviewStatus"_L1),
        u"Row 3, Email: vendor3@accenture.com. Also in the draft June.csv, row 14. Submit it from one of them."_s);
}

/// What is known elsewhere comes at any time, also into the row that is being edited.
void TestProblemsPanel::keepsWhatIsBeingTyped()
{
    m_review->load(people());
    SpreadsheetView *view = m_review->view();
    view->setFocus();
    view->goTo(3, Field::FirstName);
    QTest::keyClick(view, Qt::Key_B);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, u"ella"_s);
    document().setKnownElsewhere({nullptr,
        std::make_shared<const KnownEmails>(QList<KnownList>{{u"June.csv"_s}},
            std::vector<KnownEmails::Entry>{{KnownEmails::key(vendor(3)[Field::Email]), 0, 14}}),
        QDate(2026, 11, 26)});
    QCOMPARE(editor->text(), u"bella"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(document().value(3, Field::FirstName), u"bella"_s);
}

void TestProblemsPanel::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << static_cast<int>(ColourScheme::Light);
    QTest::newRow("dark") << static_cast<int>(ColourScheme::Dark);
}

void TestProblemsPanel::pictures()
{
    QFETCH(int, scheme);
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    m_review->load(people());
    OutboxCounts sent;
    sent[RowState::Created] = 406;
    m_review->page.showSent(sent);
    QVERIFY(test::saveScreenshot(&m_review->page, u"panel-"_s + suffix));
    QVERIFY(m_review->click("fixAllButton"_L1));
    QVERIFY(test::saveScreenshot(preview(), u"panel-fix-all-"_s + suffix));
    QTest::keyClick(preview(), Qt::Key_Escape);
    QTest::mouseClick(fix(u"Cleaned"_s), Qt::LeftButton);
    QVERIFY(test::saveScreenshot(m_review->page.findChild<CleanedDialog *>(), u"panel-cleaned-"_s + suffix));
    m_review->load(spoiltPeople());
    QVERIFY(test::saveScreenshot(&m_review->page, u"panel-spoilt-"_s + suffix));
    QVERIFY(m_review->click("fixAllButton"_L1));
    QVERIFY(test::saveScreenshot(preview(), u"panel-spoilt-fix-all-"_s + suffix));
    QTest::keyClick(preview(), Qt::Key_Escape);
    m_theme.apply(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
