// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QString>

namespace techpass {

/// What stands in the open editor of a list's cell and is not entered yet.
struct TypedCell
{
    qint64 row = 0; ///< its stable id
    Field field = Field::Email;
    QString text; ///< as it stands in the editor
    QString value; ///< what would be entered

    friend bool operator==(const TypedCell &, const TypedCell &) = default;
};

} // namespace techpass
