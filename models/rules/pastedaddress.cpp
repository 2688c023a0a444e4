// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pastedaddress.h"

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeAddress(const QString &text)
{
    return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@') && !text.contains(u' ');
}

/// `Arun Kumar`, `Kumar, Arun`: the last word is the last name unless a comma says otherwise.
void splitName(QString name, PastedAddress &address)
{
    name = name.simplified();
    while (name.size() > 1
        && ((name.startsWith(u'"') && name.endsWith(u'"'))
            || (name.startsWith(u'\'') && name.endsWith(u'\''))))
        name = name.sliced(1, name.size() - 2).trimmed();
    if (name.contains(u'@'))
        return; // some programs repeat the address as the name
    if (const qsizetype comma = name.indexOf(u','); comma >= 0) {
        address.lastName = name.first(comma).trimmed();
        address.firstName = name.sliced(comma + 1).trimmed();
        return;
    }
    const qsizetype space = name.lastIndexOf(u' ');
    address.firstName = space < 0 ? name : name.first(space);
    address.lastName = space < 0 ? QString() : name.sliced(space + 1);
}

} // namespace

std::optional<PastedAddress> pastedAddress(const QString &text)
{
    QString rest = text.trimmed();
    while (rest.endsWith(u';') || rest.endsWith(u','))
        rest = rest.chopped(1).trimmed();

    PastedAddress address;
    if (rest.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        address.email = rest.sliced(7).section(u'?', 0, 0).trimmed();
        return looksLikeAddress(address.email) ? std::make_optional(address) : std::nullopt;
    }
    const qsizetype open = rest.lastIndexOf(u'<');
    if (open < 0 || !rest.endsWith(u'>'))
        return std::nullopt;
    address.email = rest.sliced(open + 1).chopped(1).trimmed();
    if (!looksLikeAddress(address.email) || rest.first(open).contains(u'<'))
        return std::nullopt;
    splitName(rest.first(open), address);
    return address;
}

} // namespace techpass
