// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/elsewheremarks.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchstate.h"

#include <utility>

namespace techpass {

ElsewhereMarks::ElsewhereMarks(BatchDocument &document, BatchState &state, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_state(state)
    , m_known(state.knownElsewhere())
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] { setKnown(m_known); });
    connect(&document, &BatchDocument::aboutToChange, this, &ElsewhereMarks::stopForChange);
}

void ElsewhereMarks::setKnown(const KnownElsewhere &known)
{
    m_known = known;
    m_document.whenIdle([this] { goOn(); });
}

void ElsewhereMarks::goOn()
{
    if (const std::optional<Found> found = std::exchange(m_found, std::nullopt))
        m_state.setKnownElsewhere(found->known, found->rows);
    if (m_work.isRunning() || m_known == m_state.knownElsewhere())
        return;
    const RowChecks &checks = m_state.checks();
    if (m_document.rowCount() <= usuallyAtOnce) {
        m_state.setKnownElsewhere(m_known, checks.differing(m_known, m_state.order()));
        return;
    }
    m_work.start([this, known = m_known, before = m_document.snapshot()](
                     WorkControl &control) -> BackgroundWork::Finish {
        auto found = std::make_shared<Found>(
            Found{known, before->checks.differing(known, before->order, control.cancelled())});
        return [this, found] {
            m_found = std::move(*found);
            setKnown(m_known);
        };
    });
}

/// The other thread must not read what is about to change, and what it found is true no more.
void ElsewhereMarks::stopForChange()
{
    m_found.reset();
    if (!m_work.isRunning())
        return;
    m_work.cancelAndWait();
    m_again.start();
}

} // namespace techpass
