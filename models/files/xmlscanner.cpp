// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlscanner.h"

#include <algorithm>
#include <cstring>

using namespace std::string_view_literals;

namespace techpass {

namespace {

template <typename Char> Char *skipSpace(Char *at)
{
    while (isXmlSpace(*at))
        ++at;
    return at;
}

std::string_view textBetween(const char *begin, const char *end)
{
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

bool XmlScanner::take(std::string_view piece)
{
    const std::size_t size = roomAhead + piece.size() + roomBehind;
    if (m_buffer.size() < size)
        m_buffer.resize(size);
    std::copy(piece.begin(), piece.end(), m_buffer.data() + roomAhead);
    return takeInPlace({m_buffer.data() + roomAhead, piece.size()});
}

bool XmlScanner::takeInPlace(std::span<char> piece)
{
    m_at = piece.data() - m_rest.size();
    m_end = piece.data() + piece.size();
    std::copy(m_rest.begin(), m_rest.end(), m_at);
    std::fill_n(m_end, roomBehind, '\0');
    const bool isGivenUp = scan() == Step::GivenUp || m_end - m_at > static_cast<std::ptrdiff_t>(roomAhead);
    if (!isGivenUp)
        m_rest.assign(m_at, m_end);
    return !isGivenUp;
}

/// Until something is not whole: `m_at` stays there. As a tag that is wrong cannot be told from one that is
/// not whole, it is taken for that until it gets too long or the document ends.
XmlScanner::Step XmlScanner::scan()
{
    Step step = m_isStarted ? Step::Done : scanStart();
    while (step == Step::Done) {
        if (*m_at != '<')
            step = m_depth == 0 ? scanOutside() : scanText();
        else if (m_at[1] == '/')
            step = scanPlainEndTag() ? Step::Done : scanEndTag();
        else
            step = scanPlainElement() ? Step::Done : scanStartTag();
    }
    return step;
}

XmlScanner::Step XmlScanner::scanStart()
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    constexpr std::string_view declaration = "<?xml";
    std::string_view text = textBetween(m_at, m_end);
    if (text.size() < byteOrderMark.size() + declaration.size())
        return Step::Incomplete;
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        text.remove_prefix(byteOrderMark.size());
    if (text.substr(0, declaration.size()) == declaration) {
        const std::size_t end = text.find("?>"sv);
        if (end == std::string_view::npos)
            return Step::Incomplete;
        if (!isUsualXmlDeclaration(text.substr(declaration.size(), end - declaration.size())))
            return Step::GivenUp;
        text.remove_prefix(end + 2);
    }
    m_at = m_end - text.size();
    m_isStarted = true;
    return Step::Done;
}

XmlScanner::Step XmlScanner::scanOutside()
{
    m_at = skipSpace(m_at);
    return m_at == m_end ? Step::Incomplete : *m_at == '<' ? Step::Done : Step::GivenUp;
}

void XmlScanner::tellText(const char *end)
{
    if (m_at != end)
        m_handler.characters(textBetween(m_at, end));
    m_at += end - m_at;
}

XmlScanner::Step XmlScanner::scanText()
{
    constexpr std::ptrdiff_t longestCharacter = 4;
    constexpr std::string_view sectionEnd = "]]>";
    for (const char *at = m_at;;) {
        at = plainXmlTextEnd(at);
        if (*at == '<') {
            tellText(at);
            return Step::Done;
        }
        if (*at == '&' || *at == '\r') {
            tellText(at);
            return scanReference();
        }
        const bool isSign = *at == '\n' || *at == '\t' || *at == ']';
        const std::size_t size = isSign ? 1 : xmlCharacterSize(at);
        const bool isSectionEnd = *at == ']' && std::string_view(at, sectionEnd.size()) == sectionEnd;
        const bool isUnsure = *at == ']' && m_end - at < static_cast<std::ptrdiff_t>(sectionEnd.size());
        if (size == 0 || isSectionEnd || isUnsure) {
            tellText(at);
            return isUnsure || m_end - at < longestCharacter ? Step::Incomplete : Step::GivenUp;
        }
        at += size;
    }
}

/// Of what is told as another character than stands there.
XmlScanner::Step XmlScanner::scanReference()
{
    if (*m_at == '\r') {
        if (m_end - m_at < 2)
            return Step::Incomplete;
        m_at += m_at[1] == '\n' ? 2 : 1;
        m_handler.characters("\n");
        return Step::Done;
    }
    const XmlReference reference = readXmlReference(m_at);
    if (reference.length == 0)
        return m_end - m_at < longestXmlReference ? Step::Incomplete : Step::GivenUp;
    m_at += reference.length;
    m_handler.characters(reference.text());
    return Step::Done;
}

/// One like `<v>` or `<is>`, as most are, with its text and its end tag where these are as plain.
inline bool XmlScanner::scanPlainElement()
{
    constexpr std::size_t none = 0;
    const std::size_t size = m_at[2] == '>' ? 1 : m_at[3] == '>' ? 2 : none;
    const bool isName = isXmlLetter(m_at[1]) && (size == 1 || isXmlLetter(m_at[2]));
    if (size == none || !isName || m_depth == 0 || m_depth == m_open.size())
        return false;
    const std::string_view name(m_at + 1, size);
    m_at += size + 2;
    const char *const end = size == 1 ? plainXmlTextEnd(m_at) : m_at;
    const bool isWhole = size == 1 && end[0] == '<' && end[1] == '/' && end[2] == name[0] && end[3] == '>';
    if (isWhole) {
        const std::string_view text = textBetween(m_at, end);
        m_at += text.size() + name.size() + 3;
        m_handler.plainElement(name, text);
    } else {
        open(name, 0);
        m_handler.startElement(name, XmlAttributes({}));
    }
    return true;
}

XmlScanner::Step XmlScanner::scanStartTag()
{
    if (!isXmlNameStart(m_at[1]))
        return Step::Incomplete;
    const char *const nameEnd = xmlNameEnd(m_at + 2);
    const std::string_view name = textBetween(m_at + 1, nameEnd);
    const char *const end = readAttributes(nameEnd);
    const bool isEmpty = end != nullptr && *end == '/';
    if (end == nullptr || end[isEmpty ? 1 : 0] != '>')
        return Step::Incomplete;
    if (!isAllowed(name) || (m_hasReferences && !resolveReferences()))
        return Step::GivenUp;

    m_at += end - m_at + (isEmpty ? 2 : 1);
    const bool isLetter = name.size() == 1 && isXmlLetter(name.front());
    const std::size_t prefix = isLetter ? 0 : name.find(':') + 1;
    const std::string_view local = name.substr(prefix);
    if (!isEmpty)
        open(name, prefix);
    m_handler.startElement(local, XmlAttributes({m_attributes.data(), m_attributeCount}));
    if (isEmpty)
        m_handler.endElement(local);
    m_isRootClosed = m_depth == 0;
    return Step::Done;
}

inline const char *XmlScanner::readAttributes(const char *at)
{
    std::size_t count = 0;
    quint64 marks = 0; // one for each name, others may have the same
    bool mayRepeat = false;
    bool hasLongNames = false;
    bool hasReferences = false;
    while (isXmlSpace(*at)) {
        at = skipSpace(at + 1);
        if (!isXmlNameStart(*at))
            break;
        const char *const nameEnd = xmlNameEnd(at + 1);
        const char quote = nameEnd[0] == '=' ? nameEnd[1] : '\0';
        if ((quote != '"' && quote != '\'') || count == m_attributes.size())
            return nullptr;
        const char *const value = nameEnd + 2;
        const char *end = plainXmlValueEnd(value);
        while (*end != quote) {
            const bool isSign = *end == '&' || *end == '"' || *end == '\'';
            const std::size_t size = isSign ? 1 : xmlCharacterSize(end);
            if (size == 0)
                return nullptr;
            hasReferences = hasReferences || *end == '&';
            end = plainXmlValueEnd(end + size);
        }
        const quint64 mark = quint64{1} << ((nameEnd - at + *at) & 63);
        mayRepeat |= (marks & mark) != 0;
        marks |= mark;
        hasLongNames |= nameEnd - at > XmlNames::fewBytes;
        m_attributes[count++] = {textBetween(at, nameEnd), textBetween(value, end)};
        at = end + 1;
    }
    m_attributeCount = count;
    m_mayRepeat = mayRepeat;
    m_hasLongNames = hasLongNames;
    m_hasReferences = hasReferences;
    return at;
}

/// An element with this name and the attributes.
inline bool XmlScanner::isAllowed(std::string_view name)
{
    if (m_isRootClosed || m_depth == m_open.size() || !m_names.add(name)
        || (m_mayRepeat && hasRepeatedAttribute()))
        return false;
    for (std::size_t i = 0; m_hasLongNames && i < m_attributeCount; ++i) {
        if (!m_names.add(m_attributes[i].name))
            return false;
    }
    return true;
}

bool XmlScanner::hasRepeatedAttribute() const
{
    for (std::size_t i = 1; i < m_attributeCount; ++i) {
        for (std::size_t other = 0; other < i; ++other) {
            if (m_attributes[i].name == m_attributes[other].name)
                return true;
        }
    }
    return false;
}

/// `name` stands in the buffer, and something behind it.
inline void XmlScanner::open(std::string_view name, std::size_t prefix)
{
    const quint64 head = XmlNames::head(name.data(), name.size());
    Open &element = m_open[m_depth++];
    element.size = static_cast<quint32>(name.size());
    element.prefix = static_cast<quint32>(prefix);
    if (name.size() < XmlNames::headSize) {
        const std::size_t shift = 8 * name.size();
        element.end = head | (quint64{'>'} << shift);
        element.mask = ~quint64{0} >> (56 - shift);
    } else {
        element.end = ~quint64{0}; // nothing
        element.mask = 0;
        m_longNames.append(name);
    }
}

/// In place, as no character is longer than its reference.
bool XmlScanner::resolveReferences()
{
    for (std::size_t i = 0; i < m_attributeCount; ++i) {
        XmlAttribute &attribute = m_attributes[i];
        char *const begin = m_at + (attribute.value.data() - m_at);
        const char *const end = begin + attribute.value.size();
        char *to = begin;
        for (const char *from = begin; from != end;) {
            if (*from != '&') {
                *to++ = *from++;
                continue;
            }
            const XmlReference reference = readXmlReference(from);
            if (reference.length == 0)
                return false;
            to = std::copy_n(reference.bytes.data(), reference.size, to);
            from += reference.length;
        }
        attribute.value = textBetween(begin, to);
    }
    return true;
}

/// One like `</row>`, as nearly all are.
inline bool XmlScanner::scanPlainEndTag()
{
    if (m_depth == 0)
        return false;
    const Open &element = m_open[m_depth - 1];
    const std::string_view name(m_at + 2, element.size);
    if ((XmlNames::head(name.data(), XmlNames::headSize) & element.mask) != element.end)
        return false;
    --m_depth;
    m_isRootClosed = m_depth == 0;
    m_at += name.size() + 3;
    m_handler.endElement(name.substr(element.prefix));
    return true;
}

XmlScanner::Step XmlScanner::scanEndTag()
{
    if (m_depth == 0)
        return Step::GivenUp;
    const Open &element = m_open[m_depth - 1];
    char *const begin = m_at + 2;
    if (m_end - begin <= static_cast<std::ptrdiff_t>(element.size))
        return Step::Incomplete;
    const std::string_view name(begin, element.size);
    char *const end = skipSpace(begin + name.size());
    const bool isLong = element.mask == 0;
    const std::size_t otherNames = m_longNames.size() - (isLong ? name.size() : 0);
    const bool isIt = isLong ? m_longNames.compare(otherNames, name.size(), name) == 0
                             : XmlNames::head(begin, name.size()) == (element.end & (element.mask >> 8));
    if (*end != '>' || !isIt)
        return Step::Incomplete;
    m_longNames.resize(otherNames);
    --m_depth;
    m_isRootClosed = m_depth == 0;
    m_at = end + 1;
    m_handler.endElement(name.substr(element.prefix));
    return Step::Done;
}

} // namespace techpass
