// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kepttyping.h"

#include "app/techpass/onfinished.h"
#include "models/store/storage.h"
#include "models/store/typingstore.h"

#include <utility>

namespace techpass {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseInTyping = 500ms;
constexpr auto pauseAfterFailure = 2s;

} // namespace

KeptTyping::KeptTyping(Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &KeptTyping::write);
}

KeptTyping::~KeptTyping()
{
    write();
}

void KeptTyping::setDraft(qint64 id)
{
    if (std::exchange(m_draft, id) != id)
        write();
}

void KeptTyping::setKept(const std::optional<TypedRow> &typed)
{
    m_typed = typed;
    m_kept = typed;
}

void KeptTyping::keep(const std::optional<TypedRow> &typed)
{
    m_typed = typed;
    if (!typed)
        write();
    else if (!m_pause.isActive())
        m_pause.start(pauseInTyping);
}

void KeptTyping::write()
{
    m_pause.stop();
    if (m_draft == 0 || (m_typed == m_kept && !m_isFailing))
        return;
    m_kept = m_typed;
    const auto done = m_storage.run([draft = m_draft, typed = m_typed](Database &database) {
        return TypingStore(database).save(draft, typed);
    });
    onFinished(this, done, [this](const Result<void> &saved) { take(saved); });
}

void KeptTyping::take(const Result<void> &saved)
{
    const bool wasFailing = std::exchange(m_isFailing, !saved);
    if (saved)
        return;
    m_pause.start(pauseAfterFailure);
    if (!wasFailing)
        Q_EMIT failed(saved.error());
}

} // namespace techpass
