// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/dialogs/columnsquestion.h"
#include "ui/dialogs/listquestionsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// The questions about a file, answered by mouse and keys in a real window.
class TestListQuestionsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void likeliestByEnter();
    void worksheetComesFirst();
    void encodingShowsWhatItGives();
    void columnsAreChosen();
    void wholeNames();
    void oneFieldTwiceIsRefused();
    void missingFieldsAreNamed();
    void cancelled();
    void everyControlIsNamed();
    void pictures_data();
    void pictures();

private:
    static ListQuestion sheets();
    static ListQuestion encodings();
    static ListQuestion columns();
    void show(const QList<ListQuestion> &questions, const ListAnswer &before = {});
    template <typename T> T *find(const QString &name) const { return m_dialog->findChild<T *>(name); }
    QComboBox *choice(int column) const { return find<QComboBox>(u"columnChoice%1"_s.arg(column)); }
    ListAnswer given() const { return m_answers.isEmpty() ? ListAnswer{} : m_answers.constLast(); }
    void open() { QTest::mouseClick(find<QPushButton>(u"openAnsweredButton"_s), Qt::LeftButton); }

    Theme m_theme;
    QPointer<ListQuestionsDialog> m_dialog;
    QList<ListAnswer> m_answers;
};

ListQuestion TestListQuestionsDialog::sheets()
{
    ListQuestion question;
    question.about = ListQuestion::About::Sheet;
    question.sheets
        = {{u"Vendors"_s, 120, false, {{u"Email"_s, u"Name"_s}, {u"a@accenture.com"_s, u"Arun"_s}}},
            {u"Officers & others"_s, 34, false, {{u"E-mail"_s}, {u"b@tech.gov.sg"_s}}},
            {u"Old"_s, 7, true, {{u"Email"_s}, {u"c@tech.gov.sg"_s}}}};
    return question;
}

ListQuestion TestListQuestionsDialog::encodings()
{
    ListQuestion question;
    question.about = ListQuestion::About::Encoding;
    question.encodings = {{TextEncoding::Gb18030, {u"a@accenture.com,陈伟明"_s}},
        {TextEncoding::Big5, {u"a@accenture.com,魂莖隴"_s}},
        {TextEncoding::Windows1252, {u"a@accenture.com,³ÂÎ°Ã÷"_s}}};
    return question;
}

ListQuestion TestListQuestionsDialog::columns()
{
    ListQuestion question;
    question.about = ListQuestion::About::Columns;
    question.columns = {
        {u"Work e-mail"_s, {u"a@accenture.com"_s, u"b@tech.gov.sg"_s}, Field::Email, false, true},
        {u"Private e-mail"_s, {u"a@gmail.com"_s}, {}, false, false},
        {u"Staff"_s, {u"Arun Kumar"_s, u"Mei Tan"_s}, {}, true, false},
        {{}, {u"81234567"_s}, Field::ContactNumber, false, false}, {u"Cost centre"_s, {}, {}, false, true}};
    question.likeliest.columns.fill(-1);
    question.likeliest.columns[indexOf(Field::Email)] = 0;
    question.likeliest.columns[indexOf(Field::ContactNumber)] = 3;
    question.likeliest.nameColumn = 2;
    question.signature = "signature";
    return question;
}

void TestListQuestionsDialog::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestListQuestionsDialog::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_answers.clear();
}

void TestListQuestionsDialog::cleanup()
{
    delete m_dialog;
}

void TestListQuestionsDialog::show(const QList<ListQuestion> &questions, const ListAnswer &before)
{
    m_dialog = new ListQuestionsDialog(u"staff.csv"_s, questions, before, nullptr);
    connect(m_dialog, &ListQuestionsDialog::answered, this,
        [this](const ListAnswer &answer) { m_answers.append(answer); });
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestListQuestionsDialog::likeliestByEnter()
{
    show({encodings(), columns()});
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(given().encoding, std::optional(TextEncoding::Gb18030));
    QCOMPARE(given().columns, std::optional(columns().likeliest));
}

void TestListQuestionsDialog::worksheetComesFirst()
{
    // Another worksheet may have other columns.
    show({sheets(), columns()});
    QVERIFY(!choice(1));
    QVERIFY(find<QRadioButton>(u"candidate2"_s)->text().startsWith("Officers && others"_L1));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Down);
    auto *samples = find<QTableWidget>(u"candidateSamples"_s);
    QCOMPARE(samples->item(1, 0)->text(), u"b@tech.gov.sg"_s);
    open();
    QCOMPARE(given().sheet, u"Officers & others"_s);
    QVERIFY(!given().columns);
}

