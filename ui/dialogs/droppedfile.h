// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QMimeData;

namespace techpass {

/// What was dropped, copied or chosen as a list: a path to open, a folder to choose from where several lists
/// are in it, or a sentence that says why it cannot be one and what to do instead. What is in a file is
/// judged when it is opened, whatever its name.
struct DroppedFile
{
    Q_DECLARE_TR_FUNCTIONS(techpass::DroppedFile)

public:
    QString path;
    QString folder;
    QString refusal;

    static DroppedFile from(const QMimeData &data);
    static DroppedFile from(const QString &path);
};

} // namespace techpass
