// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/typingstore.h"

#include "models/store/database.h"
#include "models/store/sealedcolumns.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto rowKey = "row"_L1;
constexpr auto formKey = "form"_L1;
constexpr auto fieldKey = "field"_L1;
constexpr auto textKey = "text"_L1;
constexpr auto valueKey = "value"_L1;

/// The field by its name, as it is in the contract.
QCborMap serialised(const TypedField &typed)
{
    return {{fieldKey, fieldName(typed.field)}, {textKey, typed.text}, {valueKey, typed.value}};
}

/// A cell's field stands beside its row, those of a form in a list.
QByteArray serialised(const TypedRow &typed)
{
    QCborMap map;
    if (typed.inForm) {
        QCborArray fields;
        for (const TypedField &field : typed.fields)
            fields.append(serialised(field));
        map.insert(formKey, fields);
    } else if (!typed.fields.isEmpty()) {
        map = serialised(typed.fields.first());
    }
    map.insert(rowKey, typed.row);
    return map.toCborValue().toCbor();
}

/// Nothing is added where the field is not known.
void addField(const QCborMap &map, TypedRow &typed)
{
    for (const Field field : allFields) {
        if (map.value(fieldKey).toString() == fieldName(field))
            typed.fields.append({field, map.value(textKey).toString(), map.value(valueKey).toString()});
    }
}

std::optional<TypedRow> typedFrom(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    TypedRow typed{map.value(rowKey).toInteger(), {}, map.contains(formKey)};
    if (!typed.inForm)
        addField(map, typed);
    for (const QCborValue &field : map.value(formKey).toArray())
        addField(field.toMap(), typed);
    return typed.fields.isEmpty() ? std::nullopt : std::optional(typed);
}

QByteArray contextOf(qint64 draft)
{
    return rowTyped.context({QByteArray::number(draft)});
}

} // namespace

Result<std::optional<TypedRow>> TypingStore::load(qint64 draft)
{
    const auto query = m_database.run(u"SELECT typed FROM draft_typing WHERE draft = ?"_s, {draft});
    if (!query)
        return tl::unexpected(query.error());
    const QByteArray sealed = (*query)->next() ? (*query)->value(0).toByteArray() : QByteArray();
    (*query)->finish();
    if (sealed.isEmpty())
        return std::nullopt;
    const Result<QByteArray> bytes = m_database.unseal(sealed, contextOf(draft));
    return bytes ? typedFrom(*bytes) : std::nullopt;
}

Result<void> TypingStore::save(qint64 draft, const std::optional<TypedRow> &typed)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // A draft whose removal was begun is none any more (see DraftStore::removeSome()).
    const auto done = typed ? m_database.run(u"INSERT OR REPLACE INTO draft_typing (draft, typed)"
                                             " SELECT id, ? FROM drafts WHERE id = ? AND complete <> 2"_s,
                          {m_database.seal(serialised(*typed), contextOf(draft)), draft})
                            : m_database.run(u"DELETE FROM draft_typing WHERE draft = ?"_s, {draft});
    if (!done)
        return tl::unexpected(done.error());
    return (*transaction)->commit();
}

} // namespace techpass
