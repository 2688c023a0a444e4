// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/supportreport.h"

#include "app/workspace/logfile.h"
#include "app/workspace/settings.h"
#include "models/domain/settingwords.h"
#include "models/domain/submission.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qint64 logShare = 512LL * 1024; ///< bytes

QString heading(const QString &title)
{
    return u"== %1\n"_s.arg(title);
}

QString fact(const QString &name, const QString &value)
{
    return u"%1: %2\n"_s.arg(name, value);
}

QString withoutHome(QString text)
{
    // As a person's folder is named after them.
    const QString home = QDir::homePath();
    return home.size() > 1 ? text.replace(home, u"~"_s) : text;
}

QString programFacts()
{
    return fact(u"TechPass Invite"_s, QStringLiteral(TECHPASS_VERSION))
        + fact(u"Made"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
        + fact(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture())
        + fact(u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())
        + fact(u"Qt"_s, QString::fromLatin1(qVersion()))
        + fact(u"TLS"_s, QSslSocket::sslLibraryVersionString()) + fact(u"Language"_s, QLocale().name());
}

QString settingFacts(const Settings &settings, const QString &environment)
{
    QString text;
    const EffectiveSettings effective = settings.effective(environment);
    for (const EffectiveSetting &setting : effective.all()) {
        const SettingSpec &spec = settingSpec(setting.key);
        text += fact(u"[%1] %2"_s.arg(spec.section(environment), QString(spec.name)),
            setting.shownValue() + (setting.isLocked() ? u" (fixed for this computer)"_s : QString()));
    }
    for (const SettingRemark &remark : settings.machine().remarks)
        text += settingSentenceIn(settings.machine().place, remark) + u'\n';
    return withoutHome(text);
}

QString outboxFacts(const OutboxCounts &counts)
{
    QString text;
    for (int state = 0; state < rowStateCount; ++state) {
        const auto known = static_cast<RowState>(state);
        text += fact(rowStateName(known), QString::number(counts[known]));
    }
    return text;
}

} // namespace

QString supportReport(
    const Settings &settings, const QString &environment, const OutboxCounts &counts, const LogFile &log)
{
    const QStringList parts{heading(u"Program"_s) + programFacts(),
        heading(u"Settings"_s) + settingFacts(settings, environment),
        heading(u"Rows in the outbox"_s) + outboxFacts(counts),
        heading(u"Log"_s) + QString::fromLatin1(log.tail(logShare))};
    return parts.join(u'\n');
}

Result<void> saveSupportReport(const QString &path, const QString &report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(report.toUtf8()) < 0 || !file.commit())
        return failure(Error::Kind::FileNotWritable, file.errorString());
    return {};
}

} // namespace techpass
