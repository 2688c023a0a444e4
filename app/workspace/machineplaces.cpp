// SPDX-License-Identifier: GPL-3.0-or-later
// Where each system keeps what an administrator fixed. Only the one for Linux is run by the tests.
#include "app/workspace/machinesettings.h"

#include "models/domain/settingtable.h"

#ifdef Q_OS_WIN
#include <QSettings>
#endif
#ifdef Q_OS_MACOS
#include <CoreFoundation/CoreFoundation.h>

#include <QVariant>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

#if defined(Q_OS_WIN)

MachineSettings readMachineSettings()
{
    MachineSettings settings;
    settings.place = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\TechPass Invite"_s;
    const QSettings registry(settings.place, QSettings::NativeFormat);
    const QStringList names = registry.allKeys();
    for (const QString &name : names) {
        const qsizetype slash = name.indexOf(u'/');
        settings.entries.append({name.left(slash), name.sliced(slash + 1), registry.value(name).toString()});
    }
    settings.isThere = !names.isEmpty();
    settings.remarks = checkSettings(settings.entries);
    return settings;
}

#elif defined(Q_OS_MACOS)

namespace {

QString managedValue(const QString &name)
{
    const CFStringRef domain = CFSTR("techpass-invite");
    const CFStringRef key = name.toCFString();
    QString value;
    // A user's own preference of the same name does not count.
    if (CFPreferencesAppValueIsForced(key, domain)) {
        if (CFPropertyListRef found = CFPreferencesCopyAppValue(key, domain)) {
            if (CFGetTypeID(found) == CFStringGetTypeID())
                value = QString::fromCFString(static_cast<CFStringRef>(found));
            else if (CFGetTypeID(found) == CFBooleanGetTypeID())
                value = CFBooleanGetValue(static_cast<CFBooleanRef>(found)) ? u"true"_s : u"false"_s;
            else if (CFGetTypeID(found) == CFNumberGetTypeID()) {
                double number = 0;
                CFNumberGetValue(static_cast<CFNumberRef>(found), kCFNumberDoubleType, &number);
                value = QVariant(number).toString();
            }
            CFRelease(found);
        }
    }
    CFRelease(key);
    return value;
}

} // namespace

MachineSettings readMachineSettings()
{
    MachineSettings settings;
    settings.place = u"managed preferences of techpass-invite"_s;
    const QStringList environments{u"production"_s, u"staging"_s, u"development"_s};
    for (const SettingSpec &spec : settingTable()) {
        for (const QString &environment : spec.isPerEnvironment() ? environments : QStringList{QString()}) {
            const QString section = spec.section(environment);
            if (const QString value = managedValue(section + u'.' + spec.name); !value.isEmpty())
                settings.entries.append({section, spec.name, value});
        }
    }
    settings.isThere = !settings.entries.isEmpty();
    settings.remarks = checkSettings(settings.entries);
    return settings;
}

#else

MachineSettings readMachineSettings()
{
    return readMachineFile(u"/etc/xdg/techpass-invite/policy.ini"_s, true);
}

#endif

} // namespace techpass
