// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/sender.h"

#include "app/submission/backoff.h"
#include "app/techpass/onfinished.h"
#include "app/techpass/servicechannel.h"
#include "models/store/environmentstore.h"
#include "models/store/storage.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds lockInterval{1};
/// Shorter pauses are not worth remembering beyond the program's end.
constexpr std::chrono::seconds shortHold{30};

QString lockName(const QString &environment, const QString &user)
{
    const QByteArray whose = (environment + u'\n' + user).toUtf8();
    return u"sending-%1.lock"_s.arg(
        QLatin1StringView(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(16)));
}

/// What an earlier sender left.
struct Leftovers
{
    QList<OutboxRow> recovered;
    QList<OutboxRow> doubtful;
    milliseconds hold{0};
};

Result<Leftovers> findLeftovers(Database &database, const QString &environment, const QString &user)
{
    OutboxStore store(database);
    const auto recovered = store.recover(environment, user);
    if (!recovered)
        return tl::unexpected(recovered.error());
    const auto doubtful = store.doubtful(environment, user);
    if (!doubtful)
        return tl::unexpected(doubtful.error());
    const auto hold = EnvironmentStore(database).holdLeft(environment);
    if (!hold)
        return tl::unexpected(hold.error());
    return Leftovers{*recovered, *doubtful, *hold};
}

} // namespace

Sender::Sender(Storage &storage, ServiceChannel &channel, QString lockFolder, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_lockFolder(std::move(lockFolder))
    , m_dispatcher(storage, channel)
    , m_recorder(storage)
    , m_watch(storage)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Sender::tryNow);
    connect(&channel.pace(), &RequestPace::freed, this, &Sender::pump);
    connect(&m_watch, &OutboxWatch::changed, this, [this](const QList<OutboxRow> &rows) {
        Q_EMIT rowsChanged(rows);
        wake();
    });
    connect(&m_dispatcher, &Dispatcher::claimed, this, [this](const QList<OutboxRow> &rows) {
        setState(State::Sending);
        Q_EMIT rowsChanged(rows);
    });
    connect(&m_dispatcher, &Dispatcher::nothingWaits, this, &Sender::rest);
    connect(&m_dispatcher, &Dispatcher::ended, this, &Sender::noteEnded);
    connect(&m_dispatcher, &Dispatcher::cutOff, this, [this] { m_busy = false; });
    connect(&m_dispatcher, &Dispatcher::storageFailed, this, [this](const Error &error) {
        m_busy = false;
        noteTrouble(error);
    });
    connect(&m_recorder, &Recorder::recorded, this, &Sender::noteRecorded);
    // The recorder tries again by itself.
    connect(&m_recorder, &Recorder::failed, this,
        [this](const Error &error) { setState(State::StorageTrouble, {}, error); });
}

double Sender::rowsPerSecond() const
{
    const double measured = m_rate.perSecond();
    const Policy &policy = m_dispatcher.policy();
    return measured > 0 ? measured : policy.requestsPerSecond * std::max(1, policy.maxBatchItems);
}

void Sender::setPolicy(const Policy &policy)
{
    const bool losesKeys = m_dispatcher.policy().idempotencyKeys && !policy.idempotencyKeys;
    m_dispatcher.setPolicy(policy);
    if (!losesKeys || !m_isReady)
        return;
    // What a key protected until now has to settle first.
    m_isReady = false;
    const auto doubtful = m_storage.run([environment = m_environment, user = m_user](Database &database) {
        return OutboxStore(database).doubtful(environment, user);
    });
    onFinished(this, doubtful, [this](const Result<QList<OutboxRow>> &rows) {
        if (!rows)
            return noteTrouble(rows.error());
        holdDoubtful(*rows);
        m_isReady = true;
        pump();
    });
}

void Sender::start(const QString &environment, const QString &user, std::optional<qint64> knownRevision)
{
    const bool isSame = environment == m_environment && user == m_user && m_lock;
    if (isSame && m_isReady) {
        setState(State::Idle);
        return pump();
    }
    if (isSame)
        return;
    stop();
    m_environment = environment;
    m_user = user;
    m_lock = std::make_unique<ExclusiveLock>(m_lockFolder + u'/' + lockName(environment, user));
    watch(knownRevision);
    takeLock();
}

