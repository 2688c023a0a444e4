// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>

namespace techpass {

/// Texts made of what spreadsheets and readers stumble over; the same for the same seed.
class RandomText final
{
public:
    explicit RandomText(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return m_random.bounded(limit); }

    QString text()
    {
        static const std::array<QString, 32> pieces{QStringLiteral("\""), QStringLiteral("\"\""),
            QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral(","),
            QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|"), QStringLiteral("="),
            QStringLiteral("+65"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("'"),
            QStringLiteral("''"), QStringLiteral(" "), QStringLiteral("a"), QStringLiteral("Ming"),
            QStringLiteral("O'Brien"), QStringLiteral("José"), QStringLiteral("伟"), QStringLiteral("கவிதா"),
            QStringLiteral("😀"), QStringLiteral("e\u0301"), QStringLiteral("\u200B"),
            QStringLiteral("\u00A0"), QStringLiteral("_x000D_"), QStringLiteral("_x"),
            QStringLiteral("000A_x005F_"), QStringLiteral("&lt;"), QStringLiteral("<b>"),
            QStringLiteral("sep=;")};
        QString result;
        for (int count = below(6); count > 0; --count)
            result += pieces[static_cast<std::size_t>(below(static_cast<int>(pieces.size())))];
        return result;
    }

    QRandomGenerator &generator() { return m_random; }

private:
    QRandomGenerator m_random;
};

} // namespace techpass
