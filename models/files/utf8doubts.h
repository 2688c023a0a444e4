// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/textdecoder.h"

#include <QByteArrayView>
#include <QList>

namespace techpass {

/// What valid UTF-8 without a byte order mark may be instead: nothing where it is surely that. A few Chinese
/// characters of GB18030 and Big5 form it by chance, 伟 being `ΰ` and 毛 `ë`, but then without a word that
/// any language writes. All that it may be, UTF-8 among it, the likeliest first. Looks at the first
/// megabytes. Pure.
QList<TextEncoding> doubtsOfUtf8(QByteArrayView bytes);

} // namespace techpass
