// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace techpass {

/// Where the focus was on a page before what had it was greyed out, which would send it to some other place
/// of the window. GUI thread.
class FocusReturn final
{
    Q_DISABLE_COPY_MOVE(FocusReturn)

public:
    /// Outlived by `page`, which takes the focus meanwhile.
    explicit FocusReturn(QWidget &page)
        : m_page(page)
    {
    }

    /// Takes the focus away from within `parts`, and remembers it.
    void leave(const QWidgetList &parts);
    /// Of who stayed on the page, or at what is in `meanwhile`, the place that leave() took the focus from;
    /// null where nothing is to be given back. It may be hidden or greyed out by now.
    QWidget *takeBack(const QWidget &meanwhile);

private:
    QWidget &m_page;
    QPointer<QWidget> m_left;
};

} // namespace techpass
