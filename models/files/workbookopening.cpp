// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/workbookopening.h"

#include "models/files/columnreading.h"
#include "models/files/listmaking.h"
#include "models/files/sheetlistsource.h"
#include "models/files/xlsxreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int shownRows = 3;

/// Looks into the worksheets one after the other and keeps the rows of the one that is the list.
class WorkbookOpening final
{
    Q_DISABLE_COPY_MOVE(WorkbookOpening)

public:
    WorkbookOpening(XlsxReader &reader, const OpenRequest &request)
        : m_reader(reader)
        , m_request(request)
    {
    }

    Result<OpenedList> open();
    Result<OpenedList> openHead();

private:
    void look(int sheet, XlsxSheet found);
    void keep(int sheet, XlsxSheet found, const ColumnReading &columns);
    bool isAnswered() const;

    XlsxReader &m_reader;
    const OpenRequest &m_request;
    std::optional<OpenedList> m_list;
    QList<SheetCandidate> m_candidates;
    bool m_hasHeader = false;
    bool m_hasText = false;
};

QList<QStringList> firstRecords(const SheetTable &table)
{
    QList<QStringList> records;
    for (int row = 0; row < std::min(table.rowCount(), columnSearchRecords); ++row)
        records.append(table.texts(row));
    return records;
}

/// The answer names a sheet that is there. Any other answer is none, and the question is asked again.
bool WorkbookOpening::isAnswered() const
{
    for (int sheet = 0; sheet < m_reader.sheetCount(); ++sheet) {
        if (!m_request.answer.sheet.isEmpty() && m_reader.sheetName(sheet) == m_request.answer.sheet)
            return true;
    }
    return false;
}

void WorkbookOpening::look(int sheet, XlsxSheet found)
{
    m_hasText = m_hasText || found.table.cellCount() > 0;
    const auto columns
        = readColumns(firstRecords(found.table), m_request.answer.columns, m_request.remembered);
    if (!columns)
        return;
    m_hasHeader = true;
    keep(sheet, std::move(found), *columns);
}

void WorkbookOpening::keep(int sheet, XlsxSheet found, const ColumnReading &columns)
{
    SheetCandidate candidate{m_reader.sheetName(sheet), 0, m_reader.isHidden(sheet), {}};
    const int firstShown = std::max(columns.header.record, 0);
    for (int row = firstShown; row < std::min(found.table.rowCount(), firstShown + 1 + shownRows); ++row)
        candidate.samples.append(found.table.texts(row));
    const auto lineOf = [&table = found.table](int record) { return table.line(record); };
    QList<int> sampleLines;
    std::transform(
        columns.sampleRecords.begin(), columns.sampleRecords.end(), std::back_inserter(sampleLines), lineOf);
    QStringList hiddenColumns;
    const QStringList titles
        = columns.header.record >= 0 ? found.table.texts(columns.header.record) : QStringList();
    for (qsizetype column = 0; column < titles.size(); ++column) {
        const auto index = static_cast<std::size_t>(column);
        if (index < found.hiddenColumns.size() && found.hiddenColumns[index] && !titles[column].isEmpty())
            hiddenColumns.append(titles[column].simplified());
    }
    const auto source = std::make_shared<SheetListSource>(std::move(found.table), columns.header);
    candidate.rowCount = source->rowCount();
    if (candidate.rowCount == 0)
        return;
    m_candidates.append(candidate);
    // The reader names visible sheets first.
    if (m_list)
        return;
    OpenedList list = makeList(source, columns);
    list.overlongLines = source->overlongLines();
    list.sampleLines = sampleLines;
    list.sheet = candidate.name;
    list.hiddenColumns = hiddenColumns;
    list.hiddenLines = found.hiddenLines;
    list.uncomputedLines = found.uncomputedLines;
    m_list = list;
}

Result<OpenedList> WorkbookOpening::open()
{
    const int count = m_reader.sheetCount();
    const bool answered = isAnswered();
    for (int sheet = 0; sheet < count; ++sheet) {
        if (answered && m_reader.sheetName(sheet) != m_request.answer.sheet)
            continue;
        const OpenRequest stage = m_request.stage(1.0 * sheet / count, 1.0 * (sheet + 1) / count);
        Result<XlsxSheet> found = m_reader.readSheet(sheet, stage.progress);
        if (!found)
            return tl::unexpected(found.error());
        look(sheet, *std::move(found));
    }
    if (!m_list)
        return m_hasHeader || !m_hasText ? failure(Error::Kind::ListEmpty) : headerNotFound();
    for (const SheetCandidate &candidate : std::as_const(m_candidates)) {
        if (candidate.name != m_list->sheet)
            m_list->otherSheets.append(candidate.name);
    }
    const auto visible = std::count_if(m_candidates.cbegin(), m_candidates.cend(),
        [](const SheetCandidate &candidate) { return !candidate.isHidden; });
    if (visible > 1 || (visible == 0 && m_candidates.size() > 1)) {
        ListQuestion question;
        question.sheets = m_candidates;
        m_list->questions.prepend(question);
    }
    if (answered)
        m_list->answer.sheet = m_request.answer.sheet;
    return *std::move(m_list);
}

Result<OpenedList> WorkbookOpening::openHead()
{
    const int count = m_reader.sheetCount();
    if (count == 0 || m_reader.isHidden(0) || (count > 1 && !m_reader.isHidden(1)))
        return failure(Error::Kind::FileFormatUnknown, u"a workbook without one visible sheet"_s);
    Result<XlsxSheet> found = m_reader.readHead(0);
    if (!found)
        return tl::unexpected(found.error());
    look(0, *std::move(found));
    return m_list ? Result<OpenedList>(*std::move(m_list)) : headerNotFound();
}

} // namespace

Result<OpenedList> openWorkbookHead(const QByteArray &bytes, const OpenRequest &request)
{
    const Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(bytes);
    if (!reader)
        return tl::unexpected(reader.error());
    return WorkbookOpening(**reader, request).openHead();
}

Result<OpenedList> openWorkbook(const QByteArray &bytes, const OpenRequest &request)
{
    const Result<std::unique_ptr<XlsxReader>> reader = XlsxReader::open(bytes);
    if (!reader)
        return tl::unexpected(reader.error());
    return WorkbookOpening(**reader, request).open();
}

} // namespace techpass
