// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duplicatehash.h"

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

} // namespace

quint64 duplicateHash(std::string_view key)
{
    if (key.empty())
        return 0;
    quint64 hash = key.size();
    quint64 bytes = 0;
    for (; key.size() >= sizeof bytes; key.remove_prefix(sizeof bytes)) {
        std::memcpy(&bytes, key.data(), sizeof bytes);
        hash = mixedIn(hash, bytes);
    }
    bytes = 0;
    std::memcpy(&bytes, key.data(), key.size());
    hash = finished(mixedIn(hash, bytes));
    return hash == 0 ? 1 : hash;
}

} // namespace techpass
