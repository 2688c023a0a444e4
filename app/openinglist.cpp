// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openinglist.h"

#include "models/batch/batchdocument.h"

#include <utility>

namespace techpass {

OpeningList::OpeningList(QString title, qint64 draft, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_draft(draft)
{
    connect(&m_opener, &ListOpener::progressed, this, &OpeningList::progressed);
    connect(&m_opener, &ListOpener::failed, this, &OpeningList::failed);
    connect(&m_opener, &ListOpener::headFound, this, [this](const PreparedList &head) {
        m_head = std::make_unique<BatchDocument>(head.list, head.rows.checked);
        m_head->setReadOnly(true);
        Q_EMIT headFound(m_head.get());
    });
    connect(&m_opener, &ListOpener::read, this, [this](const QByteArray &bytes) {
        if (m_same)
            m_same->start(bytes, std::exchange(m_openLists, {}));
    });
    connect(&m_opener, &ListOpener::opened, this, [this](const PreparedList &list) {
        m_prepared = list;
        finish();
    });
}

OpeningList::~OpeningList() = default;

void OpeningList::start(const ListOpener::Reading &reading, const Policy &policy)
{
    m_opener.start(reading, policy);
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
    if (m_prepared && !m_same)
        Q_EMIT opened(*m_prepared);
}

} // namespace techpass
