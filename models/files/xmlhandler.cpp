// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlhandler.h"

#include <QByteArrayView>

namespace techpass {

namespace {

constexpr char prefixSeparator = ':';

} // namespace

std::string_view localXmlName(std::string_view name)
{
    const auto separator = name.find(prefixSeparator);
    return separator == std::string_view::npos ? name : name.substr(separator + 1);
}

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const XmlAttribute &attribute : m_attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

void XmlHandler::plainElement(std::string_view name, std::string_view text)
{
    startElement(name, XmlAttributes({}));
    if (!text.empty())
        characters(text);
    endElement(name);
}

QString XmlAttributes::text(std::string_view name) const
{
    return QString::fromUtf8(QByteArrayView(value(name)));
}

QString XmlAttributes::prefixedText(std::string_view name) const
{
    QString text;
    for (const XmlAttribute &attribute : m_attributes) {
        if (attribute.name.find(prefixSeparator) != std::string_view::npos
            && localXmlName(attribute.name) == name && attribute.name.substr(0, 6) != "xmlns:")
            text = QString::fromUtf8(QByteArrayView(attribute.value));
    }
    return text;
}

} // namespace techpass
