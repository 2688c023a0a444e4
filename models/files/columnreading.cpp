// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/columnreading.h"

#include "models/files/blanktext.h"
#include "models/files/columncontent.h"
#include "models/files/headernames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype shownSamples = 3;
constexpr int mostSampleRecords = 3;

QStringList textsOf(const QList<QStringList> &rows, int column)
{
    QStringList texts;
    for (const QStringList &row : rows) {
        if (const QString text = row.value(column); !isBlankText(text))
            texts.append(text);
    }
    return texts;
}

int widthOf(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    return static_cast<int>(width);
}

/// One list's columns on the way to being told.
class ColumnReader final
{
public:
    ColumnReader(const QList<QStringList> &records, HeaderMatch header)
        : m_header(std::move(header))
        , m_titles(m_header.record >= 0 ? records[m_header.record] : QStringList())
    {
        for (qsizetype i = m_header.record + 1; i < records.size(); ++i) {
            const QStringList &cells = records[i];
            const bool isNext = i == m_header.record + 1 && m_samples.size() < mostSampleRecords;
            if (m_header.record >= 0 && isNext && isSampleRecord(m_header, cells)) {
                m_samples.append(++m_header.record);
            } else if (std::any_of(cells.begin(), cells.end(),
                           [](const QString &cell) { return !isBlankText(cell); })) {
                m_rows.append(cells);
            }
        }
    }

    void doubtAll() { m_doubts.fill(true); }
    void use(const ListColumns &columns);
    void tellByContent();
    void partWholeNames();
    void preferMobileNumbers();
    void doubtSecondColumns();
    void takeCodeFromNumber();

    QByteArray signature() const { return headerSignature(m_titles); }
    bool fits(const ListColumns &columns) const;
    ColumnReading reading() const;

private:
    bool isFree(int column) const;
    void claim(Field field, int column);
    void release(int column);
    ListColumns columns() const;
    std::optional<ListQuestion> question() const;
    ColumnCandidate candidate(int column) const;
    int width() const { return std::max(widthOf(m_rows), static_cast<int>(m_header.hasHeading.size())); }

    HeaderMatch m_header;
    QStringList m_titles;
    QList<QStringList> m_rows; ///< that are not blank
    QList<int> m_samples;
    std::array<bool, fieldCount> m_doubts{};
    bool m_doubtsName = false;
};

bool ColumnReader::isFree(int column) const
{
    const auto &columns = m_header.columns;
    return std::find(columns.begin(), columns.end(), column) == columns.end()
        && column != m_header.serialNumberColumn && column != m_header.nameColumn
        && (m_header.remarkColumn < 0 || std::abs(column - m_header.remarkColumn) > 1);
}

void ColumnReader::claim(Field field, int column)
{
    m_header.columns[indexOf(field)] = column;
    ++m_header.matched;
    const qsizetype unused = m_header.unusedColumns.indexOf(column);
    if (unused >= 0) {
        m_header.unusedColumns.removeAt(unused);
        m_header.unused.removeAt(unused);
    }
    const auto needed = static_cast<std::size_t>(column) + 1;
    if (m_header.hasHeading.size() < needed)
        m_header.hasHeading.resize(needed, false);
    m_header.hasHeading[static_cast<std::size_t>(column)] = true;
}

void ColumnReader::release(int column)
{
    const QString title = m_titles.value(column).simplified();
    if (column < 0 || title.isEmpty() || m_header.unusedColumns.contains(column))
        return;
    const auto behind
        = std::upper_bound(m_header.unusedColumns.begin(), m_header.unusedColumns.end(), column);
    m_header.unused.insert(behind - m_header.unusedColumns.begin(), title);
    m_header.unusedColumns.insert(behind, column);
}

bool ColumnReader::fits(const ListColumns &columns) const
{
    const int count = width();
    std::vector<int> taken;
    for (const int column : columns.columns) {
        if (column >= count || (column >= 0 && std::find(taken.begin(), taken.end(), column) != taken.end()))
            return false;
        taken.push_back(column);
    }
    return columns.nameColumn < count;
}

void ColumnReader::use(const ListColumns &columns)
{
    for (const int column : m_header.columns)
        release(column);
    m_header.columns.fill(-1);
    m_header.matched = 0;
    m_header.nameColumn = -1;
    if (m_header.serialNumberColumn >= 0
        && std::find(columns.columns.begin(), columns.columns.end(), m_header.serialNumberColumn)
            != columns.columns.end())
        m_header.serialNumberColumn = -1;
    for (const Field field : allFields) {
        if (const int column = columns.columns[indexOf(field)]; column >= 0)
            claim(field, column);
    }
    if (columns.nameColumn >= 0) {
        claim(Field::FirstName, columns.nameColumn);
        m_header.nameColumn = columns.nameColumn;
        m_header.nameOrder = columns.nameOrder;
    }
}

