// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/submitcommand.h"

#include "app/cli/printingbrowser.h"
#include "app/cli/terminal.h"
#include "app/cli/workspacekey.h"
#include "app/signin/signin.h"
#include "app/signin/silentbrowser.h"
#include "app/submission/sender.h"
#include "app/techpass/call.h"
#include "app/techpass/getme.h"
#include "app/techpass/getpolicy.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/dataremoval.h"
#include "models/batch/batchdocument.h"
#include "models/files/listnotices.h"
#include "models/files/listopening.h"
#include "models/files/resultswriter.h"
#include "models/rules/accountrules.h"
#include "models/store/environmentstore.h"
#include "models/store/storage.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

SubmitCommand::SubmitCommand(CommandLine commandLine, QObject *parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
{
}

SubmitCommand::~SubmitCommand() = default;

void SubmitCommand::fail(const QString &line)
{
    if (m_ended)
        return;
    m_ended = true;
    tell(line);
    Q_EMIT finished(CannotDoIt);
}

void SubmitCommand::start()
{
    m_key = std::make_unique<WorkspaceKey>(m_commandLine);
    connect(m_key.get(), &WorkspaceKey::failed, this, &SubmitCommand::fail);
    connect(m_key.get(), &WorkspaceKey::opened, this, &SubmitCommand::connectToService);
    m_key->start();
}

void SubmitCommand::connectToService()
{
    m_workspace = m_key->take();
    m_removal = std::make_unique<DataRemoval>(*m_workspace);
    m_removal->start();
    if (const Result<void> may = m_workspace->rules().checkWay(InviteWay::BatchUpload); !may)
        return fail(errorLine(may.error()));
    if (!openFile())
        return;
    makeBrowser();
    if (const Result<void> connected = m_workspace->connect(*m_browser); !connected)
        return fail(errorLine(connected.error()));
    m_workspace->sender().setPolicy(m_workspace->paced(m_workspace->lastKnownPolicy()));
    SignIn &signIn = m_workspace->signIn();
    connect(&signIn, &SignIn::failed, this, [this](const Error &error) { fail(errorLine(error)); });
    connect(&signIn, &SignIn::signedIn, this, &SubmitCommand::askWho);
    connect(&signIn, &SignIn::notKept, this, [](const Error &why) { tell(errorLine(why)); });
    connect(&signIn, &SignIn::notResumed, &signIn, &SignIn::start);
    m_signInNeeded = connect(&signIn, &SignIn::signInNeeded, &signIn, &SignIn::start);
    signIn.resume();
}

bool SubmitCommand::openFile()
{
    const auto list = openChosenList(m_commandLine.file, m_commandLine.choice);
    if (!list) {
        fail(tr("%1: %2").arg(m_commandLine.file, list.error()));
        return false;
    }
    if (const Result<void> fits = m_workspace->rules().checkRows(list->source->rowCount()); !fits) {
        fail(tr("%1: %2").arg(m_commandLine.file, errorLine(fits.error())));
        return false;
    }
    for (const QString &notice : listNotices(*list))
        tell(tr("%1: %2").arg(m_commandLine.file, notice));
    m_list = *list;
    addFingerprint(*m_list);
    return true;
}

void SubmitCommand::makeBrowser()
{
    if (!m_workspace->environment().isPractice()) {
        m_browser = std::make_unique<PrintingBrowser>();
        return;
    }
    auto silent = std::make_unique<SilentBrowser>(m_commandLine.workspace.practicePerson);
    connect(
        silent.get(), &SilentBrowser::failed, this, [this](const Error &error) { fail(errorLine(error)); });
    m_browser = std::move(silent);
}

void SubmitCommand::askWho()
{
    // Signed in anew while sending: the queue goes on where it was.
    if (!m_rows.isEmpty()) {
        m_workspace->sender().resume();
        return;
    }
    onFinished(this, call<GetMe>(m_workspace->channel()), [this](const Answer<Profile> &me) {
        if (me)
            takeProfile(me->value);
        else
            askAgain(me.error(), &SubmitCommand::askWho);
    });
}

void SubmitCommand::takeProfile(const Profile &profile)
{
    m_profile = profile;
    tell(tr("Signed in to %1 as %2").arg(m_workspace->environment().displayName, m_profile.displayName));
    if (!m_profile.canInvite) {
        return fail(tr("%1 may not create accounts: a Subscription Admin or another public officer may.")
                        .arg(m_profile.displayName));
    }
    askPolicy();
}

// Nothing is submitted yet, but what is asked for will be: a busy service is waited for.
void SubmitCommand::askAgain(const ServiceError &error, void (SubmitCommand::*ask)())
{
    const auto wait = m_patience.waitAfter(error);
    if (!wait)
        return fail(errorLine(error.error));
    tell(tr("%1 Trying again in %Ln second(s).", nullptr, static_cast<int>((wait->count() + 999) / 1000))
             .arg(errorLine(error.error)));
    QTimer::singleShot(*wait, this, ask);
}

void SubmitCommand::askPolicy()
{
    onFinished(this, call<GetPolicy>(m_workspace->channel()), [this](const Answer<PublishedPolicy> &answer) {
        if (!answer)
            return askAgain(answer.error(), &SubmitCommand::askPolicy);
        const Policy policy = answer->value.policy.value_or(m_workspace->lastKnownPolicy());
        m_workspace->storage().run(
            [name = m_workspace->environment().name, stored = StoredPolicy{policy, answer->value.etag},
                profile = m_profile](Database &database) -> Result<void> {
                EnvironmentStore store(database);
                if (const Result<void> saved = store.savePolicy(name, stored); !saved)
                    return saved;
                return store.saveProfile(name, profile);
            });
        enqueue(m_workspace->paced(policy));
    });
}

void SubmitCommand::enqueue(const Policy &policy)
{
    m_workspace->sender().setPolicy(policy);
    const BatchDocument document(*m_list, policy);
    NewSubmission submission{m_workspace->environment().name, m_profile.email,
        QString::fromLatin1(m_list->sha256.toHex()), m_list->title, {},
        QFileInfo(m_commandLine.file).absoluteFilePath()};
    const QList<RowId> ready = document.readyRows();
    for (const RowId row : ready) {
        submission.rows.append(
            {static_cast<int>(row), CreationRequest{toAccountRequest(document.invitee(row), policy)}});
    }
    m_notReady = document.rowCount() - static_cast<int>(ready.size());
    if (m_notReady > 0)
        tell(tr("%Ln row(s) are not ready and stay; \"check\" says why.", nullptr, m_notReady));
    const auto stored = m_workspace->storage().run(
        [submission](Database &database) { return OutboxStore(database).enqueue(submission); });
    onFinished(this, stored, [this](const Result<StoredSubmission> &written) {
        if (!written) {
            return fail(tr("%1 Nothing was sent. Run the same command again afterwards.")
                            .arg(errorLine(written.error())));
        }
        begin(*written);
    });
}

void SubmitCommand::begin(const StoredSubmission &stored)
{
    if (stored.isPurged) {
        m_ended = true;
        tell(tr(
            "This file was submitted before, and its results are not kept any more: nothing is sent again."));
        return Q_EMIT finished(AllWell);
    }
    for (const OutboxRow &row : stored.rows)
        m_rows.insert(row.id, row);
    m_open = static_cast<int>(std::count_if(
        m_rows.cbegin(), m_rows.cend(), [](const OutboxRow &row) { return !isFinal(row.state); }));
    if (m_open == 0) {
        tell(stored.isNew ? tr("No row is ready, so nothing was sent.")
                          : tr("This file was submitted before and is done: nothing is sent again."));
        return finish();
    }
    tell(stored.isNew
            ? tr("Sending %Ln row(s).", nullptr, m_open)
            : tr("Going on with the earlier submission of this file: %Ln row(s) left.", nullptr, m_open));
    Sender &sender = m_workspace->sender();
    connect(&sender, &Sender::rowsChanged, this, &SubmitCommand::noteRows);
    connect(&sender, &Sender::stateChanged, this, &SubmitCommand::noteState);
    // From here on it is the sender that knows when.
    disconnect(m_signInNeeded);
    connect(&sender, &Sender::signInNeeded, &m_workspace->signIn(), &SignIn::start);
    m_sinceProgress.start();
    sender.start(m_workspace->environment().name, m_profile.email);
}

void SubmitCommand::noteRows(const QList<OutboxRow> &rows)
{
    if (m_ended)
        return;
    for (const OutboxRow &row : rows) {
        // Rows of other submissions in the same outbox are sent as well, but are not this command's to tell.
        const auto known = m_rows.find(row.id);
        if (known == m_rows.end())
            continue;
        m_open += int(!isFinal(row.state)) - int(!isFinal(known->state));
        *known = row;
    }
    tellProgress(m_open == 0);
    if (m_open == 0)
        finish();
}

void SubmitCommand::tellProgress(bool always)
{
    if (!always && m_sinceProgress.elapsed() < 1000)
        return;
    m_sinceProgress.restart();
    tell(tr("%1 of %2 done").arg(m_rows.size() - m_open).arg(m_rows.size()));
}

void SubmitCommand::noteState()
{
    const Sender &sender = m_workspace->sender();
    switch (sender.state()) {
    case Sender::State::NotPermitted:
        return fail(tr("The service does not let %1 create accounts. The rows stay in the outbox.")
                        .arg(m_profile.displayName));
    case Sender::State::StorageTrouble:
        tell(tr("%1 Sending goes on as soon as it can be written.").arg(errorLine(sender.lastError())));
        return;
    case Sender::State::SendingElsewhere:
        tell(tr("Another window or command is sending these rows. Waiting for its results."));
        return;
    case Sender::State::WaitingForNetwork:
    case Sender::State::WaitingForService:
        // Nobody is asked here, and waiting mends nothing.
        if (sender.lastError().kind == Error::Kind::ProxySignInNeeded)
            return fail(tr("%1 The rows stay in the outbox.").arg(errorLine(sender.lastError())));
        if (sender.waitsUntil() > QDateTime::currentDateTimeUtc().addSecs(5)) {
            tell(tr("The service cannot take more now. Trying again at %1.")
                     .arg(sender.waitsUntil().toLocalTime().toString(u"HH:mm:ss"_s)));
        }
        return;
    default:
        return;
    }
}

void SubmitCommand::finish()
{
    m_ended = true;
    QList<OutboxRow> rows = m_rows.values();
    std::sort(rows.begin(), rows.end(),
        [](const OutboxRow &a, const OutboxRow &b) { return a.position < b.position; });
    Result<void> written;
    if (m_commandLine.resultsFile.isEmpty()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        written = writeResults(buffer, rows);
        print(QString::fromUtf8(buffer.data()));
    } else {
        written = writeResults(m_commandLine.resultsFile, rows);
    }
    if (!written) {
        tell(tr("%1: %2 Run the same command again afterwards: nothing is sent twice.")
                 .arg(m_commandLine.resultsFile, errorLine(written.error())));
        Q_EMIT finished(CannotDoIt);
        return;
    }
    const auto made = std::count_if(
        rows.cbegin(), rows.cend(), [](const OutboxRow &row) { return isSuccess(row.state); });
    tell(tr("%1 of %2 accounts created").arg(made).arg(rows.size()));
    const bool allWell = made == rows.size() && m_notReady == 0;
    Q_EMIT finished(allWell ? AllWell : SomeRowsLeft);
}

} // namespace techpass
