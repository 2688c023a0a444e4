// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/leaving.h"

#include "models/domain/listtext.h"
#include "models/store/outboxmodel.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/errortext.h"
#include "ui/widgets/backdrop.h"

#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// What is saved sooner than this is waited for without a word.
constexpr int patienceMilliseconds = 300;

} // namespace

Leaving::Leaving(const OutboxModel &outbox, QWidget *window)
    : QObject(window)
    , m_outbox(outbox)
    , m_window(window)
{
    window->installEventFilter(this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, &Leaving::showWaiting);
#ifndef QT_NO_SESSIONMANAGER
    // Before the windows are closed for it.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_sessionEnds = true; },
        Qt::DirectConnection);
#endif
}

bool Leaving::eventFilter(QObject *watched, QEvent *event)
{
    // The logging out was called off when the user works on.
    if (event->type() == QEvent::WindowActivate)
        m_sessionEnds = false;
    return QObject::eventFilter(watched, event);
}

QString Leaving::consequence() const
{
    const int waiting = m_outbox.counts()[RowState::Waiting];
    const int sending = m_outbox.counts()[RowState::Sending];
    if (m_queue.state == QueueStatus::State::SendingElsewhere)
        return tr("%Ln row(s) still wait. Another window goes on sending them.", nullptr, waiting + sending);
    QStringList sentences;
    if (waiting > 0)
        sentences.append(
            tr("%Ln row(s) still wait. They stay in the Outbox and are sent the next time TechPass "
               "Invite is open and you are signed in.",
                nullptr, waiting));
    if (sending > 0)
        sentences.append(
            tr("%Ln row(s) are being sent: what became of them is found out then.", nullptr, sending));
    return paragraph(sentences);
}

bool Leaving::mayLeave()
{
    if (m_agreed || m_sessionEnds)
        return true;
    if (m_question && m_question->isVisible()) {
        m_question->raise();
        m_question->activateWindow();
        return false;
    }
    if (m_saving.state != SavingStatus::State::Saved && !m_leavesUnsaved) {
        m_wantsToLeave = true;
        if (m_saving.state == SavingStatus::State::Failing)
            askAboutTrouble();
        else
            m_patience.start();
        return false;
    }
    if (m_outbox.counts().open() == 0)
        return true;
    askAboutQueue();
    return false;
}

void Leaving::setSaving(const SavingStatus &saving)
{
    m_saving = saving;
    if (!m_wantsToLeave)
        return;
    switch (saving.state) {
    case SavingStatus::State::Saved:
        leave();
        break;
    case SavingStatus::State::Saving:
    case SavingStatus::State::Working:
        tellProgress();
        break;
    case SavingStatus::State::Failing:
        m_patience.stop();
        if (m_waiting)
            delete m_waiting;
        if (!m_question)
            askAboutTrouble();
        break;
    }
}

QuestionDialog *Leaving::ask(const Words &question, const Words &consequence, const QString &name)
{
    m_question = new QuestionDialog(question, consequence, QuestionDialog::Kind::Usual, m_window);
    m_question->setObjectName(name);
    Backdrop::follow(m_question);
    // Who stays may go on changing the list.
    connect(m_question, &QDialog::rejected, this, [this] {
        m_wantsToLeave = false;
        m_leavesUnsaved = false;
    });
    return m_question;
}

void Leaving::askAboutQueue()
{
    QuestionDialog *question = ask(
        [] { return tr("Close TechPass Invite?"); }, [this] { return consequence(); }, u"leaveQuestion"_s);
    question->setAnswers([] { return tr("&Close"); }, [] { return tr("&Stay"); }, "leaveConfirm"_L1);
    connect(question, &QuestionDialog::agreed, this, [this] {
        m_agreed = true;
        m_window->close();
    });
    question->open();
}

void Leaving::askAboutTrouble()
{
    QuestionDialog *question = ask([title = m_saving.title] { return tr("“%1” is not saved").arg(title); },
        [error = m_saving.error] {
            return tr("%1 If you quit now, the changes that are not saved are lost.")
                .arg(errorSentence(error));
        },
        u"unsavedQuestion"_s);
    question->setAnswers([] { return tr("&Try again"); }, [] { return tr("&Stay"); }, "tryAgainButton"_L1);
    QPushButton *lose
        = question->addAnswer([] { return tr("&Lose the changes"); }, "danger"_L1, "loseChangesButton"_L1);
    connect(lose, &QPushButton::clicked, this, &Leaving::leaveUnsaved);
    if (m_saving.isOpen) {
        QPushButton *file = question->addAnswer(
            [] { return tr("Save as a &file…"); }, "secondary"_L1, "saveAsFileButton"_L1);
        connect(file, &QPushButton::clicked, this, &Leaving::chooseFile);
    }
    connect(question, &QuestionDialog::agreed, this, [this] {
        m_question = nullptr;
        m_patience.start();
        Q_EMIT saveRequested();
    });
    question->open();
}

void Leaving::showWaiting()
{
    if (m_question || !m_wantsToLeave)
        return;
    const bool isWorking = m_saving.state == SavingStatus::State::Working;
    m_waiting = ask(
        [title = m_saving.title, isWorking] {
            return isWorking ? tr("“%1” is still being worked on").arg(title)
                             : tr("“%1” is still being saved").arg(title);
        },
        {}, u"waitQuestion"_s);
    m_waiting->setAnswers(
        [] { return tr("&Quit anyway"); }, [] { return tr("&Stay"); }, "quitAnywayButton"_L1);
    connect(m_waiting, &QuestionDialog::agreed, this, &Leaving::leaveUnsaved);
    tellProgress();
    m_waiting->open();
}

void Leaving::tellProgress()
{
    if (!m_waiting)
        return;
    m_waiting->setConsequence([isWorking = m_saving.state == SavingStatus::State::Working] {
        return isWorking
            ? tr("The window closes by itself once that is done. If you quit at once, the change "
                 "or the submission that is under way may not happen.")
            : tr("The window closes by itself once it is. If you quit at once, saving goes on "
                 "without the window.");
    });
    m_waiting->showProgress(m_saving.percent);
}

void Leaving::chooseFile()
{
    m_question = nullptr;
    m_wantsToLeave = false;
    auto *dialog
        = new SaveFileDialog(tr("Save the list"), QFileInfo(m_saving.title).completeBaseName(), m_window);
    dialog->setObjectName(u"saveUnsavedDialog"_s);
    connect(dialog, &SaveFileDialog::pathChosen, this, [this](const QString &path) {
        m_waitsForExport = true;
        Q_EMIT exportRequested(path);
    });
    dialog->open();
}

void Leaving::takeExport(bool done)
{
    if (std::exchange(m_waitsForExport, false) && done)
        leaveUnsaved();
}

void Leaving::leave()
{
    m_wantsToLeave = false;
    m_patience.stop();
    delete m_question;
    m_window->close();
}

void Leaving::leaveUnsaved()
{
    m_leavesUnsaved = true;
    m_question = nullptr; // it closes by itself
    leave();
}

} // namespace techpass
