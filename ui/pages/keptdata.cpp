// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keptdata.h"

#include "models/session/session.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString protectionSentence(Session::Protection protection)
{
    switch (protection) {
    case Session::Protection::Keychain:
        return KeptData::tr("Lists and results are sealed. Their key is in this desktop's keychain.");
    case Session::Protection::Passphrase:
        return KeptData::tr("Lists and results are sealed with your passphrase.");
    case Session::Protection::NothingKept:
        return KeptData::tr("Nothing is kept: lists and results are gone when you quit.");
    case Session::Protection::Practice:
        break;
    }
    return KeptData::tr(
        "This is practice, where nobody is real: lists and results are kept without a key of your own.");
}

QPushButton *addButton(QHBoxLayout *row, const Words &text, QLatin1StringView name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    setRole(button, "secondary"_L1);
    keepWorded(button, [button, text] { button->setText(text()); });
    row->addWidget(button);
    return button;
}

} // namespace

KeptData::KeptData(const Session &session, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::space12);
    const auto addLine = [this, column](const Words &words) {
        auto *label = new QLabel(this);
        label->setWordWrap(true);
        setRole(label, "body"_L1);
        keepWorded(label, [label, words] { label->setText(words()); });
        column->addWidget(label);
    };
    addLine([protection = session.protection()] { return protectionSentence(protection); });
    if (session.protection() != Session::Protection::NothingKept)
        addLine([days = session.settings().keepResultsDays()] {
            return tr("Results are deleted %Ln day(s) after their submission is finished.", nullptr, days);
        });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::space8);
    column->addLayout(buttons);
    if (session.protection() == Session::Protection::Keychain) {
        QPushButton *renew = addButton(
            buttons, [] { return tr("Renew the key"); }, "renewKeyButton"_L1);
        keepWorded(renew, [renew] { renew->setToolTip(tr("Seals everything anew with another key")); });
        connect(renew, &QPushButton::clicked, this, &KeptData::keyRenewalRequested);
    }
    if (session.protection() == Session::Protection::NothingKept) {
        QPushButton *keep = addButton(
            buttons, [] { return tr("Keep lists and results"); }, "keepDataButton"_L1);
        connect(keep, &QPushButton::clicked, this, &KeptData::keepingRequested);
    }
    QPushButton *erase = addButton(
        buttons, [] { return tr("Delete my data now…"); }, "deleteDataButton"_L1);
    connect(erase, &QPushButton::clicked, this, &KeptData::askBeforeDeleting);
    buttons->addStretch(1);
}

void KeptData::askBeforeDeleting()
{
    auto *question = new QuestionDialog([] { return tr("Delete everything that is kept here?"); },
        [] {
            return tr("Drafts, the outbox with what still waits to be sent, results and your sign-in are "
                      "deleted from this computer for good, and the program closes. Accounts that were made "
                      "stay; files that you saved yourself stay too.");
        },
        QuestionDialog::Kind::Destructive, this);
    question->setObjectName(u"deleteDataQuestion"_s);
    question->setAnswers(
        [] { return tr("Delete and close"); }, [] { return tr("Cancel"); }, "confirmDeleteButton"_L1);
    connect(question, &QuestionDialog::agreed, this, &KeptData::deletionRequested);
    question->open();
}

} // namespace techpass
