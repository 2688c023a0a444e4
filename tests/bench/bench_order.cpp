// SPDX-License-Identifier: GPL-3.0-or-later
// bench_order FOLDER: sorting and filtering a list without a window, against QSortFilterProxyModel over the
// same rows as texts in a QAbstractTableModel: stable, without regard to case, by the locale's order.
#include "models/batch/batchfiltermodel.h"
#include "models/batch/checkedrows.h"
#include "models/files/listopening.h"
#include "tests/bench/figures.h"
#include "tests/bench/listgenerator.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr double frame = 1000.0 / 60;

/// Rows of texts, as a program without a model of its own keeps them.
class TextTable final : public QAbstractTableModel
{
public:
    explicit TextTable(const ListSource &source)
    {
        m_rows.reserve(source.rowCount());
        for (int row = 0; row < source.rowCount(); ++row)
            m_rows.append(source.invitee(row));
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(fieldCount);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_rows.at(index.row()).values[static_cast<std::size_t>(index.column())];
    }

private:
    QList<Invitee> m_rows;
};

/// From the request to the model's telling that it is done, at once or later.
double timeUntilShown(BatchFilterModel &rows, const std::function<void()> &request)
{
    QEventLoop loop;
    bool isShown = false;
    const auto shown = [&] {
        isShown = true;
        loop.quit();
    };
    QObject::connect(&rows, &QAbstractItemModel::layoutChanged, &loop, shown);
    QObject::connect(&rows, &QAbstractItemModel::modelReset, &loop, shown);
    const double before = milliseconds();
    request();
    if (!isShown) {
        QTimer::singleShot(120'000, &loop, [&] { loop.exit(1); });
        if (loop.exec() != 0)
            std::fprintf(stderr, "nothing changed\n");
    }
    return milliseconds() - before;
}

double medianUntilShown(BatchFilterModel &rows, int runs, const std::function<void()> &request,
    const std::function<void()> &takeBack)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        times.push_back(timeUntilShown(rows, request));
        timeUntilShown(rows, takeBack);
    }
    return median(times);
}

double sortWithProxy(const ListSource &source)
{
    TextTable table(source);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setDynamicSortFilter(false);
    proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    proxy.rowCount();
    const double before = milliseconds();
    proxy.sort(static_cast<int>(indexOf(Field::Email)));
    return milliseconds() - before;
}

double filterWithProxy(const ListSource &source, const QString &text)
{
    TextTable table(source);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&table);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.rowCount();
    const double before = milliseconds();
    proxy.setFilterFixedString(text);
    proxy.rowCount();
    return milliseconds() - before;
}

void measure(const QString &path, int rowCount, FigureTable &table)
{
    const Result<OpenedList> list = openList(path);
    if (!list)
        return table.remark(u"%1 was not opened"_s.arg(path));
    const Result<CheckedRows> checked = checkRows(list->source, Policy::practice());
    BatchDocument document(*list, *checked);
    BatchTableModel model(document);
    BatchFilterModel rows(model);
    const int runs = rowCount >= 1'000'000 ? 3 : 7;
    table.begin(u"Order %1 rows"_s.arg(QLocale::c().toString(rowCount)));

    const double sorting = medianUntilShown(
        rows, runs, [&] { rows.sort(BatchTableModel::columnOf(Field::Email)); }, [&] { rows.sort(-1); });
    const QString proxy = u"QSortFilterProxyModel"_s;
    table.fasterThan({u"sort by email"_s, sorting, proxy, sortWithProxy(*list->source)}, 18);
    const double errors = medianUntilShown(
        rows, runs, [&] { rows.setFilter(BatchFilter::Errors); }, [&] { rows.setFilter(BatchFilter::All); });
    table.within({u"filter to errors"_s, errors, u"a frame"_s, frame, u"ms"_s}, 16);
    const QString text = u"tan_wei_ming_77"_s;
    const double finding = medianUntilShown(
        rows, runs, [&] { rows.setText(text); }, [&] { rows.setText({}); });
    table.tell({u"free text filter"_s, finding, proxy, filterWithProxy(*list->source, text)});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "Usage: bench_order FOLDER\n");
        return 2;
    }
    // The C locale has no order of its own.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Singapore));
    FigureTable table;
    for (const int rows : {10'000, 100'000, 1'000'000}) {
        const QString path = listFile(QString::fromLocal8Bit(argv[1]), {rows});
        measure(path, rows, table);
    }
    return 0;
}
