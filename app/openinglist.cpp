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
    connect(&m_opener, &ListOpener::opened, this, &OpeningList::opened);
}

OpeningList::~OpeningList() = default;

void OpeningList::start(const ListOpener::Reading &reading, const Policy &policy)
{
    m_opener.start(reading, policy);
}

} // namespace techpass
