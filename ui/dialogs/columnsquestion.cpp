// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnsquestion.h"

#include "models/rules/problemtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// What a choice stands for: a field by its number, or one of these.
constexpr int notUsed = -1;
constexpr int firstNameFirst = 100;
constexpr int lastNameFirst = 101;

constexpr int mostSamples = 3;
constexpr int samplesWidth = 240;
constexpr int choiceWidth = 220;

bool isWholeName(int choice)
{
    return choice == firstNameFirst || choice == lastNameFirst;
}

QLabel *heading(const Words &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    keepWorded(label, [label, text] { label->setText(text()); });
    setRole(label, "fieldLabel"_L1);
    return label;
}

int choiceOf(const ColumnCandidate &column, const ListColumns &likeliest)
{
    if (column.isWholeName)
        return likeliest.nameOrder == NameOrder::LastNameFirst ? lastNameFirst : firstNameFirst;
    return column.field ? static_cast<int>(indexOf(*column.field)) : notUsed;
}

} // namespace

ColumnsQuestion::ColumnsQuestion(const ListQuestion &question, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::space16);
    grid->setVerticalSpacing(Tokens::space8);
    grid->setColumnStretch(0, 1);
    grid->addWidget(heading([] { return tr("Column in the file"); }, this), 0, 0);
    grid->addWidget(heading([] { return tr("What is in it"); }, this), 0, 1);
    grid->addWidget(heading([] { return tr("Read it as"); }, this), 0, 2);
    for (const ColumnCandidate &column : question.columns) {
        addColumn(*grid, column);
        QComboBox *choice = m_choices.back();
        choice->setCurrentIndex(choice->findData(choiceOf(column, question.likeliest)));
        choice->setToolTip(choice->currentText());
        connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
            markTwice();
            choice->setToolTip(choice->currentText());
            Q_EMIT changed();
        });
    }
    markTwice();
}

void ColumnsQuestion::addColumn(QGridLayout &grid, const ColumnCandidate &column)
{
    const auto number = static_cast<int>(m_choices.size()) + 1;
    const QString samples = QStringList(column.samples.mid(0, mostSamples)).join(u" · "_s);

    auto *name = new QWidget(this);
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::space8);
    auto *words = new ElidedLabel(name);
    setRole(words, "body"_L1);
    row->addWidget(words, 1);
    if (!column.isCertain) {
        row->addWidget(new IconLabel("triangle-alert"_L1, IconTint::Check, Tokens::icon, name));
        auto *doubt = heading([] { return tr("Not certain"); }, name);
        setRole(doubt, "check"_L1);
        row->addWidget(doubt);
    }
    auto *texts = new ElidedLabel(this);
    setRole(texts, "secondary"_L1);
    texts->setFixedWidth(samplesWidth);

    auto *choice = new QComboBox(this);
    choice->setObjectName(u"columnChoice%1"_s.arg(number));
    choice->setFixedWidth(choiceWidth);
    choice->addItem(QString(), notUsed);
    for (const Field field : allFields)
        choice->addItem(QString(), static_cast<int>(indexOf(field)));
    choice->addItem(QString(), firstNameFirst);
    choice->addItem(QString(), lastNameFirst);
    choice->setMaxVisibleItems(choice->count());
    keepWorded(this, [=, this, given = column.title, isCertain = column.isCertain] {
        const QString title
            = given.isEmpty() ? tr("Column %1, without a title").arg(locale().toString(number)) : given;
        words->setText(title);
        texts->setText(samples.isEmpty() ? tr("Nothing") : samples);
        for (int i = 0; i < choice->count(); ++i)
            choice->setItemText(i, choiceTitle(choice->itemData(i).toInt()));
        choice->setToolTip(choice->currentText());
        choice->setAccessibleName(tr("Read “%1” as").arg(title));
        choice->setAccessibleDescription(isCertain ? samples : tr("Not certain. In it: %1").arg(samples));
    });
    if (!column.isCertain && !m_firstUncertain)
        m_firstUncertain = choice;

    grid.addWidget(name, number, 0);
    grid.addWidget(texts, number, 1);
    grid.addWidget(choice, number, 2);
    m_choices.push_back(choice);
}

QString ColumnsQuestion::choiceTitle(int choice)
{
    switch (choice) {
    case notUsed:
        return tr("Not used");
    case firstNameFirst:
        return tr("Name, first name first");
    case lastNameFirst:
        return tr("Name, last name first");
    default:
        return fieldTitle(allFields[static_cast<std::size_t>(choice)]);
    }
}

bool ColumnsQuestion::isChosenTwice(std::size_t column) const
{
    const int wanted = m_choices[column]->currentData().toInt();
    return wanted != notUsed
        && std::count_if(m_choices.begin(), m_choices.end(),
               [wanted](const QComboBox *other) {
                   const int choice = other->currentData().toInt();
                   return choice == wanted || (isWholeName(choice) && isWholeName(wanted));
               })
        > 1;
}

void ColumnsQuestion::markTwice()
{
    for (std::size_t column = 0; column < m_choices.size(); ++column)
        setInvalid(m_choices[column], isChosenTwice(column));
}

QComboBox *ColumnsQuestion::faulty() const
{
    for (std::size_t column = 0; column < m_choices.size(); ++column) {
        if (isChosenTwice(column))
            return m_choices[column];
    }
    return nullptr;
}

QString ColumnsQuestion::fault() const
{
    const QComboBox *choice = faulty();
    return choice ? tr("“%1” is chosen for two columns.").arg(choice->currentText()) : QString();
}

ListColumns ColumnsQuestion::columns() const
{
    ListColumns columns;
    columns.columns.fill(-1);
    for (std::size_t column = 0; column < m_choices.size(); ++column) {
        const int choice = m_choices[column]->currentData().toInt();
        const auto place = static_cast<int>(column);
        if (isWholeName(choice)) {
            columns.nameColumn = place;
            columns.nameOrder
                = choice == lastNameFirst ? NameOrder::LastNameFirst : NameOrder::FirstNameFirst;
        } else if (choice != notUsed) {
            columns.columns[static_cast<std::size_t>(choice)] = place;
        }
    }
    return columns;
}

QStringList ColumnsQuestion::missing() const
{
    const ListColumns chosen = columns();
    QStringList titles;
    for (const Field field : allFields) {
        const bool isFromName
            = chosen.nameColumn >= 0 && (field == Field::FirstName || field == Field::LastName);
        // Public officers have no username.
        const bool isNeeded = field != Field::Department && field != Field::Username;
        if (isNeeded && !isFromName && chosen.columns[indexOf(field)] < 0)
            titles.append(fieldTitle(field));
    }
    return titles;
}

QList<QWidget *> ColumnsQuestion::editors() const
{
    return {m_choices.begin(), m_choices.end()};
}

QWidget *ColumnsQuestion::firstUncertain() const
{
    return m_firstUncertain || m_choices.empty() ? m_firstUncertain : m_choices.front();
}

} // namespace techpass
