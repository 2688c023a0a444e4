// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QLatin1StringView>

#include <initializer_list>
#include <span>

namespace techpass {

/// A column whose bytes are sealed, each for its own place.
struct SealedColumn
{
    QLatin1StringView table;
    QLatin1StringView column;
    std::initializer_list<const char *> key; ///< the columns that tell its rows apart, in an index's order
    /// The columns whose values belong to the context, besides the names of table and column: bytes that are
    /// moved to another row do not open there. None where a row gets its number only as it is written.
    std::initializer_list<const char *> place;

    /// `drafts.title`, `outbox.payload/KEY`: with the values of `place`.
    QByteArray context(const QByteArrayList &values = {}) const;
};

/// What names people, or may.
inline constexpr SealedColumn draftTitle{QLatin1StringView("drafts"), QLatin1StringView("title"), {"id"}, {}};
inline constexpr SealedColumn draftStart{
    QLatin1StringView("drafts"), QLatin1StringView("source"), {"id"}, {}};
inline constexpr SealedColumn draftPath{
    QLatin1StringView("drafts"), QLatin1StringView("source_path"), {"id"}, {}};
inline constexpr SealedColumn draftPiece{
    QLatin1StringView("draft_sources"), QLatin1StringView("bytes"), {"draft", "number"}, {"draft", "number"}};
inline constexpr SealedColumn draftEntry{
    QLatin1StringView("draft_log"), QLatin1StringView("entry"), {"draft", "number"}, {"draft", "number"}};
inline constexpr SealedColumn submissionTitle{
    QLatin1StringView("submissions"), QLatin1StringView("title"), {"id"}, {}};
inline constexpr SealedColumn submissionPath{
    QLatin1StringView("submissions"), QLatin1StringView("source_path"), {"id"}, {}};
inline constexpr SealedColumn outboxPayload{
    QLatin1StringView("outbox"), QLatin1StringView("payload"), {"id"}, {"idempotency_key"}};
/// Empty where there is none.
inline constexpr SealedColumn outboxOutcome{
    QLatin1StringView("outbox"), QLatin1StringView("outcome"), {"id"}, {"id"}};
inline constexpr SealedColumn profileOf{
    QLatin1StringView("profiles"), QLatin1StringView("profile"), {"environment"}, {"environment"}};
inline constexpr SealedColumn formTyped{QLatin1StringView("forms"), QLatin1StringView("typed"),
    {"environment", "user", "method"}, {"environment", "user", "method"}};
inline constexpr SealedColumn rowTyped{
    QLatin1StringView("draft_typing"), QLatin1StringView("typed"), {"draft"}, {"draft"}};

std::span<const SealedColumn> sealedColumns();

} // namespace techpass
