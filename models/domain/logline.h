// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <concepts>

namespace techpass {

enum class LogCategory { Program, Settings, SignIn, Service, Outbox, Storage, Foreign };
enum class LogLevel { Info, Warning, Error };

/// Words that stand in the source, and can therefore be nobody's. A text that is made while the program runs
/// does not compile here.
class LogWords final
{
public:
    consteval LogWords(const char *literal) // NOLINT(google-explicit-constructor)
        : m_text(literal)
    {
    }
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// The service's trace ID; anything that could not be one is left out.
class LogTraceId final
{
public:
    explicit LogTraceId(const QString &id);
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// What others wrote, such as Qt's own warnings, with everything taken out that could be somebody's: see
/// redacted().
class LogForeign final
{
public:
    explicit LogForeign(const QString &text);
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// One line of the log. It takes numbers, words of the source, kinds of errors, trace IDs and redacted text;
/// there is no way to put a name, an address, a token or any other QString into it.
class LogLine final
{
public:
    LogLine(LogCategory category, LogLevel level, LogWords event);

    LogLine &with(LogWords name, std::integral auto number)
    {
        return add(name, QByteArray::number(static_cast<qint64>(number)));
    }
    LogLine &with(LogWords name, LogWords word) { return add(name, word.text()); }
    LogLine &with(LogWords name, std::chrono::milliseconds time);
    LogLine &with(LogWords name, Error::Kind kind);
    LogLine &with(LogWords name, const LogTraceId &id);
    LogLine &with(LogWords name, const LogForeign &text);

    /// Without a time and a line end.
    const QByteArray &text() const { return m_text; }

private:
    LogLine &add(LogWords name, const QByteArray &value);

    QByteArray m_text;
};

/// `text` on one line, with email addresses, tokens, long numbers, what stands in quotation marks, the paths
/// and queries of addresses, and paths of files replaced by what they were: `<email>`, `<token>` …
QString redacted(const QString &text);

} // namespace techpass
