// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/randomtoken.h"

#include <QCryptographicHash>
#include <QList>
#include <QRandomGenerator>

namespace techpass {

QByteArray randomBytes(qsizetype count)
{
    QList<quint32> words((count + 3) / 4);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), count);
}

QByteArray randomTraceId()
{
    return randomBytes(16).toHex();
}

QByteArray randomToken()
{
    return base64Url(randomBytes(32));
}

QByteArray randomId(QByteArrayView prefix)
{
    return prefix.toByteArray() + randomBytes(12).toHex();
}

QByteArray base64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray sha256(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

QByteArray tokenHash(QByteArrayView token)
{
    return base64Url(sha256(token));
}

} // namespace techpass
