// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/askedchange.h"

#include "models/batch/batchdocument.h"

#include <QPointer>

#include <optional>

namespace techpass {

void AskedChange::ask(BatchDocument &document, const std::function<void()> &change, const Then &then)
{
    drop();
    if (document.isBusy())
        return;
    m_asked = std::make_unique<QObject>();
    const QPointer<QObject> asked(m_asked.get());
    const auto made = std::make_shared<std::optional<ChangeSize>>();
    QObject::connect(
        &document, &BatchDocument::changeMade, m_asked.get(),
        [made](const ChangeSize &size) { *made = size; }, Qt::SingleShotConnection);
    const auto end = [this, &document, made, then] {
        if (document.isBusy())
            return;
        drop();
        if (*made)
            then(**made);
    };
    change();
    if (asked && document.isBusy())
        QObject::connect(&document, &BatchDocument::historyChanged, m_asked.get(), end);
    else if (asked)
        end();
}

} // namespace techpass
