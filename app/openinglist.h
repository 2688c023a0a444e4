// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listopener.h"

#include <QObject>

#include <memory>

namespace techpass {

class BatchDocument;

/// One list on its way from a file or a draft to the window, with its first rows meanwhile. Ends with
/// opened() or failed(); deleting it stops it. Owned by ListController; GUI thread.
class OpeningList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningList)

public:
    explicit OpeningList(QString title, qint64 draft = 0, QObject *parent = nullptr);
    ~OpeningList() override;

    const QString &title() const { return m_title; }
    /// Which is being opened; 0: none, but a new list.
    qint64 draft() const { return m_draft; }

    void start(const ListOpener::Reading &reading, const Policy &policy);

Q_SIGNALS:
    void progressed(int percent);
    void headFound(techpass::BatchDocument *head);
    void opened(const techpass::PreparedList &list);
    void failed(const techpass::Error &error);

private:
    const QString m_title;
    const qint64 m_draft;
    ListOpener m_opener;
    std::unique_ptr<BatchDocument> m_head;
};

} // namespace techpass
