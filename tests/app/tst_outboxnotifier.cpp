// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxnotifier.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/pages/queuestatus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>
#include <QWidget>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace techpass;

/// A desktop's notifications, as the test's own service on a bus of its own.
class Desktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_DISABLE_COPY_MOVE(Desktop)

public:
    Desktop() = default;

    struct Shown
    {
        QString program;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &program, uint, const QString &, const QString &summary, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({program, summary, body, actions, hints});
        return 40 + static_cast<uint>(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

namespace {

constexpr auto serviceName = "org.freedesktop.Notifications"_L1;
constexpr auto onItsBus = "TECHPASS_TEST_BUS";

OutboxBlock block(const QString &title, const QList<RowState> &states, const QString &sourceKey = {})
{
    Submission submission;
    submission.id = 1;
    submission.title = title;
    submission.sourceKey = sourceKey;
    QList<OutboxRow> rows;
    for (const RowState state : states) {
        OutboxRow row;
        row.id = rows.size() + 1;
        row.submissionId = 1;
        row.state = state;
        rows.append(row);
    }
    return OutboxBlock::of(submission, rows);
}

} // namespace

class TestOutboxNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatCameOut_data();
    void saysWhatCameOut();
    void tellsTheDesktopAndComesBack();
    void tellsWhatItStandsStillFor_data();
    void tellsWhatItStandsStillFor();
    void staysSilentWhileLookedAt();
    void staysSilentWhereAnotherSends();
    void staysSilentWithoutADesktop();

private:
    void finishSubmission();

    QDBusConnection m_bus{QString()};
    std::unique_ptr<Desktop> m_desktop;
    OutboxModel m_model;
};

void TestOutboxNotifier::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_model.setContent({block(u"Vendor onboarding Q4.csv"_s, {RowState::Created, RowState::Sending})});
    if (!qEnvironmentVariableIsSet(onItsBus))
        return;
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s);
    QVERIFY(m_bus.isConnected());
    m_desktop = std::make_unique<Desktop>();
    QVERIFY(m_bus.registerObject(
        u"/org/freedesktop/Notifications"_s, m_desktop.get(), QDBusConnection::ExportAllContents));
    QVERIFY(m_bus.registerService(serviceName));
}

void TestOutboxNotifier::cleanup()
{
    if (!m_desktop)
        return;
    m_bus.unregisterService(serviceName);
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

void TestOutboxNotifier::finishSubmission()
{
    OutboxRow row = m_model.row(1);
    row.state = RowState::AlreadyExists;
    m_model.updateRows({row});
}

void TestOutboxNotifier::saysWhatCameOut_data()
{
    QTest::addColumn<OutboxBlock>("block");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("body");
    const QString list = u"Q4 <b>&.csv"_s;
    const QString program = u"TechPass Invite"_s;
    const QList<RowState> mixed{RowState::Created, RowState::Created, RowState::Invited,
        RowState::AlreadyExists, RowState::NeedsChecking, RowState::Cancelled, RowState::Returned};
    QTest::newRow("list") << block(list, mixed) << list
                          << u"3 created, 2 need(s) attention. The Outbox says why, and what to do."_s;
    QTest::newRow("all well") << block(list, {RowState::Created}) << list
                              << u"1 created. Invite user status shows who has onboarded."_s;
    QTest::newRow("taken back") << block(list, {RowState::Cancelled}) << list << QString();
    QTest::newRow("form") << block(u"Create account – a@b.sg"_s, {RowState::Created}, u"form:1"_s) << program
                          << u"1 account(s) created. Invite user status shows who has onboarded."_s;
    QTest::newRow("invitation") << block(u"Email invitation – a@b.sg"_s, {RowState::Invited},
        u"form:1"_s) << program << u"1 invitation(s) sent. Invite user status shows who has onboarded."_s;
    QTest::newRow("a form that went back into a list")
        << block(u"Create account – a@b.sg – to mend"_s, {RowState::NeedsAttention}, u"draft:7:x"_s)
        << program << u"1 row(s) need(s) attention. The Outbox says why, and what to do."_s;
}

void TestOutboxNotifier::saysWhatCameOut()
{
    QFETCH(const OutboxBlock, block);
    QFETCH(const QString, summary);
    QFETCH(const QString, body);
    QCOMPARE(OutboxNotifier::newsOf(block).summary, summary);
    QCOMPARE(OutboxNotifier::newsOf(block).body, body);
}

void TestOutboxNotifier::tellsTheDesktopAndComesBack()
{
    if (!m_desktop)
        QSKIP("dbus-run-session is not installed");
    OutboxNotifier notifier(m_model);
    const QSignalSpy activated(&notifier, &OutboxNotifier::activated);
    finishSubmission();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    const Desktop::Shown &shown = m_desktop->shown.first();
    QCOMPARE(shown.summary, u"Vendor onboarding Q4.csv"_s);
    QCOMPARE(shown.body, u"1 created, 1 need(s) attention. The Outbox says why, and what to do."_s);
    QCOMPARE(shown.actions.value(0), u"default"_s);
    QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"techpass-invite"_s);
    // Another program's notification, then ours once its number is known here.
    Q_EMIT m_desktop->ActionInvoked(7, u"default"_s);
    QTRY_VERIFY((Q_EMIT m_desktop->ActionInvoked(41, u"default"_s), activated.count() > 0));
    QVERIFY(qEnvironmentVariableIsEmpty("XDG_ACTIVATION_TOKEN"));
    Q_EMIT m_desktop->ActivationToken(41, u"token-1"_s);
    QTRY_COMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"token-1"_s);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestOutboxNotifier::staysSilentWhileLookedAt()
{
    if (!m_desktop)
        QSKIP("dbus-run-session is not installed");
    OutboxNotifier notifier(m_model);
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    finishSubmission();
    window.hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    // What comes first on the bus is the second.
    m_model.setContent({block(u"Second.csv"_s, {RowState::Created, RowState::Sending})});
    finishSubmission();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().summary, u"Second.csv"_s);
}

