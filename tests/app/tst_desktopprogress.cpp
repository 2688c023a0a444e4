// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogress.h"
#include "models/store/outboxmodel.h"
#include "tests/support/sampleui.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QMenu>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

using Activity = SendingProgress::Activity;
using State = QueueStatus::State;

/// A dock, which listens on the bus to every program.
class Dock final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dock)

public:
    Dock() = default;

    QStringList programs;
    QList<QVariantMap> updates;

public Q_SLOTS:
    void update(const QString &program, const QVariantMap &properties)
    {
        programs.append(program);
        updates.append(properties);
    }
};

namespace {

constexpr auto withoutBus = "TECHPASS_TEST_WITHOUT_BUS";

QueueStatus queueIn(State state)
{
    QueueStatus queue;
    queue.state = state;
    return queue;
}

QVariantMap shown(double progress, qlonglong count)
{
    return {{u"progress"_s, progress}, {u"progress-visible"_s, true}, {u"count"_s, count},
        {u"count-visible"_s, true}};
}

const QVariantMap hidden{
    {u"progress"_s, 0.0}, {u"progress-visible"_s, false}, {u"count"_s, 0LL}, {u"count-visible"_s, false}};

} // namespace

class TestDesktopProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhatIsShown_data();
    void knowsWhatIsShown();
    void showsProgressInTheDock();
    void takesItAwayWhenItEnds();
    void saysNothingTwice();
    void doesNothingWithoutABus();
    void offersWhatTheTrayNeeds();
    void hasNoIconWithoutATray();

private:
    void finishRow(qint64 id);

    QDBusConnection m_bus{QString()};
    std::unique_ptr<Dock> m_dock;
    std::unique_ptr<SampleUi> m_sample;
};

void TestDesktopProgress::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_sample = std::make_unique<SampleUi>();
    m_sample->session.setSignedIn(sampleProfile());
    m_sample->outbox.setContent({SampleUi::makeBlock(1, u"Q4.csv"_s, QDateTime::currentDateTimeUtc(),
        {RowState::Created, RowState::Sending, RowState::Waiting, RowState::Waiting})});
    if (qEnvironmentVariableIsSet(withoutBus))
        return;
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"dock"_s);
    QVERIFY(m_bus.isConnected());
    m_dock = std::make_unique<Dock>();
    QVERIFY(m_bus.connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s,
        m_dock.get(), SLOT(update(QString, QVariantMap))));
}

void TestDesktopProgress::cleanup()
{
    m_dock.reset();
    QDBusConnection::disconnectFromBus(u"dock"_s);
}

void TestDesktopProgress::finishRow(qint64 id)
{
    OutboxRow row = *m_sample->outbox.rowById(id);
    row.state = RowState::Created;
    m_sample->outbox.updateRows({row});
}

void TestDesktopProgress::knowsWhatIsShown_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("online");
    QTest::addColumn<Activity>("activity");
    QTest::newRow("sending") << State::Sending << true << Activity::Sending;
    QTest::newRow("between rows") << State::Idle << true << Activity::Sending;
    QTest::newRow("offline") << State::Sending << false << Activity::Standing;
    QTest::newRow("paused") << State::Paused << true << Activity::Standing;
    QTest::newRow("busy service") << State::WaitingForService << true << Activity::Standing;
    QTest::newRow("no network") << State::WaitingForNetwork << false << Activity::Standing;
    QTest::newRow("full disk") << State::StorageTrouble << true << Activity::Standing;
    QTest::newRow("another window") << State::SendingElsewhere << true << Activity::None;
    QTest::newRow("not started") << State::Stopped << true << Activity::None;
    QTest::newRow("signed out") << State::WaitingForSignIn << true << Activity::None;
    QTest::newRow("not permitted") << State::NotPermitted << true << Activity::None;
}

void TestDesktopProgress::knowsWhatIsShown()
{
    QFETCH(const State, state);
    QFETCH(const bool, online);
    QFETCH(const Activity, activity);
    m_sample->session.setOnline(online);
    const auto progress = SendingProgress::of(m_sample->outbox, queueIn(state), m_sample->session);
    QCOMPARE(progress.activity, activity);
    QCOMPARE(progress.total, activity == Activity::None ? 0 : 4);
    QCOMPARE(progress.open, activity == Activity::None ? 0 : 3);
    QCOMPARE(progress.isPaused, state == State::Paused);
    for (const qint64 id : {102, 103, 104})
        finishRow(id);
    QCOMPARE(SendingProgress::of(m_sample->outbox, queueIn(state), m_sample->session), SendingProgress());
}

