// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settingfile.h"

#include "models/domain/settingtable.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = SettingRemark::Kind;

QString encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return u"UTF-16"_s;
    return {};
}

bool isNamed(QStringView text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || !c.isPrint() || c == u'[' || c == u']';
    });
}

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.front() == u'"' && value.back() == u'"';
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

QString shownName(const QString &section, const QString &name)
{
    return u"[%1] %2"_s.arg(section, name);
}

/// Reads the lines one after the other.
class LineReader final
{
public:
    void take(const QString &raw);
    SettingFile file;

private:
    void takeSection(const QString &line);
    void takeValue(const QString &line);
    void remark(Kind kind, const QString &name = {}, const QString &hint = {})
    {
        file.remarks.append({kind, m_line, name, {}, hint});
    }

    QString m_section;
    QHash<QString, int> m_seen;
    int m_line = 0;
};

void LineReader::take(const QString &raw)
{
    ++m_line;
    const QString line = raw.trimmed();
    if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
        return;
    if (line.startsWith(u'['))
        takeSection(line);
    else
        takeValue(line);
}

void LineReader::takeSection(const QString &line)
{
    const QString section = line.endsWith(u']') ? line.sliced(1, line.size() - 2).trimmed() : QString();
    if (!isNamed(section))
        remark(Kind::LineUnreadable);
    m_section = section;
}

void LineReader::takeValue(const QString &line)
{
    const qsizetype equals = line.indexOf(u'=');
    const QString name = line.left(std::max<qsizetype>(equals, 0)).trimmed();
    if (!isNamed(name)) {
        remark(Kind::LineUnreadable);
        return;
    }
    if (m_section.isEmpty()) {
        remark(Kind::OutsideSection, name);
        return;
    }
    const QString shown = shownName(m_section, name);
    if (const int first = m_seen.value(shown); first > 0) {
        remark(Kind::Repeated, shown, QString::number(first));
        return;
    }
    m_seen.insert(shown, m_line);
    file.entries.append({m_section, name, unquoted(line.sliced(equals + 1).trimmed()), m_line});
}

/// How many letters have to be changed, put in or left out.
int distance(const QString &from, const QString &to)
{
    QList<int> row(to.size() + 1);
    for (qsizetype i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < to.size(); ++j) {
            const int changed = diagonal + (from[i].toCaseFolded() == to[j].toCaseFolded() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.constLast();
}

QString nearest(const QString &word, const QStringList &known)
{
    QString best;
    // More than a third is another word.
    int least = std::max(2, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : known) {
        if (const int away = distance(word, candidate); away < least) {
            least = away;
            best = candidate;
        }
    }
    return best;
}

SettingRemark unknownSection(const SettingEntry &entry)
{
    QString hint = nearest(entry.section, settingGroups());
    if (hint == "environment"_L1 || entry.section.startsWith("environment"_L1))
        hint = u"environment.NAME"_s;
    return {Kind::UnknownSection, entry.line, entry.section, {}, hint};
}

SettingRemark unknownName(const SettingEntry &entry)
{
    QStringList here;
    QString elsewhere;
    for (const SettingSpec &spec : settingTable()) {
        const bool isHere = findSetting(entry.section, QString(spec.name)) == &spec;
        if (isHere)
            here.append(spec.name);
        else if (entry.name.compare(spec.name, Qt::CaseInsensitive) == 0)
            elsewhere = shownName(spec.section(u"NAME"_s), spec.name);
    }
    return {Kind::UnknownName, entry.line, shownName(entry.section, entry.name), {},
        elsewhere.isEmpty() ? nearest(entry.name, here) : elsewhere};
}

bool isSection(const QString &section)
{
    return !environmentOfSection(section).isEmpty()
        || (section != "environment"_L1 && settingGroups().contains(section));
}

std::optional<SettingRemark> remarkOn(const SettingEntry &entry)
{
    if (!isSection(entry.section))
        return unknownSection(entry);
    const SettingSpec *spec = findSetting(entry.section, entry.name);
    if (!spec)
        return unknownName(entry);
    const QString name = shownName(entry.section, entry.name);
    if (entry.value.isEmpty())
        return SettingRemark{Kind::Empty, entry.line, name};
    if (const auto fault = faultOf(*spec, entry.value)) {
        const bool isSecret = spec->type == SettingType::Secret;
        return SettingRemark{*fault, entry.line, name, isSecret ? QString() : entry.value};
    }
    if (spec->scope == SettingScope::User)
        return SettingRemark{Kind::NotForMachine, entry.line, name};
    if (!spec->isInEffect)
        return SettingRemark{Kind::NoEffectYet, entry.line, name};
    if (spec->type == SettingType::Secret)
        return SettingRemark{Kind::SecretForAll, entry.line, name};
    return {};
}

} // namespace

SettingFile readSettingFile(const QByteArray &bytes)
{
    if (bytes.size() > largestSettingFile)
        return {{}, {{Kind::FileTooLarge}}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return {{}, {{Kind::NotUtf8, 0, encodingOf(bytes)}}};
    LineReader reader;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        reader.take(line);
    return reader.file;
}

SettingRemarks checkSettings(const QList<SettingEntry> &entries)
{
    SettingRemarks remarks;
    QStringList unknownSections;
    for (const SettingEntry &entry : entries) {
        const auto remark = remarkOn(entry);
        if (!remark)
            continue;
        if (remark->kind == Kind::UnknownSection) {
            // Once for all that stands in it.
            if (unknownSections.contains(entry.section))
                continue;
            unknownSections.append(entry.section);
        }
        remarks.append(*remark);
    }
    return remarks;
}

} // namespace techpass
