// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/userdrafts.h"

#include "app/techpass/onfinished.h"
#include "app/workspace/workspace.h"
#include "models/store/draftsmodel.h"
#include "models/store/draftstore.h"
#include "models/store/storage.h"

namespace techpass {

UserDrafts::UserDrafts(Workspace &workspace, DraftsModel &model, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

QString UserDrafts::titleOf(qint64 draft) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.draft(row).id == draft)
            return DraftsModel::titleOf(m_model.draft(row));
    }
    return {};
}

void UserDrafts::load()
{
    const auto found = m_workspace.storage().run([name = m_workspace.environment().name, user = m_user](
                                                     Database &database) -> Result<QList<DraftInfo>> {
        DraftStore store(database);
        const Result<void> adopted = user.isEmpty() ? Result<void>() : store.adopt(name, user);
        return adopted.and_then([&] { return store.list(name, user); });
    });
    onFinished(this, found, [this, user = m_user](const Result<QList<DraftInfo>> &drafts) {
        if (user != m_user)
            return;
        if (drafts)
            m_model.setDrafts(*drafts);
        else
            Q_EMIT failed(drafts.error());
    });
}

} // namespace techpass
