// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/expatpart.h"

#include <expat.h>

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// A workbook's parts need a few hundred kilobytes; a hostile one asks for all there is: nested a million
// deep, with a new name for each element, or one element as long as the part.
constexpr std::size_t parserMemory = 8UL * 1024 * 1024; ///< bytes
constexpr qint64 longestToken = 512LL * 1024; ///< bytes of one tag or comment

/// What the parser of this thread may still take. Its functions for memory are told nothing else by which a
/// part could be known.
thread_local std::size_t memoryLeft = 0;

struct alignas(std::max_align_t) BlockHead
{
    std::size_t size;
};

void releaseBlock(void *block)
{
    if (block == nullptr)
        return;
    BlockHead *const head = static_cast<BlockHead *>(block) - 1;
    memoryLeft += head->size;
    std::free(head);
}

void *resizedBlock(void *block, std::size_t size)
{
    BlockHead *const head = block != nullptr ? static_cast<BlockHead *>(block) - 1 : nullptr;
    const std::size_t before = head != nullptr ? head->size : 0;
    if (size > before && size - before > memoryLeft)
        return nullptr;
    auto *const resized = static_cast<BlockHead *>(std::realloc(head, sizeof(BlockHead) + size));
    if (resized == nullptr)
        return nullptr;
    memoryLeft += before;
    memoryLeft -= size;
    resized->size = size;
    return resized + 1;
}

void *newBlock(std::size_t size)
{
    return resizedBlock(nullptr, size);
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
    std::vector<XmlAttribute> attributes = {};
};

void startElement(void *data, const XML_Char *name, const XML_Char **attributes)
{
    auto *context = static_cast<Context *>(data);
    context->attributes.clear();
    for (; *attributes != nullptr; attributes += 2)
        context->attributes.push_back({attributes[0], attributes[1]});
    context->handler.startElement(localXmlName(name), XmlAttributes(context->attributes));
}

void endElement(void *data, const XML_Char *name)
{
    static_cast<Context *>(data)->handler.endElement(localXmlName(name));
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

/// One part on its way through the parser.
class PartParsing final
{
    Q_DISABLE_COPY_MOVE(PartParsing)

public:
    PartParsing(const QString &part, quint64 size, XmlHandler &handler, const OpenProgress &progress)
        : m_part(part)
        , m_size(size)
        , m_handler(handler)
        , m_progress(progress)
    {
        memoryLeft = parserMemory;
        const XML_Memory_Handling_Suite memory{newBlock, resizedBlock, releaseBlock};
        m_parser.reset(XML_ParserCreate_MM(nullptr, &memory, nullptr));
        m_context.parser = m_parser.get();
        XML_SetUserData(m_parser.get(), &m_context);
        XML_SetElementHandler(m_parser.get(), startElement, endElement);
        XML_SetCharacterDataHandler(m_parser.get(), characters);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), startDoctype);
    }

    /// Returns whether to go on.
    bool parse(QByteArrayView bytes, bool isFinal)
    {
        const auto size = static_cast<int>(bytes.size());
        const bool parsed = XML_Parse(m_parser.get(), bytes.data(), size, isFinal) == XML_STATUS_OK;
        m_done += static_cast<quint64>(size);
        if (!parsed)
            m_error = parserError();
        else if (const Result<void> state = m_handler.state(); !state)
            m_error = state.error();
        else if (!isFinal && isTokenTooLong())
            m_error = tooLarge(u"a tag is longer than %1 bytes"_s.arg(longestToken));
        else if (!goesOn(m_progress,
                     m_size > 0 ? static_cast<double>(m_done) / static_cast<double>(m_size) : 1.0))
            m_error = Error{Error::Kind::Cancelled, {}, {}};
        return !m_error;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    bool isTokenTooLong() const
    {
        const auto behind = static_cast<qint64>(m_done) - XML_GetCurrentByteIndex(m_parser.get());
        return behind > longestToken;
    }

    Error tooLarge(const QString &reason) const
    {
        return {Error::Kind::FileTooLarge, u"%1: %2"_s.arg(m_part, reason), {}};
    }

    Error parserError() const
    {
        const XML_Error code = XML_GetErrorCode(m_parser.get());
        if (code == XML_ERROR_NO_MEMORY)
            return tooLarge(
                u"its elements are nested too deep, or too many of them have names of their own"_s);
        const QString reason = m_context.hasDoctype ? u"a document type declaration"_s
                                                    : QString::fromUtf8(XML_ErrorString(code));
        const auto line = static_cast<qulonglong>(XML_GetCurrentLineNumber(m_parser.get()));
        return {Error::Kind::FileDamaged, u"%1, line %2: %3"_s.arg(m_part).arg(line).arg(reason), {}};
    }

    const QString &m_part;
    const quint64 m_size;
    XmlHandler &m_handler;
    const OpenProgress &m_progress;
    Parser m_parser;
    Context m_context{m_handler, nullptr};
    quint64 m_done = 0;
    std::optional<Error> m_error;
};

} // namespace

Result<void> parseByExpat(
    const ZipPackage &package, const QString &part, XmlHandler &handler, const OpenProgress &progress)
{
    PartParsing parsing(part, package.unpackedSize(part), handler, progress);
    const Result<void> unpacked
        = package.read(part, [&](QByteArrayView bytes) { return parsing.parse(bytes, false); });
    if (!unpacked)
        return unpacked;
    if (!parsing.error())
        parsing.parse(QByteArrayView("", qsizetype(0)), true);
    return parsing.error() ? Result<void>(tl::unexpected(*parsing.error())) : Result<void>();
}

} // namespace techpass
