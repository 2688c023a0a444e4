// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"

#include "models/files/blanktext.h"
#include "models/files/csvlistsource.h"
#include "models/files/filekind.h"
#include "models/files/pastedtext.h"
#include "models/files/sheetlistsource.h"
#include "models/files/textdecoder.h"
#include "models/files/xlsxreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qint64 readSize = 4 * 1024 * 1024;

/// The part of the whole progress that one stage has.
OpenProgress stage(const OpenProgress &progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](
               double fraction) { return progress(from + (to - from) * std::min(fraction, 1.0)); };
}

Result<QByteArray> readFile(const QString &path, const OpenProgress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::FileNotFound, path);
    // A pipe or a device has no size and may have no end.
    if (!info.isFile())
        return failure(Error::Kind::FileUnreadable, u"%1 is not a file"_s.arg(path));
    if (info.size() > largestFile)
        return failure(Error::Kind::FileTooLarge, u"%1 bytes"_s.arg(info.size()));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    QByteArray bytes;
    bytes.reserve(info.size());
    for (;;) {
        if (!goesOn(progress,
                static_cast<double>(bytes.size()) / static_cast<double>(std::max(info.size(), qint64(1)))))
            return failure(Error::Kind::Cancelled);
        const QByteArray piece = file.read(readSize);
        if (piece.isEmpty())
            break;
        bytes.append(piece);
        if (bytes.size() > largestFile)
            return failure(Error::Kind::FileTooLarge, u"it grows while it is read"_s);
    }
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::FileUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    return bytes;
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

Result<OpenedList> openText(const QByteArray &bytes, const OpenProgress &progress)
{
    const Result<DecodedText> text = decodeText(bytes);
    if (!text)
        return tl::unexpected(text.error());
    const CsvDialect dialect = findDialect(text->utf8, text->begin);
    const QList<QStringList> records = firstRecords(text->utf8, dialect);
    const auto header = findHeader(records);
    if (!header) {
        const bool blank = isBlankText(QString::fromUtf8(text->utf8.left(readSize)));
        return blank && text->utf8.size() <= readSize ? failure(Error::Kind::ListEmpty) : headerNotFound();
    }
    Result<CsvIndex> index = indexCsv(text->utf8, dialect, *header, progress);
    if (!index)
        return tl::unexpected(index.error());
    if (index->begins.empty())
        return failure(Error::Kind::ListEmpty);
    const QList<int> overlongLines = index->overlongLines;
    OpenedList list = makeList(std::make_shared<CsvListSource>(*std::move(index)), *header);
    list.overlongLines = overlongLines;
    return list;
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
        Result<SheetTable> table
            = (*reader)->readSheet(sheet, stage(progress, from, from + 0.7 / sheetCount));
        if (!table)
            return tl::unexpected(table.error());
        hasText = hasText || table->cellCount() > 0;
        QList<QStringList> records;
        for (int row = 0; row < std::min(table->rowCount(), headerSearchRecords); ++row)
            records.append(table->texts(row));
        const auto header = findHeader(records);
        if (!header)
            continue;
        hasHeader = true;
        const auto source = std::make_shared<SheetListSource>(*std::move(table), *header);
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
        list->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
    return list;
}

} // namespace

Result<OpenedList> openList(const QString &path, const OpenProgress &progress)
{
    const Result<QByteArray> bytes = readFile(path, stage(progress, 0.0, 0.2));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return openBytes(QFileInfo(path).fileName(), *bytes, stage(progress, 0.2, 1.0));
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
    list.sha256 = QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    list.source = std::make_shared<CsvListSource>(std::move(index));
    return list;
}

} // namespace techpass
