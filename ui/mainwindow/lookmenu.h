// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/systemscheme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace techpass {

/// How the program looks and speaks, for its View menu: the same choices as on the Settings page. Owned by
/// the menu. GUI thread.
class LookMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookMenu)

public:
    explicit LookMenu(QMenu *view);

    Appearance appearance() const;
    QStringList languages() const; ///< their codes
    QString language() const; ///< empty: the system's
    /// These show a choice without emitting it.
    void setAppearance(Appearance appearance);
    void setLanguages(const QStringList &codes, const QString &chosen); ///< as for the Settings page
    void setLanguage(const QString &code);

Q_SIGNALS:
    void appearanceChosen(techpass::Appearance appearance);
    void languageChosen(const QString &code);

private:
    void addAppearances();
    QAction *addLanguage(const QString &code);

    QMenu *m_appearances;
    QMenu *m_languages;
    QActionGroup *m_appearance;
    QActionGroup *m_language;
};

} // namespace techpass
