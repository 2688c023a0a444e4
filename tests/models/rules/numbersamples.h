// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/digitpattern.h"

#include <QString>

#include <random>
#include <string>
#include <vector>

namespace techpass::test {

/// A number to be read for a calling code.
struct SampleNumber
{
    int callingCode = 0;
    std::string digits;
    bool international = false; ///< with a `+` in front

    QString typed() const;
};

/// An endless row of numbers for every calling code, good and bad, the same for the same seed: drawn from the
/// patterns of libphonenumber's tables, their example numbers, or at random; some digits changed, put in or
/// left out; with what is dialled before a number, in country and from abroad.
class NumberSamples final
{
public:
    explicit NumberSamples(unsigned seed);

    SampleNumber next();

private:
    struct Territory
    {
        int callingCode = 0;
        std::vector<DigitPattern> numbers;
        std::vector<std::string> examples;
        std::vector<DigitPattern> trunkPrefixes;
        std::vector<DigitPattern> abroadPrefixes;
    };

    std::size_t below(std::size_t end) { return m_random() % end; }
    bool isOneOf(std::size_t count) { return below(count) == 0; }
    char digit() { return static_cast<char>('0' + below(10)); }
    std::string drawn(const DigitPattern &pattern);
    std::string drawnFrom(const std::vector<DigitPattern> &patterns);
    std::string digits(const Territory &territory);
    void spoil(std::string &digits);

    std::vector<Territory> m_territories;
    std::size_t m_turn = 0;
    std::mt19937 m_random;
};

} // namespace techpass::test
