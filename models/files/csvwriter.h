// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace techpass {

/// Writes CSV in UTF-8 (RFC 4180, CRLF). A cell that a spreadsheet would run as a formula is written behind
/// an apostrophe, which CsvReader takes away again: what was written reads back exactly, but for NUL
/// characters, which become U+FFFD. The device is open and outlives the writer. Any one thread.
class CsvWriter final
{
    Q_DISABLE_COPY_MOVE(CsvWriter)

public:
    /// Excel takes a file for UTF-8 only by its byte order mark; scripts stumble over it.
    enum class ByteOrderMark { Write, Omit };

    explicit CsvWriter(QIODevice &device, ByteOrderMark mark = ByteOrderMark::Omit);

    void writeRecord(const QStringList &cells);
    /// Of the first write that failed: StorageFull or FileNotWritable. Later records are not tried.
    Result<void> result() const;

private:
    void write(const QByteArray &bytes);

    QIODevice &m_device;
    std::optional<Error> m_error;
};

} // namespace techpass
