// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/idletasks.h"

#include <QPointer>

#include <utility>

namespace techpass {

IdleTasks::IdleTasks(std::function<bool()> isBusy, QObject *parent)
    : QObject(parent)
    , m_isBusy(std::move(isBusy))
{
}

void IdleTasks::add(Task task)
{
    m_tasks.push_back(std::move(task));
    go();
}

IdleTasks::Expectation IdleTasks::expect()
{
    ++m_expected;
    note();
    const auto end = [self = QPointer(this)](void *) {
        if (!self)
            return;
        --self->m_expected;
        // Not from within whoever lets go of it, who may be in the middle of a change.
        QMetaObject::invokeMethod(self, &IdleTasks::go, Qt::QueuedConnection);
    };
    return Expectation(nullptr, end);
}

void IdleTasks::go()
{
    const QPointer<IdleTasks> self(this);
    while (self && isFree() && !m_tasks.empty()) {
        const Task next = std::move(m_tasks.front());
        m_tasks.pop_front();
        next();
    }
    if (self)
        note();
}

void IdleTasks::note()
{
    const bool isSettled = isFree() && m_tasks.empty();
    if (std::exchange(m_isSettled, isSettled) != isSettled)
        Q_EMIT settledChanged(isSettled);
}

} // namespace techpass
