// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/remarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct Remarks
{
    Q_DECLARE_TR_FUNCTIONS(techpass::Remarks)
};

constexpr auto betweenFieldAndReason = ": "_L1;

QString remarkLine(const RefusedField &refused)
{
    const QString reason = refused.message.isEmpty() ? Remarks::tr("refused") : refused.message.simplified();
    const auto field = fieldFromName(refused.field);
    return field ? QString(templateTitle(*field) + betweenFieldAndReason + reason) : reason;
}

} // namespace

QStringList remarkTitles()
{
    return {u"Result"_s, u"Reason"_s, u"Trace ID"_s};
}

QString remarkOf(const OutboxRow &row)
{
    if (row.state == RowState::NeedsChecking)
        return Remarks::tr("It is not known whether this was made: the account may exist already.");
    if (row.state == RowState::Cancelled || row.state == RowState::Returned)
        return {};
    QStringList lines;
    for (const RefusedField &refused : row.outcome.fields)
        lines.append(remarkLine(refused));
    if (lines.isEmpty() && !row.outcome.message.isEmpty())
        lines.append(row.outcome.message.simplified());
    if (lines.isEmpty())
        lines.append(row.state == RowState::AlreadyExists
                ? Remarks::tr("This email, username or number already has a TechPass account.")
                : Remarks::tr("The service refused this row."));
    return lines.join(u'\n');
}

QList<std::pair<Field, QString>> remarksIn(const QString &text)
{
    QList<std::pair<Field, QString>> remarks;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        std::pair<Field, QString> remark{Field::Email, line.trimmed()};
        for (const Field field : allFields) {
            const QString start = templateTitle(field) + betweenFieldAndReason;
            if (line.startsWith(start))
                remark = {field, line.sliced(start.size()).trimmed()};
        }
        if (!remark.second.isEmpty())
            remarks.append(remark);
    }
    return remarks;
}

} // namespace techpass
