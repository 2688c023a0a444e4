// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/phonerules.h"

#include "models/rules/countryrules.h"
#include "models/rules/numberdamage.h"

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
    if (isNumberDamaged(number))
        return refused(Code::ContactNumberDamaged, {number});
    const int code = callingCode(countryCode);
    if (code == 0)
        return {};
    const ContactNumber read = ContactNumber::read(code, number);
    if (!read.isValid())
        return refused(Code::ContactNumberInvalid,
            {countryCode, number, faultName(read.fault()), QString::number(read.digitsOff())});
    NumberCheck check{{}, read};
    if (!read.mayBeMobile())
        check.problems.append(makeProblem(Field::ContactNumber, Code::ContactNumberNotMobile));
    if (isSmsRisk(code))
        check.problems.append(makeProblem(Field::ContactNumber, Code::ContactNumberSmsRisk));
    return check;
}

} // namespace techpass
