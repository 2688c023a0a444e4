// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspacekey.h"

#include "app/cli/terminal.h"
#include "app/workspace/workspace.h"

#include <QFile>

namespace techpass {

namespace {

constexpr qint64 longestPassphrase = 4096; // bytes

} // namespace

WorkspaceKey::WorkspaceKey(const CommandLine &commandLine, QObject *parent)
    : QObject(parent)
    , m_passphraseFile(commandLine.passphraseFile)
    , m_opener(commandLine.workspace)
{
    connect(&m_opener, &WorkspaceOpener::opened, this, &WorkspaceKey::opened);
    connect(&m_opener, &WorkspaceOpener::asked, this, &WorkspaceKey::answer);
    connect(&m_opener, &WorkspaceOpener::failed, this,
        [this](const Error &error) { Q_EMIT failed(errorLine(error)); });
}

void WorkspaceKey::answer(ProtectionQuestion question)
{
    switch (question) {
    case ProtectionQuestion::Choose:
    case ProtectionQuestion::Passphrase:
        break;
    case ProtectionQuestion::PassphraseWrong:
        return Q_EMIT failed(
            tr("The passphrase in %1 does not open what is kept here.").arg(m_passphraseFile));
    case ProtectionQuestion::KeychainLocked:
        return Q_EMIT failed(
            tr("The key to what is kept here is in this desktop's keychain, which is locked."));
    case ProtectionQuestion::KeychainGone:
        return Q_EMIT failed(
            tr("The key to what is kept here is in this desktop's keychain, which does not answer."));
    case ProtectionQuestion::KeyMissing:
        return Q_EMIT failed(errorLine({Error::Kind::KeyMissing, {}, {}}));
    case ProtectionQuestion::KeyWrong:
        return Q_EMIT failed(errorLine({Error::Kind::KeyWrong, {}, {}}));
    }
    if (m_passphraseFile.isEmpty()) {
        return Q_EMIT failed(
            question == ProtectionQuestion::Passphrase ? tr(
                "What is kept here is sealed with a passphrase: give a file with it by --passphrase-file.")
                                                       : errorLine(
                                                           {Error::Kind::ProtectionNotChosen, {}, {}}));
    }
    QFile file(m_passphraseFile);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(tr("%1: %2").arg(m_passphraseFile, file.errorString()));
    QByteArray line = file.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Q_EMIT failed(
            tr("%1: its first line is empty; it is to be the passphrase.").arg(m_passphraseFile));
    m_opener.usePassphrase(QString::fromUtf8(line));
}

} // namespace techpass
