// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/phonerules.h"

#include "models/rules/countryrules.h"
#include "models/rules/numberdamage.h"
#include "models/rules/numberrepair.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString faultName(ContactNumber::Fault fault)
{
    switch (fault) {
    case ContactNumber::Fault::Characters:
        return u"characters"_s;
    case ContactNumber::Fault::OtherCountry:
        return u"other-country"_s;
    case ContactNumber::Fault::TooShort:
        return u"short"_s;
    case ContactNumber::Fault::TooLong:
        return u"long"_s;
    case ContactNumber::Fault::None:
    case ContactNumber::Fault::NotAssigned:
        break;
    }
    return u"not-assigned"_s;
}

QString damageName(NumberDamage damage)
{
    switch (damage) {
    case NumberDamage::CellError:
        return u"error"_s;
    case NumberDamage::Shortened:
        return u"shortened"_s;
    case NumberDamage::Date:
        return u"date"_s;
    case NumberDamage::None:
    case NumberDamage::Calculated:
        break;
    }
    return u"calculated"_s;
}

QString accidentName(NumberRepair::Accident accident)
{
    switch (accident) {
    case NumberRepair::Accident::LostZero:
        return u"lost-zero"_s;
    case NumberRepair::Accident::CodeTwice:
        return u"code-twice"_s;
    case NumberRepair::Accident::Foreign:
        break;
    }
    return u"foreign"_s;
}

} // namespace

bool isSmsRisk(int callingCode)
{
    constexpr int china = 86;
    return callingCode == china;
}

NumberCheck checkNumber(const QString &countryCode, const QString &number)
{
    const auto refused = [](Code code, const QStringList &args = {}) {
        return NumberCheck{{makeProblem(Field::ContactNumber, code, args)}, std::nullopt};
    };
    if (number.isEmpty())
        return refused(Code::ContactNumberMissing);
    if (const NumberDamage damage = numberDamage(number); damage != NumberDamage::None)
        return refused(Code::ContactNumberDamaged, {number, damageName(damage)});
    const int code = callingCode(countryCode);
    if (code == 0)
        return {};
    const ContactNumber read = ContactNumber::read(code, number);
    if (!read.isValid()) {
        const std::optional<NumberRepair> repair = numberRepair(code, number);
        return refused(Code::ContactNumberInvalid,
            {countryCode, number, repair ? accidentName(repair->accident) : faultName(read.fault()),
                QString::number(read.digitsOff())});
    }
    NumberCheck check{{}, read};
    if (!read.mayBeMobile())
        check.problems.append(makeProblem(Field::ContactNumber, Code::ContactNumberNotMobile));
    if (isSmsRisk(code))
        check.problems.append(makeProblem(Field::ContactNumber, Code::ContactNumberSmsRisk));
    return check;
}

std::optional<QString> numberFix(const QString &countryCode, const QString &number)
{
    const int code = callingCode(countryCode);
    const std::optional<NumberRepair> repair = code == 0 ? std::nullopt : numberRepair(code, number);
    return repair ? std::optional(repair->number) : std::nullopt;
}

} // namespace techpass