void ColumnReader::tellByContent()
{
    using Test = bool (*)(const QStringList &);
    constexpr std::array<std::pair<Field, Test>, 3> tests{{{Field::Email, areAddresses},
        {Field::ContactNumber, areTelephoneNumbers}, {Field::CountryCode, areCountryCodes}}};
    for (const auto &[field, test] : tests) {
        for (int column = 0; m_header.columnOf(field) < 0 && column < width(); ++column) {
            if (isFree(column) && test(textsOf(m_rows, column))) {
                claim(field, column);
                m_doubts[indexOf(field)] = true;
            }
        }
    }
}

void ColumnReader::partWholeNames()
{
    if (m_header.columnOf(Field::FirstName) >= 0 || m_header.columnOf(Field::LastName) >= 0)
        return;
    const auto title = std::find_if(m_titles.begin(), m_titles.end(), isWholeNameTitle);
    const auto column = static_cast<int>(title - m_titles.begin());
    if (title == m_titles.end() || !isFree(column))
        return;
    claim(Field::FirstName, column);
    m_header.nameColumn = column;
    const QStringList texts = textsOf(m_rows, column);
    const bool hasCommas = areNamesWithComma(texts);
    m_header.nameOrder = hasCommas ? NameOrder::LastNameFirst : NameOrder::FirstNameFirst;
    m_doubtsName = !hasCommas && !texts.isEmpty();
}

void ColumnReader::preferMobileNumbers()
{
    const int chosen = m_header.columnOf(Field::ContactNumber);
    if (chosen < 0 || isMobileName(normalisedName(m_titles.value(chosen)))
        || m_titles.value(chosen).simplified() == templateTitle(Field::ContactNumber))
        return;
    for (const int column : QList<int>(m_header.unusedColumns)) {
        const QString title = m_titles.value(column);
        if (fieldOfTitle(title) == Field::ContactNumber && isMobileName(normalisedName(title))
            && !textsOf(m_rows, column).isEmpty()) {
            // The initial password comes by SMS.
            claim(Field::ContactNumber, column);
            --m_header.matched;
            release(chosen);
            return;
        }
    }
}

void ColumnReader::doubtSecondColumns()
{
    for (const int column : m_header.unusedColumns) {
        const auto field = fieldOfTitle(m_titles.value(column));
        if (!field || m_header.columnOf(*field) < 0)
            continue;
        const int chosen = m_header.columnOf(*field);
        const bool isExact = m_titles.value(chosen).simplified() == templateTitle(*field)
            && m_titles.value(column).simplified() != templateTitle(*field);
        const bool isMobile = *field == Field::ContactNumber
            && isMobileName(normalisedName(m_titles.value(chosen)))
            && !isMobileName(normalisedName(m_titles.value(column)));
        const bool differs = std::any_of(m_rows.begin(), m_rows.end(), [&](const QStringList &row) {
            return !isBlankText(row.value(column)) && row.value(column) != row.value(chosen);
        });
        if (!isExact && !isMobile && differs)
            m_doubts[indexOf(*field)] = true;
    }
}

void ColumnReader::takeCodeFromNumber()
{
    const int number = m_header.columnOf(Field::ContactNumber);
    if (m_header.columnOf(Field::CountryCode) >= 0 || number < 0)
        return;
    const QStringList texts = textsOf(m_rows, number);
    m_header.isCodeInNumber = std::any_of(
        texts.begin(), texts.end(), [](const QString &text) { return areInternationalNumbers({text}); });
}

ColumnCandidate ColumnReader::candidate(int column) const
{
    ColumnCandidate candidate;
    candidate.title = m_titles.value(column).simplified();
    candidate.samples = textsOf(m_rows, column).mid(0, shownSamples);
    candidate.isWholeName = column == m_header.nameColumn;
    for (const Field field : allFields) {
        const bool isMeant = fieldOfTitle(candidate.title) == field;
        if (m_header.columnOf(field) == column) {
            candidate.field = field;
            candidate.isCertain = !m_doubts[indexOf(field)];
        } else if (isMeant && m_doubts[indexOf(field)]) {
            candidate.isCertain = false;
        }
    }
    candidate.isCertain = candidate.isCertain && !(candidate.isWholeName && m_doubtsName);
    return candidate;
}

