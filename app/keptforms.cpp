// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptforms.h"

#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/store/storage.h"

#include <utility>

namespace techpass {

namespace {

using namespace std::chrono_literals;

constexpr auto pauseInTyping = 500ms;

} // namespace

KeptForms::KeptForms(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_owner{workspace.environment().name, {}}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &KeptForms::write);
}

KeptForms::~KeptForms()
{
    write();
}

void KeptForms::showUser(const QString &user)
{
    write();
    // Another account's are out of sight at once, not only when this one's are read.
    if (std::exchange(m_owner.user, user) != user)
        Q_EMIT found({});
    const auto forms = m_workspace.storage().run(
        [owner = m_owner](Database &database) { return FormStore(database).load(owner); });
    onFinished(this, forms, [this, user](const Result<QMap<Method, Invitee>> &kept) {
        if (user != m_owner.user)
            return;
        if (kept)
            Q_EMIT found(*kept);
        else
            Q_EMIT failed(kept.error());
    });
}

void KeptForms::keep(Method method, const Invitee &typed)
{
    m_waiting.insert(method, typed);
    if (typed == Invitee())
        write();
    else if (!m_pause.isActive())
        m_pause.start();
}

void KeptForms::forget()
{
    m_waiting.clear();
    m_pause.stop();
}

void KeptForms::write()
{
    m_pause.stop();
    const QMap<Method, Invitee> waiting = std::exchange(m_waiting, {});
    for (auto form = waiting.cbegin(); form != waiting.cend(); ++form) {
        const auto done = m_workspace.storage().run(
            [owner = m_owner, method = form.key(), typed = form.value()](
                Database &database) { return FormStore(database).save(owner, method, typed); });
        onFinished(this, done, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT failed(saved.error());
        });
    }
}

} // namespace techpass
