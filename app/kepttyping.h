// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/typedrow.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace techpass {

class Storage;

/// Keeps what is typed into a row of an open list beside its draft while it is typed, so that a crash does
/// not lose it. Owned by OpenDraft; GUI thread; `storage` outlives it.
class KeptTyping final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptTyping)

public:
    explicit KeptTyping(Storage &storage, QObject *parent = nullptr);
    ~KeptTyping() override;

    /// What is typed before the draft is begun waits for it.
    void setDraft(qint64 id);
    /// What an earlier session left there.
    void setKept(const std::optional<TypedRow> &typed);
    const std::optional<TypedRow> &typed() const { return m_typed; }
    /// Written half a second later where it is another; nothing (entered, cancelled) removes it at once.
    void keep(const std::optional<TypedRow> &typed);
    /// The draft is deleted: nothing is written any more.
    void forget() { m_draft = 0; }

Q_SIGNALS:
    /// Said once; it is tried again every few seconds.
    void failed(const techpass::Error &error);

private:
    void write();
    void take(const Result<void> &saved);

    Storage &m_storage;
    qint64 m_draft = 0;
    std::optional<TypedRow> m_typed;
    std::optional<TypedRow> m_kept; ///< in the store, or on the way there
    bool m_isFailing = false;
    QTimer m_pause;
};

} // namespace techpass
