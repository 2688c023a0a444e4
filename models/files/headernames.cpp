// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headernames.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct Names
{
    Field field;
    QStringView words; ///< separated by spaces
};

constexpr std::array<Names, fieldCount> names{{
    {Field::Email,
        QStringView(u"email mail emailaddress mailaddress emailaddr emailadd emailid workemail officialemail "
                    "officeemail businessemail corporateemail companyemail agencyemail govemail "
                    "governmentemail useremail contactemail "
                    "邮箱 电邮 电子邮箱 电子邮件 邮件 邮件地址 邮箱地址 电邮地址 電郵 電子郵件 電郵地址 emel "
                    "alamatemel "
                    "emelrasmi மின்னஞ்சல் மின்னஞ்சல்முகவரி")},
    {Field::Username,
        QStringView(u"username techpassusername techpassuser techpassname techpassid userid login loginname "
                    "loginid accountname preferredusername desiredusername requestedusername 用户名 帐号 "
                    "账号 用戶名稱 "
                    "namapengguna பயனர்பெயர்")},
    {Field::FirstName,
        QStringView(u"firstname givenname firstnames givennames forename forenames first fname 名 名字 "
                    "namapertama namadiberi முதல்பெயர் முதற்பெயர்")},
    {Field::LastName,
        QStringView(u"lastname surname familyname last lname 姓 姓氏 namakeluarga namaakhir namabapa "
                    "கடைசிபெயர் குடும்பப்பெயர்")},
    {Field::CountryCode,
        QStringView(
            u"countrycode country phonecountrycode phonecode mobilecountrycode countrycallingcode "
            "callingcode dialcode diallingcode dialingcode countrydialcode idd iddcode isdcode 国家代码 "
            "国家区号 国际区号 區號 国家 kodnegara நாட்டுக்குறியீடு")},
    {Field::ContactNumber,
        QStringView(
            u"contactnumber contactno contactnum contact contactphone phone phonenumber phoneno phonenum "
            "mobile mobilenumber mobileno mobilenum mobilephone mobilephonenumber mobilephoneno "
            "handphone handphonenumber handphoneno hp hpnumber hpno cell cellphone cellphonenumber "
            "cellnumber tel telno telnumber telephone telephonenumber telephoneno 手机 手机号 手机号码 手機 "
            "手機號碼 电话 电话号码 電話 联系电话 联络号码 联系号码 telefon notelefon nombortelefon notel "
            "telefonbimbit notelefonbimbit nombortelefonbimbit தொலைபேசி தொலைபேசிஎண் கைப்பேசி கைப்பேசிஎண்")},
    {Field::Organisation,
        QStringView(
            u"organisation organization organisationname organizationname org orgname company "
            "companyname agency agencyname ministry statutoryboard employer vendor vendorname 机构 机构名称 "
            "单位 公司 公司名称 组织 機構 公司名稱 organisasi syarikat agensi kementerian நிறுவனம் அமைப்பு")},
    {Field::Department,
        QStringView(u"department dept departmentname deptname division section unit team branch 部门 科室 "
                    "部門 jabatan bahagian துறை பிரிவு")},
    {Field::SeedRequired,
        QStringView(u"onboardingtoseedrequired isonboardingtoseedrequired onboardingtoseed onboardtoseed "
                    "seedonboarding seedonboardingrequired seedonboard seed seedrequired requireseed "
                    "requiresseed needseed needsseed seedneeded toseed")},
    {Field::Reason,
        QStringView(
            u"reasonforcreation reason reasons reasonforaccount reasonforaccountcreation "
            "reasonforaccess reasonforrequest reasonforinvitation reasonforinvite reasonforinviting "
            "creationreason justification purpose 原因 理由 申请理由 创建原因 用途 sebab tujuan காரணம்")},
}};

constexpr QStringView wholeNames(
    u"name names fullname nameinfull staffname employeename officername personname contactname "
    "contactperson invitee inviteename 姓名 全名 名称 nama namapenuh பெயர் முழுப்பெயர்");

constexpr QStringView serialNumbers(u"sn sno slno srno serial serialno serialnumber serialnum no nos num row "
                                    "rowno rownumber item itemno index idx 序号 编号 bil வஎண்");

QHash<QString, Field> makeFieldTable()
{
    QHash<QString, Field> table;
    for (const Names &entry : names) {
        const QList<QStringView> words = entry.words.split(u' ');
        for (const QStringView word : words)
            table.insert(word.toString(), entry.field);
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

bool isMobileName(const QString &name)
{
    static const QStringList marks{
        u"mobile"_s, u"handphone"_s, u"cell"_s, u"手机"_s, u"手機"_s, u"bimbit"_s, u"கைப்பேசி"_s};
    return name == u"hp" || name == u"hpno" || name == u"hpnumber"
        || std::any_of(
            marks.begin(), marks.end(), [&name](const QString &mark) { return name.contains(mark); });
}

bool isWholeNameName(const QString &name)
{
    return wholeNames.split(u' ').contains(name);
}

bool isSerialNumberName(const QString &name)
{
    return serialNumbers.split(u' ').contains(name);
}

} // namespace techpass
