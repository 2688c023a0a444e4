// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/digitautomaton.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace techpass {

namespace {

/// Positions of all patterns, numbered through, in order.
using Positions = std::vector<std::uint32_t>;

/// The patterns' positions in one row.
struct Net
{
    struct Node
    {
        std::uint16_t digits;
        bool isLast;
        std::size_t pattern;
        Positions next;
    };
    std::vector<Node> nodes;
    Positions first;
    std::vector<bool> matchingNothing;
};

void makeSet(Positions &positions)
{
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
}

Net joined(const std::vector<DigitPattern> &patterns)
{
    Net net;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const std::size_t offset = net.nodes.size();
        const auto moved = [offset](const std::vector<std::size_t> &from) {
            Positions to;
            for (const std::size_t position : from)
                to.push_back(static_cast<std::uint32_t>(offset + position));
            makeSet(to);
            return to;
        };
        for (const DigitPattern::Position &position : patterns[i].positions())
            net.nodes.push_back({position.digits, position.isLast, i, moved(position.next)});
        const Positions first = moved(patterns[i].first());
        net.first.insert(net.first.end(), first.begin(), first.end());
        net.matchingNothing.push_back(patterns[i].matchesNothing());
    }
    return net;
}

/// The sets of positions that so many digits can lead to, and where the next digit leads from each.
struct Layer
{
    std::vector<Positions> reached;
    std::vector<std::array<std::size_t, 10>> next;
};

/// Fills in `from`'s next and gives the layer they lead to.
Layer nextLayer(const Net &net, Layer &from, bool isStart)
{
    Layer to;
    std::map<Positions, std::size_t> known;
    for (const Positions &reached : from.reached) {
        Positions open = isStart ? net.first : Positions();
        for (const std::uint32_t position : reached)
            open.insert(open.end(), net.nodes[position].next.begin(), net.nodes[position].next.end());
        makeSet(open);
        std::array<std::size_t, 10> &next = from.next.emplace_back();
        for (std::size_t digit = 0; digit < next.size(); ++digit) {
            Positions taken;
            for (const std::uint32_t position : open) {
                if ((net.nodes[position].digits >> digit & 1) != 0)
                    taken.push_back(position);
            }
            const auto [found, isNew] = known.try_emplace(std::move(taken), to.reached.size());
            if (isNew)
                to.reached.push_back(found->first);
            next[digit] = found->second;
        }
    }
    return to;
}

std::vector<bool> matching(const Net &net, const Positions &reached)
{
    std::vector<bool> patterns(net.matchingNothing.size());
    for (const std::uint32_t position : reached) {
        if (net.nodes[position].isLast)
            patterns[net.nodes[position].pattern] = true;
    }
    return patterns;
}

} // namespace

std::optional<DigitAutomaton> DigitAutomaton::build(
    const std::vector<DigitPattern> &patterns, std::size_t longest, const Labeller &labeller)
{
    const Net net = joined(patterns);
    std::vector<Layer> layers(1);
    layers.front().reached.emplace_back();
    std::size_t states = 1;
    for (std::size_t length = 0; length < longest; ++length) {
        layers.push_back(nextLayer(net, layers[length], length == 0));
        states += layers.back().reached.size();
        if (states > std::numeric_limits<State>::max())
            return std::nullopt;
    }

    // From the last layer back, so that states which mean the same become one.
    DigitAutomaton automaton;
    automaton.m_longest = longest;
    std::map<Node, State> known;
    std::vector<State> after;
    for (std::size_t length = layers.size(); length-- > 0;) {
        const Layer &layer = layers[length];
        std::vector<State> here;
        for (std::size_t i = 0; i < layer.reached.size(); ++i) {
            Node node;
            node.label
                = labeller(length == 0 ? net.matchingNothing : matching(net, layer.reached[i]), length);
            for (std::size_t digit = 0; length < longest && digit < node.next.size(); ++digit)
                node.next[digit] = after[layer.next[i][digit]];
            const auto [found, isNew]
                = known.try_emplace(node, static_cast<State>(automaton.m_states.size()));
            if (isNew)
                automaton.m_states.push_back(node);
            here.push_back(found->second);
        }
        after = std::move(here);
    }
    automaton.m_start = after.front();
    return automaton;
}

} // namespace techpass
