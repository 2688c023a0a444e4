// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/keysort.h"

#include "models/batch/workcontrol.h"

#include <algorithm>
#include <thread>

namespace techpass {

namespace {

constexpr quint64 lowestByte = 0xff;

bool isLess(const KeyedPlace &a, const KeyedPlace &b)
{
    return a.word != b.word ? a.word < b.word : a.place < b.place;
}

/// Word by word: only those that share one go on to the next, so most keys are never looked at again.
class KeySort final
{
public:
    KeySort(bool down, const WorkControl &control)
        : m_flip(down ? ~quint64{0} : 0)
        , m_control(control)
    {
    }

    void load(KeyedPlace *first, const KeyedPlace *end, std::size_t depth) const
    {
        for (; first != end; ++first)
            first->word = first->key[depth] ^ m_flip;
    }

    /// By the words that are loaded, which are those at `depth`, and the ones that follow.
    void sort(KeyedPlace *first, KeyedPlace *end, std::size_t depth) const
    {
        if (m_control.isCancelled())
            return;
        std::sort(first, end, isLess);
        while (first != end) {
            KeyedPlace *other = first + 1;
            while (other != end && other->word == first->word)
                ++other;
            const bool goesOn = ((first->word ^ m_flip) & lowestByte) != 0;
            if (goesOn && other - first > 1) {
                load(first, other, depth + 1);
                sort(first, other, depth + 1);
            }
            first = other;
        }
    }

private:
    quint64 m_flip;
    const WorkControl &m_control;
};

} // namespace

void sortKeyed(std::vector<KeyedPlace> &keyed, bool down, WorkControl &control)
{
    constexpr std::size_t worthAThread = 20'000;
    const KeySort sorter(down, control);
    KeyedPlace *const first = keyed.data();
    KeyedPlace *const end = first + keyed.size();
    sorter.load(first, end, 0);
    if (keyed.size() < worthAThread) {
        sorter.sort(first, end, 0);
        return;
    }
    // Cut between two different words, so that each side can be sorted by itself.
    KeyedPlace *middle = first + keyed.size() / 2;
    std::nth_element(first, middle, end, isLess);
    const quint64 word = middle->word;
    middle
        = std::partition(first, end, [word](const KeyedPlace &keyedPlace) { return keyedPlace.word < word; });
    std::thread lower([&sorter, first, middle] { sorter.sort(first, middle, 0); });
    sorter.sort(middle, end, 0);
    lower.join();
}

} // namespace techpass
