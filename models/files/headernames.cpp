// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headernames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct Names
{
    Field field;
    QLatin1StringView words; ///< separated by spaces
};

constexpr std::array<Names, fieldCount> names{{
    {Field::Email,
        QLatin1StringView(
            "email mail emailaddress mailaddress emailaddr emailadd emailid workemail officialemail "
            "officeemail businessemail corporateemail companyemail agencyemail govemail "
            "governmentemail useremail contactemail")},
    {Field::Username,
        QLatin1StringView(
            "username techpassusername techpassuser techpassname techpassid userid login loginname "
            "loginid accountname preferredusername desiredusername requestedusername")},
    {Field::FirstName,
        QLatin1StringView("firstname givenname firstnames givennames forename forenames first fname")},
    {Field::LastName, QLatin1StringView("lastname surname familyname last lname")},
    {Field::CountryCode,
        QLatin1StringView(
            "countrycode country phonecountrycode phonecode mobilecountrycode countrycallingcode "
            "callingcode dialcode diallingcode dialingcode countrydialcode idd iddcode isdcode")},
    {Field::ContactNumber,
        QLatin1StringView(
            "contactnumber contactno contactnum contact contactphone phone phonenumber phoneno phonenum "
            "mobile mobilenumber mobileno mobilenum mobilephone mobilephonenumber mobilephoneno "
            "handphone handphonenumber handphoneno hp hpnumber hpno cell cellphone cellphonenumber "
            "cellnumber tel telno telnumber telephone telephonenumber telephoneno")},
    {Field::Organisation,
        QLatin1StringView(
            "organisation organization organisationname organizationname org orgname company "
            "companyname agency agencyname ministry statutoryboard employer vendor vendorname")},
    {Field::Department,
        QLatin1StringView("department dept departmentname deptname division section unit team branch")},
    {Field::SeedRequired,
        QLatin1StringView(
            "onboardingtoseedrequired isonboardingtoseedrequired onboardingtoseed onboardtoseed "
            "seedonboarding seedonboardingrequired seedonboard seed seedrequired requireseed "
            "requiresseed needseed needsseed seedneeded toseed")},
    {Field::Reason,
        QLatin1StringView(
            "reasonforcreation reason reasons reasonforaccount reasonforaccountcreation "
            "reasonforaccess reasonforrequest reasonforinvitation reasonforinvite reasonforinviting "
            "creationreason justification purpose")},
}};

constexpr QLatin1StringView serialNumbers(
    "sn sno slno srno serial serialno serialnumber serialnum no nos num row "
    "rowno rownumber item itemno index idx");

QHash<QString, Field> makeFieldTable()
{
    QHash<QString, Field> table;
    for (const Names &entry : names) {
        const QStringList words = QString(entry.words).split(u' ');
        for (const QString &word : words)
            table.insert(word, entry.field);
    }
    return table;
}

} // namespace

QString normalisedName(const QString &title)
{
    QString name;
    const QString folded = title.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            name.append(c);
    }
    return name;
}

std::optional<Field> fieldOfName(const QString &name)
{
    static const QHash<QString, Field> table = makeFieldTable();
    const auto find = [](const QString &key) -> std::optional<Field> {
        const auto it = table.constFind(key);
        return it != table.cend() ? std::optional(*it) : std::nullopt;
    };
    if (const auto field = find(name))
        return field;

    static const QStringList before{u"techpass"_s, u"users"_s, u"user"_s, u"employee"_s, u"staff"_s,
        u"officer"_s, u"invitee"_s, u"your"_s, u"the"_s};
    static const QStringList after{u"required"_s, u"mandatory"_s, u"optional"_s, u"compulsory"_s};
    for (const QString &word : before) {
        if (name.startsWith(word) && name.size() > word.size()) {
            if (const auto field = find(name.sliced(word.size())))
                return field;
        }
    }
    for (const QString &word : after) {
        if (name.endsWith(word) && name.size() > word.size()) {
            if (const auto field = find(name.chopped(word.size())))
                return field;
        }
    }
    return std::nullopt;
}

bool isSerialNumberName(const QString &name)
{
    static const QStringList table = QString(serialNumbers).split(u' ');
    return table.contains(name);
}

} // namespace techpass
