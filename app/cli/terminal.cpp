// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "ui/errortext.h"

#include <cstdio>

namespace techpass {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void tell(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

QString errorLine(const Error &error)
{
    const QString sentence = errorSentence(error);
    if (error.detail.isEmpty() || sentence.contains(error.detail))
        return sentence;
    return sentence + QStringLiteral(" (") + error.detail + u')';
}

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

} // namespace techpass
