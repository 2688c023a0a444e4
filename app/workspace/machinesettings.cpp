// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/machinesettings.h"

#include "models/domain/settingtable.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = SettingRemark::Kind;

#ifdef Q_OS_UNIX
std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return status;
}

bool isMissing(int error)
{
    return error == ENOENT || error == ENOTDIR;
}

void checkRights(const QString &path, bool isInPlace, SettingRemarks &remarks)
{
    QStringList paths{path};
    if (isInPlace)
        paths.append(QFileInfo(path).absolutePath());
    for (const QString &one : std::as_const(paths)) {
        const auto status = statusOf(one);
        if (!status)
            continue;
        // The group root is trusted like the user.
        const bool groupWrites = (status->st_mode & S_IWGRP) != 0 && status->st_gid != 0;
        if (groupWrites || (status->st_mode & S_IWOTH) != 0)
            remarks.append({Kind::WritableByOthers, 0, one});
        if (isInPlace && status->st_uid != 0)
            remarks.append({Kind::NotOwnedByRoot, 0, one});
    }
}
#else
void checkRights(const QString &, bool, SettingRemarks &) { }
#endif

MachineSettings unreadable(const QString &path, const QString &why)
{
    return {path, true, {}, {{Kind::FileUnreadable, 0, {}, {}, why}}};
}

bool isThere(const QString &path)
{
#ifdef Q_OS_UNIX
    return statusOf(path) || !isMissing(errno);
#else
    return QFileInfo::exists(path);
#endif
}

} // namespace

const SettingRemark *MachineSettings::firstError() const
{
    const auto found = std::find_if(
        remarks.begin(), remarks.end(), [](const SettingRemark &remark) { return remark.isError(); });
    return found == remarks.end() ? nullptr : &*found;
}

std::optional<QString> MachineSettings::value(const QString &section, const QString &name) const
{
    for (const SettingEntry &entry : entries) {
        if (entry.section == section && entry.name == name)
            return entry.value;
    }
    return {};
}

bool MachineSettings::hasSection(const QString &section) const
{
    return std::any_of(entries.begin(), entries.end(),
        [&section](const SettingEntry &entry) { return entry.section == section; });
}

MachineSettings readMachineFile(const QString &path, bool isInPlace)
{
    if (!isThere(path))
        return {path, false, {}, {}};
    // A pipe or a device could keep the program waiting.
    if (QFileInfo(path).exists() && !QFileInfo(path).isFile())
        return unreadable(path, u"not a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.read(largestSettingFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    const SettingFile read = readSettingFile(bytes);
    MachineSettings settings{path, true, read.entries, read.remarks};
    settings.remarks.append(checkSettings(settings.entries));
    std::stable_sort(settings.remarks.begin(), settings.remarks.end(),
        [](const SettingRemark &a, const SettingRemark &b) { return a.line < b.line; });
    checkRights(path, isInPlace, settings.remarks);
    return settings;
}

} // namespace techpass
