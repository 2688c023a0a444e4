// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

#include <span>
#include <string_view>

namespace techpass {

struct XmlAttribute
{
    std::string_view name; ///< with its prefix
    std::string_view value;
};

/// The attributes of one element. Valid during the call only.
class XmlAttributes final
{
public:
    explicit XmlAttributes(std::span<const XmlAttribute> attributes)
        : m_attributes(attributes)
    {
    }

    /// Of an attribute without a prefix. Empty where there is no such attribute.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    /// Of an attribute with whatever prefix.
    QString prefixedText(std::string_view name) const;

    auto begin() const { return m_attributes.begin(); }
    auto end() const { return m_attributes.end(); }

private:
    std::span<const XmlAttribute> m_attributes;
};

/// What one kind of part means: gets its elements in order, by their names without prefix, and the texts
/// between the tags in one piece or several.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;

    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;
    /// An element with nothing in it but its whole text, instead of the three calls for it.
    virtual void plainElement(std::string_view name, std::string_view text);
    /// Forgets all that it got: the part is read once more, from its start.
    virtual void restart() = 0;
    /// Asked between pieces: an error here ends the reading.
    virtual Result<void> state() const { return {}; }

protected:
    XmlHandler(const XmlHandler &) = default;
    XmlHandler &operator=(const XmlHandler &) = default;
    XmlHandler(XmlHandler &&) = default;
    XmlHandler &operator=(XmlHandler &&) = default;
};

/// A name behind its prefix.
std::string_view localXmlName(std::string_view name);

} // namespace techpass
