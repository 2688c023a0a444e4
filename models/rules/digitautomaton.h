// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/digitpattern.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace techpass {

/// Many patterns asked at once: one look-up a digit leads to a label that says which of them match the digits
/// read so far. A constant value, safe to share between threads.
class DigitAutomaton final
{
public:
    using State = std::uint16_t;
    using Label = std::uint8_t;
    /// From which patterns match (in their order) and the number of digits.
    using Labeller = std::function<Label(const std::vector<bool> &matching, std::size_t length)>;

    /// For up to `longest` digits. Nothing where it would need more states than State can count.
    static std::optional<DigitAutomaton> build(
        const std::vector<DigitPattern> &patterns, std::size_t longest, const Labeller &labeller);

    std::size_t longest() const { return m_longest; }
    std::size_t stateCount() const { return m_states.size(); }

    State start() const { return m_start; }
    /// `digit` is '0' to '9'; not to be called more than longest() times from the start.
    State next(State state, char digit) const
    {
        return m_states[state].next[static_cast<std::size_t>(digit - '0')];
    }
    Label label(State state) const { return m_states[state].label; }

    /// Of all the digits, at most longest().
    Label label(std::string_view digits) const
    {
        State state = m_start;
        for (const char digit : digits)
            state = next(state, digit);
        return label(state);
    }

private:
    struct Node
    {
        std::array<State, 10> next{};
        Label label = 0;

        bool operator<(const Node &other) const
        {
            return std::tie(label, next) < std::tie(other.label, other.next);
        }
    };

    DigitAutomaton() = default;

    std::vector<Node> m_states;
    State m_start = 0;
    std::size_t m_longest = 0;
};

} // namespace techpass
