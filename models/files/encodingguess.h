// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/textdecoder.h"

#include <QByteArrayView>
#include <QList>

namespace techpass {

/// What text that is not Unicode may be written in: Windows-1252, GB18030 or Big5, the likeliest first; one
/// alone where nothing speaks for another. Told by which bytes can follow each other, and by how many of the
/// characters would be common ones. Pure.
QList<TextEncoding> likelyEncodings(QByteArrayView bytes);

/// Of GB18030 and Big5 those that the text, which is something else at first sight, may well be written in.
QList<TextEncoding> likelyChinese(QByteArrayView bytes);

} // namespace techpass
