// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace techpass {

/// What must happen to a list, in the order that it was asked for, as soon as the list is left in peace: it
/// is not busy with a change, and nobody expects one. Owned by BatchDocument; GUI thread.
class IdleTasks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleTasks)

public:
    using Task = std::function<void()>;
    /// As long as one is held, a change is expected. It may outlive the list; GUI thread.
    using Expectation = std::shared_ptr<void>;

    explicit IdleTasks(std::function<bool()> isBusy, QObject *parent = nullptr);

    void add(Task task); ///< does it at once where it can be
    [[nodiscard]] Expectation expect();
    /// Does what waits, as far as it can be done; to be called when the list was busy. A task may delete the
    /// list.
    void go();
    /// Nothing waits, nothing is expected, and the list is not busy.
    bool isSettled() const { return m_isSettled; }
    /// The list has become busy, or is no longer.
    void note();

Q_SIGNALS:
    void settledChanged(bool settled);

private:
    bool isFree() const { return m_expected == 0 && !m_isBusy(); }

    const std::function<bool()> m_isBusy;
    std::deque<Task> m_tasks;
    int m_expected = 0;
    bool m_isSettled = true; ///< as it was told
};

} // namespace techpass
