// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/headermatcher.h"
#include "models/files/listsource.h"

namespace techpass {

/// The rows of a list whose columns hold more than one field: whole names, and numbers with the country code
/// inside.
class DerivedListSource final : public ListSource
{
    Q_DISABLE_COPY_MOVE(DerivedListSource)

public:
    /// `source` has the whole names as first names.
    DerivedListSource(std::shared_ptr<const ListSource> source, const HeaderMatch &header);

    /// Whether some of the header's fields have to be derived.
    static bool isNeeded(const HeaderMatch &header);

    int rowCount() const override { return m_source->rowCount(); }
    QString value(int row, Field field) const override;
    Invitee invitee(int row) const override;
    QString remark(int row) const override { return m_source->remark(row); }
    QStringList extraValues(int row) const override { return m_source->extraValues(row); }
    int line(int row) const override { return m_source->line(row); }

private:
    std::shared_ptr<const ListSource> m_source;
    bool m_hasWholeNames;
    NameOrder m_nameOrder;
    bool m_isCodeInNumber;
};

/// First and last name. A comma stands behind the last name, whatever the order; a name of one word is a
/// first name.
std::pair<QString, QString> partedName(const QString &name, NameOrder order);

} // namespace techpass
