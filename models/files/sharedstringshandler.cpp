// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sharedstringshandler.h"

#include "models/files/xlsxparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

SharedStringsHandler::SharedStringsHandler(Limits limits)
    : m_limits(limits)
{
    // Room that is not needed takes no memory, growing moves all that is there.
    constexpr std::size_t bytesOfString = 32;
    const std::size_t size = std::min(limits.partSize, limits.memory);
    m_texts.bytes.reserve(size);
    m_texts.slices.reserve(size / bytesOfString);
}

Result<void> SharedStringsHandler::state() const
{
    if (m_hasLongText || lengthSoFar() > longestText)
        return failure(Error::Kind::FileTooLarge, u"a text of more than %1 bytes"_s.arg(longestText));
    return m_texts.size() > m_limits.memory
        ? Result<void>(failure(Error::Kind::FileTooLarge, u"the workbook has too many texts"_s))
        : Result<void>();
}

void SharedStringsHandler::restart()
{
    *this = SharedStringsHandler(m_limits);
}

void SharedStringsHandler::startElement(std::string_view name, const XmlAttributes &)
{
    if (name == "si")
        m_texts.bytes.resize(m_begin);
    else if (name == "rPh")
        ++m_phonetic;
    m_inText = name == "t" && m_phonetic == 0;
}

void SharedStringsHandler::endElement(std::string_view name)
{
    m_inText = false;
    if (name == "rPh")
        --m_phonetic;
    else if (name == "si")
        addString();
}

void SharedStringsHandler::addString()
{
    m_hasLongText = m_hasLongText || lengthSoFar() > longestText;
    std::string &bytes = m_texts.bytes;
    if (const auto text = std::string_view(bytes).substr(m_begin); isEscapedText(text)) {
        const QByteArray decoded = decodedWorkbookText(text);
        bytes.resize(m_begin);
        bytes.append(decoded.constData(), static_cast<std::size_t>(decoded.size()));
    }
    m_texts.slices.push_back({static_cast<quint32>(m_begin), static_cast<quint32>(lengthSoFar())});
    m_begin = bytes.size();
}

void SharedStringsHandler::characters(std::string_view text)
{
    if (m_inText)
        m_texts.bytes.append(text);
}

void SharedStringsHandler::plainElement(std::string_view name, std::string_view text)
{
    if (name == "t" && m_phonetic == 0)
        m_texts.bytes.append(text);
    else
        XmlHandler::plainElement(name, text);
    m_inText = false;
}

} // namespace techpass
