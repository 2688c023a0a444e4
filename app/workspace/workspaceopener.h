// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentry.h"
#include "app/workspace/settings.h"
#include "models/domain/protectionquestion.h"
#include "models/store/masterkey.h"

#include <QFuture>

#include <memory>

namespace techpass {

class Workspace;

/// Finds the key to what is kept on this computer and opens the workspace with it: from the keychain, from a
/// passphrase, or none, where nothing is kept. Asks where only the user can say; until then nothing is
/// opened, and whatever is wrong with a key, nothing is deleted. Practice, where nobody is real, needs none.
/// GUI thread.
class WorkspaceOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceOpener)

public:
    explicit WorkspaceOpener(const WorkspaceOptions &options, QObject *parent = nullptr);
    ~WorkspaceOpener() override;

    /// Also to try again.
    void start();
    /// Answers to asked().
    void usePassphrase(const QString &passphrase);
    void keepNothing();
    /// Puts the file that cannot be opened aside, under another name in the same folder, and begins with a
    /// new one.
    void startAnew();

    /// Once, after opened().
    std::unique_ptr<Workspace> take();

    /// What a guess at a passphrase costs; for tests.
    void setCost(const SecretKey::Cost &cost) { m_cost = cost; }

Q_SIGNALS:
    void opened();
    void asked(techpass::ProtectionQuestion question);
    void failed(const techpass::Error &error);

private:
    void readKey();
    void makeKey();
    void openWith(const MasterKey &master);
    void noteOpened(const Result<void> &opened);
    void finish(const QString &database, const MasterKey &master);

    const WorkspaceOptions m_options;
    SecretKey::Cost m_cost;
    Settings m_settings;
    QString m_file;
    Protection m_protection; ///< of the file that is there
    bool m_isNew = false; ///< there is none yet
    std::unique_ptr<KeychainEntry> m_entry;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace techpass
