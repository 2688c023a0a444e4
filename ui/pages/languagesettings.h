// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace techpass {

class Session;

/// The choice of the program's language, each in its own name; what the administrator allows is said below.
/// GUI thread.
class LanguageSettings final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageSettings)

public:
    /// A language as its speakers call it; never translated, so that everybody finds their own.
    static QString ownName(const QString &code);
    /// What the choice of the system's language is called.
    static QString systemName();

    explicit LanguageSettings(const Session &session, QWidget *parent = nullptr);

    /// Offers `codes` besides the system's, and shows `chosen` without emitting it; empty: the system's.
    void setLanguages(const QStringList &codes, const QString &chosen);
    void setLanguage(const QString &code);

Q_SIGNALS:
    void chosen(const QString &code); ///< empty: the system's

private:
    QComboBox *m_language;
};

} // namespace techpass
