// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowsorter.h"

#include "models/batch/backgroundwork.h"
#include "models/batch/keysort.h"
#include "models/batch/piecesort.h"
#include "models/batch/textorder.h"
#include "models/batch/workcontrol.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>
#include <utility>

namespace techpass {

namespace {

int rankOf(RowStatus status)
{
    switch (status) {
    case RowStatus::Error:
        return 0;
    case RowStatus::Check:
        return 1;
    case RowStatus::Ready:
        break;
    }
    return 2;
}

/// Sorts the rows of a list by the values of one field. Made for one use.
class ValueSorter final
{
public:
    ValueSorter(
        const BatchRows &rows, const std::vector<qint32> &among, const RowOrder &order, WorkControl &control)
        : m_rows(rows)
        , m_among(among)
        , m_field(*order.field)
        , m_isDown(order.direction == Qt::DescendingOrder)
        , m_control(control)
    {
    }
    /// Whoever cancels the sort may wait for its end: to free a million texts takes long.
    ~ValueSorter() { BackgroundWork::letGo(std::make_shared<std::vector<Other>>(std::move(m_others))); }
    Q_DISABLE_COPY_MOVE(ValueSorter)

    std::vector<qint32> sorted()
    {
        makeKeys();
        if (m_control.isCancelled())
            return {};
        sortKeyed(m_keyed, m_isDown, m_control);
        sortOthers();
        std::vector<qint32> rows = joined();
        return m_control.isCancelled() ? std::vector<qint32>() : rows;
    }

private:
    /// A row whose value only the collation can place.
    struct Other
    {
        qint32 place;
        QString value;
        std::optional<QCollatorSortKey> key;
    };

    enum class Kind { Empty, Keyed, Other };

    Kind appendKey(RowId row, std::vector<quint64> &words, QString &value) const;
    void makeKeys();
    void sortOthers();
    std::vector<qint32> joined() const;
    bool isAhead(const Other &other, const QString &value, qint32 place) const;

    RowId rowAt(qint32 place) const { return m_among[static_cast<std::size_t>(place)]; }

    const BatchRows &m_rows;
    const std::vector<qint32> &m_among;
    const Field m_field;
    const bool m_isDown;
    WorkControl &m_control;
    const std::shared_ptr<const TextOrder> m_order = TextOrder::usual();

