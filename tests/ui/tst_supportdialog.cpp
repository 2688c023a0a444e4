// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestSupportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAllBeforeItIsSaved();
};

void TestSupportDialog::showsAllBeforeItIsSaved()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Theme theme;
    theme.apply(*qApp, ColourScheme::Light);
    test::SampleUi sample;
    sample.fill();
    MainWindow window(UiModels{sample.session, sample.outbox, sample.drafts, sample.invitations});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy asked(&window, &MainWindow::supportRequested);
    const QSignalSpy saved(&window, &MainWindow::supportSaveRequested);
    window.findChild<QAction *>(u"supportAction"_s)->trigger();
    QCOMPARE(asked.size(), 1);

    const QString report = u"\n== Program\nTechPass Invite: 0.1.0\nQt: 6.4.2\n\n== Log\n"
                           "2026-11-27T03:00:00.000Z info program: started version=0.1.0\n"_s;
    window.showSupport(report);
    auto *dialog = window.findChild<SupportDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"supportText"_s)->toPlainText(), report);
    QVERIFY(test::saveScreenshot(dialog, u"support"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"supportCopyButton"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), report);
    QCOMPARE(saved.size(), 0);

    const QTemporaryDir folder;
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"supportSaveButton"_s), Qt::LeftButton);
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    chooser->setDirectory(folder.path());
    chooser->selectFile(u"bundle"_s);
    static_cast<QDialog *>(chooser)->accept();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.at(0).at(0).toString(), folder.filePath(u"bundle.txt"_s));
    QCOMPARE(saved.at(0).at(1).toString(), report);
    QTRY_VERIFY(!window.findChild<SupportDialog *>());
}

QTEST_MAIN(TestSupportDialog)
#include "tst_supportdialog.moc"
