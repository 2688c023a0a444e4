// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duplicatehash.h"

#include <QtEndian>

#include <cstring>

namespace techpass {

namespace {

// The steps of MurmurHash64A and the finaliser of SplitMix64: every bit of the key counts for every bit of
// the hash, as tables use the high ones and compare the low ones.
quint64 mixedIn(quint64 hash, quint64 bytes)
{
    constexpr quint64 factor = 0xc6a4a7935bd1e995U;
    bytes *= factor;
    bytes ^= bytes >> 47;
    return (hash ^ (bytes * factor)) * factor;
}

quint64 finished(quint64 hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebU;
    return hash ^ (hash >> 31);
}

/// What is behind the last whole step; zeros behind it.
quint64 restOf(std::string_view key)
{
    constexpr std::size_t step = sizeof(quint64);
    const std::size_t rest = key.size() % step;
    if (rest == 0)
        return 0;
    if (key.size() > step)
        return qFromLittleEndian<quint64>(key.data() + key.size() - step) >> (8 * (step - rest));
    quint64 bytes = 0;
    std::memcpy(&bytes, key.data(), rest);
    return qFromLittleEndian(bytes);
}

} // namespace

quint64 duplicateHash(std::string_view key)
{
    if (key.empty())
        return 0;
    quint64 hash = key.size();
    constexpr std::size_t step = sizeof hash;
    for (std::size_t at = 0; at + step <= key.size(); at += step)
        hash = mixedIn(hash, qFromLittleEndian<quint64>(key.data() + at));
    hash = finished(mixedIn(hash, restOf(key)));
    return hash == 0 ? 1 : hash;
}

} // namespace techpass
