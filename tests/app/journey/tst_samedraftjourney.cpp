// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listwriter.h"
#include "tests/app/journey/journey.h"
#include "tests/support/memorylist.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// A file that is opened while its list is a draft already, as the user of the whole program sees it.
class TestSameDraftJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void goesOnWithTheDraft();
    void getsAnotherDraft();
    void isNotOpenedAtAll();
    void isTheOneThatIsShown();
    void anotherListIsNotAskedAbout();

private:
    QString path(const QString &name) const { return m_journey->path(name); }
    /// Asks for a file as the window does when one is dropped on it.
    void open(const QString &name) const { Q_EMIT m_journey->window().openFileRequested(path(name)); }
    void openAndEdit(const QString &name) const;
    QTableView *sheet() const { return m_journey->find<QTableView>(u"spreadsheet"_s); }
    QString title() const
    {
        const auto *label = m_journey->find<QLabel>(u"pageTitle"_s);
        return label ? label->text() : QString();
    }
    QString email(int row) const
    {
        const QTableView *table = sheet();
        return table && table->model() ? table->model()->index(row, 1).data().toString() : QString();
    }
    int drafts() const;

    std::unique_ptr<Journey> m_journey;
};

void TestSameDraftJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    QVERIFY(writeList(path(u"June.csv"_s), {vendor(1), vendor(2), vendor(3)}));
    QVERIFY(writeList(path(u"July.csv"_s), {vendor(4), vendor(5), vendor(6)}));
    // The same list under another name.
    QVERIFY(QFile::copy(path(u"June.csv"_s), path(u"June (1).csv"_s)));
    m_journey->begin();
}

void TestSameDraftJourney::openAndEdit(const QString &name) const
{
    open(name);
    QTRY_COMPARE(title(), name);
    m_journey->typeIntoCell(sheet(), sheet()->model()->index(0, 1), u"kept@ibm.com"_s);
}

int TestSameDraftJourney::drafts() const
{
    m_journey->click(u"navDrafts"_s);
    const auto *table = m_journey->find<QTableView>(u"draftsTable"_s);
    return table ? table->model()->rowCount() : 0;
}

void TestSameDraftJourney::goesOnWithTheDraft()
{
    openAndEdit(u"June.csv"_s);
    open(u"July.csv"_s);
    QTRY_COMPARE(title(), u"July.csv"_s);
    open(u"June (1).csv"_s);
    QTRY_VERIFY(m_journey->dialog(u"sameDraftQuestion"_s));
    auto *question = m_journey->dialog(u"sameDraftQuestion"_s);
    QVERIFY(question->windowTitle().contains(u"already a draft"_s));
    const QString words = question->accessibleDescription();
    QVERIFY2(words.contains(u"June.csv"_s) && words.contains(u"3 row"_s) && words.contains(u"Today"_s),
        qPrintable(words));
    QVERIFY(m_journey->shot(u"journey-same-draft"_s));
    // By keyboard: the draft is what Enter takes.
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_COMPARE(title(), u"June.csv"_s);
    QCOMPARE(email(0), u"kept@ibm.com"_s);
    QTRY_COMPARE(drafts(), 2);
}

void TestSameDraftJourney::getsAnotherDraft()
{
    openAndEdit(u"June.csv"_s);
    open(u"July.csv"_s);
    QTRY_COMPARE(title(), u"July.csv"_s);
    open(u"June.csv"_s);
    m_journey->click(u"openFileAnewButton"_s);
    QTRY_COMPARE(title(), u"June.csv"_s);
    QCOMPARE(email(0), vendor(1)[Field::Email]);
    QTRY_COMPARE(drafts(), 3);
}

void TestSameDraftJourney::isNotOpenedAtAll()
{
    openAndEdit(u"June.csv"_s);
    open(u"July.csv"_s);
    QTRY_COMPARE(title(), u"July.csv"_s);
    open(u"June.csv"_s);
    QTRY_VERIFY(m_journey->dialog(u"sameDraftQuestion"_s));
    QTest::keyClick(m_journey->dialog(u"sameDraftQuestion"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_journey->dialog(u"sameDraftQuestion"_s));
    QCOMPARE(title(), u"July.csv"_s);
    QTRY_VERIFY(!m_journey->find<QWidget>(u"toast"_s));
    QTRY_COMPARE(drafts(), 2);
}

void TestSameDraftJourney::isTheOneThatIsShown()
{
    openAndEdit(u"June.csv"_s);
    m_journey->click(u"navOverview"_s);
    open(u"June.csv"_s);
    QTRY_VERIFY(m_journey->dialog(u"sameDraftQuestion"_s));
    QVERIFY(m_journey->dialog(u"sameDraftQuestion"_s)->windowTitle().contains(u"open already"_s));
    m_journey->click(u"openSameDraftButton"_s);
    QTRY_COMPARE(title(), u"June.csv"_s);
    QCOMPARE(email(0), u"kept@ibm.com"_s);
    QTRY_COMPARE(drafts(), 1);
}

void TestSameDraftJourney::anotherListIsNotAskedAbout()
{
    openAndEdit(u"June.csv"_s);
    // As large, and not the same.
    QFile file(path(u"June.csv"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("vendor3@", "vendor9@");
    file.seek(0);
    file.write(bytes);
    file.close();
    open(u"June.csv"_s);
    QTRY_COMPARE(email(0), vendor(1)[Field::Email]);
    QTRY_COMPARE(drafts(), 2);
}

QTEST_MAIN(TestSameDraftJourney)
#include "tst_samedraftjourney.moc"
