// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/countries.h"

#include <QComboBox>

namespace techpass {

class CountryCompleter;

/// Asks for a country code: choose "Singapore (+65)", or type a part of the name, in the program's language
/// or in English, or of the code and choose from what matches. What is typed and is no country stays as it
/// is, for the rules to judge. GUI thread.
class CountryBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountryBox)

public:
    explicit CountryBox(QWidget *parent = nullptr);

    /// Digits of the code (`65`), or the typed text where it is no country.
    QString code() const;
    void setCode(const QString &code);
    /// What is typed is no country yet, but a part of what the list offers for it.
    bool isBegun() const;

Q_SIGNALS:
    /// By the user or by setCode().
    void codeChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Anew in the program's language; what is chosen or typed stays.
    void fill();
    /// Shows what was typed as the country that it means.
    void settle();

    QList<Country> m_countries;
    CountryCompleter *m_matching;
};

} // namespace techpass
