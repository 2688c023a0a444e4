// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wording.h"

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace techpass {

class MessageBar;
class ProgressLine;

/// *Continue in your browser*: waits for the sign-in, with the address for when the browser did not open.
/// Closing it cancels the sign-in. Show with open(). GUI thread.
class SignInDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDialog)

public:
    explicit SignInDialog(QWidget *parent);

    void setAddress(const QUrl &address);
    /// Says what went wrong and offers to try again.
    void showFailed(const Words &sentence);
    /// Closes without cancelling: the sign-in is over.
    void finish();

Q_SIGNALS:
    void cancelled();
    void retryRequested();

public Q_SLOTS:
    void reject() override;

private:
    QWidget *makeFoot();
    void showWords();

    QUrl m_address;
    QLabel *m_text;
    QLineEdit *m_link;
    QPushButton *m_copy;
    ProgressLine *m_progress;
    MessageBar *m_failure;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_failed = false;
    bool m_isCopied = false;
};

} // namespace techpass