void TestListQuestionsDialog::encodingShowsWhatItGives()
{
    ListAnswer before;
    before.sheet = u"kept"_s;
    show({encodings()}, before);
    auto *samples = find<QTableWidget>(u"candidateSamples"_s);
    QVERIFY(samples->item(0, 0)->text().contains(u"陈伟明"_s));
    QTest::mouseClick(find<QRadioButton>(u"candidate2"_s), Qt::LeftButton, {}, QPoint(12, 12));
    QVERIFY(samples->item(0, 0)->text().contains(u"魂莖隴"_s));
    open();
    QCOMPARE(given().encoding, std::optional(TextEncoding::Big5));
    QCOMPARE(given().sheet, u"kept"_s);
}

void TestListQuestionsDialog::columnsAreChosen()
{
    show({columns()});
    // What is not certain is where the user starts.
    QCOMPARE(m_dialog->focusWidget(), choice(2));
    choice(5)->setFocus();
    QTest::keyClicks(choice(5), u"Dep"_s);
    QCOMPARE(choice(5)->currentText(), u"Department"_s);
    open();
    ListColumns expected = columns().likeliest;
    expected.columns[indexOf(Field::Department)] = 4;
    QCOMPARE(given().columns, std::optional(expected));
}

void TestListQuestionsDialog::wholeNames()
{
    show({columns()});
    QVERIFY(choice(3)->currentText().contains(u"first name first"_s));
    choice(3)->setFocus();
    QTest::keyClick(choice(3), Qt::Key_Down);
    open();
    QCOMPARE(given().columns->nameColumn, 2);
    QCOMPARE(given().columns->nameOrder, NameOrder::LastNameFirst);
}

void TestListQuestionsDialog::oneFieldTwiceIsRefused()
{
    show({columns()});
    choice(2)->setCurrentIndex(choice(1)->currentIndex());
    open();
    QVERIFY(m_answers.isEmpty());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->focusWidget(), choice(1));
    QVERIFY(find<QLabel>(u"dialogSummary"_s)->text().contains(u"two columns"_s));
    QVERIFY(choice(1)->property("invalid").toBool() && choice(2)->property("invalid").toBool());
    choice(1)->setCurrentIndex(0);
    QVERIFY(!choice(2)->property("invalid").toBool());
    open();
    QCOMPARE(given().columns->columns[indexOf(Field::Email)], 1);
}

void TestListQuestionsDialog::missingFieldsAreNamed()
{
    show({columns()});
    const QString hint = find<QLabel>(u"dialogHint"_s)->text();
    QVERIFY2(hint.contains(u"Organisation"_s) && hint.contains(u"Reason"_s), qPrintable(hint));
    QVERIFY2(!hint.contains(u"First name"_s) && !hint.contains(u"Department"_s), qPrintable(hint));
    choice(3)->setCurrentIndex(0);
    QVERIFY(find<QLabel>(u"dialogHint"_s)->text().contains(u"First name"_s));
}

void TestListQuestionsDialog::cancelled()
{
    show({columns()});
    const QSignalSpy rejected(m_dialog, &QDialog::rejected);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(m_answers.isEmpty());
}

void TestListQuestionsDialog::everyControlIsNamed()
{
    show({encodings(), columns()});
    const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || !(qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget)))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName()));
    }
    QVERIFY(choice(4)->accessibleName().contains(u"Column 4"_s));
    QVERIFY(choice(2)->accessibleDescription().contains(u"Not certain"_s));
}

void TestListQuestionsDialog::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColourScheme::Light);
    QTest::newRow("dark") << int(ColourScheme::Dark);
}

void TestListQuestionsDialog::pictures()
{
    QFETCH(int, scheme);
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
    show({columns()});
    QVERIFY(test::saveScreenshot(m_dialog, u"question-columns"_s + suffix));
    delete m_dialog;
    show({sheets()});
    QVERIFY(test::saveScreenshot(m_dialog, u"question-sheet"_s + suffix));
    delete m_dialog;
    show({encodings()});
    QVERIFY(test::saveScreenshot(m_dialog, u"question-encoding"_s + suffix));
    m_theme.apply(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestListQuestionsDialog)
#include "tst_listquestionsdialog.moc"
