// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

namespace techpass {

struct Policy;

/// Completes the domain of an email address once its `@` is typed, from `others`, which come
/// first, and those that the policy names; any other domain can be typed as well. GUI thread.
class DomainCompleter final : public QCompleter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DomainCompleter)

public:
    DomainCompleter(const Policy &policy, const QStringList &others, QObject *parent);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

private:
    mutable QString m_name; ///< what stands before the domain, with the `@`
};

} // namespace techpass
