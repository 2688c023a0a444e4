// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/allfixes.h"
#include "models/batch/batchdocument.h"
#include "models/batch/knownelsewhere.h"
#include "models/batch/rowsorter.h"
#include "tests/support/memorylist.h"

#include <QEventLoop>
#include <QRandomGenerator>

namespace techpass::test {

/// A value for `field`, often good, often not, and often one that another row has.
inline QString randomValue(Field field, QRandomGenerator &random)
{
    const auto pick = [&random](const QStringList &values) {
        return values.at(random.bounded(static_cast<int>(values.size())));
    };
    const QString n = QString::number(random.bounded(12));
    switch (field) {
    case Field::Email:
        return pick({QStringLiteral("v%1@accenture.com").arg(n), QStringLiteral(" v%1@accenture.com").arg(n),
            QStringLiteral("V%1@Accenture.com").arg(n), QStringLiteral("o%1@tech.gov.sg").arg(n),
            QStringLiteral("v%1@ accenture.com").arg(n), QStringLiteral("v%1@gmail.com").arg(n),
            QStringLiteral("v%1@unknown.example").arg(n), QString()});
    case Field::Username:
        return pick({QStringLiteral("user.%1").arg(n), QStringLiteral("USER.%1 ").arg(n),
            QStringLiteral("user..%1").arg(n), QString()});
    case Field::CountryCode:
        return pick({QStringLiteral("65"), QStringLiteral("+65"), QStringLiteral("86"), QStringLiteral("abc"),
            QStringLiteral("65"), QString()});
    case Field::ContactNumber:
        return pick({QStringLiteral("9123 450%1").arg(random.bounded(9)), QStringLiteral("9123450%1").arg(n),
            QStringLiteral("62096762"), QStringLiteral("9.12E+07"), QStringLiteral("13849118951"),
            QString()});
    case Field::SeedRequired:
        return pick({QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("y"),
            QStringLiteral("maybe"), QStringLiteral(" "), QString()});
    case Field::Reason:
        return pick({QStringLiteral("Data platform"), QStringLiteral("two\nlines"), QString(300, QChar(u'x')),
            QString()});
    default:
        return pick({QStringLiteral("Grace"), QStringLiteral(" Grace "), QStringLiteral("கவிதா"), QString()});
    }
}

inline Invitee randomInvitee(QRandomGenerator &random)
{
    const int number = random.bounded(40);
    Invitee person = random.bounded(3) == 0 ? officer(number) : vendor(number);
    for (const Field field : allFields) {
        if (random.bounded(6) == 0)
            person[field] = randomValue(field, random);
    }
    return person;
}

inline QList<Invitee> randomInvitees(int count, QRandomGenerator &random)
{
    QList<Invitee> people;
    for (int i = 0; i < count; ++i)
        people.append(randomInvitee(random));
    return people;
}

inline RowId randomRow(const BatchDocument &document, QRandomGenerator &random)
{
    return document.rowCount() == 0 ? 0 : document.rowIdAt(random.bounded(document.rowCount()));
}

/// Until what the list is busy with is done.
inline void waitUntilIdle(BatchDocument &document)
{
    QEventLoop loop;
    QObject::connect(&document, &BatchDocument::busyChanged, &loop, &QEventLoop::quit);
    while (document.isBusy())
        loop.exec();
}

inline QList<RowId> someRows(const BatchDocument &document, QRandomGenerator &random)
{
    QList<RowId> rows;
    for (int i = random.bounded(1, 6); i > 0; --i)
        rows.append(randomRow(document, random));
    return rows;
}

/// Something that a user may do; what is worked out on another thread is waited for.
inline void doSomething(BatchDocument &document, QRandomGenerator &random)
{
    const auto anyField = [&random] { return allFields[static_cast<std::size_t>(random.bounded(10))]; };
    const int operation = random.bounded(100);
    if (operation < 35) {
        const Field field = anyField();
        document.setValue(randomRow(document, random), field, randomValue(field, random));
    } else if (operation < 50) {
        QList<CellEdit> edits;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            const Field field = anyField();
            edits.append({randomRow(document, random), field, randomValue(field, random)});
        }
        document.setValues(edits, random.bounded(2) == 0 ? ChangeKind::Paste : ChangeKind::Fill);
    } else if (operation < 55) {
        document.addRow(random.bounded(document.rowCount() + 1), randomInvitee(random));
    } else if (operation < 57) {
        document.paste({{randomRow(document, random), Field::Email, randomValue(Field::Email, random)}},
            randomInvitees(random.bounded(3), random));
    } else if (operation < 60) {
        document.addRows(
            random.bounded(document.rowCount() + 1), randomInvitees(random.bounded(1, 5), random));
    } else if (operation < 68) {
        document.removeRows(someRows(document, random));
    } else if (operation < 73) {
        document.revertToSource(randomRow(document, random), anyField());
    } else if (operation < 75) {
        const Field field = anyField();
        document.fill(
            someRows(document, random), {field, anyField()}, randomValue(field, random), ChangeKind::Fill);
    } else if (operation < 77) {
        const RowOrder byStatus;
        const RowOrder byField{anyField(), random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder};
        document.sort(random.bounded(4) == 0 ? byStatus : byField);
    } else if (operation < 78) {
        document.reset();
    } else if (operation < 82) {
        const QList<RowId> rows = someRows(document, random);
        document.change(rows.size(), [rows](const BatchRows &before, WorkControl &control) {
            return allFixes(before, rows, control);
        });
    } else if (operation < 92) {
        document.undo();
    } else {
        document.redo();
    }
    waitUntilIdle(document);
}

