// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QMimeData;

namespace techpass {

/// What was dropped, copied or chosen as a list: a path to open, or a sentence that says why it cannot be one
/// and what to do instead. Judges by kind and name only; what is in the file is judged when it is opened.
struct DroppedFile
{
    Q_DECLARE_TR_FUNCTIONS(techpass::DroppedFile)

public:
    QString path;
    QString refusal;

    static DroppedFile from(const QMimeData &data);
    static DroppedFile from(const QString &path);
};

} // namespace techpass
