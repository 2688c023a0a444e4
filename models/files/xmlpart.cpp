// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlpart.h"

#include <expat.h>

#include <memory>
#include <optional>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr char namespaceSeparator = '|';

std::string_view localName(std::string_view name)
{
    const auto separator = name.rfind(namespaceSeparator);
    return separator == std::string_view::npos ? name : name.substr(separator + 1);
}

struct ParserFreer
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, ParserFreer>;

struct Context
{
    XmlHandler &handler;
    XML_Parser parser;
    bool hasDoctype = false;
};

void startElement(void *data, const XML_Char *name, const XML_Char **attributes)
{
    static_cast<Context *>(data)->handler.startElement(localName(name), XmlAttributes(attributes));
}

void endElement(void *data, const XML_Char *name)
{
    static_cast<Context *>(data)->handler.endElement(localName(name));
}

void characters(void *data, const XML_Char *text, int length)
{
    static_cast<Context *>(data)->handler.characters({text, static_cast<std::size_t>(length)});
}

void startDoctype(void *data, const XML_Char *, const XML_Char *, const XML_Char *, int)
{
    auto *context = static_cast<Context *>(data);
    context->hasDoctype = true;
    XML_StopParser(context->parser, XML_FALSE);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **attribute = m_attributes; *attribute != nullptr; attribute += 2) {
        if (localName(attribute[0]) == name)
            return attribute[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    return QString::fromUtf8(QByteArrayView(value(name)));
}

Result<void> parseXmlPart(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress)
{
    const Parser parser(XML_ParserCreateNS(nullptr, namespaceSeparator));
    Context context{handler, parser.get()};
    XML_SetUserData(parser.get(), &context);
    XML_SetElementHandler(parser.get(), startElement, endElement);
    XML_SetCharacterDataHandler(parser.get(), characters);
    XML_SetStartDoctypeDeclHandler(parser.get(), startDoctype);

    std::optional<Error> error;
    const auto size = static_cast<double>(package.unpackedSize(part));
    double done = 0;
    const auto parse = [&](QByteArrayView bytes, bool isFinal) {
        if (XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), isFinal) != XML_STATUS_OK) {
            const QString reason = context.hasDoctype
                ? u"a document type declaration"_s
                : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get())));
            const auto line = static_cast<qulonglong>(XML_GetCurrentLineNumber(parser.get()));
            error = Error{Error::Kind::FileDamaged, u"%1, line %2: %3"_s.arg(part).arg(line).arg(reason), {}};
        } else if (const Result<void> state = handler.state(); !state) {
            error = state.error();
        }
        done += static_cast<double>(bytes.size());
        if (!error && !goesOn(progress, size > 0 ? done / size : 1.0))
            error = Error{Error::Kind::Cancelled, {}, {}};
        return !error;
    };
    const Result<void> unpacked
        = package.read(part, [&](QByteArrayView bytes) { return parse(bytes, false); });
    if (!unpacked)
        return unpacked;
    if (!error)
        parse(QByteArrayView("", qsizetype(0)), true);
    return error ? Result<void>(tl::unexpected(*error)) : Result<void>();
}

} // namespace techpass
