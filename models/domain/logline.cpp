// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/logline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype longestTraceId = 128;
constexpr qsizetype longestForeign = 500;

constexpr const char *categoryNames[]
    = {"program", "settings", "sign-in", "service", "outbox", "storage", "foreign"};
constexpr const char *levelNames[] = {"info", "warning", "error"};
struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

/// Each takes out what the later ones would see only in part.
const QList<Rule> &rules()
{
    using Expression = QRegularExpression;
    static const QList<Rule> made{
        {Expression(u"\"[^\"]*\"|“[^”]*”|‘[^’]*’|'[^']*'"_s), u"<quoted>"_s},
        {Expression(u"\\b([a-z][a-z0-9+.-]*)://[^\\s<>]+"_s, Expression::CaseInsensitiveOption),
            u"\\1:<address>"_s},
        {Expression(u"[^\\s<>,;:()=]+@[^\\s<>,;:()=]+"_s), u"<email>"_s},
        {Expression(u"\\b(bearer|basic|negotiate|ntlm)\\s+\\S+"_s, Expression::CaseInsensitiveOption),
            u"<token>"_s},
        {Expression(u"(^|[\\s=:(,])(~?/|[A-Za-z]:[\\\\/]|\\\\\\\\)[^\\s:;,)]+"_s), u"\\1<path>"_s},
        {Expression(u"[A-Za-z0-9_.~+/=-]{20,}"_s), u"<token>"_s},
        {Expression(u"\\+?\\d[\\d ()-]{3,}\\d"_s), u"<number>"_s},
    };
    return made;
}

// Without a default, so that the compiler misses the name of a kind that is new.
QByteArray nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Cancelled:
        return "cancelled";
    case Error::Kind::FileNotFound:
        return "file-not-found";
    case Error::Kind::FileUnreadable:
        return "file-unreadable";
    case Error::Kind::FileNotWritable:
        return "file-not-writable";
    case Error::Kind::FileTooLarge:
        return "file-too-large";
    case Error::Kind::FileFormatUnknown:
        return "file-format-unknown";
    case Error::Kind::FileDamaged:
        return "file-damaged";
    case Error::Kind::HeaderNotFound:
        return "header-not-found";
    case Error::Kind::ListEmpty:
        return "list-empty";
    case Error::Kind::StorageUnavailable:
        return "storage-unavailable";
    case Error::Kind::StorageFull:
        return "storage-full";
    case Error::Kind::StorageInUse:
        return "storage-in-use";
    case Error::Kind::StorageDamaged:
        return "storage-damaged";
    case Error::Kind::Offline:
        return "offline";
    case Error::Kind::TimedOut:
        return "timed-out";
    case Error::Kind::TlsFailed:
        return "tls-failed";
    case Error::Kind::ConnectionLost:
        return "connection-lost";
    case Error::Kind::AnswerUnreadable:
        return "answer-unreadable";
    case Error::Kind::SignInNeeded:
        return "sign-in-needed";
    case Error::Kind::SignInRefused:
        return "sign-in-refused";
    case Error::Kind::NotPermitted:
        return "not-permitted";
    case Error::Kind::NotFound:
        return "not-found";
    case Error::Kind::Refused:
        return "refused";
    case Error::Kind::TooManyRequests:
        return "too-many-requests";
    case Error::Kind::ServiceFailed:
        return "service-failed";
    case Error::Kind::SettingInvalid:
        return "setting-invalid";
    case Error::Kind::KeychainLocked:
        return "keychain-locked";
    case Error::Kind::KeychainUnavailable:
        return "keychain-unavailable";
    case Error::Kind::FileIsSource:
        return "file-is-source";
    case Error::Kind::KeyMissing:
        return "key-missing";
    case Error::Kind::KeyWrong:
        return "key-wrong";
    case Error::Kind::ProtectionNotChosen:
        return "protection-not-chosen";
    case Error::Kind::ProxySignInNeeded:
        return "proxy-sign-in-needed";
    }
    return {};
}

} // namespace

QString redacted(const QString &text)
{
    QString clean = text.left(longestForeign).simplified();
    for (const Rule &rule : rules())
        clean.replace(rule.pattern, rule.replacement);
    for (QChar &c : clean) {
        // Names in any script are letters beyond ASCII; the messages that matter are English.
        if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            c = u'?';
    }
    return clean;
}

LogTraceId::LogTraceId(const QString &id)
{
    const bool isOne = !id.isEmpty() && id.size() <= longestTraceId
        && std::all_of(id.begin(), id.end(),
            [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"-_.:"_s.contains(c)); });
    m_text = isOne ? id.toLatin1() : QByteArray("none");
}

LogForeign::LogForeign(const QString &text)
    : m_text(redacted(text).toLatin1())
{
}

LogLine::LogLine(LogCategory category, LogLevel level, LogWords event)
    : m_text(QByteArray(levelNames[static_cast<int>(level)]) + ' ' + categoryNames[static_cast<int>(category)]
        + ": " + event.text())
{
}

LogLine &LogLine::with(LogWords name, std::chrono::milliseconds time)
{
    return add(name, QByteArray::number(static_cast<qint64>(time.count())) + "ms");
}

LogLine &LogLine::with(LogWords name, Error::Kind kind)
{
    return add(name, nameOf(kind));
}

LogLine &LogLine::with(LogWords name, const LogTraceId &id)
{
    return add(name, id.text());
}

LogLine &LogLine::with(LogWords name, const LogForeign &text)
{
    return add(name, text.text());
}

LogLine &LogLine::add(LogWords name, const QByteArray &value)
{
    m_text += ' ' + QByteArray(name.text()) + '=' + value;
    return *this;
}

} // namespace techpass
