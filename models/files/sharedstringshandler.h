// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/sheettable.h"
#include "models/files/xmlhandler.h"

namespace techpass {

/// The shared strings part: rich text as its plain text, without phonetic readings.
class SharedStringsHandler final : public XmlHandler
{
public:
    struct Limits
    {
        std::size_t memory = 0; ///< bytes, of all texts
        std::size_t partSize = 0; ///< bytes
    };
    explicit SharedStringsHandler(Limits limits);

    const SharedTexts &texts() const { return m_texts; }
    SharedTexts takeTexts() { return std::move(m_texts); }

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void plainElement(std::string_view name, std::string_view text) override;
    void restart() override;
    Result<void> state() const override;

private:
    std::size_t lengthSoFar() const { return m_texts.bytes.size() - m_begin; }
    void addString();

    Limits m_limits;
    SharedTexts m_texts;
    std::size_t m_begin = 0; ///< of the text that is being read
    bool m_inText = false;
    int m_phonetic = 0;
    bool m_hasLongText = false;
};

} // namespace techpass
