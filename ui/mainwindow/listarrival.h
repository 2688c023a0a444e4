// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QDialog;

namespace techpass {

struct WindowParts;

/// A list on its way into the window and out of it: takes it where it is dropped or chosen, says how far it
/// is, shows its first rows, asks what its file leaves open, and says when it was submitted. Owned by its
/// window; GUI thread.
class ListArrival final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListArrival)

public:
    ListArrival(const UiModels &models, WindowParts &parts, MainWindow *window);

    void chooseFile(const QString &folder = {});

    void showOpening(const QString &title);
    void showProgress(int percent);
    void showHead(BatchDocument *head);
    void askHowToRead(const OpenedList &list);
    void askAboutDraft(const DraftInfo &draft, bool isOpen);
    void showList(BatchDocument *document);
    /// Into that list, where it is shown.
    void goOnTyping(const BatchDocument *document, const TypedRow &typed);
    void showFailed(const QString &title, const Error &error);
    /// Where the list that they left is shown, it says what stays in it, or makes way for the Outbox
    /// with that submission.
    void showSubmitted(const BatchDocument *document, int sent, int stayed, qint64 submission);
    void showNotSubmitted(const QString &title, const Error &error);
    void close(BatchDocument *document);

private:
    void takeDrops();
    bool isRefused();
    void showOnReviewPage(const BatchDocument &document);
    void leaveUploadDialog();
    void showWork();
    void hideWork();

    const UiModels &m_models;
    WindowParts &m_parts;
    MainWindow *m_window;
    QString m_title;
    QTimer m_showsSoon; ///< that it works; most lists are there before
    QPointer<QDialog> m_question;
    MainWindow::Page m_pageBefore = MainWindow::Page::Overview; ///< before its first rows were shown
};

} // namespace techpass