void Sender::stop()
{
    m_user.clear();
    m_timer.stop();
    m_watch.stop();
    m_rate.reset();
    m_toCheck.clear();
    m_holds = {};
    m_dispatcher.forgetFailures();
    m_isReady = false;
    m_isPaused = false;
    m_next = State::Idle;
    if (m_busy && m_lock && m_lock->isHeld())
        m_earlierLock = std::move(m_lock);
    m_lock.reset();
    setState(State::Stopped);
}

void Sender::watch(std::optional<qint64> knownRevision)
{
    if (knownRevision)
        return m_watch.start(m_environment, m_user, *knownRevision);
    const auto revision = m_storage.run([](Database &database) { return OutboxStore(database).revision(); });
    onFinished(this, revision, [this, user = m_user](const Result<qint64> &now) {
        if (m_lock && user == m_user)
            m_watch.start(m_environment, m_user, now.value_or(0));
    });
}

void Sender::takeLock()
{
    const Result<bool> taken = m_lock->tryTake();
    if (!taken)
        return noteTrouble(taken.error());
    if (*taken)
        return recover();
    setState(State::SendingElsewhere);
    m_timer.start(lockInterval);
}

void Sender::recover()
{
    const auto found = m_storage.run([environment = m_environment, user = m_user](Database &database) {
        return findLeftovers(database, environment, user);
    });
    onFinished(this, found, [this, user = m_user](const Result<Leftovers> &left) {
        if (user != m_user || !m_lock)
            return;
        if (!left)
            return noteTrouble(left.error());
        if (!left->recovered.isEmpty())
            Q_EMIT rowsChanged(left->recovered);
        m_holds.holdForService(left->hold);
        if (m_isNetworkDown)
            m_holds.backOff(backoffCap);
        holdDoubtful(left->doubtful);
        m_storageFailures = 0;
        m_isReady = true;
        setState(State::Idle);
        pump();
    });
}

// Without keys a row in doubt is looked up once the service has surely settled.
void Sender::holdDoubtful(const QList<OutboxRow> &rows)
{
    if (m_dispatcher.policy().idempotencyKeys)
        return;
    for (const OutboxRow &row : rows)
        m_holds.holdRow(row.id, std::chrono::seconds(m_dispatcher.policy().settleSeconds));
}

void Sender::pause()
{
    m_isPaused = true;
    Q_EMIT stateChanged();
}

void Sender::resume()
{
    m_isPaused = false;
    m_holds.endBackOff();
    m_dispatcher.forgetFailures();
    m_recorder.tryAgain();
    if (m_state == State::WaitingForSignIn || m_state == State::NotPermitted)
        setState(State::Idle);
    else
        Q_EMIT stateChanged();
    tryNow();
}

void Sender::wake()
{
    m_hasNews = true;
    if (m_state == State::Idle || m_state == State::WaitingForService)
        pump();
}

void Sender::checkAgain(const QList<OutboxRow> &rows)
{
    m_toCheck.append(rows);
    pump();
}

void Sender::setNetworkReachable(bool reachable)
{
    m_isNetworkDown = !reachable;
    if (!reachable) {
        // The system may be wrong, so this is no more than the longest back-off.
        m_holds.backOff(backoffCap);
        if (m_state == State::Idle || m_state == State::WaitingForService)
            pump();
        Q_EMIT reached(false);
        return;
    }
    tryNetwork();
}

void Sender::tryNetwork()
{
    m_holds.endBackOff();
    m_dispatcher.forgetFailures();
    if (m_state == State::WaitingForNetwork)
        pump();
}

void Sender::tryNow()
{
    if (!m_lock)
        return;
    if (!m_lock->isHeld())
        takeLock();
    else if (m_isReady)
        pump();
    else if (m_busy)
        m_timer.start(lockInterval); // its row is no leftover
    else
        recover();
}

