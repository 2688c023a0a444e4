// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samedraft.h"

#include "app/techpass/onfinished.h"
#include "models/store/draftstore.h"
#include "models/store/storage.h"

#include <QtConcurrentRun>

#include <utility>

namespace techpass {

SameDraft::SameDraft(Storage &storage, QString environment, QString user, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_environment(std::move(environment))
    , m_user(std::move(user))
{
}

void SameDraft::start(const QByteArray &bytes, const QList<OpenList> &open)
{
    m_bytes = bytes;
    const auto compared = QtConcurrent::run([bytes, open]() -> Result<std::optional<DraftInfo>> {
        for (const OpenList &list : open) {
            if (list.bytes == bytes)
                return list.draft;
        }
        return std::nullopt;
    });
    onFinished(this, compared, [this](const Result<std::optional<DraftInfo>> &found) {
        m_found = found.value_or(std::nullopt);
        if (m_found)
            finish();
        else
            lookInStore();
    });
}

void SameDraft::lookInStore()
{
    const auto found
        = m_storage.run([name = m_environment, user = m_user, size = qint64(m_bytes.size())](
                            Database &database) { return DraftStore(database).ofSize(name, user, size); });
    onFinished(this, found, [this](const Result<QList<DraftInfo>> &drafts) {
        // What cannot be read is no reason not to open the list.
        m_candidates = drafts.value_or(QList<DraftInfo>());
        compareNext(0);
    });
}

void SameDraft::compareNext(qint64 from)
{
    if (m_candidates.isEmpty())
        return finish();
    struct Compared
    {
        bool same = true;
        qint64 until = 0;
    };
    const auto compared = m_storage.run(
        [id = m_candidates.first().id, bytes = m_bytes, from](Database &database) -> Result<Compared> {
            Compared step{true, from};
            return DraftStore(database).isSame(id, bytes, step.until).map([&step](bool same) {
                step.same = same;
                return step;
            });
        });
    onFinished(this, compared, [this, from](const Result<Compared> &step) {
        const bool goesOn = step && step->same && step->until > from;
        if (goesOn && step->until < m_bytes.size())
            return compareNext(step->until);
        const DraftInfo candidate = m_candidates.takeFirst();
        if (goesOn) {
            m_found = candidate;
            return finish();
        }
        compareNext(0);
    });
}

void SameDraft::finish()
{
    m_bytes.clear();
    m_done = true;
    Q_EMIT done();
}

} // namespace techpass
