// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/protectionquestion.h"
#include "ui/dialogs/formdialog.h"

class QLineEdit;

namespace techpass {

class FormField;

/// Asks, before the window is there, for what opens the lists and results on this computer, or what is to
/// become of them where that cannot be had. Every way on is a button; closing it leaves everything as it is.
/// Show with open(). GUI thread.
class ProtectionDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtectionDialog)

public:
    /// Fewest characters of a new passphrase.
    static constexpr int leastLength = 12;

    explicit ProtectionDialog(ProtectionQuestion question, QWidget *parent = nullptr);
    ~ProtectionDialog() override;

Q_SIGNALS:
    void passphraseGiven(const QString &passphrase);
    void nothingKept();
    void againRequested();
    void anewRequested();
    void leftUnanswered();

public Q_SLOTS:
    void reject() override;

private:
    void askForNew();
    void askForKnown(bool wasWrong);
    void offerAgain(const Words &text);
    void offerAnew(const Words &text);
    FormField *addPassphrase(const Words &label, QLatin1StringView name);
    QPushButton *addButton(const Words &text, QLatin1StringView role, QLatin1StringView name);
    QPushButton *addAgain();
    void takeNew();
    void showFaults();

    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_repeated = nullptr;
    FormField *m_first = nullptr;
    FormField *m_second = nullptr;
    bool m_isShort = false; ///< what was typed, when it was to be taken
    bool m_differs = false;
};

} // namespace techpass
