// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QList>
#include <QString>

namespace techpass {

/// What stands in a field's editor and is not entered yet.
struct TypedField
{
    Field field = Field::Email;
    QString text; ///< as it stands in the editor
    QString value; ///< what would be entered

    friend bool operator==(const TypedField &, const TypedField &) = default;
};

/// What is being typed into a row of a list: into the open editor of one cell, or into the row's form.
struct TypedRow
{
    qint64 row = 0; ///< its stable id
    QList<TypedField> fields; ///< those that differ from the list; one in a cell
    bool inForm = false;

    friend bool operator==(const TypedRow &, const TypedRow &) = default;
};

} // namespace techpass