/// Rules that differ from `now` in one thing, such as who is an officer or what is too long; or in all.
inline Policy otherPolicy(const Policy &now, QRandomGenerator &random)
{
    Policy policy = now;
    switch (random.bounded(6)) {
    case 0:
        policy.reasonMaxLength = now.reasonMaxLength == 5 ? 13 : 5;
        return policy;
    case 1:
        policy.allowedVendorDomains = QStringList{QStringLiteral("unknown.example")};
        return policy;
    case 2:
        policy.publicOfficerDomains.append(QStringLiteral("accenture.com"));
        return policy;
    case 3:
        policy.personalDomains.clear();
        return policy;
    case 4:
        return Policy::standard();
    default:
        return Policy::practice();
    }
}

inline KnownElsewhere randomKnownElsewhere(QRandomGenerator &random)
{
    const QDate today(2026, 11, 26);
    const auto emails = [&random](const KnownList &list) {
        std::vector<KnownEmails::Entry> entries;
        for (int row = random.bounded(8); row > 0; --row) {
            const QString email = QStringLiteral("v%1@accenture.com").arg(random.bounded(12));
            entries.push_back({KnownEmails::key(email), 0, row});
        }
        return std::make_shared<const KnownEmails>(QList<KnownList>{list}, entries);
    };
    const auto submitted = emails({QStringLiteral("May.csv"), today.addDays(-12)});
    const auto drafts = emails({QStringLiteral("June.csv")});
    return random.bounded(4) == 0 ? KnownElsewhere() : KnownElsewhere(submitted, drafts, today);
}

/// doSomething(), or now and then what happens to a list besides: some of it is submitted, other rules come,
/// or word of other lists.
inline void letSomethingHappen(BatchDocument &document, QRandomGenerator &random)
{
    const int happening = random.bounded(24);
    if (happening == 0)
        document.takeOut(someRows(document, random));
    else if (happening == 1)
        document.setPolicy(otherPolicy(document.policy(), random));
    else if (happening == 2)
        document.setKnownElsewhere(randomKnownElsewhere(random));
    else
        doSomething(document, random);
    waitUntilIdle(document);
}

/// All that can be seen of a list.
struct Snapshot
{
    QList<RowId> rows;
    QList<Invitee> values;
    QList<Problems> problems;
    QList<int> marks;
    BatchCounts counts;
    bool canUndo = false;
    bool canRedo = false;
    ChangeSize undoSize;
    ChangeSize redoSize;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

inline Snapshot snapshot(const BatchDocument &document)
{
    Snapshot all;
    for (int i = 0; i < document.rowCount(); ++i) {
        const RowId row = document.rowIdAt(i);
        all.rows.append(row);
        all.values.append(document.invitee(row));
        all.problems.append(document.problems(row));
        int marks = static_cast<int>(document.status(row)) + (document.isPublicOfficer(row) ? 4 : 0)
            + (document.isVendor(row) ? 8 : 0) + (document.isInDuplicateGroup(row) ? 16 : 0)
            + (document.isCleaned(row) ? 32 : 0);
        for (const Field field : allFields)
            marks = marks * 3 + (document.isCleaned(row, field) ? 1 : 0)
                + (document.isEdited(row, field) ? 1 : 0);
        all.marks.append(marks);
    }
    all.counts = document.counts();
    all.canUndo = document.canUndo();
    all.canRedo = document.canRedo();
    all.undoSize = document.undoSize();
    all.redoSize = document.redoSize();
    return all;
}

} // namespace techpass::test
