// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settingwords.h"

#include "models/domain/listtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = SettingRemark::Kind;

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::SettingText)
};

QString methodNames(const QString &value)
{
    QStringList names;
    for (const QString &method : settingList(value)) {
        names.append(method == "emailInvitation"_L1 ? SettingText::tr("Email invitation")
                : method == "createAccount"_L1      ? SettingText::tr("Create account")
                                                    : SettingText::tr("Batch upload"));
    }
    return commaSeparated(names);
}

QString meantInstead(const QString &hint)
{
    return hint.isEmpty() ? QString() : u' ' + SettingText::tr("Did you mean %1?").arg(hint);
}

QString expectedOf(const SettingRemark &remark)
{
    const qsizetype end = remark.name.indexOf(u"] "_s);
    const SettingSpec *spec
        = end < 0 ? nullptr : findSetting(remark.name.sliced(1, end - 1), remark.name.sliced(end + 2));
    return spec ? expectedValue(*spec) : QString();
}

QString valueSentence(const SettingRemark &remark)
{
    const QString expected = expectedOf(remark);
    if (remark.value.isEmpty())
        return SettingText::tr("%1 cannot be used; it takes %2.").arg(remark.name, expected);
    if (remark.kind == Kind::OutOfRange)
        return SettingText::tr("%1 is out of range: %2; it takes %3.")
            .arg(remark.name, remark.value, expected);
    return SettingText::tr("%1 cannot be \"%2\"; it takes %3.").arg(remark.name, remark.value, expected);
}

QString fileSentence(const SettingRemark &remark)
{
    switch (remark.kind) {
    case Kind::FileUnreadable:
        return SettingText::tr("The file cannot be read (%1).").arg(remark.hint);
    case Kind::FileTooLarge:
        return SettingText::tr("The file is too large for a settings file.");
    case Kind::NotUtf8:
        return remark.name.isEmpty()
            ? SettingText::tr("The file is not UTF-8 text. Save it as UTF-8.")
            : SettingText::tr("The file is %1, not UTF-8. Save it as UTF-8.").arg(remark.name);
    case Kind::LineUnreadable:
        return SettingText::tr("This line is neither [section] nor name=value nor a comment (#).");
    case Kind::OutsideSection:
        return SettingText::tr("%1 stands ahead of the first usable [section].").arg(remark.name);
    case Kind::WritableByOthers:
        return SettingText::tr("Others than its owner may write to %1, so users could change what is to be "
                               "fixed. Take that right away (chmod go-w).")
            .arg(remark.name);
    default:
        return SettingText::tr("%1 does not belong to root, so who owns it could change what is to be fixed.")
            .arg(remark.name);
    }
}

} // namespace

QString settingTitle(const SettingSpec &spec)
{
    return QCoreApplication::translate("techpass::SettingText", spec.title);
}

QString settingMeaning(const SettingSpec &spec)
{
    return QCoreApplication::translate("techpass::SettingText", spec.meaning);
}

QString settingValue(const EffectiveSetting &setting)
{
    const QString &value = setting.value;
    const SettingSpec &spec = settingSpec(setting.key);
    if (value.isEmpty() || faultOf(spec, value))
        return setting.shownValue();
    if (setting.key == SettingKey::AllowedMethods)
        return methodNames(value);
    if (setting.key == SettingKey::KeepResultsDays)
        return SettingText::tr("%Ln day(s)", nullptr, value.toInt());
    if (spec.type == SettingType::Flag)
        return settingFlag(value).value_or(false) ? SettingText::tr("Yes") : SettingText::tr("No");
    return spec.type == SettingType::Count ? QLocale().toString(value.toInt()) : setting.shownValue();
}

QString expectedValue(const SettingSpec &spec)
{
    const QString choices = spec.choiceList().join(u", "_s);
    const auto number
        = [](double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); };
    switch (spec.type) {
    case SettingType::Name:
        return SettingText::tr("the name of an environment");
    case SettingType::Text:
        return SettingText::tr("text on one line");
    case SettingType::Secret:
        return SettingText::tr("a key without spaces");
    case SettingType::Choice:
        return SettingText::tr("one of %1").arg(choices);
    case SettingType::Choices:
        return SettingText::tr("one or more of %1, with commas between").arg(choices);
    case SettingType::Languages:
        return SettingText::tr("language codes such as en or zh-SG, with commas between");
    case SettingType::Flag:
        return SettingText::tr("true or false");
    case SettingType::Count:
        return SettingText::tr("a whole number from %1 to %2").arg(number(spec.least), number(spec.most));
    case SettingType::Number:
        return SettingText::tr("a number from %1 to %2").arg(number(spec.least), number(spec.most));
    case SettingType::Address:
        return SettingText::tr("an https address without a name or password in it");
    case SettingType::File:
        return SettingText::tr("the absolute path of a file");
    case SettingType::Proxy:
        return SettingText::tr("system, none, http://HOST:PORT or socks5://HOST:PORT");
    }
    return {};
}

QString settingSentence(const SettingRemark &remark)
{
    switch (remark.kind) {
    case Kind::Repeated:
        return SettingText::tr("%1 stands there already, on line %2.").arg(remark.name, remark.hint);
    case Kind::Empty:
        return SettingText::tr("%1 has no value; it takes %2. Leave the line out to set nothing.")
            .arg(remark.name, expectedOf(remark));
    case Kind::WrongType:
    case Kind::OutOfRange:
        return valueSentence(remark);
    case Kind::UnknownSection:
        return SettingText::tr("[%1] is no known section; what stands in it does nothing.").arg(remark.name)
            + meantInstead(remark.hint);
    case Kind::UnknownName:
        return SettingText::tr("%1 is no known setting and does nothing.").arg(remark.name)
            + meantInstead(remark.hint);
    case Kind::NotForMachine:
        return SettingText::tr("%1 is for each user to choose and is not taken from here.").arg(remark.name);
    case Kind::NoEffectYet:
        return SettingText::tr("%1 has no effect in this version.").arg(remark.name);
    case Kind::SecretForAll:
        return SettingText::tr("%1 can be read by everybody who uses this computer. apiKeyFile names a file "
                               "that not all can read.")
            .arg(remark.name);
    default:
        return fileSentence(remark);
    }
}

QString settingSentenceIn(const QString &file, const SettingRemark &remark)
{
    const QString place = remark.line > 0 ? u"%1:%2"_s.arg(file).arg(remark.line) : file;
    return u"%1: %2"_s.arg(place, settingSentence(remark));
}

} // namespace techpass
