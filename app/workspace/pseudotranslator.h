// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace techpass {

/// A language that nobody speaks, made of the English texts, for developers and tests: it shows what is not
/// translated, what has no room for longer words, and what does not follow the direction of writing.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PseudoTranslator)

public:
    enum class Kind {
        Long, ///< with accents, and 40 % longer
        Mirrored, ///< with accents, written from right to left
    };

    /// `english` gives the plural forms and outlives it.
    PseudoTranslator(Kind kind, const QTranslator &english);

    QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// `text` in that language; placeholders, tags, mnemonics and patterns of files stay.
    static QString disguised(const QString &text, Kind kind);

private:
    Kind m_kind;
    const QTranslator &m_english;
};

} // namespace techpass
