// SPDX-License-Identifier: GPL-3.0-or-later
// 50,000 typical contact numbers (four in five are mobiles of Singapore, the rest of the countries that
// people come from, spaced as they are typed): whether each is valid and mobile, by a NumberPlan of its
// digits and by ContactNumber of the text, against libphonenumber (parse, valid, type) of the digits. All
// read every number, in turn; prints the medians of the processor's time and their ratios, and the same where
// every number has a digit too few (only ContactNumber also tells that).
#include "models/rules/contactnumber.h"
#include "models/rules/numberplan.h"
#include "models/rules/phonelibrary.h"
#include "tests/bench/figures.h"

#include <cstdio>
#include <ctime>
#include <random>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr std::size_t rowCount = 50'000;
constexpr int runs = 5;

struct Country
{
    int code;
    const char *region;
    /// What is dialled before it and a form that all digits in it make a mobile number, `#` for any of them.
    std::vector<const char *> forms;
};

/// The first is Singapore.
const std::vector<Country> countries{
    {65, "SG", {"9### ####", "8### ####", "9#######", "9###-####", "(8###) ####"}},
    {60, "MY", {"12-3## ####", "16-2## ####", "19 3## ####"}},
    {91, "IN", {"98### #####", "97########"}},
    {86, "CN", {"138 #### ####", "159########"}},
    {62, "ID", {"812-3###-####", "8131#######"}},
    {63, "PH", {"917 ### ####", "905#######"}},
    {1, "US", {"(415) 555-####", "2125######"}},
    {44, "GB", {"7911 ######", "7700 ######"}},
    {61, "AU", {"412 ### ###", "423######"}},
};

struct Row
{
    const Country *country;
    QString text;
    std::string digits;
};

Row row(const Country &country, std::mt19937 &random)
{
    Row made{&country, {}, {}};
    for (const char *c = country.forms[random() % country.forms.size()]; *c != '\0'; ++c) {
        const char typed = *c == '#' ? static_cast<char>('0' + random() % 10) : *c;
        made.text += QChar::fromLatin1(typed);
        if (typed >= '0' && typed <= '9')
            made.digits += typed;
    }
    return made;
}

std::vector<Row> typicalRows()
{
    std::mt19937 random(1);
    std::vector<Row> rows;
    while (rows.size() < rowCount) {
        const bool isSingapore = random() % 5 != 0;
        rows.push_back(row(countries[isSingapore ? 0 : 1 + random() % (countries.size() - 1)], random));
    }
    return rows;
}

std::vector<Row> shortened(std::vector<Row> rows)
{
    for (Row &row : rows) {
        row.text.chop(1);
        row.digits.pop_back();
    }
    return rows;
}

struct Answers
{
    std::size_t valid = 0;
    std::size_t mobile = 0;

    bool operator==(const Answers &) const = default;
};

Answers askLibrary(const std::vector<Row> &rows)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    Answers answers;
    for (const Row &row : rows) {
        PhoneNumber number;
        if (library.Parse(row.digits, row.country->region, &number) != PhoneNumberUtil::NO_PARSING_ERROR
            || !library.IsValidNumber(number))
            continue;
        const auto type = library.GetNumberType(number);
        answers.valid += 1;
        answers.mobile
            += type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE ? 1 : 0;
    }
    return answers;
}

Answers askPlan(const std::vector<Row> &rows)
{
    Answers answers;
    for (const Row &row : rows) {
        const NumberVerdict verdict = NumberPlan::of(row.country->code).read(row.digits, false).verdict;
        const bool isMobile = verdict == NumberVerdict::Valid;
        if (!isMobile && verdict != NumberVerdict::ValidNotMobile)
            continue;
        answers.valid += 1;
        answers.mobile += isMobile ? 1 : 0;
    }
    return answers;
}

Answers readText(const std::vector<Row> &rows)
{
    Answers answers;
    for (const Row &row : rows) {
        const ContactNumber number = ContactNumber::read(row.country->code, row.text);
        answers.valid += number.isValid() ? 1 : 0;
        answers.mobile += number.mayBeMobile() ? 1 : 0;
    }
    return answers;
}

using Reader = Answers (*)(const std::vector<Row> &);

/// Nanoseconds of the processor a number, the medians of all runs. Not the clock's: what else runs on the
/// machine would hit the slow readers only.
std::vector<double> timed(const std::vector<Row> &rows, const std::vector<Reader> &readers)
{
    std::vector<std::vector<double>> times(readers.size());
    const Answers expected = readers.front()(rows);
    for (int run = 0; run < runs; ++run) {
        for (std::size_t i = 0; i < readers.size(); ++i) {
            const std::clock_t start = std::clock();
            const Answers answers = readers[i](rows);
            const auto ticks = static_cast<double>(std::clock() - start);
            times[i].push_back(ticks / CLOCKS_PER_SEC * 1e9 / static_cast<double>(rows.size()));
            if (answers != expected)
                std::fprintf(stderr, "reader %zu answers otherwise\n", i);
        }
    }
    std::vector<double> medians;
    for (const std::vector<double> &one : times)
        medians.push_back(median(one));
    return medians;
}

} // namespace

int main()
{
    const std::vector<Row> rows = typicalRows();
    const std::vector<Reader> readers{askLibrary, askPlan, readText};
    const QString library = u"libphonenumber"_s;
    const QString unit = u"ns"_s;
    FigureTable table;
    const std::vector<double> good = timed(rows, readers);
    table.begin(u"Check a contact number"_s);
    table.fasterThan({u"by the plan, of its digits"_s, good[1], library, good[0], unit}, 100);
    table.tell({u"as a contact number, of text"_s, good[2], library, good[0], unit});
    const std::vector<double> bad = timed(shortened(rows), readers);
    table.tell({u"an invalid one, of its digits"_s, bad[1], library, bad[0], unit});
    table.tell({u"an invalid one, with what is wrong"_s, bad[2], library, bad[0], unit});
    return 0;
}
