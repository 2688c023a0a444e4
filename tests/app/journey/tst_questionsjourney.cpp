// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/journey/journey.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// Files that do not say how they are to be read, opened by the user of the whole program.
class TestQuestionsJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void isReadAsTheUserSays();
    void isAskedOnceForAKindOfFile();
    void isNotOpenedAtAll();

private:
    QString path(const QString &name) const { return m_journey->path(name); }
    void open(const QString &name) const { Q_EMIT m_journey->window().openFileRequested(path(name)); }
    QDialog *question() const { return m_journey->dialog(u"listQuestionsDialog"_s); }
    QString title() const
    {
        const auto *label = m_journey->find<QLabel>(u"pageTitle"_s);
        return label ? label->text() : QString();
    }
    QString cell(int row, int column) const
    {
        const auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
        return table && table->model() ? table->model()->index(row, column).data().toString() : QString();
    }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<Journey> m_journey;
};

void TestQuestionsJourney::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    QVERIFY(write(u"May.csv"_s,
        "E-mail,Full Name,Mobile\narun@accenture.com,Kumar Arun,81234567\nmei@accenture.com,Tan "
        "Mei,81234568\n"));
    QVERIFY(write(u"June.csv"_s, "e-mail,FULL NAME,mobile\nlee@accenture.com,Lee Kai,81234569\n"));
    m_journey->begin();
}

void TestQuestionsJourney::isReadAsTheUserSays()
{
    open(u"May.csv"_s);
    QTRY_VERIFY(question());
    QVERIFY(m_journey->shot(u"journey-how-to-read"_s));
    auto *names = question()->findChild<QComboBox *>(u"columnChoice2"_s);
    QVERIFY(names);
    names->setFocus();
    QTest::keyClicks(names, u"Name, last"_s);
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_COMPARE(title(), u"May.csv"_s);
    QVERIFY(!question());
    QCOMPARE(cell(0, 3), u"Arun"_s);
    QCOMPARE(cell(0, 4), u"Kumar"_s);
    QCOMPARE(cell(1, 4), u"Tan"_s);

    // The draft remembers how it was read, and the same file read so is that draft.
    open(u"June.csv"_s);
    QTRY_COMPARE(title(), u"June.csv"_s);
    open(u"May.csv"_s);
    QTRY_VERIFY(m_journey->dialog(u"sameDraftQuestion"_s));
    QTest::keyClick(m_journey->dialog(u"sameDraftQuestion"_s), Qt::Key_Return);
    QTRY_COMPARE(title(), u"May.csv"_s);
    QCOMPARE(cell(0, 4), u"Kumar"_s);
}

void TestQuestionsJourney::isAskedOnceForAKindOfFile()
{
    open(u"May.csv"_s);
    QTRY_VERIFY(question());
    auto *names = question()->findChild<QComboBox *>(u"columnChoice2"_s);
    names->setCurrentIndex(names->count() - 1);
    QTest::mouseClick(question()->findChild<QPushButton *>(u"openAnsweredButton"_s), Qt::LeftButton);
    QTRY_COMPARE(title(), u"May.csv"_s);
    open(u"June.csv"_s);
    QTRY_COMPARE(title(), u"June.csv"_s);
    QVERIFY(!question());
    QCOMPARE(cell(0, 3), u"Kai"_s);
    QCOMPARE(cell(0, 4), u"Lee"_s);
}

void TestQuestionsJourney::isNotOpenedAtAll()
{
    m_journey->click(u"navOutbox"_s);
    open(u"May.csv"_s);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(title(), u"Outbox"_s);
    QTRY_VERIFY(!m_journey->find<QWidget>(u"toast"_s));
    // It is asked again another time.
    open(u"May.csv"_s);
    QTRY_VERIFY(question());
    QTest::keyClick(question(), Qt::Key_Escape);
}

QTEST_MAIN(TestQuestionsJourney)
#include "tst_questionsjourney.moc"
