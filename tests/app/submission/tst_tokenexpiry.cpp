// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"
#include "app/signin/jwksidtokenverifier.h"
#include "app/signin/memorytokenstore.h"
#include "app/signin/openidsignin.h"
#include "app/signin/silentbrowser.h"
#include "app/submission/sender.h"
#include "app/techpass/servicechannel.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"
#include "tests/support/outboxharness.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

const QString user = u"admin@tech.gov.sg"_s;
constexpr int tokenSeconds = 3;

/// Notes when a new refresh token came: at the sign-in, and with every refresh.
class CountingTokenStore final : public RefreshTokenStore
{
public:
    CountingTokenStore() { m_clock.start(); }

    QFuture<Result<QByteArray>> load() override { return m_store.load(); }
    void save(const QByteArray &token) override
    {
        saved.append(m_clock.elapsed());
        m_store.save(token);
    }
    void clear() override { m_store.clear(); }

    QList<qint64> saved; ///< milliseconds

private:
    MemoryTokenStore m_store;
    QElapsedTimer m_clock;
};

} // namespace

// Tokens that end while a submission is sent, by the clock or by the issuer.
class TestTokenExpiry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refreshesOnceForEachToken();
    void waitsForASignInAfterARevocation();

private:
    void begin(std::chrono::seconds tokenLife);
    void signIn();
    void enqueue(int rows);
    int count(RowState state);
    QByteArray answerTo(const QString &path, const QByteArray &token = {});
    QJsonObject ledger() { return QJsonDocument::fromJson(answerTo(u"/control/ledger"_s)).object(); }
    QStringList madeTwice();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_service;
    std::unique_ptr<SilentBrowser> m_browser;
    std::unique_ptr<CountingTokenStore> m_store;
    std::unique_ptr<JwksIdTokenVerifier> m_verifier;
    std::unique_ptr<OpenIdSignIn> m_signIn;
    std::unique_ptr<ServiceChannel> m_channel;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Sender> m_sender;
    Environment m_environment;
    Policy m_policy;
    QNetworkAccessManager m_manager;
};

void TestTokenExpiry::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestTokenExpiry::cleanup()
{
    m_sender.reset();
    m_storage.reset();
    m_channel.reset();
    m_signIn.reset();
    m_service.reset();
}

void TestTokenExpiry::begin(std::chrono::seconds tokenLife)
{
    m_policy = Policy::practice();
    m_policy.requestsPerSecond = 10;
    m_policy.maxBatchItems = 10;
    PracticeOptions options;
    options.policy = m_policy;
    options.tokenLife = tokenLife;
    m_service = std::make_unique<PracticeServer>();
    QVERIFY(m_service->start(options));
    m_environment = {};
    m_environment.name = u"practice"_s;
    m_environment.service = m_service->service();
    m_environment.issuer = m_service->issuer();
    m_environment.clientId = u"techpass-invite"_s;
    m_browser = std::make_unique<SilentBrowser>(u"admin"_s);
    m_store = std::make_unique<CountingTokenStore>();
    m_verifier = std::make_unique<JwksIdTokenVerifier>();
    m_signIn = std::make_unique<OpenIdSignIn>(m_environment, *m_browser, *m_store, *m_verifier);
    m_channel = std::make_unique<ServiceChannel>(m_environment, *m_signIn);
    m_storage = std::make_unique<Storage>(m_folder->filePath(u"data.sqlite"_s));
    m_sender = std::make_unique<Sender>(*m_storage, *m_channel, m_folder->path());
    m_sender->setPolicy(m_policy);
    signIn();
}

