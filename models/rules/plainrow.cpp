// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/plainrow.h"

#include "models/rules/asciiforms.h"
#include "models/rules/asciimarks.h"
#include "models/rules/contactnumber.h"
#include "models/rules/duplicatehash.h"
#include "models/rules/numberplan.h"
#include "models/rules/phonerules.h"
#include "models/rules/plaintext.h"

#include <algorithm>

namespace techpass {

namespace {

constexpr std::size_t longestCode = 3;
constexpr std::size_t mostDigits = 32; // and what stands between them

bool isVisible(char c)
{
    return static_cast<unsigned char>(c) > static_cast<unsigned char>(' ');
}

bool isAddress(std::string_view email)
{
    const std::size_t at = email.find('@');
    return at != email.npos && isDotAtom(email.substr(0, at)) && isHostName(email.substr(at + 1));
}

bool looksLikeCode(std::string_view text)
{
    return !text.empty() && text.size() <= longestCode && text.front() != '0'
        && std::all_of(text.begin(), text.end(), isAsciiDigit<char>);
}

int codeOf(std::string_view digits)
{
    int code = 0;
    for (const char digit : digits)
        code = 10 * code + (digit - '0');
    return code;
}

/// The digits of a number in which nothing stands but digits, spaces, a `+` in front, and dashes of which no
/// date or negative number is made (see isNumberDamaged): none in front, and several only behind a `+`.
class TypedNumber final
{
public:
    explicit TypedNumber(std::string_view text)
        : m_isInternational(text.front() == '+')
    {
        std::size_t dashes = 0;
        std::size_t spaces = 0;
        const std::string_view typed = text.substr(m_isInternational ? 1 : 0);
        if (typed.size() > m_digits.size())
            return;
        for (const char c : typed) {
            m_digits[m_size] = c;
            m_size += isAsciiDigit(c) ? 1 : 0;
            dashes += c == '-' ? 1 : 0;
            spaces += c == ' ' ? 1 : 0;
        }
        m_isClear = m_size > 0 && m_size + dashes + spaces == typed.size()
            && (m_isInternational || (dashes < 2 && text.front() != '-'));
    }
    bool isClear() const { return m_isClear; }
    bool isInternational() const { return m_isInternational; }
    std::string_view digits() const { return {m_digits.data(), m_size}; }

private:
    std::array<char, mostDigits> m_digits;
    std::size_t m_size = 0;
    bool m_isInternational;
    bool m_isClear = false;
};

quint64 e164Hash(int callingCode, std::string_view nationalDigits)
{
    std::array<char, 1 + longestCode + mostDigits> text;
    std::size_t size = 0;
    text[size++] = '+';
    for (int power = callingCode > 99 ? 100 : callingCode > 9 ? 10 : 1; power > 0; power /= 10)
        text[size++] = static_cast<char>('0' + callingCode / power % 10);
    std::copy(nationalDigits.begin(), nationalDigits.end(), text.begin() + size);
    return duplicateHash({text.data(), size + nationalDigits.size()});
}

} // namespace

/// Without the white space around it, which is told of unless there is nothing else.
std::string_view PlainRow::standing(Field field)
{
    const std::string_view whole = raw(field);
    if (whole.empty() || (isVisible(whole.front()) && isVisible(whole.back())))
        return whole;
    const std::string_view text = trimmed(whole);
    if (text.size() < whole.size() && !text.empty())
        m_verdict.cleaned.insert(field);
    return text;
}

bool PlainRow::setError(Field field)
{
    m_verdict.errors.insert(field);
    return true;
}

bool PlainRow::readEmail(const DomainTable &domains, bool hasVendorDomains)
{
    const std::string_view text = standing(Field::Email);
    if (text.empty())
        return setError(Field::Email);
    if (text.size() > LoweredText::longest)
        return false;
    const LoweredText lowered(text);
    const std::string_view email = lowered.view();
    if (!lowered.isUsualAddress() && !isAddress(email))
        return isAscii(text) && setError(Field::Email);

    const DomainTable::Lists lists = domains.listsOf(email.substr(email.find('@') + 1));
    m_verdict.who = (lists & publicOfficers) != 0 ? Who::PublicOfficer : Who::Vendor;
    const bool isRefused = m_verdict.who == Who::Vendor && hasVendorDomains && (lists & allowedVendors) == 0;
    if ((lists & personal) != 0 || isRefused)
        return setError(Field::Email);
    key(DuplicateKind::Email) = duplicateHash(email);
    return true;
}

bool PlainRow::readUsername()
{
    const std::string_view text = standing(Field::Username);
    if (text.empty())
        return m_verdict.who != Who::Vendor || setError(Field::Username);
    if (text.size() > LoweredText::longest || !isAscii(text))
        return false;
    if (m_verdict.who == Who::PublicOfficer) {
        m_verdict.checks.insert(Field::Username);
        return true;
    }
    const LoweredText lowered(text);
    if (!lowered.isUsualUsername() && usernameFaultOf(text) != UsernameFault::None)
        return setError(Field::Username);
    if (m_verdict.who == Who::Vendor)
        key(DuplicateKind::Username) = duplicateHash(lowered.view());
    return true;
}

bool PlainRow::readText(Field field)
{
    const std::string_view text = standing(field);
    if (text.empty())
        return field == Field::Department || setError(field);
    return !mayBeSpoilt(text) && isPlainText(text, Breaks::Refused);
}

bool PlainRow::readCountryCode()
{
    std::string_view text = standing(Field::CountryCode);
    if (text.empty())
        return setError(Field::CountryCode);
    if (!looksLikeCode(text)) {
        const std::size_t prefix = text.front() == '+' ? 1 : text.substr(0, 2) == "00" ? 2 : 0;
        text.remove_prefix(prefix);
        if (prefix == 0 || !looksLikeCode(text))
            return false;
        m_verdict.cleaned.insert(Field::CountryCode);
    }
    m_callingCode = codeOf(text);
    return true;
}

bool PlainRow::readContactNumber()
{
    const std::string_view text = standing(Field::ContactNumber);
    if (text.empty()) {
        setError(Field::ContactNumber);
        return m_callingCode == 0 || ContactNumber::isCallingCode(m_callingCode)
            || setError(Field::CountryCode);
    }
    const TypedNumber typed(text);
    if (!typed.isClear())
        return false;
    if (m_callingCode == 0)
        return true;
    const NumberReading reading = NumberPlan::of(m_callingCode).read(typed.digits(), typed.isInternational());
    if (reading.verdict == NumberVerdict::AskLibrary)
        return false;
    if (reading.verdict == NumberVerdict::Invalid)
        return setError(Field::ContactNumber);
    if (reading.verdict == NumberVerdict::ValidNotMobile || isSmsRisk(m_callingCode))
        m_verdict.checks.insert(Field::ContactNumber);
    key(DuplicateKind::ContactNumber) = e164Hash(m_callingCode, reading.nationalDigits);
    return true;
}

bool PlainRow::readSeed()
{
    const std::string_view text = standing(Field::SeedRequired);
    if (text == "Yes" || text == "No")
        return true;
    if (text.empty())
        return setError(Field::SeedRequired);
    constexpr std::size_t longestWord = 5;
    if (text.size() > longestWord || !isAscii(text))
        return false;
    const LoweredText lowered(text);
    const std::string_view word = lowered.view();
    const auto isWord = [word](std::string_view known) { return word == known; };
    static constexpr std::array<std::string_view, 8> words{"yes", "y", "true", "1", "no", "n", "false", "0"};
    if (std::none_of(words.begin(), words.end(), isWord))
        return setError(Field::SeedRequired);
    m_verdict.cleaned.insert(Field::SeedRequired);
    return true;
}

bool PlainRow::readReason(int maxLength)
{
    const std::string_view text = standing(Field::Reason);
    if (text.empty())
        return setError(Field::Reason);
    if (mayBeSpoilt(text) || !isPlainText(text, Breaks::Allowed))
        return false;
    // There are never more perceived characters than UTF-16 units, and never more of those than bytes.
    const auto most = static_cast<std::size_t>(maxLength);
    if (text.size() <= most || static_cast<std::size_t>(utf16Length(text)) <= most)
        return true;
    // In ASCII each character is perceived as one, but for CR and LF together.
    return isAscii(text) && text.find('\r') == text.npos && setError(Field::Reason);
}

} // namespace techpass
