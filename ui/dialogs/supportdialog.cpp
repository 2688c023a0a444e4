// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/supportdialog.h"

#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dialogWidth = 760;
constexpr int textHeight = 380;

} // namespace

SupportDialog::SupportDialog(const QString &report, QWidget *parent)
    : FormDialog([] { return tr("Save support bundle"); }, dialogWidth, parent)
    , m_report(report)
{
    setAttribute(Qt::WA_DeleteOnClose);
    addLead([] {
        return tr("This is everything that is in it: versions, settings, counts and the log. No people, no "
                  "lists, no tokens and no keys. Nothing is sent; you save it and pass it on yourself.");
    });
    auto *text = new QPlainTextEdit(report, this);
    text->setObjectName(u"supportText"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setMinimumHeight(textHeight);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(text);

    auto *copy = new QPushButton(this);
    copy->setObjectName(u"supportCopyButton"_s);
    copy->setAutoDefault(false);
    setRole(copy, "secondary"_L1);
    auto *save = new QPushButton(this);
    save->setObjectName(u"supportSaveButton"_s);
    save->setDefault(true);
    setRole(save, "primary"_L1);
    buttons()->addWidget(copy);
    buttons()->addWidget(save);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report); });
    connect(save, &QPushButton::clicked, this, &SupportDialog::chooseFile);
    keepWorded(this, [text, copy, save] {
        text->setAccessibleName(tr("Content of the support bundle"));
        copy->setText(tr("Copy"));
        save->setText(tr("Save…"));
    });
    save->setFocus();
}

SupportDialog::~SupportDialog() = default;

void SupportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save support bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilter(tr("Text (*.txt)"));
    dialog->selectFile(u"techpass-invite-support.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT saveRequested(path, m_report);
        discard();
    });
    dialog->open();
}

} // namespace techpass
