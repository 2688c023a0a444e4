// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first paint: the whole program, with its practice service and data folder, against an empty Qt
// window; and with 100,000 rows in its outbox against none. As processes in turn; prints medians and their
// ratios.
#include "app/application.h"
#include "app/signin/browser.h"
#include "app/workspace/translations.h"
#include "app/workspace/workspace.h"
#include "models/store/database.h"
#include "models/store/environmentstore.h"
#include "models/store/outboxstore.h"
#include "tests/bench/figures.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/fontsahead.h"
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
constexpr int outboxRows = 100'000;

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
    FontsAhead fonts;
    QApplication application(argc, argv);
    fonts.wait();
    FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    WorkspaceOptions options;
    options.dataDir = QString::fromLocal8Bit(argv[2]);
    NoBrowser browser;
    auto workspace = Workspace::open(options);
    if (!workspace || !(*workspace)->connect(browser))
        return 1;
    Theme theme;
    Translations translations;
    Application program(**workspace, theme, translations);
    program.start();
    return QApplication::exec();
}

/// A data folder as it is left by somebody who has submitted a long list.
bool fillOutbox(const QString &folder)
{
    Profile profile;
    profile.email = u"admin@tech.gov.sg"_s;
    NewSubmission made{u"practice"_s, profile.email, u"bench"_s, u"Bench"_s, {}};
    made.rows.reserve(outboxRows);
    for (int i = 1; i <= outboxRows; ++i) {
        AccountRequest request;
        request.email = u"person%1@ibm.com"_s.arg(i);
        request.firstName = u"Kavitha"_s;
        request.lastName = u"Raj"_s;
        request.organisation = u"Vendor Pte Ltd"_s;
        made.rows.append({i, CreationRequest{request}});
    }
    auto database = Database::open(folder + u"/techpass-invite.sqlite"_s);
    return database && EnvironmentStore(**database).saveProfile(made.environment, profile)
        && OutboxStore(**database).enqueue(made);
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
    QTemporaryDir full;
    if (!fillOutbox(full.path())) {
        std::fprintf(stderr, "the outbox could not be filled\n");
        return 1;
    }
    std::vector<double> empty;
    std::vector<double> program;
    std::vector<double> withOutbox;
    // The first of each warms the caches and is not counted.
    for (int run = -1; run < runs; ++run) {
        const double first = timeChild(self, {u"empty"_s});
        const double second = timeChild(self, {u"program"_s, data.path()});
        const double third = timeChild(self, {u"program"_s, full.path()});
        if (first < 0 || second < 0 || third < 0) {
            std::fprintf(stderr, "a window did not paint\n");
            return 1;
        }
        if (run < 0)
            continue;
        empty.push_back(first);
        program.push_back(second);
        withOutbox.push_back(third);
    }
    FigureTable table;
    table.begin(u"Start the program"_s);
    table.atMost({u"start to first paint"_s, median(program), u"an empty window"_s, median(empty)}, 2.7);
    table.tell(
        {u"the same, 100,000 rows in the outbox"_s, median(withOutbox), u"none in it"_s, median(program)});
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
