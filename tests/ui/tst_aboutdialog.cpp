// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/licencedialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

/// Help → About, by mouse and keys in a real window.
class TestAboutDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatItIs();
    void listsWhatItIsMadeOf();
    void copiesVersions();
    void showsLicences();
    void opensOnceAndCloses();
    void fitsALowWindow();

private:
    AboutDialog *open();

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<MainWindow> m_window;
};

void TestAboutDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_theme.apply(*qApp, ColourScheme::Light);
    m_sample = std::make_unique<SampleUi>();
    m_sample->fill();
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    AboutFacts facts{u"1.2.3"_s, u"A system, x86_64"_s, {}};
    for (int i = 0; i < 15; ++i)
        facts.parts.append({u"Library %1"_s.arg(i), i == 1 ? QString() : u"4.%1"_s.arg(i), u"MIT"_s});
    m_window->setAbout([facts] { return facts; });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestAboutDialog::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

AboutDialog *TestAboutDialog::open()
{
    m_window->findChild<QAction *>(u"aboutAction"_s)->trigger();
    return m_window->findChild<AboutDialog *>();
}

void TestAboutDialog::saysWhatItIs()
{
    const AboutDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(m_window->page(), MainWindow::Page::Overview);
    QCOMPARE(dialog->windowTitle(), u"TechPass Invite 1.2.3"_s);
    const QString facts = dialog->findChild<QLabel *>(u"aboutFacts"_s)->text();
    QVERIFY(facts.contains(u"Environment: Practice"_s));
    QVERIFY(facts.contains(u"A system, x86_64"_s));
    QVERIFY(facts.contains(u"GNU General Public License, version 3 or later"_s));
}

void TestAboutDialog::listsWhatItIsMadeOf()
{
    const auto *parts = open()->findChild<QTableWidget *>(u"aboutParts"_s);
    QCOMPARE(parts->rowCount(), 15);
    QCOMPARE(parts->item(0, 0)->text(), u"Library 0"_s);
    QCOMPARE(parts->item(0, 1)->text(), u"4.0"_s);
    QCOMPARE(parts->item(0, 2)->text(), u"MIT"_s);
    QCOMPARE(parts->item(1, 1)->text(), u"–"_s);
    QCOMPARE(parts->accessibleName(), u"Made with"_s);
}

void TestAboutDialog::copiesVersions()
{
    AboutDialog *dialog = open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"aboutCopyButton"_s), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(
        u"TechPass Invite 1.2.3\nEnvironment: Practice\nSystem: A system, x86_64\nLibrary 0 4.0\n"_s));
    QVERIFY(!copied.contains(u"Library 1 "_s));
    QCOMPARE(dialog->findChild<QLabel *>(u"dialogHint"_s)->text(), u"Copied"_s);
}

void TestAboutDialog::showsLicences()
{
    AboutDialog *dialog = open();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"aboutLicenceButton"_s), Qt::LeftButton);
    auto *licences = dialog->findChild<LicenceDialog *>();
    QVERIFY(licences && licences->isVisible());
    const auto *text = licences->findChild<QPlainTextEdit *>(u"licenceText"_s);
    QVERIFY(text->isReadOnly());
    QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(text->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
    licences->findChild<QComboBox *>(u"licenceCombo"_s)->setCurrentIndex(1);
    QVERIFY(text->toPlainText().startsWith(u"ISC License"_s));
    licences->findChild<QComboBox *>(u"licenceCombo"_s)->setCurrentIndex(2);
    QVERIFY(text->toPlainText().startsWith(u"MIT License"_s));
    QTest::keyClick(licences, Qt::Key_Escape);
    QVERIFY(!licences->isVisible());
    QVERIFY(dialog->isVisible());
}

void TestAboutDialog::opensOnceAndCloses()
{
    AboutDialog *dialog = open();
    open();
    QCOMPARE(m_window->findChildren<AboutDialog *>().size(), 1);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"cancelButton"_s)->hasFocus());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!m_window->findChild<AboutDialog *>());
}

void TestAboutDialog::fitsALowWindow()
{
    m_window->resize(960, 600);
    const AboutDialog *dialog = open();
    QVERIFY2(dialog->height() <= 560, qPrintable(QString::number(dialog->height())));
}

QTEST_MAIN(TestAboutDialog)
#include "tst_aboutdialog.moc"
