// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchdocument.h"
#include "models/domain/changelog.h"
#include "models/store/draftsmodel.h"
#include "models/store/exclusivelock.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace techpass {

class Storage;

/// A list that is open for review, and its draft in the store: every change is written as it is made, what
/// the drafts page shows of it soon after. While it is open no other window can open or delete it. Owned by
/// ListController; GUI thread; `storage` outlives it.
class OpenDraft final : public QObject, private ChangeLog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenDraft)

public:
    OpenDraft(Storage &storage, const DraftInfo &info, std::shared_ptr<ExclusiveLock> lock,
        std::unique_ptr<BatchDocument> document, const QString &sourcePath);
    ~OpenDraft() override;

    qint64 id() const { return m_info.id; }
    BatchDocument &document() { return *m_document; }
    /// The file that the list was read from, which is never written; empty where there was none.
    const QString &sourcePath() const { return m_sourcePath; }
    /// Writes what the drafts page shows, now.
    void saveInfo();
    /// The draft is deleted: nothing of it is written any more.
    void forget() { m_forgotten = true; }

Q_SIGNALS:
    void infoSaved(const techpass::DraftInfo &info);
    void failed(const techpass::Error &error);

private:
    void append(const QByteArray &entry) override;

    Storage &m_storage;
    const std::shared_ptr<ExclusiveLock> m_lock;
    DraftInfo m_info;
    std::unique_ptr<BatchDocument> m_document;
    QString m_sourcePath;
    QTimer m_saveInfo;
    bool m_forgotten = false;
};

} // namespace techpass
