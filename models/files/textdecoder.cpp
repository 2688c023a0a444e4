// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/textdecoder.h"

#include "models/files/encodingguess.h"
#include "models/files/utf8doubts.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string_view>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype sampleSize = 4096;
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";

bool startsWith(const QByteArray &bytes, QByteArrayView mark)
{
    return bytes.startsWith(mark);
}

int lineAt(QByteArrayView text, qsizetype position)
{
    int line = 1;
    for (qsizetype i = 0; i < position; ++i) {
        const bool carriageReturn = text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n');
        if (text[i] == '\n' || carriageReturn)
            ++line;
    }
    return line;
}

/// Text without a byte order mark is UTF-16 when NULs stand (nearly) only in every other byte: the upper
/// bytes of the delimiters, digits and addresses that every list has.
std::optional<TextEncoding> encodingByNuls(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    const qsizetype many = std::max(size / 10, qsizetype(1));
    if (odd >= many && even * 20 <= odd)
        return TextEncoding::Utf16LittleEndian;
    if (even >= many && odd * 20 <= even)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

struct Utf8Census
{
    qsizetype sequences = 0; ///< valid characters of two bytes and more
    qsizetype broken = 0; ///< bytes that belong to no character
    qsizetype firstBroken = 0;
};

/// The length of the valid UTF-8 sequence at the start of `text`, 0 where there is none (RFC 3629).
qsizetype sequenceLength(QByteArrayView text)
{
    const auto byte
        = [&text](qsizetype i) { return i < text.size() ? static_cast<uchar>(text[i]) : uchar(0); };
    const auto continues = [&byte](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const uchar lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && byte(1) < 0x90;
        const bool beyond = lead == 0xF4 && byte(1) > 0x8F;
        return continues(1) && continues(2) && continues(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

Utf8Census takeCensus(QByteArrayView text)
{
    Utf8Census census;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = sequenceLength(text.sliced(i));
        if (length == 0 && census.broken++ == 0)
            census.firstBroken = i;
        census.sequences += length > 1 ? 1 : 0;
        i += std::max(length, qsizetype(1));
    }
    return census;
}

struct NamedEncoding
{
    TextEncoding encoding;
    QLatin1StringView name;
};

constexpr std::array namedEncodings{
    NamedEncoding{TextEncoding::Utf8, QLatin1StringView("UTF-8")},
    NamedEncoding{TextEncoding::Utf16LittleEndian, QLatin1StringView("UTF-16LE")},
    NamedEncoding{TextEncoding::Utf16BigEndian, QLatin1StringView("UTF-16BE")},
    NamedEncoding{TextEncoding::Windows1252, QLatin1StringView("Windows-1252")},
    NamedEncoding{TextEncoding::Gb18030, QLatin1StringView("GB18030")},
    NamedEncoding{TextEncoding::Big5, QLatin1StringView("Big5")},
};

/// For bytes that are not valid UTF-8.
Result<QList<TextEncoding>> findLegacyEncodings(const QByteArray &bytes)
{
    // Other text hardly ever forms a valid sequence by chance; UTF-8 with a torn character does.
    const Utf8Census census = takeCensus(bytes);
    if (census.sequences > census.broken)
        return failure(Error::Kind::FileDamaged,
            u"line %1: a character is not valid UTF-8"_s.arg(lineAt(bytes, census.firstBroken)));
    return likelyEncodings(bytes);
}

bool looksBinary(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min(text.size(), sampleSize));
    const auto controls = std::count_if(sample.begin(), sample.end(), [](char c) {
        return static_cast<uchar>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f';
    });
    return controls * 20 > sample.size();
}

Result<void> refuseNul(QByteArrayView text, qsizetype position)
{
    if (position < 0)
        return {};
    if (looksBinary(text))
        return failure(Error::Kind::FileFormatUnknown, u"binary data"_s);
    return failure(Error::Kind::FileDamaged, u"line %1: a NUL byte"_s.arg(lineAt(text, position)));
}

/// By what the bytes themselves say; none where it depends on whether all of them are UTF-8.
Result<std::optional<TextEncoding>> encodingByMarks(const QByteArray &bytes)
{
    using namespace std::string_view_literals;
    if (startsWith(bytes, utf8Mark))
        return std::nullopt;
    if (startsWith(bytes, "\xFF\xFE\0\0"sv) || startsWith(bytes, "\0\0\xFE\xFF"sv))
        return failure(Error::Kind::FileFormatUnknown, u"text in UTF-32"_s);
    if (startsWith(bytes, "\xFF\xFE"sv))
        return TextEncoding::Utf16LittleEndian;
    if (startsWith(bytes, "\xFE\xFF"sv))
        return TextEncoding::Utf16BigEndian;
    return encodingByNuls(bytes);
}

bool isWide(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
}

/// One, or several where it is not sure.
Result<QList<TextEncoding>> findEncodings(const QByteArray &bytes, const ByteCensus &census, bool trustsUtf8)
{
    const Result<std::optional<TextEncoding>> marked = encodingByMarks(bytes);
    if (!marked)
        return tl::unexpected(marked.error());
    if (*marked)
        return QList{**marked};
    if (census.isUtf8) {
        const bool isCertain = trustsUtf8 || startsWith(bytes, utf8Mark);
        const QList<TextEncoding> doubts = isCertain ? QList<TextEncoding>() : doubtsOfUtf8(bytes);
        return doubts.isEmpty() ? QList{TextEncoding::Utf8} : doubts;
    }
    if (looksBinary(bytes))
        return failure(Error::Kind::FileFormatUnknown, u"binary data"_s);
    return findLegacyEncodings(bytes);
}

struct ConverterCloser
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Result<QByteArray> toUtf8(QByteArrayView bytes, TextEncoding encoding)
{
    // With Hong Kong's additions, of which names make use.
    const QByteArray name
        = encoding == TextEncoding::Big5 ? "Big5-HKSCS"_ba : encodingName(encoding).toLatin1();
    UErrorCode status = U_ZERO_ERROR;
    const Converter from(ucnv_open(name.constData(), &status));
    const Converter to(ucnv_open("UTF-8", &status));
    if (U_FAILURE(status) == 0 && !isWide(encoding))
        ucnv_setToUCallBack(from.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status) != 0)
        return failure(Error::Kind::FileUnreadable, u"no converter for %1"_s.arg(encodingName(encoding)));

    QByteArray result;
    result.reserve(bytes.size() + bytes.size() / 8);
    std::array<UChar, 4096> pivot{};
    std::array<char, 16384> chunk{};
    UChar *pivotSource = pivot.data();
    UChar *pivotTarget = pivot.data();
    const char *source = bytes.data();
    bool isFirst = true;
    do {
        status = U_ZERO_ERROR;
        char *target = chunk.data();
        ucnv_convertEx(to.get(), from.get(), &target, chunk.data() + chunk.size(), &source,
            bytes.data() + bytes.size(), pivot.data(), &pivotSource, &pivotTarget,
            pivot.data() + pivot.size(), static_cast<UBool>(isFirst), static_cast<UBool>(true), &status);
        result.append(chunk.data(), target - chunk.data());
        isFirst = false;
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status) != 0)
        return failure(Error::Kind::FileDamaged,
            u"line %1: a character is not valid %2"_s.arg(lineAt(result, result.size()))
                .arg(encodingName(encoding)));
    return result;
}