ListColumns ColumnReader::columns() const
{
    ListColumns columns{m_header.columns, m_header.nameColumn, m_header.nameOrder};
    if (m_header.nameColumn >= 0)
        columns.columns[indexOf(Field::FirstName)] = -1;
    return columns;
}

std::optional<ListQuestion> ColumnReader::question() const
{
    const bool isDoubtful
        = m_doubtsName || std::any_of(m_doubts.begin(), m_doubts.end(), [](bool doubt) { return doubt; });
    if (!isDoubtful)
        return std::nullopt;
    ListQuestion question;
    question.about = ListQuestion::About::Columns;
    for (int column = 0; column < width(); ++column)
        question.columns.append(candidate(column));
    question.likeliest = columns();
    question.signature = signature();
    return question;
}

ColumnReading ColumnReader::reading() const
{
    return {m_header, m_titles, columns(), question(), std::nullopt, m_samples};
}

bool looksLikeTitles(const QStringList &cells)
{
    const auto isTitle = [](const QString &cell) {
        return std::none_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    };
    const auto filled
        = std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !isBlankText(cell); });
    return filled > 1 && std::all_of(cells.begin(), cells.end(), isTitle);
}

/// A header whose titles say nothing, or none: told by the first record with an address in the column that
/// has most of them.
std::optional<HeaderMatch> headerByAddresses(const QList<QStringList> &records)
{
    const auto isAddress = [](const QString &text) { return areAddresses({text}); };
    for (qsizetype record = 0; record < std::min<qsizetype>(records.size(), headerSearchRecords); ++record) {
        const QStringList &cells = records[record];
        const auto address = std::find_if(cells.begin(), cells.end(), isAddress);
        if (address == cells.end())
            continue;
        const auto column = static_cast<int>(address - cells.begin());
        if (!areAddresses(textsOf(records.sliced(record), column)))
            return std::nullopt;
        const bool hasTitles = record > 0 && looksLikeTitles(records[record - 1]);
        HeaderMatch header = matchTitles(hasTitles ? records[record - 1] : QStringList());
        // Whatever else stands above may be a person without an address.
        header.record = hasTitles ? static_cast<int>(record) - 1 : -1;
        const auto width = static_cast<std::size_t>(widthOf(records.sliced(record)));
        header.hasHeading.assign(std::max(width, header.hasHeading.size()), true);
        return header;
    }
    return std::nullopt;
}

/// Records without a header that are as wide as the template and have their addresses where it has them.
std::optional<ListColumns> templateColumns(const QList<QStringList> &rows)
{
    constexpr int leastWidth = static_cast<int>(fieldCount) - 1;
    const int width = widthOf(rows);
    for (const bool withSerialNumber : {true, false}) {
        const HeaderMatch order = HeaderMatch::ofTemplate(withSerialNumber);
        const int most = static_cast<int>(fieldCount) + (withSerialNumber ? 1 : 0);
        if (width < leastWidth || width > most || !areAddresses(textsOf(rows, order.columnOf(Field::Email))))
            continue;
        ListColumns columns{order.columns, -1, NameOrder::FirstNameFirst};
        std::replace_if(
            columns.columns.begin(), columns.columns.end(), [width](int column) { return column >= width; },
            -1);
        return columns;
    }
    return std::nullopt;
}

} // namespace

std::optional<ColumnReading> readColumns(const QList<QStringList> &records,
    const std::optional<ListColumns> &chosen, const RememberedColumns &remembered)
{
    const std::optional<HeaderMatch> known = findHeader(records);
    const std::optional<HeaderMatch> header = known ? known : headerByAddresses(records);
    if (!header)
        return std::nullopt;
    ColumnReader reader(records, *header);
    const std::optional<ListColumns> answer = chosen ? chosen
        : remembered                                 ? remembered(reader.signature())
                                                     : std::nullopt;
    if (answer && reader.fits(*answer)) {
        reader.use(*answer);
        reader.takeCodeFromNumber();
        ColumnReading reading = reader.reading();
        reading.answer = answer;
        return reading;
    }
    if (!known) {
        reader.doubtAll();
        if (const auto order = templateColumns(records.sliced(header->record + 1));
            order && header->unused.isEmpty())
            reader.use(*order);
    }
    reader.partWholeNames();
    reader.preferMobileNumbers();
    reader.tellByContent();
    reader.doubtSecondColumns();
    reader.takeCodeFromNumber();
    return reader.reading();
}

} // namespace techpass
