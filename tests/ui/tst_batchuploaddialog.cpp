// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/dialogs/batchuploaddialog.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// *Batch upload*, with real files dropped, chosen and pasted.
class TestBatchUploadDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void rightDrops_data();
    void rightDrops();
    void wrongDrops_data();
    void wrongDrops();
    void droppedFolders();
    void droppedTextIsAPaste();
    void dragHighlights();
    void chooseAFile();
    void pasteFromExcel();
    void pasteOfAFile();
    void pasteNothing();
    void emptyList();
    void templateInBothKinds_data();
    void templateInBothKinds();
    void openingAndFailing();
    void nothingIsTakenWhileOpening();
    void keyboardOnly();
    void pictures_data();
    void pictures();

private:
    template <typename T> T *find(QLatin1StringView name) const { return m_dialog->findChild<T *>(name); }
    QString file(const QString &name)
    {
        QFile made(m_folder.filePath(name));
        return made.open(QIODevice::WriteOnly) ? made.fileName() : QString();
    }
    QString folder(const QString &name, const QStringList &files = {})
    {
        QDir(m_folder.path()).mkpath(name);
        for (const QString &inside : files)
            file(name + u'/' + inside);
        return m_folder.filePath(name);
    }
    void drop(const QList<QUrl> &urls, const QString &text = {});
    QString result() const { return find<QLabel>("dropResult"_L1)->text(); }

    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<BatchUploadDialog> m_dialog;
};

void TestBatchUploadDialog::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QVERIFY(m_folder.isValid());
}

void TestBatchUploadDialog::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_dialog = std::make_unique<BatchUploadDialog>();
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestBatchUploadDialog::cleanup()
{
    m_dialog.reset();
}

void TestBatchUploadDialog::drop(const QList<QUrl> &urls, const QString &text)
{
    QMimeData data;
    if (!urls.isEmpty())
        data.setUrls(urls);
    if (!text.isEmpty())
        data.setText(text);
    const QPoint place = m_dialog->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &event);
}

void TestBatchUploadDialog::rightDrops_data()
{
    QTest::addColumn<QString>("name");
    // What is in a file is told when it is opened: many a .xls is a text file.
    for (const QString &name :
        {u"list.csv"_s, u"LIST.CSV"_s, u"TechBiz User Batch Upload (5) (1).xlsx"_s, u"list.tsv"_s,
            u"utf16.txt"_s, u"no ending"_s, u"名单.xlsx"_s, u"100% & #1.csv"_s, u"old.xls"_s, u"scan.PNG"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestBatchUploadDialog::rightDrops()
{
    QFETCH(QString, name);
    QSignalSpy chosen(m_dialog.get(), &BatchUploadDialog::fileChosen);
    const QString path = file(name);
    drop({QUrl::fromLocalFile(path)});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), path);
    QCOMPARE(result(), QString());
}

void TestBatchUploadDialog::wrongDrops_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("says");
    QTest::newRow("two") << QStringList{u"a.csv"_s, u"b.csv"_s} << u"one file"_s;
    QTest::newRow("folder without lists") << QStringList{u"empty folder"_s} << u"empty folder"_s;
}

void TestBatchUploadDialog::wrongDrops()
{
    QFETCH(QStringList, names);
    QFETCH(QString, says);
    QSignalSpy chosen(m_dialog.get(), &BatchUploadDialog::fileChosen);
    QList<QUrl> urls;
    for (const QString &name : std::as_const(names))
        urls.append(QUrl::fromLocalFile(name.endsWith("folder"_L1) ? folder(name) : file(name)));
    drop(urls);
    QCOMPARE(chosen.size(), 0);
    QVERIFY2(result().contains(says), qPrintable(result()));
    QVERIFY(find<QLabel>("dropResult"_L1)->isVisible());
    // The next right one clears it.
    drop({QUrl::fromLocalFile(file(u"list.csv"_s))});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(result(), QString());
}

void TestBatchUploadDialog::droppedFolders()
{
    QSignalSpy chosen(m_dialog.get(), &BatchUploadDialog::fileChosen);
    // The only list in it; Excel's own file beside an open workbook is none.
    const QString one = folder(u"one"_s, {u"list.xlsx"_s, u"~$list.xlsx"_s, u"notes.docx"_s});
    drop({QUrl::fromLocalFile(one)});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), QString(one + "/list.xlsx"_L1));

    const QString two = folder(u"two"_s, {u"a.csv"_s, u"b.xlsx"_s});
    drop({QUrl::fromLocalFile(two)});
    QCOMPARE(chosen.size(), 1);
    auto *dialog = find<QFileDialog>("openListDialog"_L1);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->directory().canonicalPath(), QDir(two).canonicalPath());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(u"b.xlsx"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(chosen.size(), 2);
    QCOMPARE(QFileInfo(chosen.constLast().constFirst().toString()).fileName(), u"b.xlsx"_s);
}

void TestBatchUploadDialog::droppedTextIsAPaste()
{
    QSignalSpy pasted(m_dialog.get(), &BatchUploadDialog::textPasted);
    drop({}, u"a@tech.gov.sg\tb"_s);
    QCOMPARE(pasted.size(), 1);
    drop({QUrl(u"https://example.com/list.csv"_s)});
    QCOMPARE(pasted.size(), 1);
    QVERIFY(result().contains(u"computer"_s));
}

void TestBatchUploadDialog::dragHighlights()
{
    auto *zone = find<QFrame>("dropZone"_L1);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"list.csv"_s))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(zone->property("active").toBool());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_dialog.get(), &leave);
    QVERIFY(!zone->property("active").toBool());
}

