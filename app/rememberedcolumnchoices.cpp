// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rememberedcolumnchoices.h"

#include "app/workspace/settings.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype most = 100;

} // namespace

RememberedColumnChoices::RememberedColumnChoices(Settings &settings)
    : m_settings(settings)
    , m_kept(settings.columnChoices().mid(0, most))
{
    for (const QString &text : std::as_const(m_kept)) {
        const qsizetype space = text.indexOf(u' ');
        if (const auto columns = columnsFromJson(text.mid(space + 1).toUtf8()); space > 0 && columns)
            m_known.insert(QByteArray::fromHex(text.first(space).toLatin1()), *columns);
    }
}

void RememberedColumnChoices::remember(const QByteArray &signature, const ListColumns &columns)
{
    const QString start = QString::fromLatin1(signature.toHex()) + u' ';
    m_known.insert(signature, columns);
    m_kept.removeIf([&start](const QString &text) { return text.startsWith(start); });
    m_kept.prepend(start + QString::fromUtf8(toJson(columns)));
    m_kept = m_kept.mid(0, most);
    m_settings.setColumnChoices(m_kept);
}

RememberedColumns RememberedColumnChoices::lookup() const
{
    return [known = m_known](const QByteArray &signature) -> std::optional<ListColumns> {
        const auto found = known.constFind(signature);
        return found == known.constEnd() ? std::nullopt : std::optional(*found);
    };
}

} // namespace techpass
