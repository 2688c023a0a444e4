// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>
#include <vector>

namespace techpass {

/// A page that is made when it is first needed: all of them together would hold up the start of the program,
/// and most are not looked at in a run. The page belongs to the window; this only knows how to make it. GUI
/// thread.
template <typename Page> class LatePage final
{
    Q_DISABLE_COPY_MOVE(LatePage)

public:
    using Use = std::function<void(Page *)>;

    explicit LatePage(std::function<Page *()> make)
        : m_make(std::move(make))
    {
    }

    /// Makes the page where it is not there yet.
    Page *get()
    {
        if (!m_page) {
            m_page = m_make();
            for (const Use &use : std::exchange(m_uses, {}))
                use(m_page);
        }
        return m_page;
    }
    Page *operator->() { return get(); }
    /// nullptr where it was not needed yet.
    Page *made() const { return m_page; }
    /// Calls that function of the page where there is one.
    template <typename Function, typename... Arguments>
    void ifMade(Function function, const Arguments &...arguments)
    {
        if (m_page)
            std::invoke(function, m_page, arguments...);
    }
    /// Does that with the page once it is there, in the order of the calls.
    void whenMade(Use use)
    {
        if (m_page)
            use(m_page);
        else
            m_uses.push_back(std::move(use));
    }

private:
    const std::function<Page *()> m_make;
    std::vector<Use> m_uses;
    Page *m_page = nullptr;
};

} // namespace techpass
