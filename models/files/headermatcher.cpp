// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/headermatcher.h"

#include "models/files/headernames.h"
#include "models/files/remarks.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// The field of a title of several names (`Company/Agency`), where they do not contradict each other.
std::optional<Field> fieldOfAlternatives(const QString &title)
{
    static const QRegularExpression separators(u"[/|]|\\bor\\b"_s, QRegularExpression::CaseInsensitiveOption);
    std::optional<Field> found;
    const QStringList parts = title.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto field = fieldOfName(normalisedName(part));
        if (field && found && *field != *found)
            return std::nullopt;
        if (field)
            found = field;
    }
    return found;
}

/// Cheap: keeps most cells of people's rows from being compared at all.
bool canBeTitle(const QString &text)
{
    return text.size() <= 120 && !text.contains(u'@');
}

QString withoutBrackets(const QString &title)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    return QString(title).remove(brackets);
}

void claim(HeaderMatch &match, Field field, int column)
{
    match.columns[indexOf(field)] = column;
    ++match.matched;
}

/// Where the three titles of the remarks stand side by side; the column count where they do not.
qsizetype findRemarks(const QStringList &titles)
{
    const QStringList wanted = remarkTitles();
    return std::search(titles.begin(), titles.end(), wanted.begin(), wanted.end()) - titles.begin();
}

bool isHeader(const HeaderMatch &match)
{
    const bool nothingElse = match.matched > 0 && match.unused.isEmpty();
    return (match.columnOf(Field::Email) >= 0 && match.matched >= 2) || match.matched >= 3 || nothingElse;
}

} // namespace

QList<Field> HeaderMatch::missing() const
{
    QList<Field> fields;
    for (const Field field : allFields) {
        if (columnOf(field) < 0)
            fields.append(field);
    }
    return fields;
}

bool HeaderMatch::isHeaded(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return index < hasHeading.size() && hasHeading[index];
}

HeaderMatch HeaderMatch::ofTemplate(bool withSerialNumber)
{
    QStringList titles;
    if (withSerialNumber)
        titles.append(serialNumberTitle());
    for (const Field field : allFields)
        titles.append(templateTitle(field));
    return matchTitles(titles);
}

std::optional<Field> fieldOfTitle(const QString &title)
{
    if (!canBeTitle(title) || isSerialNumberTitle(title))
        return std::nullopt;
    if (const auto field = fieldOfName(normalisedName(title)))
        return field;
    const QString plain = withoutBrackets(title);
    if (plain.size() == title.size())
        return fieldOfAlternatives(plain);
    if (const auto field = fieldOfName(normalisedName(plain)))
        return field;
    return fieldOfAlternatives(plain);
}

bool isWholeNameTitle(const QString &title)
{
    return canBeTitle(title) && isWholeNameName(normalisedName(withoutBrackets(title)));
}

bool isSampleRecord(const HeaderMatch &header, const QStringList &cells)
{
    static const QRegularExpression example(
        u"^[\\s(<\\[*]*(e\\.?\\s?g\\.?|for example|examples?|samples?)([\\s:)>\\],-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression duty(u"^[\\s(<\\[*]*(mandatory|required|optional|compulsory)\\b[^@]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString email = cells.value(header.columnOf(Field::Email)).trimmed();
    const QString number = cells.value(header.serialNumberColumn).trimmed();
    return example.match(email).hasMatch() || example.match(number).hasMatch()
        || duty.match(email).hasMatch();
}

QByteArray headerSignature(const QStringList &titles)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &title : titles)
        hash.addData(QByteArray(normalisedName(title).toUtf8() + '\n'));
    return hash.result().toHex();
}

bool isSerialNumberTitle(const QString &title)
{
    return title.trimmed() == u"#" || (canBeTitle(title) && isSerialNumberName(normalisedName(title)));
}

HeaderMatch matchTitles(const QStringList &titles)
{
    HeaderMatch match;
    match.columns.fill(-1);
    match.hasHeading.resize(static_cast<std::size_t>(titles.size()), false);
    std::vector<bool> taken(match.hasHeading.size(), false);

    const auto columnCount = static_cast<int>(titles.size());
    if (const qsizetype first = findRemarks(titles); first < titles.size()) {
        match.remarkColumn = static_cast<int>(first) + 1;
        std::fill_n(taken.begin() + first, remarkTitles().size(), true);
    }
    for (int column = 0; column < columnCount; ++column) {
        const QString title = titles[column].simplified();
        for (const Field field : allFields) {
            if (match.columnOf(field) < 0 && title == templateTitle(field)
                && !taken[static_cast<std::size_t>(column)]) {
                claim(match, field, column);
                taken[static_cast<std::size_t>(column)] = true;
            }
        }
    }
    for (int column = 0; column < columnCount; ++column) {
        const auto index = static_cast<std::size_t>(column);
        const QString title = titles[column].simplified();
        match.hasHeading[index] = !title.isEmpty();
        if (title.isEmpty() || taken[index])
            continue;
        const auto field = fieldOfTitle(title);
        if (field && match.columnOf(*field) < 0) {
            claim(match, *field, column);
        } else if (!field && match.serialNumberColumn < 0 && isSerialNumberTitle(title)) {
            match.serialNumberColumn = column;
        } else {
            match.unused.append(title);
            match.unusedColumns.append(column);
        }
    }
    return match;
}

std::optional<HeaderMatch> findHeader(const QList<QStringList> &records)
{
    const auto hasAddressesBelow = [&records](const HeaderMatch &match, int record) {
        const int column = match.columnOf(Field::Email);
        return column >= 0
            && std::any_of(records.begin() + record + 1, records.end(), [column](const QStringList &cells) {
                   return column < cells.size() && cells[column].contains(u'@');
               });
    };
    std::optional<HeaderMatch> best;
    const auto count = std::min(static_cast<int>(records.size()), headerSearchRecords);
    for (int record = 0; record < count; ++record) {
        // Looking up titles takes long, and this record has too few to be the better one.
        if (best && best->matched >= std::min(records[record].size(), qsizetype(fieldCount)))
            continue;
        HeaderMatch match = matchTitles(records[record]);
        if (match.matched == 0 || (best && best->matched >= match.matched)
            || !(isHeader(match) || hasAddressesBelow(match, record)))
            continue;
        match.record = record;
        best = std::move(match);
    }
    return best;
}

QString expectedTitles()
{
    QStringList titles;
    for (const Field field : allFields)
        titles.append(templateTitle(field));
    return titles.join(u", "_s);
}

} // namespace techpass
