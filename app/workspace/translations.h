// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace techpass {

/// The program's words in one language at a time, and numbers and dates as people write them in it. Made by
/// main() and tests once there is a QCoreApplication, before the first text is shown; widgets hear of a
/// change by QEvent::LanguageChange.
class Translations final
{
    Q_DISABLE_COPY_MOVE(Translations)

public:
    /// The languages among `allowed` can be chosen (empty: all), and English. It speaks the system's.
    explicit Translations(const QStringList &allowed = {});
    ~Translations();

    /// Codes as `en` and `zh_SG`, English first.
    QStringList languages() const;
    /// Speaks `code` (`zh-SG`, `zh_SG`) from now on; the system's language where it is empty or cannot be
    /// had. Besides those of languages() there are `x-long` and `x-mirrored` (PseudoTranslator).
    void speak(const QString &code);
    /// The language that is spoken.
    const QString &language() const { return m_language; }
    Qt::LayoutDirection direction() const;

private:
    void clear();
    void install(std::unique_ptr<QTranslator> translator);
    void installFile(const QString &name, const QString &folder);
    void installPseudo();

    QStringList m_allowed;
    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< the later ones win
};

/// The first of `preferred` (`zh-Hans-SG`, `en-GB` …) that there is a translation for and that is allowed, as
/// it stands in `available`; `en` where there is none.
QString chosenLanguage(
    const QStringList &preferred, const QStringList &available, const QStringList &allowed);

} // namespace techpass
