// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/formfields.h"

#include <QUrl>

#include <algorithm>

namespace techpass {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

FormFields::FormFields(const QByteArray &encoded)
{
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty())
            continue;
        const qsizetype mark = part.indexOf('=');
        append(
            decoded(mark < 0 ? part : part.left(mark)), mark < 0 ? QString() : decoded(part.mid(mark + 1)));
    }
}

bool FormFields::contains(QStringView name) const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [name](const auto &field) { return field.first == name; });
}

QString FormFields::value(QStringView name) const
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [name](const auto &field) { return field.first == name; });
    return found == m_fields.end() ? QString() : found->second;
}

bool FormFields::hasRepeats() const
{
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString &name = field->first;
        if (std::any_of(
                field + 1, m_fields.end(), [&name](const auto &other) { return other.first == name; }))
            return true;
    }
    return false;
}

QByteArray FormFields::encoded() const
{
    QByteArray text;
    for (const auto &field : m_fields) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(field.first);
        text += '=';
        text += QUrl::toPercentEncoding(field.second);
    }
    return text;
}

} // namespace techpass
