// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace techpass {

/// The fields of an `application/x-www-form-urlencoded` text: a query, or the body of a form. Pure.
class FormFields final
{
public:
    FormFields() = default;
    explicit FormFields(const QByteArray &encoded);

    bool contains(QStringView name) const;
    /// The first value; empty where the field is missing.
    QString value(QStringView name) const;
    /// Whether a field stands there twice, which OAuth forbids (RFC 6749, 3.1).
    bool hasRepeats() const;

    const QList<std::pair<QString, QString>> &all() const { return m_fields; }
    void append(const QString &name, const QString &value) { m_fields.append({name, value}); }
    QByteArray encoded() const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace techpass
