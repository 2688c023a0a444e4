// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/jwksidtokenverifier.h"
#include "app/signin/memorytokenstore.h"
#include "app/signin/openidsignin.h"
#include "app/signin/silentbrowser.h"
#include "app/techpass/call.h"
#include "app/techpass/getme.h"
#include "app/techpass/servicechannel.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

constexpr char mask = 0x55;

/// So that the search does not find what it searches for.
QByteArray masked(QByteArray bytes)
{
    for (char &c : bytes)
        c = static_cast<char>(c ^ mask);
    return bytes;
}

int matches(const QByteArray &block, const QByteArray &maskedText)
{
    int found = 0;
    for (qsizetype at = 0; at + maskedText.size() <= block.size(); ++at) {
        qsizetype same = 0;
        while (same < maskedText.size() && (block.at(at + same) ^ mask) == maskedText.at(same))
            ++same;
        found += same == maskedText.size() ? 1 : 0;
    }
    return found;
}

/// How often a text stands in the memory that this process may write.
int copiesInMemory(const QByteArray &maskedText)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    static const QRegularExpression writable(u"^([0-9a-f]+)-([0-9a-f]+) rw"_s);
    int found = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto match = writable.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            continue;
        const qint64 start = match.captured(1).toLongLong(nullptr, 16);
        const qint64 size = match.captured(2).toLongLong(nullptr, 16) - start;
        constexpr qint64 mostMapped = 1LL << 32; // what a sanitizer keeps of every address is larger
        if (size > mostMapped || !memory.seek(start))
            continue;
        QByteArray block = memory.read(size);
        found += matches(block, maskedText);
        block.fill('\0'); // or the next search finds its copy
    }
    return found;
}

} // namespace

/// After a sign-out nothing can be done any more with what the process remembers; how much that is, is told.
class TestMemoryAfterSignOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesWhatIsThere();
    void tellsWhatIsLeft();
};

void TestMemoryAfterSignOut::seesWhatIsThere()
{
    const QByteArray text = masked("nobody-else-has-this-text");
    QCOMPARE(copiesInMemory(text), 0);
    const QByteArray planted = masked(text);
    QVERIFY(copiesInMemory(text) >= 1);
    QCOMPARE(planted.size(), text.size());
}

void TestMemoryAfterSignOut::tellsWhatIsLeft()
{
    // A process of its own: here are only the program's own copies.
    QTemporaryDir folder;
    QProcess practice;
    practice.start(qEnvironmentVariable("TECHPASS_PRACTICE"),
        {u"--port"_s, u"0"_s, u"--state"_s, folder.filePath(u"state"_s)});
    QVERIFY(practice.waitForStarted() && practice.waitForReadyRead());
    const QJsonObject where = QJsonDocument::fromJson(practice.readLine()).object();
    Environment environment;
    environment.name = u"practice"_s;
    environment.service = QUrl(where.value(u"service"_s).toString());
    environment.issuer = QUrl(where.value(u"issuer"_s).toString());
    environment.clientId = u"techpass-invite"_s;
    SilentBrowser browser(u"admin"_s);
    MemoryTokenStore store;
    JwksIdTokenVerifier verifier;
    OpenIdSignIn signIn(environment, browser, store, verifier);
    QByteArray access;
    QByteArray refresh;
    {
        ServiceChannel channel(environment, signIn);
        QSignalSpy signedIn(&signIn, &SignIn::signedIn);
        signIn.start();
        QVERIFY(signedIn.wait(20'000));
        const auto me = call<GetMe>(channel);
        QTRY_VERIFY_WITH_TIMEOUT(me.isFinished(), 20'000);
        const auto token = signIn.accessToken();
        QTRY_VERIFY(token.isFinished());
        access = masked(token.result().value());
        refresh = masked(store.load().result().value());
    }
    const int accessBefore = copiesInMemory(access);
    const int refreshBefore = copiesInMemory(refresh);
    QVERIFY(accessBefore > 0 && refreshBefore > 0);
    QSignalSpy signedOut(&signIn, &SignIn::signedOut);
    signIn.signOut();
    QTRY_VERIFY_WITH_TIMEOUT(!signedOut.isEmpty(), 20'000);
    QTest::qWait(500); // its last answer
    qInfo("copies in memory before and after the sign-out: access token %d and %d, refresh token %d and %d",
        accessBefore, copiesInMemory(access), refreshBefore, copiesInMemory(refresh));
    // What is left is of no use: the service knows neither any more.
    QVERIFY(store.load().result().value().isEmpty());
    practice.terminate();
    QVERIFY(practice.waitForFinished());
}

QTEST_GUILESS_MAIN(TestMemoryAfterSignOut)
#include "tst_memoryaftersignout.moc"
