// SPDX-License-Identifier: GPL-3.0-or-later
// The program's sign-in without its window, for signin_test.py: takes a command a line, and writes what
// happens as JSON lines, tokens too. Usage: signinprogram ISSUER
#include "app/signin/jwksidtokenverifier.h"
#include "app/signin/memorytokenstore.h"
#include "app/signin/openidsignin.h"
#include "app/signin/systembrowser.h"
#include "app/techpass/onfinished.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

void write(QJsonObject event, const QString &name)
{
    event.insert(u"event"_s, name);
    QFile out;
    if (out.open(STDOUT_FILENO, QIODevice::WriteOnly))
        out.write(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject described(const Error &error)
{
    return {{u"kind"_s, int(error.kind)}, {u"refused"_s, error.kind == Error::Kind::SignInRefused},
        {u"signInNeeded"_s, error.kind == Error::Kind::SignInNeeded}, {u"detail"_s, error.detail}};
}

class Program final : public QObject
{
public:
    explicit Program(const Environment &environment)
        : m_client(environment)
        , m_signIn(environment, m_browser, m_store, m_verifier)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_signIn, &SignIn::browserNeeded, this, [](const QUrl &address) {
            write({{u"address"_s, QString::fromLatin1(address.toEncoded())}}, u"browserNeeded"_s);
        });
        connect(&m_signIn, &SignIn::signedIn, this,
            [this] { tellTokens(u"signedIn"_s, m_signIn.accessToken()); });
        connect(&m_signIn, &SignIn::failed, this,
            [](const Error &error) { write(described(error), u"failed"_s); });
        connect(&m_signIn, &SignIn::signInNeeded, this, [] { write({}, u"signInNeeded"_s); });
        connect(&m_signIn, &SignIn::signedOut, this, [] { write({}, u"signedOut"_s); });
        connect(&m_input, &QSocketNotifier::activated, this, &Program::read);
    }

private:
    void read()
    {
        char buffer[4096];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0)
            return QCoreApplication::quit();
        m_line += QByteArray(buffer, size);
        for (qsizetype end = m_line.indexOf('\n'); end >= 0; end = m_line.indexOf('\n')) {
            obey(m_line.left(end).split(' '));
            m_line.remove(0, end + 1);
        }
    }

    void obey(const QList<QByteArray> &words)
    {
        if (words.at(0) == "start")
            m_signIn.start();
        else if (words.at(0) == "cancel")
            m_signIn.cancel();
        else if (words.at(0) == "sign-out")
            m_signIn.signOut();
        else if (words.at(0) == "renew")
            tellTokens(u"renewed"_s, m_signIn.renewedToken(words.at(1)));
        else if (words.at(0) == "exchange")
            tellAnswer(m_client.exchange(words.at(1), words.at(2), words.at(3)));
        else if (words.at(0) == "refresh")
            tellAnswer(m_client.refresh(words.at(1)));
    }

    void tellTokens(const QString &name, const QFuture<Result<QByteArray>> &asked)
    {
        onFinished(this, asked, [this, name](const Result<QByteArray> &access) {
            if (!access)
                return write(described(access.error()), name);
            const QByteArray refresh = m_store.load().result().value_or(QByteArray());
            write({{u"access"_s, QString::fromLatin1(*access)}, {u"refresh"_s, QString::fromLatin1(refresh)}},
                name);
        });
    }

    void tellAnswer(const QFuture<Result<TokenSet>> &asked)
    {
        onFinished(this, asked, [](const Result<TokenSet> &tokens) {
            write(tokens ? QJsonObject{{u"access"_s, QString::fromLatin1(tokens->access)}}
                         : described(tokens.error()),
                u"answered"_s);
        });
    }

    SystemBrowser m_browser;
    MemoryTokenStore m_store;
    JwksIdTokenVerifier m_verifier;
    OpenIdClient m_client;
    OpenIdSignIn m_signIn;
    QSocketNotifier m_input;
    QByteArray m_line;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    Environment environment;
    environment.name = u"test"_s;
    environment.service = QUrl(u"https://api.example"_s);
    environment.issuer = QUrl(QString::fromLocal8Bit(argv[argc - 1]));
    environment.clientId = u"techpass-invite"_s;
    Program program(environment);
    return QGuiApplication::exec();
}
