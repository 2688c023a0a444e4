// SPDX-License-Identifier: GPL-3.0-or-later
// Eight bytes as a number, or its text up to a line end, in any format's code.
#include "models/files/numberformat.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace techpass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    double number = 0;
    if (size < sizeof(number))
        return 0;
    std::memcpy(&number, data, sizeof(number));
    const std::string text(reinterpret_cast<const char *>(data), size);
    const std::size_t end = text.find('\n');
    const std::string stored
        = end == std::string::npos ? QByteArray::number(number, 'g', 17).toStdString() : text.substr(0, end);
    const QString code
        = QString::fromUtf8(text.substr(end == std::string::npos ? sizeof(number) : end + 1).c_str())
              .left(255);
    const NumberFormat format = NumberFormat::fromCode(code);
    for (const bool date1904 : {false, true}) {
        // At most every sign of the code stands for the number once more: far less than what a cell may hold.
        constexpr qsizetype longestShown = 255 * 32;
        if (displayedNumber(stored, format, date1904).size()
            > longestShown + static_cast<qsizetype>(stored.size()))
            std::abort();
    }
    if (!format.changesText() && format.shown(code) != code)
        std::abort();
    return 0;
}
