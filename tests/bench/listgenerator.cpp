// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/listgenerator.h"

#include "models/domain/invitee.h"
#include "tests/bench/listnames.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace techpass::bench {

namespace {

constexpr quint64 seed = 20261126;

using Cells = std::array<QByteArray, fieldCount>;

/// SplitMix64: the same numbers everywhere, and a stream of its own for every row.
class Dice final
{
public:
    explicit Dice(int row)
        : m_state(seed + static_cast<quint64>(row) * 0x9e3779b97f4a7c15ULL)
    {
    }

    int below(int limit)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return static_cast<int>((mixed ^ (mixed >> 31)) % static_cast<quint64>(limit));
    }
    template <typename Table> const auto &pick(const Table &table)
    {
        return table[static_cast<std::size_t>(below(static_cast<int>(table.size())))];
    }

private:
    quint64 m_state;
};

QByteArray &cell(Cells &cells, Field field)
{
    return cells[indexOf(field)];
}

/// A number below `count` for every row, no two of the first `count` rows with the same.
int scattered(int row, int count)
{
    return static_cast<int>(static_cast<qint64>(row) * 7'368'787 % count);
}

QByteArray singaporeMobile(int row, int spacing)
{
    // 8100 0000 to 8799 9999, then 9000 0000 to 9799 9999.
    const int place = scattered(row, 15'000'000);
    QByteArray number = QByteArray::number(place < 7'000'000 ? 81'000'000 + place : 83'000'000 + place);
    if (spacing < 5)
        number.insert(4, ' ');
    else if (spacing == 5)
        number.insert(4, '-');
    return number;
}

void giveNumberFromAbroad(Cells &cells, int row, int country)
{
    struct Plan
    {
        const char *code;
        const char *start;
        int first; ///< of the digits behind the start
        int count;
    };
    constexpr std::array<Plan, 5> plans{{{"60", "12", 2'000'000, 8'000'000},
        {"91", "98", 10'000'000, 80'000'000}, {"62", "812", 20'000'000, 70'000'000},
        {"44", "7", 110'000'000, 200'000'000}, {"61", "4", 10'000'000, 20'000'000}}};
    const Plan &plan = plans[static_cast<std::size_t>(country)];
    cell(cells, Field::CountryCode) = plan.code;
    const int digits = plan.first + scattered(row, plan.count);
    // Australian numbers count from 401: the digits need their zero.
    cell(cells, Field::ContactNumber) = plan.start
        + (country == 4 ? QByteArray::number(digits).rightJustified(8, '0') : QByteArray::number(digits));
}

Cells person(int row, Dice &dice)
{
    Cells cells;
    const bool isOfficer = dice.below(100) < 55;
    const MadeUpName &name = dice.below(100) < 4 ? dice.pick(ownScriptNames) : dice.pick(usualNames);
    const MadeUpPlace &place = isOfficer ? dice.pick(agencies) : dice.pick(vendors);
    const QByteArray address = name.address + ('_' + QByteArray::number(row));
    cell(cells, Field::Email) = address + '@' + place.domain;
    if (dice.below(8) == 0)
        cell(cells, Field::Email)[0] = static_cast<char>(address[0] - 'a' + 'A');
    if (!isOfficer)
        cell(cells, Field::Username) = QByteArray(address).replace('_', '.');
    cell(cells, Field::FirstName) = name.first;
    cell(cells, Field::LastName) = name.last;
    cell(cells, Field::CountryCode) = "65";
    cell(cells, Field::ContactNumber) = singaporeMobile(row, dice.below(10));
    if (dice.below(100) < 8)
        giveNumberFromAbroad(cells, row, dice.below(5));
    cell(cells, Field::Organisation) = place.organisation;
    cell(cells, Field::Department) = dice.pick(departments);
    cell(cells, Field::SeedRequired) = dice.below(5) < 2 ? "Yes" : "No";
    const int kind = dice.below(100);
    cell(cells, Field::Reason) = kind < 5 ? dice.pick(oddReasons)
        : kind < 25                       ? dice.pick(longerReasons)
                                          : dice.pick(plainReasons);
    return cells;
}

