// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace techpass {

/// What a file is by its content, whatever its name says.
struct FileKind
{
    enum class Container { Text, Zip, Unknown };

    Container container = Container::Text;
    QString description; ///< what it looks like, where it is Unknown
};

/// Recognises what people send instead of a list: the old .xls, encrypted workbooks, PDF, web pages under
/// the name .xls, pictures, archives. Pure.
FileKind recogniseFile(const QByteArray &bytes);

} // namespace techpass
