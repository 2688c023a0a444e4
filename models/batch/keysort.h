// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace techpass {

class WorkControl;

/// A place and what it is sorted by: words to be compared one by one, the last having 0 in its lowest byte (a
/// key of TextOrder).
struct KeyedPlace
{
    quint64 word = 0; ///< the one that is compared now
    const quint64 *key = nullptr;
    qint32 place = 0;
};

/// By key, up or down; equal keys by place, always up. On two processors.
void sortKeyed(std::vector<KeyedPlace> &keyed, bool down, WorkControl &control);

} // namespace techpass
