// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <type_traits>
#include <utility>

class QWidget;

namespace techpass {

/// Words in the language that the program speaks when they are asked for: from a function that calls tr(), or
/// a text that is the same in every language, such as an address.
class Words final
{
public:
    Words() = default;
    Words(const QString &text)
        : m_words([text] { return text; })
    {
    }
    template <typename Function>
    requires(!std::same_as<Function, Words> && std::is_invocable_r_v<QString, const Function &>)
        Words(Function words)
        : m_words(std::move(words))
    {
    }

    QString operator()() const { return m_words ? m_words() : QString(); }

private:
    std::function<QString()> m_words;
};

/// Does `put` now, and again whenever the program's language changes, for as long as `owner` lives. It puts
/// the words where they are shown; it deletes no child of `owner`.
void keepWorded(QWidget *owner, const std::function<void()> &put);

} // namespace techpass
