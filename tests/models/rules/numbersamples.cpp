// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbersamples.h"

#include "models/rules/phonelibrary.h"

namespace i18n::phonenumbers {
int metadata_size();
const void *metadata_get();
} // namespace i18n::phonenumbers

namespace techpass::test {

namespace {

using namespace i18n::phonenumbers;

void addPattern(std::vector<DigitPattern> &patterns, const std::string &expression)
{
    const auto pattern = DigitPattern::parse(expression, DigitPattern::Extent::Whole);
    if (pattern && !pattern->first().empty())
        patterns.push_back(*pattern);
}

} // namespace

QString SampleNumber::typed() const
{
    const QString text = QString::fromStdString(digits);
    return international ? QChar(u'+') + text : text;
}

NumberSamples::NumberSamples(unsigned seed)
    : m_random(seed)
{
    PhoneMetadataCollection tables;
    tables.ParseFromArray(metadata_get(), metadata_size());
    for (const PhoneMetadata &region : tables.metadata()) {
        Territory territory;
        territory.callingCode = region.country_code();
        for (const PhoneNumberDesc *sort :
            {&region.general_desc(), &region.fixed_line(), &region.mobile(), &region.mobile(),
                &region.premium_rate(), &region.toll_free(), &region.shared_cost(), &region.voip(),
                &region.personal_number(), &region.pager(), &region.uan(), &region.voicemail()}) {
            addPattern(territory.numbers, sort->national_number_pattern());
            if (!sort->example_number().empty())
                territory.examples.push_back(sort->example_number());
        }
        addPattern(territory.trunkPrefixes, region.national_prefix());
        addPattern(territory.trunkPrefixes, region.national_prefix_for_parsing());
        addPattern(territory.abroadPrefixes, region.international_prefix());
        m_territories.push_back(std::move(territory));
    }
}

SampleNumber NumberSamples::next()
{
    const Territory &territory = m_territories[m_turn++ % m_territories.size()];
    const std::string code = std::to_string(territory.callingCode);
    SampleNumber sample{territory.callingCode, digits(territory), false};
    std::string &number = sample.digits;
    if (isOneOf(4))
        spoil(number);
    if (isOneOf(4))
        number.insert(0, drawnFrom(territory.trunkPrefixes));
    switch (below(10)) {
    case 0:
    case 1:
        number.insert(0, code);
        sample.international = true;
        break;
    case 2:
        number.insert(0, code);
        break;
    case 3:
        number.insert(0, isOneOf(2) ? "00" + code : drawnFrom(territory.abroadPrefixes) + code);
        break;
    case 4:
        number.insert(0, std::to_string(m_territories[below(m_territories.size())].callingCode));
        sample.international = isOneOf(2);
        break;
    default:
        break;
    }
    if (isOneOf(20))
        spoil(number);
    return sample;
}

std::string NumberSamples::digits(const Territory &territory)
{
    switch (below(10)) {
    case 0:
        if (!territory.examples.empty())
            return territory.examples[below(territory.examples.size())];
        break;
    case 1: {
        std::string random;
        for (std::size_t length = 1 + below(18); length > 0; --length)
            random += digit();
        return random;
    }
    default:
        break;
    }
    return drawnFrom(territory.numbers);
}

/// Any number that the pattern matches, though not each as likely.
std::string NumberSamples::drawn(const DigitPattern &pattern)
{
    std::string digits;
    const std::vector<std::size_t> *open = &pattern.first();
    while (!open->empty()) {
        const DigitPattern::Position &position = pattern.positions()[(*open)[below(open->size())]];
        char taken = digit();
        while ((position.digits >> (taken - '0') & 1) == 0)
            taken = digit();
        digits += taken;
        if (position.isLast && isOneOf(2))
            break;
        open = &position.next;
    }
    return digits;
}

std::string NumberSamples::drawnFrom(const std::vector<DigitPattern> &patterns)
{
    return patterns.empty() ? std::string() : drawn(patterns[below(patterns.size())]);
}

void NumberSamples::spoil(std::string &digits)
{
    const std::size_t at = below(digits.size() + 1);
    const std::size_t way = below(3);
    if (way == 0 || at == digits.size())
        digits.insert(at, 1, digit());
    else if (way == 1)
        digits[at] = digit();
    else if (digits.size() > 1)
        digits.erase(at, 1);
}

} // namespace techpass::test
