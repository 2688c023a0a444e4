// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countrybox.h"

#include "ui/widgets/countrycompleter.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/wording.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

CountryBox::CountryBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(12);
    keepWorded(this, [this] {
        fill();
        lineEdit()->setPlaceholderText(tr("Country or code"));
    });
    lineEdit()->setObjectName("countryText"_L1);

    m_matching = new CountryCompleter(model(), this);
    m_matching->setMaxVisibleItems(10);
    styleSuggestions(m_matching);
    setCompleter(m_matching);
    connect(lineEdit(), &QLineEdit::textEdited, m_matching, &CountryCompleter::setTyped);
    connect(this, &QComboBox::editTextChanged, this, &CountryBox::codeChanged);
}

void CountryBox::fill()
{
    const QSignalBlocker nothingIsEdited(this);
    const QString text = currentText();
    const int shown = findText(text, Qt::MatchFixedString);
    const QString region = shown < 0 ? QString() : m_countries.at(shown).region;
    m_countries = countries();
    clear();
    for (const Country &country : std::as_const(m_countries)) {
        const QString entry = tr("%1 (+%2)", "country (code)").arg(country.name, country.code);
        addItem(entry, country.code);
        setItemData(count() - 1, QString(entry + u' ' + country.englishName), CountryCompleter::searchRole);
    }
    const auto kept = std::find_if(m_countries.cbegin(), m_countries.cend(),
        [&region](const Country &country) { return country.region == region; });
    setCurrentIndex(kept != m_countries.cend() ? static_cast<int>(kept - m_countries.cbegin()) : -1);
    if (shown < 0)
        setEditText(text);
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

bool CountryBox::isBegun() const
{
    const QString typed = currentText().trimmed();
    return !typed.isEmpty() && findText(typed, Qt::MatchFixedString) < 0
        && findCountry(m_countries, typed) < 0 && m_matching->knows(typed);
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
