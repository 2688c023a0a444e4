// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/draftsmodel.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace techpass {

class Storage;

/// Looks whether a list that is being opened is open or a draft already: one with the same bytes, whatever
/// its file is called now. Only drafts of the user's of the same size are read, a few pieces at a time.
/// start() once; GUI thread; `storage` outlives it.
class SameDraft final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SameDraft)

public:
    struct OpenList
    {
        DraftInfo draft;
        QByteArray bytes;
    };

    SameDraft(Storage &storage, QString environment, QString user, QObject *parent = nullptr);

    void start(const QByteArray &bytes, const QList<OpenList> &open);
    bool isDone() const { return m_done; }
    /// The draft that was edited last, once it is done.
    const std::optional<DraftInfo> &draft() const { return m_found; }

Q_SIGNALS:
    void done();

private:
    void lookInStore();
    void compareNext(qint64 from);
    void finish();

    Storage &m_storage;
    const QString m_environment;
    const QString m_user;
    QByteArray m_bytes;
    QList<DraftInfo> m_candidates;
    std::optional<DraftInfo> m_found;
    bool m_done = false;
};

} // namespace techpass
