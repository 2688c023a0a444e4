// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/formstore.h"

#include "models/store/database.h"
#include "models/store/sealedcolumns.h"

#include <QCborMap>
#include <QCborValue>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// By the fields' names, as they are in the contract.
QByteArray serialised(const Invitee &invitee)
{
    QCborMap map;
    for (const Field field : allFields) {
        if (!invitee[field].isEmpty())
            map.insert(fieldName(field), invitee[field]);
    }
    return map.toCborValue().toCbor();
}

Invitee inviteeFrom(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    Invitee invitee;
    for (const Field field : allFields)
        invitee[field] = map.value(fieldName(field)).toString();
    return invitee;
}

QByteArray contextOf(const QString &environment, const QString &blindUser, Method method)
{
    return formTyped.context(
        {environment.toUtf8(), blindUser.toUtf8(), QByteArray::number(static_cast<int>(method))});
}

} // namespace

Result<QMap<Method, Invitee>> FormStore::load(const FormOwner &owner)
{
    const FormOwner nobody{owner.environment, {}};
    if (owner.user.isEmpty())
        return read(owner);
    const Result<QMap<Method, Invitee>> left = read(nobody);
    if (!left)
        return left;
    for (auto form = left->cbegin(); form != left->cend(); ++form) {
        const Result<void> moved
            = save(owner, form.key(), form.value()).and_then([&] { return save(nobody, form.key(), {}); });
        if (!moved)
            return tl::unexpected(moved.error());
    }
    return read(owner);
}

Result<QMap<Method, Invitee>> FormStore::read(const FormOwner &owner)
{
    const QString user = m_database.blind(owner.user);
    const auto query = m_database.run(
        u"SELECT method, typed FROM forms WHERE environment = ? AND user = ?"_s, {owner.environment, user});
    if (!query)
        return tl::unexpected(query.error());
    QMap<Method, QByteArray> sealed;
    while ((*query)->next())
        sealed.insert(static_cast<Method>((*query)->value(0).toInt()), (*query)->value(1).toByteArray());
    (*query)->finish();
    QMap<Method, Invitee> forms;
    for (auto form = sealed.cbegin(); form != sealed.cend(); ++form) {
        const Result<QByteArray> typed
            = m_database.unseal(form.value(), contextOf(owner.environment, user, form.key()));
        if (typed)
            forms.insert(form.key(), inviteeFrom(*typed));
    }
    return forms;
}

Result<void> FormStore::save(const FormOwner &owner, Method method, const Invitee &typed)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString user = m_database.blind(owner.user);
    const int number = static_cast<int>(method);
    const auto done = typed == Invitee()
        ? m_database.run(u"DELETE FROM forms WHERE environment = ? AND user = ? AND method = ?"_s,
            {owner.environment, user, number})
        : m_database.run(u"INSERT OR REPLACE INTO forms (environment, user, method, typed, edited_at)"
                         " VALUES (?, ?, ?, ?, ?)"_s,
            {owner.environment, user, number,
                m_database.seal(serialised(typed), contextOf(owner.environment, user, method)),
                QDateTime::currentMSecsSinceEpoch()});
    if (!done)
        return tl::unexpected(done.error());
    return (*transaction)->commit();
}

} // namespace techpass
