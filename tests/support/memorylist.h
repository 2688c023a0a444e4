// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/changelog.h"
#include "models/domain/invitee.h"
#include "models/files/listsource.h"

#include <QCryptographicHash>

#include <memory>
#include <utility>

namespace techpass::test {

/// A list's rows, held in memory; row n stands in line n + 2, below a header.
class MemoryList final : public ListSource
{
public:
    explicit MemoryList(QList<Invitee> rows)
        : m_rows(std::move(rows))
    {
    }

    int rowCount() const override { return static_cast<int>(m_rows.size()); }
    QString value(int row, Field field) const override { return m_rows.at(row)[field]; }
    int line(int row) const override { return row + 2; }

private:
    QList<Invitee> m_rows;
};

inline OpenedList memoryList(const QList<Invitee> &rows)
{
    OpenedList list;
    list.title = QStringLiteral("people.csv");
    list.bytes = QByteArrayLiteral("made in memory");
    list.sha256 = QCryptographicHash::hash(list.bytes, QCryptographicHash::Sha256);
    list.source = std::make_shared<MemoryList>(rows);
    return list;
}

/// Keeps what is appended.
class MemoryLog final : public ChangeLog
{
public:
    void append(const QByteArray &entry) override { entries.append(entry); }

    QList<QByteArray> entries;
};

/// A vendor's person without a problem under Policy::practice(), different for every number.
inline Invitee vendor(int number)
{
    const QString n = QString::number(number);
    Invitee person;
    person[Field::Email] = QStringLiteral("vendor%1@accenture.com").arg(n);
    person[Field::Username] = QStringLiteral("vendor.%1").arg(n);
    person[Field::FirstName] = QStringLiteral("Arun");
    person[Field::LastName] = QStringLiteral("Kumar");
    person[Field::CountryCode] = QStringLiteral("65");
    person[Field::ContactNumber] = QString::number(81000000 + number);
    person[Field::Organisation] = QStringLiteral("Accenture");
    person[Field::SeedRequired] = QStringLiteral("No");
    person[Field::Reason] = QStringLiteral("Data platform");
    return person;
}

/// A public officer without a problem, different for every number, also from vendor().
inline Invitee officer(int number)
{
    Invitee person = vendor(number);
    person[Field::Email] = QStringLiteral("officer%1@tech.gov.sg").arg(number);
    person[Field::Username].clear();
    person[Field::ContactNumber] = QString::number(91000000 + number);
    person[Field::Organisation] = QStringLiteral("GovTech");
    return person;
}

} // namespace techpass::test
