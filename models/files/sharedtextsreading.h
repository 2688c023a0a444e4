// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/openprogress.h"
#include "models/files/sheettable.h"
#include "models/files/zippackage.h"

#include <atomic>
#include <future>
#include <memory>
#include <optional>

namespace techpass {

/// Reads a workbook's shared strings: on a thread of its own where that pays, while its owner reads a sheet.
/// Order of calls: start(), texts(). Owned by XlsxReader,
/// one thread.
class SharedTextsReading final
{
    Q_DISABLE_COPY_MOVE(SharedTextsReading)

public:
    using Texts = Result<std::shared_ptr<const SharedTexts>>;

    /// `part`: empty where the workbook has none.
    SharedTextsReading(const ZipPackage &package, QString part, std::size_t memoryLimit);
    /// Stops.
    ~SharedTextsReading();

    /// Reads them where that is not worth a thread; `progress` is of that. Only once.
    void start(const OpenProgress &progress);
    bool isStarted() const { return m_isStarted; }
    /// Waits for them. Errors: FileDamaged, FileTooLarge, Cancelled.
    Texts texts(const OpenProgress &progress);
    /// The first `count` of them and some more, instead of start() and texts(); fewer where there are no
    /// more.
    Texts first(std::size_t count) const;

private:
    Texts read(const ZipPackage &package, const OpenProgress &progress) const;

    const ZipPackage &m_package;
    const QString m_part;
    const std::size_t m_memoryLimit;
    bool m_isStarted = false;
    std::atomic_bool m_isStopped = false;
    std::optional<Texts> m_texts;
    std::future<Texts> m_coming;
};

} // namespace techpass