void TestDesktopProgress::showsProgressInTheDock()
{
    DesktopProgress progress(m_sample->outbox, m_sample->session);
    progress.setQueue(queueIn(State::Sending));
    QTRY_COMPARE(m_dock->updates.size(), 1);
    QCOMPARE(m_dock->programs.last(), u"application://techpass-invite.desktop"_s);
    QCOMPARE(m_dock->updates.last(), shown(0.25, 3));
    finishRow(102);
    QTRY_COMPARE(m_dock->updates.last(), shown(0.5, 2));
    progress.setQueue(queueIn(State::Paused));
    finishRow(103);
    QTRY_COMPARE(m_dock->updates.last(), shown(0.75, 1));
    finishRow(104);
    QTRY_COMPARE(m_dock->updates.last(), hidden);
}

void TestDesktopProgress::takesItAwayWhenItEnds()
{
    {
        DesktopProgress progress(m_sample->outbox, m_sample->session);
        progress.setQueue(queueIn(State::Sending));
    }
    QTRY_COMPARE(m_dock->updates.size(), 2);
    QCOMPARE(m_dock->updates.last(), hidden);
}

void TestDesktopProgress::saysNothingTwice()
{
    DesktopProgress progress(m_sample->outbox, m_sample->session);
    progress.setQueue(queueIn(State::Stopped));
    progress.setQueue(queueIn(State::Sending));
    progress.setQueue(queueIn(State::Idle));
    progress.setQueue(queueIn(State::Sending));
    progress.setQueue(queueIn(State::SendingElsewhere));
    QTRY_COMPARE(m_dock->updates.size(), 2);
    QCOMPARE(m_dock->updates, (QList<QVariantMap>{shown(0.25, 3), hidden}));
}

void TestDesktopProgress::doesNothingWithoutABus()
{
    if (qEnvironmentVariableIsSet(withoutBus)) {
        DesktopProgress progress(m_sample->outbox, m_sample->session);
        progress.setQueue(queueIn(State::Sending));
        return;
    }
    QProcess alone;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(withoutBus), u"1"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
    alone.setProcessEnvironment(environment);
    alone.start(QCoreApplication::applicationFilePath(), {u"doesNothingWithoutABus"_s});
    QVERIFY(alone.waitForFinished());
    QCOMPARE(alone.exitStatus(), QProcess::NormalExit);
    QCOMPARE(alone.exitCode(), 0);
}

void TestDesktopProgress::offersWhatTheTrayNeeds()
{
    SendingTray tray;
    const QSignalSpy pause(&tray, &SendingTray::pauseRequested);
    const QSignalSpy resume(&tray, &SendingTray::resumeRequested);
    const QSignalSpy open(&tray, &SendingTray::openRequested);
    const QSignalSpy quit(&tray, &SendingTray::quitRequested);
    auto *action = tray.menu()->findChild<QAction *>(u"trayPauseAction"_s);
    tray.setProgress(SendingProgress::of(m_sample->outbox, queueIn(State::Sending), m_sample->session));
    QCOMPARE(action->text(), u"Pause sending"_s);
    action->trigger();
    QCOMPARE(pause.count(), 1);
    const auto paused = SendingProgress::of(m_sample->outbox, queueIn(State::Paused), m_sample->session);
    tray.setProgress(paused);
    QCOMPARE(action->text(), u"Resume sending"_s);
    action->trigger();
    QCOMPARE(resume.count(), 1);
    tray.menu()->findChild<QAction *>(u"trayOpenAction"_s)->trigger();
    tray.menu()->findChild<QAction *>(u"trayQuitAction"_s)->trigger();
    QCOMPARE(open.count(), 1);
    QCOMPARE(quit.count(), 1);
    QCOMPARE(SendingTray::tipOf(paused), u"TechPass Invite\nPaused: 1 of 4 sent"_s);
}

void TestDesktopProgress::hasNoIconWithoutATray()
{
    SendingTray tray;
    tray.setProgress(SendingProgress::of(m_sample->outbox, queueIn(State::Sending), m_sample->session));
    QVERIFY(!tray.isShown());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"techpass-invite"_s);
    TestDesktopProgress test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopprogress.moc"