void TestTokenExpiry::signIn()
{
    QSignalSpy signedIn(m_signIn.get(), &SignIn::signedIn);
    m_signIn->start();
    QVERIFY(signedIn.wait(20'000));
}

void TestTokenExpiry::enqueue(int rows)
{
    NewSubmission submission{m_environment.name, user, u"key"_s, u"List"_s, {}};
    for (int i = 1; i <= rows; ++i)
        submission.rows.append(OutboxHarness::account(i));
    QVERIFY(
        m_storage->run([submission](Database &database) { return OutboxStore(database).enqueue(submission); })
            .result());
}

int TestTokenExpiry::count(RowState state)
{
    const auto found = m_storage
                           ->run([name = m_environment.name](
                                     Database &database) { return OutboxStore(database).all(name, user); })
                           .result();
    if (!found || found->isEmpty())
        return -1;
    const QList<OutboxRow> &rows = found->first().rows;
    return static_cast<int>(std::count_if(
        rows.cbegin(), rows.cend(), [state](const OutboxRow &row) { return row.state == state; }));
}

QByteArray TestTokenExpiry::answerTo(const QString &path, const QByteArray &token)
{
    QNetworkRequest request(QUrl(m_service->service().toString() + path));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(20'000);
    return reply->readAll();
}

QStringList TestTokenExpiry::madeTwice()
{
    QStringList twice;
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        if (account->toInt() != 1)
            twice.append(account.key());
    }
    return twice;
}

void TestTokenExpiry::refreshesOnceForEachToken()
{
    constexpr int rows = 900;
    begin(std::chrono::seconds(tokenSeconds));
    QSignalSpy needed(m_signIn.get(), &SignIn::signInNeeded);
    QSignalSpy waiting(m_sender.get(), &Sender::signInNeeded);
    enqueue(rows);
    m_sender->start(m_environment.name, user);
    QTRY_COMPARE_WITH_TIMEOUT(count(RowState::Created), rows, 100'000);
    QCOMPARE(needed.size(), 0);
    QCOMPARE(waiting.size(), 0);
    QCOMPARE(ledger().value("accounts"_L1).toObject().size(), rows);
    QCOMPARE(madeTwice(), QStringList());
    // At 10 requests a second it takes several tokens; each was renewed once, and not before it was time.
    const auto age = OpenIdSignIn::renewalAge(std::chrono::seconds(tokenSeconds));
    QVERIFY2(m_store->saved.size() >= 3, qPrintable(QString::number(m_store->saved.size())));
    // Of the clock's start, as on a busy machine a token is saved some time after it came.
    for (qsizetype i = 1; i < m_store->saved.size(); ++i)
        QVERIFY(m_store->saved.at(i) >= i * age.count());
}

void TestTokenExpiry::waitsForASignInAfterARevocation()
{
    constexpr int rows = 60;
    begin(std::chrono::seconds(600));
    QSignalSpy needed(m_signIn.get(), &SignIn::signInNeeded);
    enqueue(rows);
    m_sender->start(m_environment.name, user);
    QTRY_VERIFY_WITH_TIMEOUT(count(RowState::Created) > 0, 20'000);
    m_sender->pause();
    QTRY_COMPARE(count(RowState::Sending), 0);
    const int made = count(RowState::Created);
    const int posts = ledger().value("posts"_L1).toInt();
    QVERIFY(made < rows);

    // As by another device, or by an administrator.
    const QByteArray token = m_signIn->accessToken().result().value();
    OpenIdClient elsewhere(m_environment);
    elsewhere.revoke(m_store->load().result().value());
    QTRY_VERIFY(answerTo(u"/oidc/userinfo"_s, token).contains("invalid_token"));
    m_sender->resume();
    QTRY_COMPARE(m_sender->state(), Sender::State::WaitingForSignIn);
    QCOMPARE(needed.size(), 1);
    QVERIFY(!m_signIn->isSignedIn());
    QCOMPARE(ledger().value("posts"_L1).toInt(), posts + 1);
    QCOMPARE(count(RowState::Created), made);
    QCOMPARE(count(RowState::Waiting), rows - made);

    signIn();
    m_sender->start(m_environment.name, user);
    QTRY_COMPARE_WITH_TIMEOUT(count(RowState::Created), rows, 30'000);
    QCOMPARE(madeTwice(), QStringList());
}

QTEST_GUILESS_MAIN(TestTokenExpiry)
#include "tst_tokenexpiry.moc"
