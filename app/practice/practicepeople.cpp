// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicepeople.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

const QList<PracticePerson> &practicePeople()
{
    static const QList<PracticePerson> people{
        {u"admin"_s, u"practice-admin"_s,
            {u"aisha.rahman@practice.gov.sg"_s, u"Aisha Rahman"_s, UserType::PublicOfficer,
                {u"subscriptionAdmin"_s}, true}},
        {u"officer"_s, u"practice-officer"_s,
            {u"tan.weiming@practice.gov.sg"_s, u"Tan Wei Ming"_s, UserType::PublicOfficer, {}, true}},
        {u"vendor"_s, u"practice-vendor"_s,
            {u"priya.nair@vendor.example"_s, u"Priya Nair"_s, UserType::Vendor, {u"technicalAdmin"_s},
                false}},
    };
    return people;
}

const PracticePerson *practicePerson(QStringView hint)
{
    const QList<PracticePerson> &people = practicePeople();
    const auto found = std::find_if(
        people.begin(), people.end(), [hint](const PracticePerson &person) { return person.hint == hint; });
    return found == people.end() ? nullptr : &*found;
}

QJsonObject meJson(const PracticePerson &person)
{
    return {
        {u"email"_s, person.profile.email},
        {u"displayName"_s, person.profile.displayName},
        {u"userType"_s, userTypeName(person.profile.userType)},
        {u"roles"_s, QJsonArray::fromStringList(person.profile.roles)},
        {u"canInvite"_s, person.profile.canInvite},
    };
}

} // namespace techpass
