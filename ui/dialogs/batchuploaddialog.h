// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

class QMimeData;
class QPushButton;

namespace techpass {

class DropZone;
struct DroppedFile;

/// *Batch upload*: gets the template, and takes a file, a paste or the wish for an empty list. It stays open
/// while the file is opened (showOpening()) and closes by accept() when the list is on the screen, or says
/// what is wrong with the file (showOpenFailed()). Show with open(). GUI thread.
class BatchUploadDialog final : public FormDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchUploadDialog)

public:
    explicit BatchUploadDialog(QWidget *parent = nullptr);
    ~BatchUploadDialog() override;

    void showOpening(const QString &title);
    void showOpeningProgress(int percent);
    /// `sentence` says what is wrong and what to do.
    void showOpenFailed(const Words &sentence);
    /// After a file was saved, e.g. "Template saved".
    void showNotice(const Words &sentence);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void textPasted(const QString &text);
    void emptyListRequested();
    /// The dialog was closed while a file was being opened.
    void openingCancelled();
    /// Save the template at `path`; its ending tells the format (.csv or .xlsx).
    void templateRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildFoot();
    void take(const QMimeData &mime);
    void takeFile(const DroppedFile &file);
    void chooseFile(const QString &folder = {});
    void chooseTemplate();
    void pasteText();

    DropZone *m_zone = nullptr;
    QPushButton *m_template = nullptr;
    QPushButton *m_empty = nullptr;
    QPushButton *m_paste = nullptr;
};

} // namespace techpass
