// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/leaving.h"
#include "ui/mainwindow/listarrival.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/signinflow.h"
#include "ui/mainwindow/windowparts.h"

namespace techpass {

/// Wires the window's parts to its signals. For the files of MainWindow only.
class MainWindow::Private
{
public:
    Private(const UiModels &uiModels, MainWindow *owner)
        : window(owner)
        , models(uiModels)
        , parts(uiModels, owner)
        , arrival(new ListArrival(models, parts, owner))
        , signIn(new SignInFlow(models.session, parts.toast, owner))
        , leaving(new Leaving(uiModels.outbox, owner))
    {
    }

    void wireParts();
    void wireModels();
    void showTitle();
    void showCounts();
    void showSession();

    MainWindow *window;
    UiModels models;
    WindowParts parts;
    ListArrival *arrival;
    SignInFlow *signIn;
    Leaving *leaving;
    QString title; ///< where the window is called after more than its page
    Page current = Page::Overview;
    QueueStatus queue;
    qint64 sentIn = 0; ///< the submission of the open list
};

} // namespace techpass
