// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pastedtext.h"

#include "models/files/blanktext.h"
#include "models/files/csvdialect.h"
#include "models/files/headermatcher.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int unknownColumn = -1;

/// The column that has the most addresses.
int columnOfAddresses(const QList<QStringList> &records)
{
    QMap<int, int> counts;
    for (const QStringList &record : records) {
        for (int column = 0; column < static_cast<int>(record.size()); ++column) {
            if (record[column].contains(u'@'))
                ++counts[column];
        }
    }
    int best = unknownColumn;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (best == unknownColumn || it.value() > counts[best])
            best = it.key();
    }
    return best;
}

/// Whether rows without any address are as wide as the template's with S/N.
bool isAsWideAsTemplate(const QList<QStringList> &records)
{
    return std::any_of(records.cbegin(), records.cend(),
        [](const QStringList &record) { return record.size() >= static_cast<qsizetype>(fieldCount); });
}

QByteArray templateLine(bool withSerialNumber, char delimiter)
{
    QStringList titles;
    if (withSerialNumber)
        titles.append(serialNumberTitle());
    for (const Field field : allFields)
        titles.append(templateTitle(field));
    return titles.join(QLatin1Char(delimiter)).toUtf8() + "\r\n";
}

} // namespace

Result<QByteArray> listBytesOfPastedText(const QString &text)
{
    QString plain = text;
    plain.remove(QChar(u'\0'));
    if (plain.startsWith(QChar(QChar::ByteOrderMark)))
        plain.remove(0, 1);
    if (isBlankText(plain))
        return failure(Error::Kind::ListEmpty);

    const QByteArray bytes = plain.toUtf8();
    const CsvDialect dialect = findDialect(bytes, 0);
    const QList<QStringList> records = firstRecords(bytes, dialect);
    if (findHeader(records))
        return bytes;

    const int addresses = columnOfAddresses(records);
    const bool inOrder
        = addresses == 0 || addresses == 1 || (addresses == unknownColumn && isAsWideAsTemplate(records));
    if (!inOrder)
        return failure(Error::Kind::HeaderNotFound,
            u"no header line, and the columns are not in the order %1"_s.arg(expectedTitles()));
    const bool withSerialNumber = addresses == 1
        || (addresses == unknownColumn && records.constFirst().size() > static_cast<qsizetype>(fieldCount));
    return QByteArray(bytes.first(dialect.begin) + templateLine(withSerialNumber, dialect.delimiter)
        + bytes.sliced(dialect.begin));
}

} // namespace techpass
