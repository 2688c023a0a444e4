// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countrybox.h"

#include "ui/widgets/suggestions.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace techpass {

using namespace Qt::StringLiterals;

CountryBox::CountryBox(QWidget *parent)
    : QComboBox(parent)
    , m_countries(countries())
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(12);
    for (const Country &country : std::as_const(m_countries))
        addItem(tr("%1 (+%2)", "country (code)").arg(country.name, country.code), country.code);
    setCurrentIndex(-1);
    keepWorded(this, [this] { lineEdit()->setPlaceholderText(tr("Country or code")); });
    lineEdit()->setObjectName("countryText"_L1);

    auto *matching = new QCompleter(model(), this);
    matching->setFilterMode(Qt::MatchContains);
    matching->setCaseSensitivity(Qt::CaseInsensitive);
    matching->setMaxVisibleItems(10);
    styleSuggestions(matching);
    setCompleter(matching);
    connect(this, &QComboBox::editTextChanged, this, &CountryBox::codeChanged);
}

QString CountryBox::code() const
{
    const QString typed = currentText();
    // Two countries may share a name's start, so an exact entry counts before what is found for it.
    if (const int exact = findText(typed, Qt::MatchFixedString); exact >= 0)
        return itemData(exact).toString();
    const int found = findCountry(m_countries, typed);
    return found < 0 ? typed.trimmed() : m_countries.at(found).code;
}

void CountryBox::setCode(const QString &code)
{
    const int found = findCountry(m_countries, code);
    setCurrentIndex(found);
    if (found < 0)
        setEditText(code);
}

void CountryBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        settle();
    QComboBox::focusOutEvent(event);
}

void CountryBox::wheelEvent(QWheelEvent *event)
{
    // A wheel that scrolls the form must not choose another country on its way.
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    QComboBox::wheelEvent(event);
}

void CountryBox::settle()
{
    if (findText(currentText(), Qt::MatchFixedString) >= 0)
        return;
    if (const int found = findCountry(m_countries, currentText()); found >= 0)
        setCurrentIndex(found);
}

} // namespace techpass