void spoil(Cells &cells, Dice &dice)
{
    switch (dice.below(16)) {
    case 0:
        return cell(cells, Field::Email).clear();
    case 1:
    case 2:
        cell(cells, Field::Email).replace('@', "@ ");
        return;
    case 3:
        cell(cells, Field::Email).replace('@', '.');
        return;
    case 4:
        cell(cells, Field::Email) = cell(cells, Field::Email).split('@').first() + "@gmail.com";
        return;
    case 5:
        cell(cells, Field::Email) = cell(cells, Field::Email).split('@').first() + "@vendor.example";
        return;
    case 6:
        cell(cells, Field::Username) += "..";
        return;
    case 7:
        return cell(cells, Field::FirstName).clear();
    case 8:
        return cell(cells, Field::LastName).clear();
    case 9:
        return cell(cells, Field::CountryCode).clear();
    case 10:
        return cell(cells, Field::ContactNumber).clear();
    case 11:
        return cell(cells, Field::ContactNumber).chop(2);
    case 12:
        cell(cells, Field::ContactNumber) = "9.12E+07";
        return;
    case 13:
        return cell(cells, Field::Organisation).clear();
    case 14:
        cell(cells, Field::SeedRequired) = dice.below(2) == 0 ? "" : "maybe";
        return;
    default:
        cell(cells, Field::Reason)
            = dice.below(2) == 0 ? QByteArray() : cell(cells, Field::Reason).repeated(12);
    }
}

void soil(Cells &cells, Dice &dice)
{
    switch (dice.below(4)) {
    case 0:
        cell(cells, Field::Email) = ' ' + cell(cells, Field::Email) + ' ';
        return;
    case 1:
        cell(cells, Field::FirstName) += "\u00a0";
        return;
    case 2:
        cell(cells, Field::CountryCode).prepend('+');
        return;
    default:
        cell(cells, Field::SeedRequired) = cell(cells, Field::SeedRequired) == "Yes" ? "Y" : "false";
    }
}

void giveCheck(Cells &cells, int row, Dice &dice)
{
    cell(cells, Field::CountryCode) = dice.below(3) == 0 ? "86" : "65";
    cell(cells, Field::ContactNumber) = cell(cells, Field::CountryCode) == "86"
        ? "138" + QByteArray::number(10'000'000 + scattered(row, 80'000'000))
        : QByteArray::number(62'000'000 + scattered(row, 7'000'000));
}

Cells rowCells(int row, const ListShape &shape)
{
    Dice dice(row);
    const int fate = dice.below(1000);
    if (fate < 5 && row > shape.first) {
        const int before = shape.first + dice.below(row - shape.first);
        Dice again(before);
        again.below(1000);
        return person(before, again);
    }
    Cells cells = person(row, dice);
    if (shape.spacedEmailEvery > 0 && row % shape.spacedEmailEvery == 0)
        cell(cells, Field::Email).replace('@', "@ ");
    else if (fate < 15)
        spoil(cells, dice);
    else if (fate < 25)
        soil(cells, dice);
    else if (fate < 35)
        giveCheck(cells, row, dice);
    return cells;
}

void appendCell(QByteArray &text, const QByteArray &value)
{
    text += ',';
    if (!value.contains(',') && !value.contains('"') && !value.contains('\n')) {
        text += value;
        return;
    }
    text += '"';
    text += QByteArray(value).replace('"', "\"\"");
    text += '"';
}

} // namespace

QByteArray generateList(const ListShape &shape)
{
    QByteArray text;
    text.reserve(200 + 170 * static_cast<qsizetype>(shape.rows));
    text += serialNumberTitle().toUtf8();
    for (const Field field : allFields)
        appendCell(text, templateTitle(field).toUtf8());
    text += "\r\n";
    for (int row = shape.first; row < shape.first + shape.rows; ++row) {
        text += QByteArray::number(row);
        for (const QByteArray &value : rowCells(row, shape))
            appendCell(text, value);
        text += "\r\n";
    }
    return text;
}

QString listFile(const QString &folder, const ListShape &shape)
{
    const QString path = u"%1/list-%2-%3.csv"_s.arg(folder).arg(shape.rows).arg(shape.spacedEmailEvery);
    if (QFile::exists(path))
        return path;
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(generateList(shape)) > 0 && file.commit();
    return isWritten ? path : QString();
}

} // namespace techpass::bench
