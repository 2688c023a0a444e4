// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitee.h"
#include "models/store/outboxblock.h"

namespace techpass {

/// What was sent in a field before, to be offered where it is typed again: newest submission first, each text
/// once whatever its case. Looks at the first rows of the last submissions only, so that it takes no time a
/// person would notice however much was sent. Empty for fields that are another one's for every person.
QStringList earlierEntries(const QList<OutboxBlock> &blocks, Field field);
/// The domains of email addresses, in the same way.
QStringList earlierDomains(const QList<OutboxBlock> &blocks);

} // namespace techpass
