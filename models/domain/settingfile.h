// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace techpass {

struct SettingSpec;

/// One value as an administrator wrote it.
struct SettingEntry
{
    QString section; ///< `program`, `environment.production` …
    QString name;
    QString value;
    int line = 0; ///< from 1; 0: it comes from no text
};

/// Something about the machine's settings that an administrator should know.
struct SettingRemark
{
    enum class Kind {
        // Errors: what is meant cannot be told, so nothing is done until it is mended.
        FileUnreadable,
        FileTooLarge,
        NotUtf8, ///< name: the encoding that it looks like, where that can be told
        LineUnreadable,
        OutsideSection,
        Repeated, ///< hint: the line of the first
        Empty,
        WrongType, ///< value; hint: what is expected
        OutOfRange, ///< the same
        // Warnings.
        UnknownSection, ///< hint: what may have been meant
        UnknownName, ///< the same
        NotForMachine, ///< a user's own matter
        NoEffectYet,
        SecretForAll,
        WritableByOthers,
        NotOwnedByRoot,
    };

    Kind kind = Kind::FileUnreadable;
    int line = 0; ///< 0: of the whole file
    QString name = {}; ///< `[program] environment`, or as above
    QString value = {};
    QString hint = {};

    bool isError() const { return kind < Kind::UnknownSection; }
    friend bool operator==(const SettingRemark &, const SettingRemark &) = default;
};
using SettingRemarks = QList<SettingRemark>;

struct SettingFile
{
    QList<SettingEntry> entries;
    SettingRemarks remarks;
};

/// The largest file that is read; one of that size is no settings file.
inline constexpr qsizetype largestSettingFile = 256 * 1024; ///< bytes

/// Reads `[section]` and `name=value` lines, UTF-8, with `#` and `;` for comment lines. A value is taken as
/// it stands, without escapes; quotation marks around it are not part of it.
SettingFile readSettingFile(const QByteArray &bytes);

/// What is wrong with machine-wide `entries`, by the table.
SettingRemarks checkSettings(const QList<SettingEntry> &entries);

/// The kind of fault of `value`, WrongType or OutOfRange; nothing where it can be used.
std::optional<SettingRemark::Kind> faultOf(const SettingSpec &spec, const QString &value);

/// A list as it is written, with commas between: trimmed, without empty entries.
QStringList settingList(const QString &value);
/// `true`, `yes`, `on`, `1`, and their opposites, in any case; nothing otherwise.
std::optional<bool> settingFlag(const QString &value);

} // namespace techpass
