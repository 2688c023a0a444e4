// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"

#include "models/files/blanktext.h"
#include "models/files/csvlistsource.h"
#include "models/files/csvreader.h"
#include "models/files/filekind.h"
#include "models/files/pastedtext.h"
#include "models/files/sheetlistsource.h"
#include "models/files/textdecoder.h"
#include "models/files/xlsxreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// The part of the whole progress that one stage has.
OpenProgress stage(const OpenProgress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](
               double fraction) { return progress(from + (to - from) * std::min(fraction, 1.0)); };
}

tl::unexpected<Error> headerNotFound()
{
    return failure(Error::Kind::HeaderNotFound,
        u"no row among the first %1 has column titles like %2"_s.arg(headerSearchRecords)
            .arg(expectedTitles()));
}

OpenedList makeList(std::shared_ptr<const ListSource> source, const HeaderMatch &header)
{
    OpenedList list;
    list.source = std::move(source);
    list.unusedColumns = header.unused;
    list.missingColumns = header.missing();
    return list;
}

/// What a text is, and where its rows are to be looked for.
struct RecognisedText
{
    QByteArray utf8;
    CsvDialect dialect;
    HeaderMatch header;
};

Result<RecognisedText> recogniseText(const QByteArray &bytes)
{
    constexpr qsizetype blankSize = 4 * 1024 * 1024;
    const Result<DecodedText> text = decodeText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const CsvDialect dialect = findDialect(text->utf8, text->begin);
    const auto header = findHeader(firstRecords(text->utf8, dialect));
    if (header)
        return RecognisedText{text->utf8, dialect, *header};
    const bool blank = text->utf8.size() <= blankSize && isBlankText(QString::fromUtf8(text->utf8));
    return blank ? failure(Error::Kind::ListEmpty) : headerNotFound();
}

Result<OpenedList> listOf(const RecognisedText &text, const OpenProgress &progress)
{
    Result<CsvIndex> index = indexCsv(text.utf8, text.dialect, text.header, progress);
    if (!index)
        return tl::unexpected(index.error());
    if (index->begins.empty())
        return failure(Error::Kind::ListEmpty);
    const QList<int> overlongLines = index->overlongLines;
    OpenedList list = makeList(std::make_shared<CsvListSource>(*std::move(index)), text.header);
    list.overlongLines = overlongLines;
    return list;
}

Result<OpenedList> openText(const QByteArray &bytes, const OpenProgress &progress)
{
    if (!goesOn(progress, 0.0))
        return failure(Error::Kind::Cancelled);
    return recogniseText(bytes).and_then(
        [&](const RecognisedText &text) { return listOf(text, stage(progress, 0.4, 1.0)); });
}

/// Where the last record starts that is surely not cut.
qsizetype endOfWholeRecords(const QByteArray &text, const CsvDialect &dialect)
{
    CsvReader reader(text, dialect.delimiter, dialect.begin, dialect.line);
    qsizetype end = dialect.begin;
    while (reader.next())
        end = reader.recordBegin();
    return end;
}

Result<OpenedList> openWorkbook(const QByteArray &bytes, const OpenProgress &progress)
{
    const Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(bytes, stage(progress, 0.0, 0.3));
    if (!reader)
        return tl::unexpected(reader.error());
    bool hasHeader = false;
    bool hasText = false;
    const int sheetCount = (*reader)->sheetCount();
    for (int sheet = 0; sheet < sheetCount; ++sheet) {
        const double from = 0.3 + 0.7 * sheet / sheetCount;
        Result<XlsxSheet> found
            = (*reader)->readSheet(sheet, stage(progress, from, from + 0.7 / sheetCount));
        if (!found)
            return tl::unexpected(found.error());
        SheetTable &table = found->table;
        hasText = hasText || table.cellCount() > 0;
        QList<QStringList> records;
        for (int row = 0; row < std::min(table.rowCount(), headerSearchRecords); ++row)
            records.append(table.texts(row));
        const auto header = findHeader(records);
        if (!header)
            continue;
        hasHeader = true;
        const auto source = std::make_shared<SheetListSource>(std::move(table), *header);
        if (source->rowCount() == 0)
            continue;
        OpenedList list = makeList(source, *header);
        list.overlongLines = source->overlongLines();
        return list;
    }
    return hasHeader || !hasText ? failure(Error::Kind::ListEmpty) : headerNotFound();
}

Result<OpenedList> openBytes(const QString &title, const QByteArray &bytes, const OpenProgress &progress)
{
    const FileKind kind = recogniseFile(bytes);
    if (kind.container == FileKind::Container::Unknown)
        return failure(Error::Kind::FileFormatUnknown, kind.description);
    Result<OpenedList> list = kind.container == FileKind::Container::Zip ? openWorkbook(bytes, progress)
                                                                         : openText(bytes, progress);
    if (list) {
        list->title = title;
        list->bytes = bytes;
    }
    return list;
}

} // namespace

Result<OpenedList> openList(const QString &path, const OpenProgress &progress)
{
    const Result<QByteArray> bytes = readFile(path, stage(progress, 0.0, 0.4));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return openBytes(QFileInfo(path).fileName(), *bytes, stage(progress, 0.4, 1.0));
}

Result<OpenedList> openListHead(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, {}, headSize);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const FileKind kind = recogniseFile(*bytes);
    if (kind.container != FileKind::Container::Text || isWideText(*bytes))
        return failure(Error::Kind::FileFormatUnknown, kind.description);
    // The last character may be cut.
    bytes->truncate(bytes->lastIndexOf('\n') + 1);
    Result<RecognisedText> text = recogniseText(*bytes);
    if (!text)
        return tl::unexpected(text.error());
    text->utf8.truncate(endOfWholeRecords(text->utf8, text->dialect));
    Result<OpenedList> list = listOf(*text, {});
    if (list) {
        list->title = QFileInfo(path).fileName();
        list->bytes = *bytes;
    }
    return list;
}

Result<OpenedList> openListBytes(const QString &title, const QByteArray &bytes, const OpenProgress &progress)
{
    return bytes.isEmpty() ? emptyList(title) : openBytes(title, bytes, progress);
}

Result<OpenedList> openPastedText(const QString &text)
{
    const Result<QByteArray> bytes = listBytesOfPastedText(text);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return openBytes(QCoreApplication::translate("ListOpening", "Pasted list"), *bytes, {});
}

OpenedList emptyList(const QString &title)
{
    CsvIndex index;
    index.columns.fill(-1);
    OpenedList list;
    list.title = title;
    list.source = std::make_shared<CsvListSource>(std::move(index));
    return list;
}

void addFingerprint(OpenedList &list)
{
    list.sha256 = QCryptographicHash::hash(list.bytes, QCryptographicHash::Sha256);
}

} // namespace techpass
