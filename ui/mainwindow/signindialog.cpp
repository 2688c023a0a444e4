// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/signindialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int width = 520;

} // namespace

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_link(new QLineEdit(this))
    , m_copy(new QPushButton(themedIcon("copy"_L1), {}, this))
    , m_progress(new ProgressLine([] { return tr("Waiting for the sign-in"); }, this))
    , m_failure(new MessageBar(this))
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setFixedWidth(std::min(scaledByText(techpass::width), screen()->availableSize().width()));
    auto *title = new QLabel(this);
    setRole(title, "dialogTitle"_L1);
    title->setWordWrap(true);
    setRole(m_text, "secondary"_L1);
    m_text->setWordWrap(true);
    m_link->setObjectName(u"signInAddress"_s);
    m_link->setReadOnly(true);
    setRole(m_copy, "secondary"_L1);
    m_copy->setObjectName(u"signInCopyButton"_s);
    m_progress->setBusy();
    m_progress->setFixedHeight(Tokens::progressThin);
    m_failure->setClosable(false);
    m_failure->hide();

    auto *address = new QHBoxLayout;
    address->setSpacing(Tokens::space8);
    address->addWidget(m_link, 1);
    address->addWidget(m_copy);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(Tokens::space24, Tokens::space24, Tokens::space24, Tokens::space24);
    content->setSpacing(Tokens::space12);
    content->addWidget(title);
    content->addWidget(m_text);
    content->addLayout(address);
    content->addWidget(m_progress);
    content->addWidget(m_failure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(content);
    column->addWidget(makeFoot());

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        m_isCopied = true;
        showWords();
    });
    keepWorded(this, [this, title] {
        setWindowTitle(tr("Sign in"));
        title->setText(tr("Continue in your browser"));
        m_text->setText(
            tr("Sign in with your TechPass in the browser window that just opened. This window goes on by "
               "itself. If no browser opened, copy this address into one:"));
        m_link->setAccessibleName(tr("Sign-in address"));
        m_cancel->setText(tr("Cancel"));
        showWords();
    });
}

void SignInDialog::showWords()
{
    m_copy->setText(m_isCopied ? tr("Copied") : tr("Copy"));
    m_again->setText(m_failed ? tr("Try again") : tr("Open browser again"));
}

QWidget *SignInDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    setRole(foot, "foot"_L1);
    m_cancel = new QPushButton(foot);
    m_again = new QPushButton(foot);
    setRole(m_cancel, "secondary"_L1);
    setRole(m_again, "primary"_L1);
    m_cancel->setObjectName(u"signInCancelButton"_s);
    m_again->setObjectName(u"signInAgainButton"_s);
    m_again->setDefault(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Tokens::space24, Tokens::footMargin, Tokens::space24, Tokens::footMargin);
    row->setSpacing(Tokens::space8);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_failed)
            Q_EMIT retryRequested();
        else
            QDesktopServices::openUrl(m_address);
    });
    return foot;
}

void SignInDialog::setAddress(const QUrl &address)
{
    m_failed = false;
    m_address = address;
    m_link->setText(address.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_isCopied = false;
    showWords();
    m_failure->hide();
    m_progress->show();
}

void SignInDialog::showFailed(const Words &sentence)
{
    m_failed = true;
    m_failure->setMessage(MessageBar::Kind::Error, sentence);
    m_failure->show();
    m_progress->hide();
    showWords();
    // Wrapped lines would be squeezed into the room that was there before.
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void SignInDialog::finish()
{
    done(Accepted);
}

void SignInDialog::reject()
{
    if (!m_failed)
        Q_EMIT cancelled();
    QDialog::reject();
}

} // namespace techpass
