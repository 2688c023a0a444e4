// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listmaking.h"

#include "models/files/derivedlistsource.h"

using namespace Qt::StringLiterals;

namespace techpass {

OpenedList makeList(std::shared_ptr<const ListSource> source, const ColumnReading &columns)
{
    const HeaderMatch &header = columns.header;
    OpenedList list;
    list.source = DerivedListSource::isNeeded(header)
        ? std::make_shared<DerivedListSource>(std::move(source), header)
        : std::move(source);
    list.columnTitles = columns.titles;
    list.columns = columns.columns;
    list.unusedColumns = header.unused;
    list.missingColumns = header.missing();
    if (header.nameColumn >= 0)
        list.missingColumns.removeOne(Field::LastName);
    if (header.isCodeInNumber)
        list.missingColumns.removeOne(Field::CountryCode);
    if (columns.question)
        list.questions.append(*columns.question);
    list.answer.columns = columns.answer;
    return list;
}

tl::unexpected<Error> headerNotFound()
{
    return failure(Error::Kind::HeaderNotFound,
        u"no row among the first %1 has column titles like %2"_s.arg(headerSearchRecords)
            .arg(expectedTitles()));
}

} // namespace techpass
