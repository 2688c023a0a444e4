// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/files/listquestion.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace techpass {

/// A file as people or their programs spoil it, and what is to become of it.
struct StrangeFile
{
    QString name;
    QByteArray bytes;
    std::optional<Error::Kind> refusal; ///< or it opens
    QString detail; ///< of the refusal: what it has to say
    int rows = 0;
    QString firstEmail; ///< where it opens: what row 1 has, compared if not empty
    std::optional<ListQuestion::About> question; ///< where it opens: what is asked
};

/// All of them, made anew with each call.
QList<StrangeFile> strangeTexts();
QList<StrangeFile> strangeWorkbooks();
QList<StrangeFile> strangeContainers();

} // namespace techpass
