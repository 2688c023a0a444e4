// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/openprogress.h"
#include "models/files/zippackage.h"

#include <string_view>

namespace techpass {

/// The attributes of one element. Valid during the call only.
class XmlAttributes final
{
public:
    explicit XmlAttributes(const char **attributes)
        : m_attributes(attributes)
    {
    }

    /// Of an attribute without a prefix. Empty where there is no such attribute.
    std::string_view value(std::string_view name) const;
    QString text(std::string_view name) const;
    /// Of an attribute with whatever prefix.
    QString prefixedText(std::string_view name) const;

    /// Calls `look` with each name and value.
    template <typename Look> void forEach(const Look &look) const
    {
        for (const char **attribute = m_attributes; *attribute != nullptr; attribute += 2)
            look(std::string_view(attribute[0]), std::string_view(attribute[1]));
    }

private:
    const char **m_attributes;
};

/// What one kind of part means: gets its elements in order, by their names without prefix.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;

    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;
    /// Asked between pieces: an error here ends the reading.
    virtual Result<void> state() const { return {}; }
};

/// Feeds a part of the package to `handler`, never holding it as a whole; the one place that knows expat.
/// Prefixes are not looked up: a workbook's elements are known by their own names, and it would take most of
/// the time. A document type declaration is refused, so there are no entities and nothing outside is asked
/// for. What it may take of the memory is bounded. Errors: FileDamaged with the part and the line,
/// FileTooLarge, Cancelled, the handler's own.
Result<void> parseXmlPart(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress = {});

} // namespace techpass
