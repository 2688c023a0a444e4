// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchdocument.h"
#include "tests/support/sampleui.h"
#include "ui/mainwindow/mainwindow.h"

#include <memory>

namespace techpass::test {

/// A window over sample models, to be brought into one of the program's states by what a user does.
class Stage final
{
public:
    /// `place`: where its window stands; a null one: at its usual size.
    explicit Stage(const QRect &place = {});
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// Shows the window, for the sample's session where none is given.
    MainWindow &open(Session *session = nullptr);
    /// The same with a busy day's models and somebody signed in.
    MainWindow &openFilled();
    /// Shows a list of `people` for review.
    void review(const QList<Invitee> &people);

    template <typename T> T *find(QLatin1StringView name) const
    {
        T *found = window->findChild<T *>(name);
        if (!found)
            qFatal("nothing is called %s", name.data());
        return found;
    }
    void click(QLatin1StringView button) const;
    void trigger(QLatin1StringView action) const;
    void type(QLatin1StringView edit, const QString &text) const;
    /// What the user looks at: a menu, a dialog, the command palette, or the window.
    QWidget *shown() const;

    SampleUi sample;
    std::unique_ptr<Session> lockedSession;
    std::unique_ptr<BatchDocument> list;
    std::unique_ptr<MainWindow> window;

private:
    QRect m_place;
};

/// One state of the program.
struct Scene
{
    const char *name;
    void (*play)(Stage &stage);
};

/// Every page, dialog and state.
QList<Scene> pageScenes();
QList<Scene> reviewScenes();
QList<Scene> dialogScenes();
QList<Scene> allScenes();

} // namespace techpass::test
