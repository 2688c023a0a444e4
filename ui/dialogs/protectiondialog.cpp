// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/protectiondialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 560;

} // namespace

ProtectionDialog::ProtectionDialog(ProtectionQuestion question, QWidget *parent)
    : FormDialog([] { return tr("Open your lists"); }, dialogWidth, parent)
{
    setObjectName(u"protectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    keepWorded(cancelButton(), [this] { cancelButton()->setText(tr("Quit")); });
    switch (question) {
    case ProtectionQuestion::Choose:
        askForNew();
        break;
    case ProtectionQuestion::Passphrase:
        askForKnown(false);
        break;
    case ProtectionQuestion::PassphraseWrong:
        askForKnown(true);
        break;
    case ProtectionQuestion::KeychainLocked:
        offerAgain([] {
            return tr(
                "The key to your lists and results is in this desktop's keychain, which is locked. Unlock "
                "it, then try again. Nothing is lost meanwhile.");
        });
        break;
    case ProtectionQuestion::KeychainGone:
        offerAgain([] {
            return tr(
                "The key to your lists and results is in this desktop's keychain, which does not answer. "
                "Start it, or sign in to your desktop again, then try again. Nothing is lost meanwhile.");
        });
        break;
    case ProtectionQuestion::KeyMissing:
        offerAnew([] {
            return tr("The key to your lists and results is not in this desktop's keychain any more. If you "
                      "have a copy of the keychain, put it back and try again.");
        });
        break;
    case ProtectionQuestion::KeyWrong:
        offerAnew([] {
            return tr(
                "The key in this desktop's keychain does not open your lists and results. If you have an "
                "older copy of the keychain, put it back and try again.");
        });
        break;
    }
}

ProtectionDialog::~ProtectionDialog() = default;

void ProtectionDialog::reject()
{
    Q_EMIT leftUnanswered();
    discard();
}

QPushButton *ProtectionDialog::addButton(const Words &text, QLatin1StringView role, QLatin1StringView name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    keepWorded(button, [button, text] { button->setText(text()); });
    setRole(button, role);
    buttons()->addWidget(button);
    return button;
}

FormField *ProtectionDialog::addPassphrase(const Words &label, QLatin1StringView name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    auto *field = new FormField(label, edit, this);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(field);
    return field;
}

void ProtectionDialog::askForNew()
{
    setTitle([] { return tr("How should your lists be kept?"); });
    addLead([] {
        return tr(
            "Lists and results name people, so they are sealed on this computer. This desktop has no "
            "keychain to keep the key in. Choose a passphrase that only you know: without it nobody can "
            "open them, not even you. Or keep nothing: lists and results are then gone when you quit.");
    });
    m_first = addPassphrase([] { return tr("Passphrase"); }, "passphrase"_L1);
    keepWorded(m_first, [field = m_first] {
        field->setHint(
            tr("At least %Ln characters. Several words are easier to remember.", nullptr, leastLength));
    });
    m_second = addPassphrase([] { return tr("The same once more"); }, "passphraseAgain"_L1);
    m_passphrase = qobject_cast<QLineEdit *>(m_first->editor());
    m_repeated = qobject_cast<QLineEdit *>(m_second->editor());
    keepWorded(this, [this] { showFaults(); });
    QPushButton *nothing
        = addButton([] { return tr("Keep nothing"); }, "secondary"_L1, "keepNothingButton"_L1);
    QPushButton *use
        = addButton([] { return tr("Use this passphrase"); }, "primary"_L1, "usePassphraseButton"_L1);
    use->setDefault(true);
    connect(use, &QPushButton::clicked, this, &ProtectionDialog::takeNew);
    connect(nothing, &QPushButton::clicked, this, [this] {
        Q_EMIT nothingKept();
        discard();
    });
    m_passphrase->setFocus();
}

void ProtectionDialog::takeNew()
{
    m_isShort = m_passphrase->text().size() < leastLength;
    m_differs = !m_isShort && m_passphrase->text() != m_repeated->text();
    showFaults();
    if (m_isShort || m_differs)
        return (m_isShort ? m_passphrase : m_repeated)->setFocus();
    Q_EMIT passphraseGiven(m_passphrase->text());
    discard();
}

void ProtectionDialog::showFaults()
{
    m_first->setError(
        m_isShort ? tr("Too short: at least %Ln characters.", nullptr, leastLength) : QString());
    m_second->setError(m_differs ? tr("Not the same as above.") : QString());
}

void ProtectionDialog::askForKnown(bool wasWrong)
{
    QLabel *lead
        = addLead([] { return tr("Your lists and results are sealed with the passphrase that you chose."); });
    m_first = addPassphrase([] { return tr("Passphrase"); }, "passphrase"_L1);
    m_passphrase = qobject_cast<QLineEdit *>(m_first->editor());
    if (wasWrong) {
        keepWorded(m_first, [field = m_first] {
            field->setError(
                tr("This passphrase does not open them. Check Caps Lock and the keyboard's language."));
        });
    }
    QPushButton *anew = addButton([] { return tr("I forgot it…"); }, "secondary"_L1, "forgottenButton"_L1);
    QPushButton *open = addButton([] { return tr("Open"); }, "primary"_L1, "usePassphraseButton"_L1);
    open->setDefault(true);
    open->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, open,
        [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    connect(open, &QPushButton::clicked, this, [this] {
        Q_EMIT passphraseGiven(m_passphrase->text());
        discard();
    });
    connect(anew, &QPushButton::clicked, this, [this, anew, open, lead] {
        for (QWidget *old : std::initializer_list<QWidget *>{lead, anew, open, m_first})
            old->hide();
        offerAnew([] { return tr("Nobody can open them without the passphrase."); });
    });
    m_passphrase->setFocus();
}

QPushButton *ProtectionDialog::addAgain()
{
    QPushButton *again = addButton([] { return tr("Try again"); }, "primary"_L1, "tryAgainButton"_L1);
    again->setDefault(true);
    connect(again, &QPushButton::clicked, this, [this] {
        Q_EMIT againRequested();
        discard();
    });
    return again;
}

void ProtectionDialog::offerAgain(const Words &text)
{
    addLead(text);
    addAgain()->setFocus();
}

void ProtectionDialog::offerAnew(const Words &text)
{
    auto *second = new QLabel(this);
    second->setWordWrap(true);
    setRole(second, "secondary"_L1);
    keepWorded(second, [second] {
        second->setText(tr("You can also begin with nothing: the sealed file is kept in the program's folder "
                           "under another name, and nothing is deleted."));
    });
    content()->addSpacing(Tokens::space12);
    content()->addWidget(second);
    addLead(text);
    QPushButton *anew
        = addButton([] { return tr("Begin with nothing"); }, "secondary"_L1, "beginAnewButton"_L1);
    connect(anew, &QPushButton::clicked, this, [this] {
        Q_EMIT anewRequested();
        discard();
    });
    addAgain()->setFocus();
}

} // namespace techpass
