// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sharedtextsreading.h"

#include "models/files/sharedstringshandler.h"
#include "models/files/xmlpart.h"

#include <chrono>
#include <thread>
#include <utility>

namespace techpass {

SharedTextsReading::SharedTextsReading(const ZipPackage &package, QString part, std::size_t memoryLimit)
    : m_package(package)
    , m_part(std::move(part))
    , m_memoryLimit(memoryLimit)
{
}

SharedTextsReading::~SharedTextsReading()
{
    m_isStopped = true;
}

void SharedTextsReading::start(const OpenProgress &progress)
{
    m_isStarted = true;
    if (m_part.isEmpty()) {
        m_texts = std::make_shared<const SharedTexts>();
        return;
    }
    constexpr quint64 worthAThread = 512UL * 1024; ///< bytes
    if (m_package.unpackedSize(m_part) < worthAThread || std::thread::hardware_concurrency() < 2) {
        m_texts = read(m_package, progress);
        return;
    }
    m_coming = std::async(std::launch::async, [this]() -> Texts {
        return m_package.again().and_then([this](const std::unique_ptr<ZipPackage> &package) {
            return read(*package, [this](double) { return !m_isStopped; });
        });
    });
}

SharedTextsReading::Texts SharedTextsReading::read(
    const ZipPackage &package, const OpenProgress &progress) const
{
    SharedStringsHandler handler({m_memoryLimit, package.unpackedSize(m_part)});
    return parseXmlPart(package, m_part, handler, progress).map([&handler] {
        return std::make_shared<const SharedTexts>(handler.takeTexts());
    });
}

SharedTextsReading::Texts SharedTextsReading::first(std::size_t count) const
{
    if (m_part.isEmpty() || count == 0)
        return std::make_shared<const SharedTexts>();
    SharedStringsHandler handler({m_memoryLimit, m_package.unpackedSize(m_part)});
    const auto isEnough = [&handler, count] { return handler.texts().slices.size() >= count; };
    const Result<void> parsed
        = parseXmlPart(m_package, m_part, handler, [&isEnough](double) { return !isEnough(); });
    if (!parsed && !isEnough())
        return tl::unexpected(parsed.error());
    return std::make_shared<const SharedTexts>(handler.takeTexts());
}

SharedTextsReading::Texts SharedTextsReading::texts(const OpenProgress &progress)
{
    using namespace std::chrono_literals;
    while (!m_texts && m_coming.wait_for(50ms) != std::future_status::ready) {
        if (!goesOn(progress, 1.0))
            return failure(Error::Kind::Cancelled);
    }
    if (!m_texts)
        m_texts = m_coming.get();
    return *m_texts;
}

} // namespace techpass
