// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace techpass::bench {

/// A list of made-up people as helpdesk staff prepare it, for measuring: the template's columns as CSV in
/// UTF-8 with CRLF, about 163 bytes a row, judged by Policy::practice(). Of a hundred rows about 55 are
/// public officers, 8 have a number from abroad, 4 a name in its own script, 25 a quoted cell; one has an
/// error, half a one repeats an earlier row, one has a cell that is cleaned and one a check. A row is the
/// same for every size of list, on every machine: nothing depends on the clock, the locale or the library's
/// random numbers.
struct ListShape
{
    int rows = 0;
    int first = 1; ///< the first row's number: lists of different numbers have no person in common
    /// Every so many rows one has a space in its email, which a fix takes away; 0: none but the usual errors.
    int spacedEmailEvery = 0;
};

QByteArray generateList(const ListShape &shape);

/// The path of a file with that list in `folder`, written where it is not there yet. Empty on failure.
QString listFile(const QString &folder, const ListShape &shape);

} // namespace techpass::bench
