// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first paint: the whole program, with its practice service and data folder, against an empty Qt
// window, as processes in turn. Prints medians and their ratio.
#include "app/application.h"
#include "app/signin/browser.h"
#include "app/workspace/workspace.h"
#include "tests/bench/figures.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr int runs = 15;

// Prints when the first paint of a window is done, and ends the process there.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::UpdateRequest && widget && widget->isWindow() && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, [] {
                std::printf("%.3f\n", milliseconds());
                std::fflush(stdout);
                std::_Exit(0);
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

class NoBrowser final : public Browser
{
public:
    void open(const QUrl &) override { }
};

int showEmptyWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QWidget window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int showProgram(int argc, char **argv)
{
    QApplication application(argc, argv);
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    WorkspaceOptions options;
    options.dataDir = QString::fromLocal8Bit(argv[2]);
    NoBrowser browser;
    auto workspace = Workspace::open(options);
    if (!workspace || !(*workspace)->connect(browser))
        return 1;
    Theme theme;
    Application program(**workspace, theme);
    program.start();
    return QApplication::exec();
}

double timeChild(const QString &self, const QStringList &arguments)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = milliseconds();
    child.start(self, arguments);
    if (!child.waitForFinished(30000))
        return -1;
    bool isNumber = false;
    const double painted = child.readAllStandardOutput().trimmed().toDouble(&isNumber);
    return isNumber ? painted - before : -1;
}

int compare(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString self = QCoreApplication::applicationFilePath();
    QTemporaryDir data;
    std::vector<double> empty;
    std::vector<double> program;
    // The first of each warms the caches and is not counted.
    for (int run = -1; run < runs; ++run) {
        const double first = timeChild(self, {u"empty"_s});
        const double second = timeChild(self, {u"program"_s, data.path()});
        if (first < 0 || second < 0) {
            std::fprintf(stderr, "a window did not paint\n");
            return 1;
        }
        if (run < 0)
            continue;
        empty.push_back(first);
        program.push_back(second);
    }
    FigureTable table;
    table.begin(u"Start the program"_s);
    table.atMost({u"start to first paint"_s, median(program), u"an empty window"_s, median(empty)}, 3);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "empty")
        return showEmptyWindow(argc, argv);
    if (mode == "program" && argc > 2)
        return showProgram(argc, argv);
    return compare(argc, argv);
}