    std::mutex m_mutex; ///< of what follows, while keys are made
    std::vector<KeyedPlace> m_keyed;
    std::vector<std::vector<quint64>> m_words;
    std::vector<Other> m_others;
    std::vector<qint32> m_othersInOrder; ///< places in m_others
    std::vector<qint32> m_empty;
};

ValueSorter::Kind ValueSorter::appendKey(RowId row, std::vector<quint64> &words, QString &value) const
{
    PlainCells cells;
    if (!m_rows.checks.facts(row).isCleaned(m_field) && m_rows.values.plainCells(row, cells)) {
        const QByteArrayView cell = cells[indexOf(m_field)];
        if (cell.isEmpty())
            return Kind::Empty;
        // Blanks around a value do not stand; where there is nothing else, nothing was said of them.
        if (cell.front() > ' ' && cell.back() > ' ' && m_order->appendKey(cell, words))
            return Kind::Keyed;
    }
    value = m_rows.value(row, m_field);
    if (value.isEmpty())
        return Kind::Empty;
    return m_order->appendKey(value.toUtf8(), words) ? Kind::Keyed : Kind::Other;
}

void ValueSorter::makeKeys()
{
    m_control.beginPart(0, 60);
    inPieces(static_cast<qsizetype>(m_among.size()), m_control, [this](qsizetype first, qsizetype end) {
        std::vector<quint64> words;
        words.reserve(static_cast<std::size_t>(end - first) * 5);
        std::vector<std::pair<qint32, std::size_t>> keyed; // place, first word
        std::vector<Other> others;
        std::vector<qint32> empty;
        for (auto place = static_cast<qint32>(first); place < static_cast<qint32>(end); ++place) {
            const std::size_t from = words.size();
            QString value;
            switch (appendKey(rowAt(place), words, value)) {
            case Kind::Empty:
                empty.push_back(place);
                break;
            case Kind::Keyed:
                keyed.emplace_back(place, from);
                break;
            case Kind::Other:
                others.push_back({place, value, std::nullopt});
                break;
            }
        }
        const std::scoped_lock lock(m_mutex);
        m_words.push_back(std::move(words));
        for (const auto &[place, from] : keyed)
            m_keyed.push_back({0, m_words.back().data() + from, place});
        m_others.insert(m_others.end(), others.begin(), others.end());
        m_empty.insert(m_empty.end(), empty.begin(), empty.end());
    });
    std::sort(m_empty.begin(), m_empty.end());
}

void ValueSorter::sortOthers()
{
    m_control.beginPart(70, 80);
    inPieces(static_cast<qsizetype>(m_others.size()), m_control, [this](qsizetype first, qsizetype end) {
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i)
            m_others[i].key = m_order->sortKey(m_others[i].value);
    });
    if (m_control.isCancelled())
        return;
    m_control.beginPart(80, 90);
    m_othersInOrder.resize(m_others.size());
    std::iota(m_othersInOrder.begin(), m_othersInOrder.end(), 0);
    const auto isBefore = [this](qint32 left, qint32 right) {
        const Other &a = m_others[static_cast<std::size_t>(left)];
        const Other &b = m_others[static_cast<std::size_t>(right)];
        const int order = a.key->compare(*b.key);
        return order == 0 ? a.place < b.place : (order < 0) != m_isDown;
    };
    sortInPieces(m_othersInOrder, isBefore, m_control);
}

bool ValueSorter::isAhead(const Other &other, const QString &value, qint32 place) const
{
    const int order = m_order->compare(other.value, value);
    return order == 0 ? other.place < place : (order < 0) != m_isDown;
}

/// Both kinds in one order, then the rows without a value. The others are few, or stand together behind:
/// steps that double find where each belongs.
std::vector<qint32> ValueSorter::joined() const
{
    std::vector<qint32> rows;
    rows.reserve(m_among.size());
    const auto take = [&](qint32 place) { rows.push_back(m_among[static_cast<std::size_t>(place)]); };
    const auto isAheadOf = [&](const Other &other, std::size_t at) {
        const qint32 place = m_keyed[at].place;
        return isAhead(other, m_rows.value(rowAt(place), m_field), place);
    };
    std::size_t next = 0;
    for (const qint32 one : m_othersInOrder) {
        if (m_control.isCancelled())
            return {};
        const Other &other = m_others[static_cast<std::size_t>(one)];
        std::size_t step = 1;
        std::size_t low = next; // everything before it is ahead of `other`
        while (low + step - 1 < m_keyed.size() && !isAheadOf(other, low + step - 1)) {
            low += step;
            step *= 2;
        }
        std::size_t high = std::min(low + step - 1, m_keyed.size());
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (isAheadOf(other, middle))
                high = middle;
            else
                low = middle + 1;
        }
        for (; next < low; ++next)
            take(m_keyed[next].place);
        take(other.place);
    }
    for (; next < m_keyed.size(); ++next)
        take(m_keyed[next].place);
    for (const qint32 place : m_empty)
        take(place);
    return rows;
}

} // namespace

std::vector<qint32> sortedRows(
    const BatchRows &rows, const std::vector<qint32> &among, const RowOrder &order, WorkControl &control)
{
    if (order.field)
        return ValueSorter(rows, among, order, control).sorted();
    std::array<std::vector<qint32>, 3> byRank;
    for (const qint32 row : among)
        byRank[static_cast<std::size_t>(rankOf(rows.status(row)))].push_back(row);
    if (order.direction == Qt::DescendingOrder)
        std::reverse(byRank.begin(), byRank.end());
    std::vector<qint32> sorted;
    sorted.reserve(among.size());
    for (const std::vector<qint32> &part : byRank)
        sorted.insert(sorted.end(), part.begin(), part.end());
    return sorted;
}

} // namespace techpass
