// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filekind.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace techpass {

namespace {

struct Magic
{
    std::string_view bytes;
    QLatin1StringView description;
};

constexpr std::array magics{
    Magic{"%PDF-"sv, QLatin1StringView("a PDF document")},
    Magic{"{\\rtf"sv, QLatin1StringView("a rich text document")},
    Magic{"\x89PNG"sv, QLatin1StringView("a picture (PNG)")},
    Magic{"\xFF\xD8\xFF"sv, QLatin1StringView("a picture (JPEG)")},
    Magic{"GIF8"sv, QLatin1StringView("a picture (GIF)")},
    Magic{"\x1F\x8B"sv, QLatin1StringView("a compressed file (gzip)")},
    Magic{"7z\xBC\xAF\x27\x1C"sv, QLatin1StringView("an archive (7-Zip)")},
    Magic{"Rar!\x1A\x07"sv, QLatin1StringView("an archive (RAR)")},
    Magic{"SQLite format 3"sv, QLatin1StringView("a database")},
    Magic{"ID;P"sv, QLatin1StringView("a SYLK spreadsheet")},
    Magic{"\x09\x08\x10\x00"sv, QLatin1StringView("an old Excel workbook (.xls)")},
    Magic{"\x09\x08\x08\x00"sv, QLatin1StringView("an old Excel workbook (.xls)")},
    Magic{"\x09\x04\x06\x00"sv, QLatin1StringView("an old Excel workbook (.xls)")},
    Magic{"\x09\x02\x06\x00"sv, QLatin1StringView("an old Excel workbook (.xls)")},
    Magic{"\x09\x00\x04\x00"sv, QLatin1StringView("an old Excel workbook (.xls)")},
};

constexpr auto compoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

/// Names in a compound file's directory are UTF-16.
bool hasStream(const QByteArray &bytes, QStringView name)
{
    QByteArray wide;
    for (const QChar c : name) {
        wide.append(static_cast<char>(c.cell()));
        wide.append(static_cast<char>(c.row()));
    }
    wide.append(2, '\0');
    return bytes.contains(wide);
}

QString describeCompoundFile(const QByteArray &bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"))
        return u"a workbook protected by a password"_s;
    if (hasStream(bytes, u"Workbook") || hasStream(bytes, u"Book"))
        return u"an old Excel workbook (.xls)"_s;
    if (hasStream(bytes, u"WordDocument"))
        return u"an old Word document (.doc)"_s;
    return u"an old Office document"_s;
}

/// The first letters of what may be markup, in lower case, without byte order mark and white space.
QByteArray firstLetters(const QByteArray &bytes)
{
    QByteArray start = bytes.first(std::min(bytes.size(), qsizetype(2048)));
    if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        start = start.replace('\0', "").sliced(2);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().toLower();
}

QString describeMarkup(const QByteArray &start)
{
    if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
        const bool spreadsheet = start.contains("excel.sheet") || start.contains("office:spreadsheet");
        if (spreadsheet)
            return u"an Excel 2003 XML workbook"_s;
        return start.contains("<html") || start.contains("xhtml") ? u"a web page"_s : u"an XML document"_s;
    }
    constexpr std::array pages{"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<table"sv, "<meta"sv,
        "<style"sv, "<div"sv, "<script"sv, "<!--"sv};
    if (std::any_of(pages.begin(), pages.end(), [&](std::string_view tag) { return start.startsWith(tag); }))
        return u"a web page"_s;
    if (start.startsWith("mime-version:"))
        return u"a saved web page"_s;
    const bool json = start.startsWith("[{") || start.startsWith("{\"") || start.startsWith("{\n");
    return json ? u"a JSON document"_s : QString();
}

} // namespace

FileKind recogniseFile(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04"sv) || bytes.startsWith("PK\x05\x06"sv))
        return {FileKind::Container::Zip, {}};
    if (bytes.startsWith(compoundFile))
        return {FileKind::Container::Unknown, describeCompoundFile(bytes)};
    for (const Magic &magic : magics) {
        if (bytes.startsWith(magic.bytes))
            return {FileKind::Container::Unknown, magic.description};
    }
    if (QString markup = describeMarkup(firstLetters(bytes)); !markup.isEmpty())
        return {FileKind::Container::Unknown, markup};
    return {};
}

} // namespace techpass