Result<DecodedText> decodeAs(const QByteArray &bytes, TextEncoding encoding, ByteCensus census)
{
    DecodedText text{bytes, 0, encoding, {}};
    if (encoding != TextEncoding::Utf8 || !census.isUtf8) {
        Result<QByteArray> converted = toUtf8(bytes, encoding);
        if (!converted)
            return tl::unexpected(converted.error());
        text.utf8 = *std::move(converted);
        census.firstNul = text.utf8.indexOf('\0');
    }
    if (text.utf8.startsWith("\xEF\xBB\xBF"))
        text.begin = 3;
    if (const Result<void> clean = refuseNul(text.utf8, census.firstNul); !clean)
        return tl::unexpected(clean.error());
    if (isWide(encoding) && bytes.size() % 2 != 0)
        return failure(Error::Kind::FileDamaged,
            u"line %1: the text ends in the middle of a character"_s.arg(
                lineAt(text.utf8, text.utf8.size())));
    return text;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    const auto *const found = std::find_if(namedEncodings.begin(), namedEncodings.end(),
        [encoding](const NamedEncoding &named) { return named.encoding == encoding; });
    return found->name;
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    const auto plain = [](QString text) { return text.toLower().remove(u'-').remove(u' ').remove(u'_'); };
    for (const NamedEncoding &named : namedEncodings) {
        if (plain(named.name) == plain(name))
            return named.encoding;
    }
    return std::nullopt;
}

QByteArray wholeLines(const QByteArray &bytes)
{
    const Result<std::optional<TextEncoding>> marked = encodingByMarks(bytes);
    if (!marked)
        return {};
    if (!*marked || !isWide(**marked))
        return bytes.first(bytes.lastIndexOf('\n') + 1);
    const QByteArrayView lineEnd(**marked == TextEncoding::Utf16LittleEndian ? "\n\0" : "\0\n", 2);
    qsizetype end = bytes.size() & ~qsizetype(1);
    while (end > 0 && QByteArrayView(bytes).sliced(end - 2, 2) != lineEnd)
        end -= 2;
    return bytes.first(end);
}

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> chosen, bool trustsUtf8,
    const std::optional<ByteCensus> &known)
{
    const ByteCensus census = known ? *known : censusOf(bytes);
    const Result<QList<TextEncoding>> encodings
        = chosen ? Result<QList<TextEncoding>>(QList{*chosen}) : findEncodings(bytes, census, trustsUtf8);
    if (!encodings)
        return tl::unexpected(encodings.error());

    Result<DecodedText> text = failure(Error::Kind::FileUnreadable);
    QList<TextEncoding> possible = *encodings;
    do {
        text = decodeAs(bytes, possible.constFirst(), census);
    } while (!text && possible.size() > 1 && (possible.removeFirst(), true));
    if (text && possible.size() > 1)
        text->doubts = possible;
    return text;
}

} // namespace techpass
