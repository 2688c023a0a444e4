// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settingfile.h"
#include "models/domain/settingtable.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = SettingRemark::Kind;
using Fault = std::optional<Kind>;

Fault faultUnless(bool isGood)
{
    return isGood ? Fault() : Fault(Kind::WrongType);
}

Fault rangeFault(const SettingSpec &spec, double number)
{
    return number >= spec.least && number <= spec.most ? Fault() : Fault(Kind::OutOfRange);
}

Fault numberFault(const SettingSpec &spec, const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return Kind::WrongType;
    return rangeFault(spec, number);
}

Fault countFault(const SettingSpec &spec, const QString &value)
{
    bool isWhole = false;
    const qlonglong number = value.toLongLong(&isWhole);
    return isWhole ? rangeFault(spec, static_cast<double>(number)) : Fault(Kind::WrongType);
}

bool isAddress(const QString &value)
{
    const QUrl address(value, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    const QStringList here{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && here.contains(address.host()));
}

bool isProxy(const QString &value)
{
    if (value == "system"_L1 || value == "none"_L1)
        return true;
    const QUrl address(value, QUrl::StrictMode);
    const bool isBare = address.userInfo().isEmpty() && !address.hasQuery() && !address.hasFragment()
        && (address.path().isEmpty() || address.path() == u"/"_s);
    return address.isValid() && isBare && !address.host().isEmpty() && address.port() > 0
        && (address.scheme() == "http"_L1 || address.scheme() == "socks5"_L1);
}

bool areLanguages(const QString &value)
{
    static const QRegularExpression code(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s);
    const QStringList codes = settingList(value);
    return !codes.isEmpty() && std::all_of(codes.begin(), codes.end(), [](const QString &one) {
        return code.match(one).hasMatch();
    });
}

bool areChoices(const SettingSpec &spec, const QString &value)
{
    const QStringList known = spec.choiceList();
    const QStringList chosen = settingList(value);
    return !chosen.isEmpty() && std::all_of(chosen.begin(), chosen.end(), [&known](const QString &one) {
        return known.contains(one);
    });
}

bool isPlainText(const QString &value)
{
    return std::all_of(value.begin(), value.end(), [](QChar c) { return c.isPrint(); });
}

bool isSecret(const QString &value)
{
    return std::all_of(
        value.begin(), value.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

} // namespace

QStringList settingList(const QString &value)
{
    QStringList entries;
    for (const QString &part : value.split(u',')) {
        if (const QString entry = part.trimmed(); !entry.isEmpty() && !entries.contains(entry))
            entries.append(entry);
    }
    return entries;
}

std::optional<bool> settingFlag(const QString &value)
{
    const QString word = value.toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"on"_s, u"1"_s}.contains(word))
        return true;
    if (QStringList{u"false"_s, u"no"_s, u"off"_s, u"0"_s}.contains(word))
        return false;
    return {};
}

std::optional<SettingRemark::Kind> faultOf(const SettingSpec &spec, const QString &value)
{
    switch (spec.type) {
    case SettingType::Name:
        return faultUnless(!environmentOfSection(QString(u"environment."_s + value)).isEmpty());
    case SettingType::Text:
        return faultUnless(isPlainText(value));
    case SettingType::Secret:
        return faultUnless(isSecret(value));
    case SettingType::Choice:
        return faultUnless(spec.choiceList().contains(value));
    case SettingType::Choices:
        return faultUnless(areChoices(spec, value));
    case SettingType::Languages:
        return faultUnless(areLanguages(value));
    case SettingType::Flag:
        return faultUnless(settingFlag(value).has_value());
    case SettingType::Count:
        return countFault(spec, value);
    case SettingType::Number:
        return numberFault(spec, value);
    case SettingType::Address:
        return faultUnless(isAddress(value));
    case SettingType::File:
        return faultUnless(QDir::isAbsolutePath(value) && isPlainText(value));
    case SettingType::Proxy:
        return faultUnless(isProxy(value));
    }
    return {};
}

} // namespace techpass
