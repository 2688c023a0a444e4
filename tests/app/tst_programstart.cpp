// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programstart.h"
#include "app/workspace/translations.h"
#include "ui/dialogs/protectiondialog.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// Keeps the program from being ended, and notes that it would have been.
class QuitGuard final : public QObject
{
public:
    QuitGuard() { qApp->installEventFilter(this); }

    bool wasQuit = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != qApp || event->type() != QEvent::Quit)
            return false;
        wasQuit = true;
        return true;
    }
};

template <typename Window> Window *shownWindow()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        if (auto *window = qobject_cast<Window *>(each); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// In the program's own event loop: the last window that is closed ends no other.
bool runUntil(const std::function<bool()> &isDone)
{
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&isDone] {
        if (isDone())
            QCoreApplication::exit();
    });
    look.start(5);
    QTimer::singleShot(20'000, &look, [] { QCoreApplication::exit(); });
    QApplication::exec();
    return isDone();
}

} // namespace

/// From the question how things are kept to the window, on a desktop without a keychain.
class TestProgramStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnAfterTheQuestion();
};

void TestProgramStart::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
}

void TestProgramStart::goesOnAfterTheQuestion()
{
    const QTemporaryDir folder;
    QFile settings(folder.filePath(u"settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[environment.staging]\nissuer=https://issuer.sg/tenant\nclientId=client-1\n");
    settings.close();
    WorkspaceOptions options;
    options.dataDir = folder.path();
    options.environment = u"staging"_s;
    Translations translations;
    QuitGuard guard;
    ProgramStart start(options, translations, {});
    start.begin();
    QVERIFY(runUntil([] { return shownWindow<ProtectionDialog>() != nullptr; }));
    // The dialog is gone before the window knows what its first page is.
    auto *nothing = shownWindow<ProtectionDialog>()->findChild<QPushButton *>(u"keepNothingButton"_s);
    QVERIFY(nothing);
    QTimer::singleShot(0, nothing, &QPushButton::click);
    QVERIFY(runUntil([] { return shownWindow<MainWindow>() != nullptr; }));
    QVERIFY(!shownWindow<ProtectionDialog>());
    QVERIFY(!guard.wasQuit);
    // And from here on closing it ends the program.
    QTimer::singleShot(0, shownWindow<MainWindow>(), &QWidget::close);
    QVERIFY(runUntil([&guard] { return guard.wasQuit; }));
}

QTEST_MAIN(TestProgramStart)
#include "tst_programstart.moc"
