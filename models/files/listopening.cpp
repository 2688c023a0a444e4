// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listopening.h"

#include "models/files/blanktext.h"
#include "models/files/columnreading.h"
#include "models/files/csvlistsource.h"
#include "models/files/csvreader.h"
#include "models/files/filekind.h"
#include "models/files/listmaking.h"
#include "models/files/pastedtext.h"
#include "models/files/textdecoder.h"
#include "models/files/workbookopening.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// What a text is, and where its rows are to be looked for.
struct RecognisedText
{
    DecodedText text;
    CsvDialect dialect;
    ColumnReading columns;
};

Result<RecognisedText> recogniseText(const QByteArray &bytes, const OpenRequest &request)
{
    constexpr qsizetype blankSize = 4 * 1024 * 1024;
    const Result<DecodedText> text
        = decodeText(bytes, request.answer.encoding, request.trustsUtf8, request.census);
    if (!text)
        return tl::unexpected(text.error());
    const CsvDialect dialect = findDialect(text->utf8, text->begin);
    const auto columns
        = readColumns(firstRecords(text->utf8, dialect), request.answer.columns, request.remembered);
    if (columns)
        return RecognisedText{*text, dialect, *columns};
    const bool blank = text->utf8.size() <= blankSize && isBlankText(QString::fromUtf8(text->utf8));
    return blank ? failure(Error::Kind::ListEmpty) : headerNotFound();
}

/// How the lines with characters beyond ASCII would read.
ListQuestion encodingQuestion(const QByteArray &bytes, const QList<TextEncoding> &encodings)
{
    constexpr qsizetype mostSamples = 5;
    constexpr qsizetype longestSample = 200;
    const auto isBeyondAscii = [](char c) { return static_cast<signed char>(c) < 0; };
    QByteArrayList lines;
    for (qsizetype from = 0; from < bytes.size() && lines.size() < mostSamples;) {
        const qsizetype found = bytes.indexOf('\n', from);
        const qsizetype end = found < 0 ? bytes.size() : found;
        const QByteArray line = bytes.sliced(from, end - from).trimmed();
        if (std::any_of(line.begin(), line.end(), isBeyondAscii))
            lines.append(line);
        from = end + 1;
    }
    ListQuestion question;
    question.about = ListQuestion::About::Encoding;
    for (const TextEncoding encoding : encodings) {
        EncodingCandidate candidate{encoding, {}};
        for (const QByteArray &line : std::as_const(lines)) {
            const Result<DecodedText> text = decodeText(line, encoding);
            candidate.samples.append(text ? QString::fromUtf8(text->utf8).left(longestSample) : QString());
        }
        question.encodings.append(candidate);
    }
    return question;
}

/// The line of each of some of the first records.
QList<int> linesOf(const QList<int> &records, const RecognisedText &text)
{
    QList<int> lines;
    CsvReader reader(text.text.utf8, text.dialect.delimiter, text.dialect.begin, text.dialect.line);
    for (int record = 0; lines.size() < records.size() && reader.next(); ++record) {
        if (records.contains(record))
            lines.append(reader.line());
    }
    return lines;
}

Result<OpenedList> listOf(const RecognisedText &text, const OpenProgress &progress)
{
    Result<CsvIndex> index = indexCsv(text.text.utf8, text.dialect, text.columns.header, progress);
    if (!index)
        return tl::unexpected(index.error());
    if (index->begins.empty())
        return failure(Error::Kind::ListEmpty);
    const QList<int> overlongLines = index->overlongLines;
    OpenedList list = makeList(std::make_shared<CsvListSource>(*std::move(index)), text.columns);
    list.overlongLines = overlongLines;
    list.sampleLines = linesOf(text.columns.sampleRecords, text);
    return list;
}

