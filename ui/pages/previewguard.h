// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QKeyEvent;

namespace techpass {

/// Keeps a spreadsheet as it is while its list is still being opened: cells are gone to, selected and copied,
/// not changed. Owned by the page; GUI thread.
class PreviewGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewGuard)

public:
    /// `view` outlives the guard.
    explicit PreviewGuard(QAbstractItemView *view, QObject *parent = nullptr);

    void setActive(bool active) { m_active = active; }
    bool isActive() const { return m_active; }

Q_SIGNALS:
    /// Something was to be changed.
    void refused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool onlyLooks(const QKeyEvent &key);

    bool m_active = false;
};

} // namespace techpass
