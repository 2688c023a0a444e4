// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/derivedlistsource.h"

#include "models/rules/contactnumber.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString codeOf(const QString &number)
{
    const int code = ContactNumber::codeWithin(number);
    return code != 0 ? QString::number(code) : QString();
}

} // namespace

std::pair<QString, QString> partedName(const QString &name, NameOrder order)
{
    if (const qsizetype comma = name.indexOf(u','); comma >= 0)
        return {name.sliced(comma + 1).simplified(), name.first(comma).simplified()};
    const QString plain = name.simplified();
    const bool lastFirst = order == NameOrder::LastNameFirst;
    const qsizetype space = lastFirst ? plain.indexOf(u' ') : plain.lastIndexOf(u' ');
    if (space < 0)
        return {plain, QString()};
    return lastFirst ? std::pair{plain.sliced(space + 1), plain.first(space)}
                     : std::pair{plain.first(space), plain.sliced(space + 1)};
}

DerivedListSource::DerivedListSource(std::shared_ptr<const ListSource> source, const HeaderMatch &header)
    : m_source(std::move(source))
    , m_hasWholeNames(header.nameColumn >= 0)
    , m_nameOrder(header.nameOrder)
    , m_isCodeInNumber(header.isCodeInNumber)
{
}

bool DerivedListSource::isNeeded(const HeaderMatch &header)
{
    return header.nameColumn >= 0 || header.isCodeInNumber;
}

QString DerivedListSource::value(int row, Field field) const
{
    const bool isName = field == Field::FirstName || field == Field::LastName;
    if (isName && m_hasWholeNames) {
        const auto [first, last] = partedName(m_source->value(row, Field::FirstName), m_nameOrder);
        return field == Field::FirstName ? first : last;
    }
    if (field == Field::CountryCode && m_isCodeInNumber)
        return codeOf(m_source->value(row, Field::ContactNumber));
    return m_source->value(row, field);
}

Invitee DerivedListSource::invitee(int row) const
{
    Invitee invitee = m_source->invitee(row);
    if (m_hasWholeNames)
        std::tie(invitee[Field::FirstName], invitee[Field::LastName])
            = partedName(invitee[Field::FirstName], m_nameOrder);
    if (m_isCodeInNumber)
        invitee[Field::CountryCode] = codeOf(invitee[Field::ContactNumber]);
    return invitee;
}

} // namespace techpass
