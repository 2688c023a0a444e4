// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace techpass {

/// A telephone number as it was typed, read for one country calling code by libphonenumber's rules: digits
/// may be set apart by spaces, dashes, brackets, periods and slashes and come with the country's own code in
/// front (`+65 …`, `0065 …`, `65…`) or its trunk prefix. A value; may be made on any thread.
class ContactNumber final
{
public:
    enum class Fault {
        None,
        Characters, ///< something that does not belong in a number
        OtherCountry, ///< it names another calling code than the given one
        TooShort, ///< by digitsOff() for a mobile number
        TooLong, ///< by digitsOff() for a mobile number
        NotAssigned, ///< no such number
    };

    /// `callingCode` exists.
    static ContactNumber read(int callingCode, const QString &text);
    /// The same, but never by a NumberPlan: what read() is measured against.
    static ContactNumber readByLibrary(int callingCode, const QString &text);

    /// Whether any country or service is reached by this code.
    static bool isCallingCode(int code);
    /// The code of a region (`SG`) or a country's English name (`Singapore`); 0 where it is neither.
    static int callingCodeOf(const QString &country);
    /// The English name of the one country that has the code; empty where several share it, or none has it.
    static QString countryName(int code);
    /// The code that a number names itself (`+65 9123 4567`), where it is a valid one; else 0.
    static int codeWithin(const QString &text);

    bool isValid() const { return m_fault == Fault::None; }
    Fault fault() const { return m_fault; }
    int digitsOff() const { return m_digitsOff; }
    /// Mobile, or a plan that does not tell mobile from fixed lines.
    bool mayBeMobile() const { return m_mayBeMobile; }
    /// The national significant number, with the zeros that belong to it (Italy): `91234567`.
    QString nationalDigits() const { return m_e164.sliced(m_nationalStart); }
    /// `+6591234567`.
    QString e164() const { return m_e164; }

private:
    static ContactNumber read(int callingCode, const QString &text, bool isPlanAsked);
    void setNumber(int callingCode, std::string_view digits, bool mayBeMobile);

    Fault m_fault = Fault::NotAssigned;
    int m_digitsOff = 0;
    bool m_mayBeMobile = false;
    QString m_e164;
    qsizetype m_nationalStart = 0;
};

} // namespace techpass