Result<OpenedList> openText(const QByteArray &bytes, const OpenRequest &request)
{
    if (!goesOn(request.progress, 0.0))
        return failure(Error::Kind::Cancelled);
    const Result<RecognisedText> text = recogniseText(bytes, request);
    if (!text)
        return tl::unexpected(text.error());
    Result<OpenedList> list = listOf(*text, request.stage(0.4, 1.0).progress);
    if (list && !text->text.doubts.isEmpty())
        list->questions.prepend(encodingQuestion(bytes, text->text.doubts));
    if (list)
        list->answer.encoding = request.answer.encoding;
    return list;
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

/// `bytes` may be cut anywhere.
Result<OpenedList> openTextHead(const QByteArray &bytes, const OpenRequest &request)
{
    const QByteArray whole = wholeLines(bytes);
    if (whole.isEmpty())
        return failure(Error::Kind::FileFormatUnknown, u"no line ends near its start"_s);
    Result<RecognisedText> text = recogniseText(whole, request);
    if (!text)
        return tl::unexpected(text.error());
    text->text.utf8.truncate(endOfWholeRecords(text->text.utf8, text->dialect));
    return listOf(*text, {});
}

Result<OpenedList> openBytes(const QString &title, const QByteArray &bytes, const OpenRequest &request)
{
    const FileKind kind = recogniseFile(bytes);
    if (kind.container == FileKind::Container::Unknown)
        return failure(Error::Kind::FileFormatUnknown, kind.description);
    Result<OpenedList> list = kind.container == FileKind::Container::Zip ? openWorkbook(bytes, request)
                                                                         : openText(bytes, request);
    if (list) {
        list->title = title;
        list->bytes = withAnswer(bytes, list->answer);
    }
    return list;
}

} // namespace

Result<OpenedList> openList(const QString &path, const OpenRequest &request)
{
    const Result<CountedBytes> read = readCounted(path, request.stage(0.0, 0.4).progress);
    if (!read)
        return tl::unexpected(read.error());
    OpenRequest counted = request.stage(0.4, 1.0);
    counted.census = read->census;
    return openBytes(QFileInfo(path).fileName(), read->bytes, counted);
}

Result<OpenedList> openList(const QString &path, const OpenProgress &progress)
{
    return openList(path, OpenRequest{progress, {}, {}});
}

Result<OpenedList> openListHead(const QString &path, const OpenRequest &request)
{
    const Result<QByteArray> read = readFile(path, {}, headSize);
    if (!read)
        return tl::unexpected(read.error());
    const FileKind kind = recogniseFile(*read);
    Result<OpenedList> list = failure(Error::Kind::FileFormatUnknown, kind.description);
    if (kind.container == FileKind::Container::Zip)
        list = readFile(path).and_then(
            [&request](const QByteArray &bytes) { return openWorkbookHead(bytes, request); });
    else if (kind.container == FileKind::Container::Text)
        list = openTextHead(*read, request);
    if (list)
        list->title = QFileInfo(path).fileName();
    return list;
}

Result<OpenedList> openListBytes(const QString &title, const QByteArray &bytes, const OpenRequest &request)
{
    if (bytes.isEmpty())
        return emptyList(title);
    const AnsweredBytes stored = withoutAnswer(bytes);
    OpenRequest answered = request;
    // Who was asked about the encoding has answered.
    answered.trustsUtf8 = true;
    if (answered.answer.isEmpty())
        answered.answer = stored.answer;
    return openBytes(title, stored.bytes, answered);
}

Result<OpenedList> openListBytes(const QString &title, const QByteArray &bytes, const OpenProgress &progress)
{
    return openListBytes(title, bytes, OpenRequest{progress, {}, {}});
}

Result<OpenedList> openPastedText(const QString &text)
{
    const Result<QByteArray> bytes = listBytesOfPastedText(text);
    if (!bytes)
        return tl::unexpected(bytes.error());
    OpenRequest request;
    request.trustsUtf8 = true;
    return openBytes(QCoreApplication::translate("ListOpening", "Pasted list"), *bytes, request);
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
