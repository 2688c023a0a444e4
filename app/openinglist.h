// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/listopener.h"
#include "app/samedraft.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace techpass {

class BatchDocument;

/// One list on its way from a file or a draft to the window: its first rows meanwhile, and, for a file, the
/// question whether it is a draft already, which the user answers while the work goes on, and how to read
/// what it does not say itself. Ends with opened() or failed(); deleting it stops it. Owned by
/// ListController; GUI thread.
class OpeningList final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningList)

public:
    explicit OpeningList(QString title, qint64 draft = 0, QObject *parent = nullptr);
    ~OpeningList() override;

    const QString &title() const { return m_title; }
    /// What was asked().
    QList<ListQuestion> questions() const;
    /// Which is being opened; 0: none, but a new list.
    qint64 draft() const { return m_draft; }

    void start(const ListOpener::Reading &reading, const Policy &policy);
    /// Before start(): what refuses a list with so many rows.
    void setLimit(const std::function<Result<void>(int rows)> &limit) { m_limit = limit; }
    /// Before start(): what to look for the list in once it is read; `open` are lists that are open.
    void lookIn(std::unique_ptr<SameDraft> same, const QList<SameDraft::OpenList> &open);
    /// The user wants a draft of its own all the same.
    void openAnew();
    /// After asked(): reads the list again, as the user says; it may be asked something else then.
    void answer(const ListAnswer &answer, const RememberedColumns &remembered);

Q_SIGNALS:
    void progressed(int percent);
    void headFound(techpass::BatchDocument *head);
    /// Then it waits for openAnew(), or to be deleted.
    void isDraftAlready(const techpass::DraftInfo &draft);
    /// Then it waits for answer(), or to be deleted.
    void asked(const techpass::OpenedList &list);
    void opened(const techpass::PreparedList &list);
    void failed(const techpass::Error &error);

private:
    void read(const ListOpener::Reading &reading);
    ListOpener::Reading limited(const ListOpener::Reading &reading) const;
    void takeLook();
    void finish();

    const QString m_title;
    const qint64 m_draft;
    Policy m_policy;
    std::function<Result<void>(int rows)> m_limit;
    std::unique_ptr<ListOpener> m_opener;
    std::unique_ptr<SameDraft> m_same; ///< until it is answered
    QList<SameDraft::OpenList> m_openLists;
    std::unique_ptr<BatchDocument> m_head;
    std::optional<PreparedList> m_prepared; ///< read, and not told of yet
};

} // namespace techpass
