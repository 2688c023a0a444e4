// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listchoice.h"

#include "app/cli/terminal.h"
#include "models/files/listopening.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(techpass::ChoiceText)
};

const QString wholeName = u"name"_s;
const QString wholeNameLastFirst = u"nameLastFirst"_s;

QString listed(const QStringList &texts)
{
    return QLocale().createSeparatedList(texts);
}

/// The column of a title or of `#3`, from 0; -1 where there is none.
int columnOf(const QString &title, const QStringList &titles)
{
    if (title.startsWith(u'#')) {
        bool isNumber = false;
        const int number = QStringView(title).sliced(1).toInt(&isNumber);
        if (isNumber && number > 0)
            return number - 1;
    }
    for (int column = 0; column < static_cast<int>(titles.size()); ++column) {
        if (titles[column].simplified().compare(title.simplified(), Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

/// Gives a column to a field, and takes it from whichever had it.
void assign(ListColumns &columns, const QString &field, int column)
{
    std::replace(columns.columns.begin(), columns.columns.end(), column, -1);
    if (columns.nameColumn == column)
        columns.nameColumn = -1;
    if (const auto known = fieldFromName(field)) {
        columns.columns[indexOf(*known)] = column;
        if (*known == Field::FirstName || *known == Field::LastName)
            columns.nameColumn = -1;
        return;
    }
    columns.columns[indexOf(Field::FirstName)] = -1;
    columns.columns[indexOf(Field::LastName)] = -1;
    columns.nameColumn = column;
    columns.nameOrder = field == wholeNameLastFirst ? NameOrder::LastNameFirst : NameOrder::FirstNameFirst;
}

tl::expected<ListColumns, QString> chosenColumns(const OpenedList &list, const ListChoice &choice)
{
    ListColumns columns = list.columns;
    for (const ListChoice::Column &chosen : choice.columns) {
        const int column = columnOf(chosen.title, list.columnTitles);
        if (column < 0)
            return tl::unexpected(ChoiceText::tr("there is no column \"%1\". The columns are: %2.")
                                      .arg(chosen.title, listed(list.columnTitles)));
        assign(columns, chosen.field, column);
    }
    return columns;
}

QString sheetSentence(const ListQuestion &question)
{
    QStringList sheets;
    for (const SheetCandidate &sheet : question.sheets)
        sheets.append(ChoiceText::tr("\"%1\" (%Ln row(s))", nullptr, sheet.rowCount).arg(sheet.name));
    return ChoiceText::tr("several sheets have rows: %1. Choose one with --sheet NAME.").arg(listed(sheets));
}

QString encodingSentence(const ListQuestion &question)
{
    QStringList encodings;
    for (const EncodingCandidate &candidate : question.encodings)
        encodings.append(
            u"%1 (%2)"_s.arg(encodingName(candidate.encoding), candidate.samples.value(0).left(60)));
    return ChoiceText::tr("it is not certain how the text is encoded: %1. Choose with --encoding NAME.")
        .arg(encodings.join(u", "_s));
}

QString columnSentence(const ListQuestion &question)
{
    QStringList columns;
    for (qsizetype i = 0; i < question.columns.size(); ++i) {
        const ColumnCandidate &column = question.columns[i];
        if (column.isCertain)
            continue;
        const QString title
            = column.title.isEmpty() ? u"#%1"_s.arg(i + 1) : QString(u'"' + column.title + u'"');
        const QString guess = column.isWholeName ? wholeName
            : column.field                       ? fieldName(*column.field)
                                                 : ChoiceText::tr("not used");
        columns.append(u"%1 (%2: %3)"_s.arg(title, guess, column.samples.value(0).left(40)));
    }
    return ChoiceText::tr(
        "it is not certain what these columns are: %1. Say it with --column FIELD=TITLE, once "
        "for each, as in --column contactNumber=Phone.")
        .arg(columns.join(u", "_s));
}

QString sentenceOf(const ListQuestion &question)
{
    switch (question.about) {
    case ListQuestion::About::Sheet:
        return sheetSentence(question);
    case ListQuestion::About::Encoding:
        return encodingSentence(question);
    case ListQuestion::About::Columns:
        break;
    }
    return columnSentence(question);
}

} // namespace

tl::expected<ListChoice, QString> ListChoice::fromOptions(
    const QString &sheet, const QString &encoding, const QStringList &columns)
{
    ListChoice choice;
    choice.sheet = sheet;
    if (!encoding.isEmpty()) {
        choice.encoding = encodingFromName(encoding);
        if (!choice.encoding)
            return tl::unexpected(
                ChoiceText::tr("--encoding takes UTF-8, UTF-16LE, UTF-16BE, Windows-1252, GB18030 or Big5."));
    }
    for (const QString &column : columns) {
        const qsizetype equals = column.indexOf(u'=');
        const QString field = column.left(std::max<qsizetype>(equals, 0)).trimmed();
        const bool isKnown = fieldFromName(field) || field == wholeName || field == wholeNameLastFirst;
        if (equals < 0 || !isKnown)
            return tl::unexpected(ChoiceText::tr("--column takes FIELD=TITLE, such as contactNumber=Phone."));
        choice.columns.append({field, column.sliced(equals + 1)});
    }
    return choice;
}

tl::expected<OpenedList, QString> openChosenList(const QString &path, const ListChoice &choice)
{
    OpenRequest request{{}, {choice.sheet, choice.encoding, std::nullopt}, {}};
    Result<OpenedList> list = openList(path, request);
    if (!list)
        return tl::unexpected(errorLine(list.error()));
    if (list->answer.sheet != choice.sheet)
        return tl::unexpected(ChoiceText::tr("there is no sheet \"%1\".").arg(choice.sheet));
    if (!choice.columns.isEmpty()) {
        const auto columns = chosenColumns(*list, choice);
        if (!columns)
            return tl::unexpected(columns.error());
        request.answer.columns = *columns;
        list = openList(path, request);
        if (!list)
            return tl::unexpected(errorLine(list.error()));
        if (list->answer.columns != request.answer.columns)
            return tl::unexpected(ChoiceText::tr("there is no such column."));
    }
    if (!list->questions.isEmpty())
        return tl::unexpected(sentenceOf(list->questions.constFirst()));
    return *std::move(list);
}

} // namespace techpass