void TestBatchUploadDialog::chooseAFile()
{
    QSignalSpy chosen(m_dialog.get(), &BatchUploadDialog::fileChosen);
    QTest::mouseClick(find<QPushButton>("chooseFileButton"_L1), Qt::LeftButton);
    auto *dialog = find<QFileDialog>("openListDialog"_L1);
    QVERIFY(dialog);
    const QString path = file(u"chosen.csv"_s);
    dialog->setDirectory(m_folder.path());
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), path);
    QTRY_VERIFY(!find<QFileDialog>("openListDialog"_L1));
    QVERIFY(m_dialog->isVisible());
}

void TestBatchUploadDialog::pasteFromExcel()
{
    QSignalSpy pasted(m_dialog.get(), &BatchUploadDialog::textPasted);
    QGuiApplication::clipboard()->setText(u"a@tech.gov.sg\tb\r\n"_s);
    QTest::mouseClick(find<QPushButton>("pasteButton"_L1), Qt::LeftButton);
    QCOMPARE(pasted.size(), 1);
    QTest::keySequence(m_dialog.get(), QKeySequence::Paste);
    QCOMPARE(pasted.size(), 2);
    QCOMPARE(pasted.constLast().constFirst().toString(), u"a@tech.gov.sg\tb\r\n"_s);
}

void TestBatchUploadDialog::pasteOfAFile()
{
    QSignalSpy chosen(m_dialog.get(), &BatchUploadDialog::fileChosen);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file(u"copied.csv"_s))});
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keySequence(m_dialog.get(), QKeySequence::Paste);
    QCOMPARE(chosen.size(), 1);
}

void TestBatchUploadDialog::pasteNothing()
{
    QSignalSpy pasted(m_dialog.get(), &BatchUploadDialog::textPasted);
    QGuiApplication::clipboard()->setText(u" \n"_s);
    QTest::mouseClick(find<QPushButton>("pasteButton"_L1), Qt::LeftButton);
    QCOMPARE(pasted.size(), 0);
    QVERIFY(result().contains(u"paste"_s));
}

void TestBatchUploadDialog::emptyList()
{
    QSignalSpy asked(m_dialog.get(), &BatchUploadDialog::emptyListRequested);
    QTest::mouseClick(find<QPushButton>("emptyListButton"_L1), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestBatchUploadDialog::templateInBothKinds_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv") << 0 << u".csv"_s;
    QTest::newRow("xlsx") << 1 << u".xlsx"_s;
}

void TestBatchUploadDialog::templateInBothKinds()
{
    QFETCH(int, filter);
    QFETCH(QString, ending);
    QSignalSpy wanted(m_dialog.get(), &BatchUploadDialog::templateRequested);
    QTest::mouseClick(find<QPushButton>("downloadTemplateButton"_L1), Qt::LeftButton);
    auto *dialog = find<SaveFileDialog>("saveTemplateDialog"_L1);
    QVERIFY(dialog);
    dialog->setDirectory(m_folder.path());
    dialog->selectNameFilter(dialog->nameFilters().at(filter));
    Q_EMIT dialog->filterSelected(dialog->nameFilters().at(filter));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(wanted.size(), 1);
    QVERIFY2(wanted.constFirst().constFirst().toString().endsWith(ending),
        qPrintable(wanted.constFirst().constFirst().toString()));
}

void TestBatchUploadDialog::openingAndFailing()
{
    m_dialog->showOpening(u"list.csv"_s);
    QVERIFY(find<QLabel>("dropText"_L1)->text().contains(u"list.csv"_s));
    QVERIFY(find<QWidget>("openingProgress"_L1)->isVisible());
    QVERIFY(!find<QPushButton>("chooseFileButton"_L1)->isVisible());
    m_dialog->showOpenFailed(u"The file has no header row."_s);
    QCOMPARE(result(), u"The file has no header row."_s);
    QVERIFY(find<QPushButton>("chooseFileButton"_L1)->isVisible());
    QVERIFY(find<QPushButton>("pasteButton"_L1)->isEnabled());
    m_dialog->showNotice(u"Template saved."_s);
    QCOMPARE(result(), u"Template saved."_s);
}

void TestBatchUploadDialog::nothingIsTakenWhileOpening()
{
    QSignalSpy chosen(m_dialog.get(), &BatchUploadDialog::fileChosen);
    QSignalSpy pasted(m_dialog.get(), &BatchUploadDialog::textPasted);
    m_dialog->showOpening(u"list.csv"_s);
    drop({QUrl::fromLocalFile(file(u"other.csv"_s))});
    QGuiApplication::clipboard()->setText(u"a\tb"_s);
    QTest::keySequence(m_dialog.get(), QKeySequence::Paste);
    QCOMPARE(chosen.size() + pasted.size(), 0);
    const QSignalSpy cancelled(m_dialog.get(), &BatchUploadDialog::openingCancelled);
    m_dialog->showOpeningProgress(41);
    QCOMPARE(find<QProgressBar>("openingProgress"_L1)->value(), 41);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(cancelled.size(), 1);
}

void TestBatchUploadDialog::keyboardOnly()
{
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        QStringList({u"chooseFileButton"_s, u"emptyListButton"_s, u"pasteButton"_s, u"cancelButton"_s,
            u"downloadTemplateButton"_s}));
}

void TestBatchUploadDialog::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColourScheme::Light);
    QTest::newRow("dark") << int(ColourScheme::Dark);
}

void TestBatchUploadDialog::pictures()
{
    QFETCH(int, scheme);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"upload"_s + suffix));
    drop({QUrl::fromLocalFile(folder(u"Holiday pictures"_s))});
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"upload-refused"_s + suffix));
    m_dialog->showOpening(u"Vendor onboarding Q4.csv"_s);
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"upload-opening"_s + suffix));
    m_theme.apply(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestBatchUploadDialog)
#include "tst_batchuploaddialog.moc"
