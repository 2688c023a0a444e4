// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openlists.h"

#include <algorithm>
#include <utility>

namespace techpass {

OpenLists::OpenLists(QObject *parent)
    : QObject(parent)
{
}

OpenLists::~OpenLists() = default;

void OpenLists::open(std::unique_ptr<OpenDraft> draft)
{
    m_current = std::move(draft);
    watch(m_current.get());
    tellSaving();
}

void OpenLists::watch(OpenDraft *draft)
{
    connect(draft, &OpenDraft::infoSaved, this, &OpenLists::infoSaved);
    connect(draft, &OpenDraft::typingFound, this, [this, draft](const TypedRow &typed) {
        // One that was left tells of it when it is opened again.
        if (draft == m_current.get())
            Q_EMIT typingFound(&draft->document(), typed);
    });
    connect(&draft->typing(), &KeptTyping::failed, this, &OpenLists::typingNotKept);
    connect(draft, &OpenDraft::savingChanged, this, &OpenLists::tellSaving);
    connect(draft, &OpenDraft::stored, this, [this, draft] {
        if (draft == m_current.get())
            Q_EMIT kept();
    });
    connect(draft, &OpenDraft::written, this, [this, draft] { Q_EMIT written(*draft); });
    connect(draft, &OpenDraft::notSaved, this,
        [this, draft](const Error &error) { Q_EMIT notSaved(*draft, error); });
    connect(draft, &OpenDraft::saved, this, [this, draft] {
        if (draft == m_current.get()) {
            Q_EMIT saved();
        } else if (std::unique_ptr<OpenDraft> left = takeLeft(draft->id())) {
            left.release()->deleteLater(); // it is the sender
            Q_EMIT finished();
        }
    });
}

void OpenLists::leave()
{
    if (m_current && !m_current->isSaved())
        m_left.push_back(std::move(m_current));
    m_current.reset();
    tellSaving();
}

std::unique_ptr<OpenDraft> OpenLists::takeLeft(qint64 id)
{
    const auto found = std::find_if(m_left.begin(), m_left.end(),
        [id](const std::unique_ptr<OpenDraft> &draft) { return draft->id() == id; });
    if (found == m_left.end())
        return {};
    std::unique_ptr<OpenDraft> draft = std::move(*found);
    m_left.erase(found);
    draft->disconnect(this);
    draft->typing().disconnect(this);
    return draft;
}

OpenDraft *OpenLists::find(const BatchDocument *document) const
{
    if (m_current && &m_current->document() == document)
        return m_current.get();
    for (const std::unique_ptr<OpenDraft> &draft : m_left) {
        if (&draft->document() == document)
            return draft.get();
    }
    return nullptr;
}

void OpenLists::save()
{
    if (m_current)
        m_current->save();
    for (const std::unique_ptr<OpenDraft> &draft : m_left)
        draft->save();
}

void OpenLists::forget()
{
    if (m_current)
        m_current->forget();
    for (const std::unique_ptr<OpenDraft> &draft : m_left)
        draft->forget();
}

void OpenLists::hide()
{
    if (m_current)
        disconnect(m_current.get(), &OpenDraft::infoSaved, this, nullptr);
    for (const std::unique_ptr<OpenDraft> &draft : m_left)
        disconnect(draft.get(), &OpenDraft::infoSaved, this, nullptr);
}

SavingStatus OpenLists::saving() const
{
    SavingStatus status;
    if (m_current) {
        status = m_current->saving();
        status.isOpen = true;
    }
    for (const std::unique_ptr<OpenDraft> &draft : m_left) {
        if (const SavingStatus other = draft->saving(); other.state > status.state)
            status = other;
    }
    return status;
}

void OpenLists::tellSaving()
{
    Q_EMIT savingChanged(saving());
}

QList<SameDraft::OpenList> OpenLists::lists() const
{
    QList<SameDraft::OpenList> lists;
    if (m_current)
        lists.append({m_current->info(), m_current->document().list().bytes});
    for (const std::unique_ptr<OpenDraft> &draft : m_left)
        lists.append({draft->info(), draft->document().list().bytes});
    return lists;
}

} // namespace techpass
