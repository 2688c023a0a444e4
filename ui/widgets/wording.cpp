// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wording.h"

#include <QEvent>
#include <QWidget>

namespace techpass {

namespace {

/// A widget passes a change of the language on to its children, also to those that are no widgets.
class Wording final : public QObject
{
public:
    Wording(const std::function<void()> &put, QWidget *owner)
        : QObject(owner)
        , m_put(put)
    {
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_put();
        return QObject::event(event);
    }

private:
    std::function<void()> m_put;
};

} // namespace

void keepWorded(QWidget *owner, const std::function<void()> &put)
{
    new Wording(put, owner);
    put();
}

} // namespace techpass
