// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QFuture>
#include <QObject>

namespace techpass {

class OpenDraft;

/// Writes lists and templates to files, in the background; never over the file that a list was read from.
/// Owned by ListController; GUI thread.
class ListExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListExporter)

public:
    explicit ListExporter(QObject *parent = nullptr);

    void saveList(const OpenDraft &draft, const QString &path);
    /// `source`: what the list on the screen was read from, empty for none.
    void saveTemplate(const QString &path, const QString &source);

Q_SIGNALS:
    void fileSaved(const QString &path);
    void listSaved(); ///< it was a list
    void failed(const techpass::Error &error);

private:
    void report(const QFuture<Result<void>> &written, const QString &path, bool isList);
};

} // namespace techpass