void Sender::pump()
{
    const bool mayGoOn = m_state == State::Idle || m_state == State::Sending
        || m_state == State::WaitingForService || m_state == State::WaitingForNetwork
        || m_state == State::StorageTrouble;
    if (m_busy || !m_isReady || m_isPaused || !mayGoOn)
        return;
    if (const milliseconds left = m_holds.queueLeft(); left.count() > 0) {
        if (m_state != State::WaitingForNetwork)
            setState(
                m_isNetworkDown ? State::WaitingForNetwork : State::WaitingForService, left, m_lastError);
        m_timer.start(left + milliseconds(1));
        return;
    }
    if (!m_dispatcher.isFree())
        return;
    m_busy = true;
    m_hasNews = false;
    if (m_toCheck.isEmpty())
        return m_dispatcher.dispatchNext(m_environment, m_user, m_holds.heldRows());
    const qsizetype count = std::min<qsizetype>(m_toCheck.size(), m_dispatcher.lookUpLimit());
    m_dispatcher.checkAgain(m_toCheck.mid(0, count));
    m_toCheck.remove(0, count);
}

// Nothing can be sent now: sleeps until the first held row, if there is one.
void Sender::rest()
{
    m_busy = false;
    m_storageFailures = 0;
    // They may have come while the store was being read.
    if (m_hasNews)
        return pump();
    const auto wait = m_holds.nextRow();
    if (!wait)
        return setState(State::Idle);
    setState(State::WaitingForService, *wait, m_lastError);
    m_timer.start(*wait + milliseconds(1));
}

void Sender::noteEnded(const DispatchResult &result)
{
    Q_EMIT reached(result.queue != NextStep::Queue::WaitsForNetwork);
    // Of a user who was signed out meanwhile only the result counts.
    if (m_earlierLock)
        return record(result.changes);
    for (auto row = result.rowWaits.cbegin(); row != result.rowWaits.cend(); ++row)
        m_holds.holdRow(row.key(), row.value());
    if (result.isWaitAsked)
        m_holds.holdForService(result.wait);
    else
        m_holds.backOff(result.wait);
    if (result.isWaitAsked && result.wait >= shortHold) {
        m_storage.run([environment = m_environment, wait = result.wait](Database &database) {
            return EnvironmentStore(database).saveHold(environment, wait);
        });
    }
    constexpr State states[] = {State::Idle, State::WaitingForService, State::WaitingForNetwork,
        State::WaitingForSignIn, State::NotPermitted};
    m_next = states[static_cast<int>(result.queue)];
    m_lastError = result.error;
    record(result.changes);
}

void Sender::record(const QList<RowChange> &changes)
{
    if (changes.isEmpty())
        goOn();
    else
        m_recorder.record(changes);
}

void Sender::noteRecorded(const QList<OutboxRow> &rows)
{
    const auto done
        = std::count_if(rows.cbegin(), rows.cend(), [](const OutboxRow &row) { return isFinal(row.state); });
    m_rate.note(static_cast<int>(done));
    Q_EMIT rowsChanged(rows);
    if (m_recorder.isIdle())
        goOn();
}

void Sender::noteTrouble(const Error &error)
{
    setState(State::StorageTrouble, {}, error);
    m_timer.start(storageRetryWait(++m_storageFailures));
}

void Sender::goOn()
{
    m_busy = false;
    m_earlierLock.reset();
    m_storageFailures = 0;
    if (!m_isReady)
        return;
    const State next = std::exchange(m_next, State::Idle);
    // While rows go out one after the other it stays "sending" in between.
    if (next != State::Idle || m_state == State::StorageTrouble)
        setState(next, m_holds.queueLeft(), m_lastError);
    if (next == State::WaitingForSignIn)
        Q_EMIT signInNeeded();
    pump();
}

void Sender::setState(State state, milliseconds wait, const Error &error)
{
    const bool waits = state == State::WaitingForService || state == State::WaitingForNetwork;
    m_waitsUntil = waits ? QDateTime::currentDateTimeUtc().addMSecs(wait.count()) : QDateTime();
    m_lastError = error;
    if (std::exchange(m_state, state) != state || waits)
        Q_EMIT stateChanged();
}

} // namespace techpass
