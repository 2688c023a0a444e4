// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opendraft.h"
#include "app/samedraft.h"

#include <QObject>

#include <memory>
#include <vector>

namespace techpass {

/// The list that is under review, and those that were left with something still to be done: a change that is
/// worked out, a submission, what is not yet written. They stay until that is done. Owned by ListController;
/// GUI thread.
class OpenLists final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenLists)

public:
    explicit OpenLists(QObject *parent = nullptr);
    ~OpenLists() override;

    OpenDraft *current() const { return m_current.get(); } ///< null where none is open
    /// None is open now: leave() comes first.
    void open(std::unique_ptr<OpenDraft> draft);
    void leave();
    /// One that was left, to be opened again or deleted; null where there is none of that number.
    std::unique_ptr<OpenDraft> takeLeft(qint64 id);
    /// Of the open one and those that were left; null where it is none of theirs.
    OpenDraft *find(const BatchDocument *document) const;

    void save(); ///< tries again at once
    void forget(); ///< nothing of them is written any more
    /// Nothing is told of what is saved of them: they are another account's from here on.
    void hide();
    /// How all of them stand: one that fails is told of before one that is only not yet saved.
    SavingStatus saving() const;
    void tellSaving();
    QList<SameDraft::OpenList> lists() const;

Q_SIGNALS:
    void savingChanged(const techpass::SavingStatus &status);
    void infoSaved(const techpass::DraftInfo &info);
    /// In the open list, from before a crash.
    void typingFound(techpass::BatchDocument *document, const techpass::TypedRow &typed);
    void typingNotKept(const techpass::Error &error);
    void kept(); ///< the open list has its draft now
    void saved(); ///< the open list is
    void finished(); ///< one that was left is done and gone
    void written(const techpass::OpenDraft &draft);
    void notSaved(const techpass::OpenDraft &draft, const techpass::Error &error);

private:
    void watch(OpenDraft *draft);

    std::unique_ptr<OpenDraft> m_current;
    std::vector<std::unique_ptr<OpenDraft>> m_left;
};

} // namespace techpass
