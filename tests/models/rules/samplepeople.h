// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitee.h"
#include "models/domain/problem.h"

#include <QStringList>

namespace techpass::test {

/// A vendor whom the practice policy finds nothing wrong with.
inline Invitee vendor()
{
    return {{QStringLiteral("arun.kumar@accenture.com"), QStringLiteral("arun.kumar"), QStringLiteral("Arun"),
        QStringLiteral("Kumar"), QStringLiteral("65"), QStringLiteral("9123 4567"),
        QStringLiteral("Accenture"), QStringLiteral("Cloud"), QStringLiteral("No"),
        QStringLiteral("Data platform")}};
}

/// A public officer whom it finds nothing wrong with either.
inline Invitee officer()
{
    return {{QStringLiteral("siti.hamidah@tech.gov.sg"), QString(), QStringLiteral("Siti Hamidah"),
        QStringLiteral("Salleh"), QStringLiteral("65"), QStringLiteral("81234567"), QStringLiteral("GovTech"),
        QString(), QStringLiteral("Yes"), QStringLiteral("Case management system")}};
}

inline Invitee with(Invitee invitee, Field field, const QString &value)
{
    invitee[field] = value;
    return invitee;
}

/// `email-missing, reason-too-long`: the errors and checks in the order they are given, cleaned values left
/// out.
inline QString codes(const Problems &problems)
{
    QStringList names;
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Cleaned)
            names.append(codeName(problem.code));
    }
    return names.join(QStringLiteral(", "));
}

inline QString codes(const Problems &problems, Field field)
{
    Problems of;
    for (const Problem &problem : problems) {
        if (problem.field == field)
            of.append(problem);
    }
    return codes(of);
}

} // namespace techpass::test
