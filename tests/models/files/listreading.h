// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTest>

namespace techpass {

/// All rows of a list; value() and invitee() have to agree.
inline QList<Invitee> peopleOf(const OpenedList &list)
{
    QList<Invitee> people;
    for (int row = 0; row < list.source->rowCount(); ++row) {
        Invitee person;
        for (const Field field : allFields)
            person[field] = list.source->value(row, field);
        if (person != list.source->invitee(row))
            QTest::qFail("invitee() and value() differ", __FILE__, __LINE__);
        people.append(person);
    }
    return people;
}

inline QString samplePath(const QString &name)
{
    return QString(QStringLiteral(TECHPASS_TEST_DATA) + u'/' + name);
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail("a file is missing", __FILE__, __LINE__);
    return file.readAll();
}

/// What a failed row of a comparison shows.
inline QString describe(const Invitee &person)
{
    QStringList values;
    for (const QString &value : person.values)
        values.append(value);
    return values.join(u'\x1f');
}

} // namespace techpass
