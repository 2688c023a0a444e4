// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/batchuploaddialog.h"

#include "ui/dialogs/droppedfile.h"
#include "ui/dialogs/dropzone.h"
#include "ui/dialogs/savefiledialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filechoosing.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 600;

QLabel *labelled(const Words &text, QLatin1StringView role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    keepWorded(label, [label, text] { label->setText(text()); });
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton *link(const Words &text, QLatin1StringView name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    keepWorded(button, [button, text] { button->setText(text()); });
    button->setObjectName(name);
    button->setAutoDefault(false);
    setRole(button, "link"_L1);
    return button;
}

} // namespace

BatchUploadDialog::BatchUploadDialog(QWidget *parent)
    : FormDialog([] { return tr("Batch upload"); }, dialogWidth, parent)
{
    setObjectName("batchUploadDialog"_L1);
    setAcceptDrops(true);
    build();
    buildFoot();
    connect(this, &QDialog::rejected, this, [this] {
        if (m_zone->isOpening())
            Q_EMIT openingCancelled();
    });
    m_zone->chooseButton()->setFocus();
}

BatchUploadDialog::~BatchUploadDialog() = default;

void BatchUploadDialog::build()
{
    addLead([] { return tr("Create TechPass accounts for many users at once."); });
    content()->addSpacing(Tokens::space16);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(labelled([] { return tr("1  Get the template"); }, "fieldLabel"_L1, this));
    words->addWidget(
        labelled([] { return tr("A CSV file with the input fields. An Excel version is there too."); },
            "hint"_L1, this));
    m_template = new QPushButton(themedIcon("download"_L1), {}, this);
    keepWorded(m_template, [this] { m_template->setText(tr("&Download excel template")); });
    m_template->setObjectName("downloadTemplateButton"_L1);
    m_template->setAutoDefault(false);
    setRole(m_template, "secondary"_L1);
    connect(m_template, &QPushButton::clicked, this, &BatchUploadDialog::chooseTemplate);
    auto *step = new QHBoxLayout;
    step->setSpacing(Tokens::space16);
    step->addLayout(words, 1);
    step->addWidget(m_template, 0, Qt::AlignVCenter);
    content()->addLayout(step);

    content()->addSpacing(Tokens::space16);
    content()->addWidget(
        labelled([] { return tr("2  Fill in the users, then choose the file"); }, "fieldLabel"_L1, this));
    content()->addSpacing(Tokens::space12);
    m_zone = new DropZone(this);
    connect(m_zone->chooseButton(), &QPushButton::clicked, this, [this] { chooseFile(); });
    content()->addWidget(m_zone, 1);
    content()->addSpacing(Tokens::space12);
    content()->addWidget(labelled(
        [] {
            return tr("You review, edit and remove users before anything is sent. The file itself is never "
                      "changed.");
        },
        "hint"_L1, this));
}

void BatchUploadDialog::buildFoot()
{
    m_empty = link([] { return tr("start with an &empty list"); }, "emptyListButton"_L1, this);
    m_paste = link([] { return tr("&paste from Excel"); }, "pasteButton"_L1, this);
    connect(m_empty, &QPushButton::clicked, this, &BatchUploadDialog::emptyListRequested);
    connect(m_paste, &QPushButton::clicked, this, &BatchUploadDialog::pasteText);
    QHBoxLayout *start = footStart();
    start->insertWidget(0, labelled([] { return tr("Or"); }, "hint"_L1, this));
    start->insertWidget(1, m_empty);
    start->insertWidget(2, labelled(QString(u"·"_s), "hint"_L1, this));
    start->insertWidget(3, m_paste);
    start->addStretch(1);
}

void BatchUploadDialog::showOpening(const QString &title)
{
    m_zone->showOpening(title);
    m_empty->setEnabled(false);
    m_paste->setEnabled(false);
    cancelButton()->setFocus();
}

void BatchUploadDialog::showOpeningProgress(int percent)
{
    if (m_zone->isOpening())
        m_zone->showProgress(percent);
}

void BatchUploadDialog::showOpenFailed(const Words &sentence)
{
    m_empty->setEnabled(true);
    m_paste->setEnabled(true);
    m_zone->showRefusal(sentence);
    m_zone->chooseButton()->setFocus();
}

void BatchUploadDialog::showNotice(const Words &sentence)
{
    if (!m_zone->isOpening())
        m_zone->showNotice(sentence);
}

void BatchUploadDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_zone->isOpening() || !(event->mimeData()->hasUrls() || event->mimeData()->hasText()))
        return;
    // What cannot be a list is taken too, so that the box can say why not.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_zone->showDragging();
}

void BatchUploadDialog::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_zone->showReady();
    event->accept();
}

void BatchUploadDialog::dropEvent(QDropEvent *event)
{
    if (m_zone->isOpening())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_zone->showReady();
    take(*event->mimeData());
}

void BatchUploadDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteText();
    else
        FormDialog::keyPressEvent(event);
}

/// A file, or cells as text.
void BatchUploadDialog::take(const QMimeData &mime)
{
    if (m_zone->isOpening())
        return;
    if (!mime.hasUrls() && !mime.text().trimmed().isEmpty()) {
        Q_EMIT textPasted(mime.text());
        return;
    }
    takeFile(DroppedFile::from(mime));
}

void BatchUploadDialog::takeFile(const DroppedFile &file)
{
    if (!file.refusal.isEmpty())
        showOpenFailed(file.refusal);
    else if (!file.folder.isEmpty())
        chooseFile(file.folder);
    else
        Q_EMIT fileChosen(file.path);
}

void BatchUploadDialog::chooseFile(const QString &folder)
{
    chooseListToOpen(
        this, [this](const QString &path) { takeFile(DroppedFile::from(path)); }, folder);
}

void BatchUploadDialog::chooseTemplate()
{
    auto *dialog = new SaveFileDialog(tr("Save the template"), tr("TechPass batch upload"), this);
    dialog->setObjectName("saveTemplateDialog"_L1);
    connect(dialog, &SaveFileDialog::pathChosen, this, &BatchUploadDialog::templateRequested);
    dialog->open();
}

void BatchUploadDialog::pasteText()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || (!copied->hasUrls() && copied->text().trimmed().isEmpty())) {
        showOpenFailed(
            [] { return tr("There is nothing to paste. Copy the rows in Excel, then paste again."); });
        return;
    }
    take(*copied);
}

} // namespace techpass
