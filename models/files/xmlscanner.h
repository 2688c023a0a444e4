// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xmlcharacters.h"
#include "models/files/xmlhandler.h"
#include "models/files/xmlnames.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace techpass {

/// Reads XML as the writers of workbooks write it, several times as fast as a parser of all of XML, and gives
/// up at everything else: it knows UTF-8, elements and attributes with names in ASCII, and references to
/// characters. It gives up at comments, CDATA, processing instructions and document types, at what is long,
/// deep or has many names, and at whatever is wrong. What it takes, expat takes too, and tells the same.
/// Holds what was not whole of the last piece.
class XmlScanner final
{
    Q_DISABLE_COPY_MOVE(XmlScanner)

public:
    /// `handler` has to outlive it.
    explicit XmlScanner(XmlHandler &handler)
        : m_handler(handler)
    {
    }

    // What it writes into around a piece that it takes in place.
    static constexpr std::size_t roomAhead = 32UL * 1024; ///< bytes
    static constexpr std::size_t roomBehind = xmlPadding;

    /// The document's next bytes. Returns false where it gives up: then it is to be given no more.
    bool take(std::string_view piece);
    /// The same without copying them. Writes into the piece, too.
    bool takeInPlace(std::span<char> piece);
    /// Whether what it took is one whole document.
    bool isWhole() const { return m_isRootClosed && m_rest.empty(); }

private:
    enum class Step { Done, Incomplete, GivenUp };

    /// An element that is not closed yet.
    struct Open
    {
        quint64 end = 0; ///< of its tag `</name>`: what stands behind the slash, where it fits
        quint64 mask = 0; ///< of the bytes that matter there
        quint32 size = 0; ///< of its name
        quint32 prefix = 0; ///< of its name, with the colon
    };

    Step scan();
    Step scanStart();
    Step scanOutside();
    Step scanText();
    Step scanReference();
    bool scanPlainElement();
    Step scanStartTag();
    bool scanPlainEndTag();
    Step scanEndTag();
    /// What follows the attributes that stand at `at`; nothing where one is wrong or not whole.
    const char *readAttributes(const char *at);
    bool isAllowed(std::string_view name);
    bool hasRepeatedAttribute() const;
    bool resolveReferences();
    void open(std::string_view name, std::size_t prefix);
    void tellText(const char *end);

    XmlHandler &m_handler;
    std::vector<char> m_buffer; ///< for pieces that are not taken in place
    std::string m_rest; ///< what was not whole of the last piece
    char *m_at = nullptr; ///< in the piece: what is scanned next
    char *m_end = nullptr; ///< zeros stand behind it
    bool m_isStarted = false;
    bool m_isRootClosed = false;
    std::array<Open, 64> m_open;
    std::size_t m_depth = 0; ///< how many are open
    std::string m_longNames; ///< of the open ones, those that do not fit
    std::array<XmlAttribute, 64> m_attributes;
    std::size_t m_attributeCount = 0;
    bool m_mayRepeat = false; ///< an attribute
    bool m_hasLongNames = false; ///< of attributes
    bool m_hasReferences = false; ///< in attributes
    XmlNames m_names;
};

} // namespace techpass
