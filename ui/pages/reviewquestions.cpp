// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewquestions.h"

#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QPushButton>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    QString text;
    QLatin1StringView name;
    QLatin1StringView role;
};

QMessageBox *ask(QWidget *parent, const QString &question, const QString &more, const Answer &yes,
    const QString &no, const std::function<void()> &agreed)
{
    auto *box = new QMessageBox(QMessageBox::Question, QString(), question, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    QPushButton *agree = box->addButton(yes.text, QMessageBox::AcceptRole);
    agree->setObjectName(yes.name);
    setRole(agree, yes.role);
    QPushButton *refuse = box->addButton(no, QMessageBox::RejectRole);
    refuse->setObjectName("refuseButton"_L1);
    setRole(refuse, "secondary"_L1);
    const bool harmless = yes.role == "primary"_L1;
    box->setDefaultButton(harmless ? agree : refuse);
    box->setEscapeButton(refuse);
    QObject::connect(agree, &QPushButton::clicked, parent, agreed);
    box->open();
    return box;
}

} // namespace

QMessageBox *ReviewQuestions::askReset(QWidget *parent, int rows, const std::function<void()> &agreed)
{
    QMessageBox *box = ask(parent, tr("Remove all %n row(s)?", nullptr, rows),
        tr("The file is not changed, and Undo brings the rows back."),
        {tr("&Remove all"), "removeAllButton"_L1, "danger"_L1}, tr("&Keep them"), agreed);
    box->setObjectName("resetQuestion"_L1);
    return box;
}

QMessageBox *ReviewQuestions::askSubmit(
    QWidget *parent, int ready, int stay, int hidden, bool offline, const std::function<void()> &agreed)
{
    QStringList more;
    if (stay > 0)
        more.append(tr("%n row(s) with errors stay here.", nullptr, stay));
    if (hidden > 0)
        more.append(
            tr("%n of the ready rows are hidden by the filter; they are sent, too.", nullptr, hidden));
    if (offline)
        more.append(tr("You are offline: they wait in the Outbox until you are connected."));
    QMessageBox *box = ask(parent, tr("Submit %n ready row(s)?", nullptr, ready), more.join(u'\n'),
        {tr("&Submit %n row(s)", nullptr, ready), "confirmSubmitButton"_L1, "primary"_L1}, tr("&Cancel"),
        agreed);
    box->setObjectName("submitQuestion"_L1);
    return box;
}

} // namespace techpass