void TestOutboxNotifier::tellsWhatItStandsStillFor_data()
{
    QTest::addColumn<QueueStatus::State>("state");
    QTest::addColumn<QString>("body");
    QTest::newRow("signed out") << QueueStatus::State::WaitingForSignIn
                                << u"Sign in to send what is waiting. Nothing is lost until then."_s;
    QTest::newRow("disk") << QueueStatus::State::StorageTrouble
                          << u"The data folder cannot be written, so nothing is sent. Check that it is there "
                             "and that you may write to it: sending then goes on by itself."_s;
}

void TestOutboxNotifier::tellsWhatItStandsStillFor()
{
    if (!m_desktop)
        QSKIP("dbus-run-session is not installed");
    QFETCH(const QueueStatus::State, state);
    QFETCH(const QString, body);
    const Session session({}, Policy::practice());
    OutboxNotifier notifier(m_model);
    QueueStatus queue;
    for (const QueueStatus::State each :
        {QueueStatus::State::Sending, state, state, QueueStatus::State::WaitingForNetwork}) {
        queue.state = each;
        notifier.noteQueue(queue, session);
    }
    finishSubmission();
    // Once, before the end.
    QTRY_COMPARE(m_desktop->shown.size(), 2);
    QCOMPARE(m_desktop->shown.first().summary, u"Sending stands still"_s);
    QCOMPARE(m_desktop->shown.first().body, body);
}

void TestOutboxNotifier::staysSilentWhereAnotherSends()
{
    if (!m_desktop)
        QSKIP("dbus-run-session is not installed");
    const Session session({}, Policy::practice());
    OutboxNotifier notifier(m_model);
    QueueStatus queue;
    queue.state = QueueStatus::State::SendingElsewhere;
    notifier.noteQueue(queue, session);
    finishSubmission();
    queue.state = QueueStatus::State::Sending;
    notifier.noteQueue(queue, session);
    m_model.setContent({block(u"Second.csv"_s, {RowState::Created, RowState::Sending})});
    finishSubmission();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().summary, u"Second.csv"_s);
}

void TestOutboxNotifier::staysSilentWithoutADesktop()
{
    if (!m_desktop)
        QSKIP("dbus-run-session is not installed");
    m_bus.unregisterService(serviceName);
    OutboxNotifier notifier(m_model);
    const QSignalSpy activated(&notifier, &OutboxNotifier::activated);
    finishSubmission();
    // It works again with a desktop that comes later.
    QVERIFY(m_bus.registerService(serviceName));
    m_model.setContent({block(u"Second.csv"_s, {RowState::Created, RowState::Sending})});
    finishSubmission();
    QTRY_COMPARE(m_desktop->shown.size(), 1);
    QCOMPARE(m_desktop->shown.first().summary, u"Second.csv"_s);
    QCOMPARE(activated.count(), 0);
}

int main(int argc, char *argv[])
{
    // On a bus of its own, which ends with the test.
    const QByteArray wrapper = QStandardPaths::findExecutable(u"dbus-run-session"_s).toLocal8Bit();
    if (!qEnvironmentVariableIsSet(onItsBus) && !wrapper.isEmpty()) {
        qputenv(onItsBus, "1");
        QList<QByteArray> words{wrapper, "--"};
        for (int i = 0; i < argc; ++i)
            words.append(argv[i]);
        QList<char *> arguments;
        for (QByteArray &word : words)
            arguments.append(word.data());
        arguments.append(nullptr);
        execv(wrapper.constData(), arguments.data());
        return 1;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"techpass-invite"_s);
    TestOutboxNotifier test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outboxnotifier.moc"
