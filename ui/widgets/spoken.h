// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace techpass {

/// A widget of which Qt does not know what it is to those who do not see it. Screen readers are told its
/// kind, and press it as a click does where it can be pressed. GUI thread.
class Spoken
{
public:
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

    virtual QAccessible::Role spokenRole() const = 0;
    /// Of a page's tab: whether that page is shown.
    virtual bool isChosen() const { return false; }
    virtual bool canBePressed() const { return true; }
    virtual void press() { }

protected:
    Spoken();
    ~Spoken() = default;
};

/// Names an editor, and with it the text of an editable box, which is what has the focus.
void setSpokenName(QWidget *editor, const QString &name);
void setSpokenDescription(QWidget *editor, const QString &description);

/// Has screen readers say `widget`, wherever the focus is: news. Qt 6.4 has no event for announcements.
void announce(QWidget *widget);

} // namespace techpass
