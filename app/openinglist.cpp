// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openinglist.h"

#include "models/batch/batchdocument.h"
#include "models/files/listopening.h"

#include <utility>

namespace techpass {

OpeningList::OpeningList(QString title, qint64 draft, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_draft(draft)
{
}

OpeningList::~OpeningList() = default;

void OpeningList::start(const ListOpener::Reading &reading, const Policy &policy)
{
    m_policy = policy;
    read(reading);
}

void OpeningList::read(const ListOpener::Reading &reading)
{
    m_opener = std::make_unique<ListOpener>();
    ListOpener *opener = m_opener.get();
    connect(opener, &ListOpener::progressed, this, &OpeningList::progressed);
    connect(opener, &ListOpener::failed, this, &OpeningList::failed);
    connect(opener, &ListOpener::headFound, this, [this](const PreparedList &head) {
        m_head = std::make_unique<BatchDocument>(head.list, head.rows.checked);
        m_head->setReadOnly(true);
        Q_EMIT headFound(m_head.get());
    });
    connect(opener, &ListOpener::read, this, [this](const QByteArray &bytes) {
        if (m_same)
            m_same->start(bytes, std::exchange(m_openLists, {}));
    });
    connect(opener, &ListOpener::opened, this, [this](const PreparedList &list) {
        m_prepared = list;
        finish();
    });
    opener->start(limited(reading), m_policy);
}

/// Before its rows are checked, which takes longest.
ListOpener::Reading OpeningList::limited(const ListOpener::Reading &reading) const
{
    if (!m_limit)
        return reading;
    ListOpener::Reading limited = reading;
    limited.whole = [whole = reading.whole, limit = m_limit](const OpenProgress &progress) {
        return whole(progress).and_then([&limit](const ReadList &read) {
            const int rows = read.list.source ? read.list.source->rowCount() : 0;
            return limit(rows).map([&read] { return read; });
        });
    };
    return limited;
}

QList<ListQuestion> OpeningList::questions() const
{
    return m_prepared ? m_prepared->list.questions : QList<ListQuestion>();
}

void OpeningList::answer(const ListAnswer &answer, const RememberedColumns &remembered)
{
    if (!m_prepared)
        return;
    const PreparedList before = *std::exchange(m_prepared, std::nullopt);
    read({[title = before.list.title, bytes = before.list.bytes, file = before.file, answer, remembered](
              const OpenProgress &progress) {
              return openListBytes(title, bytes, OpenRequest{progress, answer, remembered})
                  .map([&file](const OpenedList &again) { return ReadList(again, {}, file); });
          },
        {}});
}

void OpeningList::lookIn(std::unique_ptr<SameDraft> same, const QList<SameDraft::OpenList> &open)
{
    m_same = std::move(same);
    m_openLists = open;
    connect(m_same.get(), &SameDraft::done, this, &OpeningList::takeLook);
}

void OpeningList::takeLook()
{
    if (m_same->draft()) {
        Q_EMIT isDraftAlready(*m_same->draft());
        return;
    }
    openAnew();
}

void OpeningList::openAnew()
{
    if (m_same)
        m_same.release()->deleteLater(); // it may be the sender
    finish();
}

void OpeningList::finish()
{
    if (!m_prepared || m_same)
        return;
    // A draft is read as it was when it was made.
    if (m_draft == 0 && !m_prepared->list.questions.isEmpty())
        Q_EMIT asked(m_prepared->list);
    else
        Q_EMIT opened(*m_prepared);
}

} // namespace techpass
