// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/files/strangefiles.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = Error::Kind;
using About = ListQuestion::About;

const QByteArray titles("S/N,Email,Username,First Name,Last Name,Country Code,Contact Number,Organisation,"
                        "Department,Onboarding to SEED required?,Reason for creation");
const QByteArray ming("1,ming@hdb.gov.sg,,Ming,Tan,65,91234567,HDB,IT,Yes,New joiner");
const QByteArray wei("2,wei@ncs.com.sg,wei.l,Wei,Lim,65,91234568,NCS,,No,Vendor");

class Table final
{
public:
    void opens(const char *name, const QByteArray &bytes, int rows, const char *email = "ming@hdb.gov.sg")
    {
        files.append(
            {QString::fromUtf8(name), bytes, std::nullopt, {}, rows, QString::fromUtf8(email), std::nullopt});
    }
    void asks(const char *name, const QByteArray &bytes, About question, int rows)
    {
        files.append({QString::fromUtf8(name), bytes, std::nullopt, {}, rows, {}, question});
    }
    void refuses(const char *name, const QByteArray &bytes, Kind kind, const char *detail = "")
    {
        files.append({QString::fromUtf8(name), bytes, kind, QString::fromUtf8(detail), 0, {}, std::nullopt});
    }

    QList<StrangeFile> files;
};

QByteArray lines(const QByteArrayList &records, const char *lineEnd = "\r\n")
{
    return records.join(lineEnd) + lineEnd;
}

QByteArray plain()
{
    return lines({titles, ming, wei});
}

QByteArray replaced(QByteArray bytes, const char *what, const QByteArray &with)
{
    return bytes.replace(what, with);
}

QByteArray utf16(QStringConverter::Encoding encoding, bool mark, const QByteArray &utf8)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return QByteArray(encoder(QString::fromUtf8(utf8)));
}

void addLineEnds(Table &table)
{
    table.opens("CRLF", plain(), 2);
    table.opens("LF", lines({titles, ming, wei}, "\n"), 2);
    table.opens("CR, from an old Macintosh", lines({titles, ming, wei}, "\r"), 2);
    table.opens("mixed line ends", titles + "\n" + ming + "\r" + wei + "\r\n", 2);
    table.opens("no line end at the end", titles + "\r\n" + ming, 1);
    table.opens("CRCRLF, written twice in text mode", lines({titles, ming, wei}, "\r\r\n"), 2);
    table.opens("blank lines everywhere", "\n\n" + lines({titles, "", ming, "", "", wei, "", ""}), 2);
    table.opens("end of file mark of DOS in a row of its own", plain() + ",,,,,,,,,,\x1A\r\n", 2);
    table.opens(
        "line separators of Unicode in a cell", replaced(plain(), "New joiner", "New\xE2\x80\xA8joiner"), 2);
    table.opens("form feeds", replaced(plain(), "New joiner", "New\fjoiner"), 2);
}

void addDelimiters(Table &table)
{
    for (const char delimiter : {';', '\t', '|'}) {
        table.opens(qPrintable(u"delimiter %1"_s.arg(static_cast<int>(delimiter))),
            plain().replace(',', delimiter), 2);
    }
    table.opens("sep=;", "sep=;\r\n" + plain().replace(',', ';'), 2);
    table.opens("sep=, in quotes", "\"sep=,\"\r\n" + plain(), 2);
    table.opens("sep=^", "sep=^\r\n" + plain().replace(',', '^'), 2);
    table.opens("SEP=|", "SEP=|\n" + plain().replace(',', '|'), 2);
    table.opens("more commas than semicolons in the cells",
        replaced(plain().replace(',', ';'), "New joiner", "a,b,c,d,e,f,g,h,i,j,k,l,m"), 2);
    table.opens("commas behind each row", lines({titles + ",,,", ming + ",,,", wei + ",,,"}), 2);
    table.opens("rows shorter than the header", lines({titles, "1,ming@hdb.gov.sg", "2,wei@ncs.com.sg"}), 2);
    table.opens("rows longer than the header", lines({titles, ming + ",x,y", wei}), 2);
    table.opens("spaces behind the delimiters", replaced(plain(), ",", ", "), 2, "");
    table.refuses("colons", plain().replace(',', ':'), Kind::HeaderNotFound);
    table.refuses("one column of everything", plain().replace(',', ' '), Kind::HeaderNotFound);
    table.opens(
        "decimal commas and semicolons", replaced(plain().replace(',', ';'), "91234567", "91234567,00"), 2);
}

void addQuotes(Table &table)
{
    table.opens("everything in quotes",
        '"' + replaced(plain().chopped(2), ",", "\",\"").replace("\r\n", "\"\r\n\"") + "\"\r\n", 2);
    table.opens("quotes inside", replaced(plain(), "New joiner", "\"a \"\"new\"\" joiner\""), 2);
    table.opens("line breaks inside", replaced(plain(), "New joiner", "\"New\r\njoiner\""), 2);
    table.opens("delimiters inside", replaced(plain(), "New joiner", "\"New, joiner\""), 2);
    table.opens("a quote within a word", replaced(plain(), "New joiner", "5\" screen"), 2);
    table.opens("text behind the closing quote", replaced(plain(), "New joiner", "\"New\" joiner"), 2);
    table.opens("single quotes", replaced(plain(), "New joiner", "'New, joiner'"), 2);
    table.opens("curly quotes", replaced(plain(), "New joiner", "“New joiner”"), 2);
    table.opens("an empty quoted cell", replaced(plain(), "New joiner", "\"\""), 2);
    table.opens("three quotes", replaced(plain(), "New joiner", "\"\"\"New\"\"\""), 2);
    table.opens("spaces ahead of a quote", replaced(plain(), "New joiner", " \"New joiner\""), 2);
    table.refuses("never closed in row 1", replaced(plain(), "New joiner", "\"New joiner"), Kind::FileDamaged,
        "line 2: a quote is opened and never closed");
    table.refuses("never closed in the last row", replaced(plain(), "Vendor", "\"Vendor"), Kind::FileDamaged,
        "line 3: a quote is opened and never closed");
    table.refuses("swallows the next row",
        replaced(replaced(plain(), "New joiner", "\"New joiner"), "Vendor", "\"Vendor\""), Kind::FileDamaged,
        "line 2: the quote opened here runs into the text of line 3");
    table.refuses("never closed in the header",
        replaced(plain(), "Reason for creation", "\"Reason for creation"), Kind::FileDamaged, "line 1");
    table.refuses("the file ends within a quote", plain().chopped(2) + ",\"", Kind::FileDamaged, "line 3");
    table.refuses("only a quote", "\"", Kind::HeaderNotFound);
}

void addEncodings(Table &table)
{
    const QByteArray names = replaced(plain(), "Ming,", "José 伟,");
    table.opens("UTF-8", names, 2);
    table.opens("UTF-8 with mark", "\xEF\xBB\xBF" + names, 2);
    table.opens("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + names, 2);
    table.opens("UTF-16LE with mark", utf16(QStringConverter::Utf16LE, true, names), 2);
    table.opens("UTF-16BE with mark", utf16(QStringConverter::Utf16BE, true, names), 2);
    table.opens("UTF-16LE", utf16(QStringConverter::Utf16LE, false, names), 2);
    table.opens("UTF-16BE", utf16(QStringConverter::Utf16BE, false, names), 2);
    table.opens("Excel's Unicode text",
        utf16(QStringConverter::Utf16LE, true, names.trimmed().replace(',', '\t')), 2);
    table.refuses("UTF-16 cut in a character", utf16(QStringConverter::Utf16LE, true, names).chopped(1),
        Kind::FileDamaged, "middle of a character");
    table.refuses(
        "UTF-32LE", utf16(QStringConverter::Utf32LE, true, names), Kind::FileFormatUnknown, "UTF-32");
    table.refuses(
        "UTF-32BE", utf16(QStringConverter::Utf32BE, true, names), Kind::FileFormatUnknown, "UTF-32");
    table.opens("Windows-1252", replaced(plain(), "Ming,", "Jos\xE9,"), 2);
    table.opens(
        "Windows-1252 with curly quotes", replaced(plain(), "New joiner", "\x93New\x94 joiner\x85"), 2);
    table.opens("GB18030", replaced(plain(), "Ming,Tan", "\xCE\xB0,\xC0\xEE\xC3\xF7"), 2);
    table.opens("Big5", replaced(plain(), "Ming,Tan", "\xA4\x6A\xA4\xE5,\xB3\xAF"), 2);
    table.asks(
        "neither Chinese nor Western", replaced(plain(), "Ming,", "\xF8\xF9\xFA\xFB,"), About::Encoding, 2);
    table.refuses("UTF-8 with a torn character", replaced(names, "New joiner", "\xE4\xBC joiner 政府 科技"),
        Kind::FileDamaged, "line 2: a character is not valid UTF-8");
    table.refuses("a NUL", replaced(plain(), "New joiner", QByteArray("New\0joiner", 10)), Kind::FileDamaged,
        "line 2: a NUL byte");
    table.refuses("NULs behind the text", plain() + QByteArray(10, '\0'), Kind::FileDamaged, "line 4: a NUL");
    table.refuses("NULs only", QByteArray(4096, '\0'), Kind::FileFormatUnknown, "binary");
    table.refuses("a mark and nothing else", "\xEF\xBB\xBF", Kind::ListEmpty);
    table.refuses("UTF-16 and nothing else", "\xFF\xFE", Kind::ListEmpty);
    table.opens("control characters", replaced(plain(), "New joiner", "New\x07joiner"), 2);
    table.opens("UTF-8 read as Windows-1252 once", replaced(plain(), "Ming,", "JosÃ©,"), 2);
    table.opens("invisible characters around an address",
        replaced(plain(), "ming@hdb.gov.sg", "\xE2\x80\x8Bming@hdb.gov.sg\xC2\xA0"), 2, "");
    table.opens("right-to-left marks", replaced(plain(), "Ming,", "\xE2\x80\x8FMing\xE2\x80\xAE,"), 2);
    table.opens("astral characters", replaced(plain(), "Ming,", "𠮷😀,"), 2);
    table.opens("noncharacters", replaced(plain(), "Ming,", "\xEF\xBF\xBF\xEF\xBF\xBD,"), 2);
}

void addHeaders(Table &table)
{
    table.opens("instructions above", "TechBiz\r\n\"Fill in, please\"\r\n\r\n" + plain(), 2);
    table.opens("49 lines above", QByteArray("x\r\n").repeated(49) + plain(), 2);
    table.opens("titles in capitals", titles.toUpper() + "\r\n" + ming, 1);
    table.opens("titles with line breaks", replaced(plain(), "Contact Number", "\"Contact\nNumber\""), 2);
    table.opens("titles with stars", replaced(plain(), "Email", "Email *"), 2);
    table.opens("full-width titles", replaced(plain(), "Email", "Ｅｍａｉｌ"), 2);
    table.opens("columns in another order", "Last Name,Email,First Name\nTan,ming@hdb.gov.sg,Ming\n", 1);
    table.opens("the header twice", lines({titles, titles, ming}), 2, "Email");
    table.opens(
        "an example below", lines({titles, replaced(ming, "ming@", "e.g. ming@"), wei}), 1, "wei@ncs.com.sg");
    table.opens("which are needed below", lines({titles, ",Mandatory,,Mandatory", ming}), 1);
    table.opens("numbered rows without people", lines({titles, ming, "2,,,,,,,,,,", "3", "4,,"}), 1);
    table.opens("people behind empty rows", lines({titles, "1,,,", "2,,", ming}), 1);
    table.opens("one column", "Email\nming@hdb.gov.sg\n", 1);
    table.asks("a column of whole names", "Email,Name\nming@hdb.gov.sg,Ming Tan\n", About::Columns, 1);
    table.opens("whole names with commas", "Email,Name\nming@hdb.gov.sg,\"Tan, Ming\"\n", 1);
    table.opens("numbers with the country's code", "Email,Phone\nming@hdb.gov.sg,+65 9123 4567\n", 1);
    table.asks(
        "unknown titles", "Kolom A,Kolom B\nming@hdb.gov.sg,Ming\nwei@ncs.com.sg,Wei\n", About::Columns, 2);
    table.asks("no titles", lines({ming, wei}), About::Columns, 2);
    table.asks("two columns of numbers",
        "Email,Office phone,Home phone,Phone,Tel\nming@hdb.gov.sg,1,2,62345678,62345679\n", About::Columns,
        1);
    table.opens(
        "a mobile and an office number", "Email,Phone,Mobile\nming@hdb.gov.sg,62345678,91234567\n", 1);
    table.refuses("titles only", titles, Kind::ListEmpty);
    table.refuses("titles and numbers only", lines({titles, "1", "2,,,", "3,,,,,"}), Kind::ListEmpty);
    table.refuses(
        "titles twenty times in one row of nothing", QByteArray("x,").repeated(5000), Kind::HeaderNotFound);
    table.refuses("another list", "Name,Shoe size\nMing,42\n", Kind::HeaderNotFound);
    table.refuses("prose", "Dear all,\n\nplease find attached the list of users.\n\nRegards\nMing\n",
        Kind::HeaderNotFound);
}

void addSizes(Table &table)
{
    table.opens("ten thousand columns", lines({titles + QByteArray(10'000, ','), ming, wei}), 2);
    table.opens("a cell of a megabyte", replaced(plain(), "New joiner", QByteArray(1'000'000, 'x')), 2);
    table.opens("a hundred thousand empty rows",
        titles + "\r\n" + QByteArray(",,,,,,,,,,\r\n").repeated(100'000) + ming, 1);
    table.opens("a hundred thousand blank lines", titles + QByteArray("\n").repeated(100'000) + ming, 1);
    table.opens("a cell of ten megabytes", replaced(plain(), "New joiner", QByteArray(10'000'000, 'x')), 2);
    table.refuses("a quote that is closed twenty megabytes below",
        titles + "\n1,\"" + QByteArray("x,y\n").repeated(5'000'000) + "\"\n", Kind::FileDamaged, "line 2");
    table.opens("titles of 64 KiB", replaced(plain(), "Department", QByteArray(65'536, 'D')), 2);
    table.opens("a mark in the middle", replaced(plain(), "Ming,", "\xEF\xBB\xBFMing,"), 2);
    table.opens("tabs and commas", replaced(plain(), "New joiner", "New\tjoiner\tfor\tall\tof\tus"), 2);
    table.refuses("a line without end", QByteArray(4'000'000, 'x'), Kind::HeaderNotFound);
    table.refuses("a million commas", QByteArray(1'000'000, ','), Kind::HeaderNotFound);
    table.refuses("a million quotes", QByteArray(1'000'000, '"'), Kind::HeaderNotFound);
    table.refuses("a million quotes below the titles", titles + "\n" + QByteArray(1'000'001, '"'),
        Kind::FileDamaged, "line 2");
    table.refuses("a million semicolons and quotes",
        titles + "\n" + QByteArray(";\"").repeated(500'001) + "\n", Kind::ListEmpty);
    table.refuses("nothing but white space", QByteArray(100'000, ' '), Kind::ListEmpty);
    table.refuses("nothing but line ends", QByteArray("\r\n").repeated(100'000), Kind::ListEmpty);
}

void addOtherKinds(Table &table)
{
    table.refuses("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", Kind::FileFormatUnknown, "PDF");
    table.refuses("web page", "<!DOCTYPE html><html><table><tr><td>Email</td></tr></table></html>",
        Kind::FileFormatUnknown, "web page");
    table.refuses("web page as .xls", "\xEF\xBB\xBF<table border=1><tr><th>Email</th></tr></table>",
        Kind::FileFormatUnknown, "web page");
    table.refuses("Excel 2003 XML",
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
        Kind::FileFormatUnknown, "Excel 2003 XML");
    table.refuses("JSON", "[{\"email\":\"ming@hdb.gov.sg\"}]", Kind::FileFormatUnknown, "JSON");
    table.refuses("PNG", "\x89PNG\r\n\x1A\n", Kind::FileFormatUnknown, "PNG");
    table.refuses("JPEG", "\xFF\xD8\xFF\xE0", Kind::FileFormatUnknown, "JPEG");
    table.refuses("gzip", "\x1F\x8B\x08", Kind::FileFormatUnknown, "gzip");
    table.refuses("RTF", "{\\rtf1\\ansi}", Kind::FileFormatUnknown, "rich text");
    table.refuses("7-Zip", "7z\xBC\xAF\x27\x1C", Kind::FileFormatUnknown, "7-Zip");
    table.refuses("RAR", "Rar!\x1A\x07", Kind::FileFormatUnknown, "RAR");
    table.refuses("SYLK", "ID;PWXL;N;E\n", Kind::FileFormatUnknown, "SYLK");
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const QByteArray padding(2048, '\0');
    table.refuses("old Excel workbook",
        compound + padding + utf16(QStringConverter::Utf16LE, false, "Workbook") + padding,
        Kind::FileFormatUnknown, ".xls");
    table.refuses("workbook with a password",
        compound + padding + utf16(QStringConverter::Utf16LE, false, "EncryptedPackage") + padding,
        Kind::FileFormatUnknown, "password");
    table.refuses("old Word document",
        compound + padding + utf16(QStringConverter::Utf16LE, false, "WordDocument") + padding,
        Kind::FileFormatUnknown, ".doc");
    table.refuses("a compound file of nothing", compound, Kind::FileFormatUnknown, "old Office");
    table.refuses(
        "Excel 4", QByteArray("\x09\x04\x06\x00\x00\x00\x10\x00", 8), Kind::FileFormatUnknown, ".xls");
    table.refuses("saved web page", "MIME-Version: 1.0\nContent-Type: multipart/related\n",
        Kind::FileFormatUnknown, "web page");
    table.refuses("database", "SQLite format 3\0", Kind::FileFormatUnknown, "database");
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise.append(static_cast<char>((i * i * 31 + i * 7) % 256));
    table.refuses("noise", noise, Kind::FileFormatUnknown, "");
}

void addSpreadsheetDamage(Table &table)
{
    table.opens("formulas, escaped", replaced(plain(), "New joiner", "'=1+1"), 2);
    table.opens("formulas, not escaped", replaced(plain(), "New joiner", "=HYPERLINK(\"\"x\"\")"), 2);
    table.opens("a plus in the number", replaced(plain(), "91234567", "+6591234567"), 2);
    table.opens("scientific numbers", replaced(plain(), "91234567", "9.12E+07"), 2);
    table.opens("dates for numbers", replaced(plain(), "91234567", "12/03/2024"), 2);
    table.opens("error values", replaced(plain(), "91234567", "#N/A"), 2);
    table.opens("too narrow columns", replaced(plain(), "91234567", "########"), 2);
    table.opens("a lost zero", replaced(plain(), "65,91234567", "39,61234567"), 2);
    table.opens("trailing line breaks", replaced(plain(), "New joiner", "\"New joiner\r\n\r\n\""), 2);
    table.opens("markup", replaced(plain(), "New joiner", "<script>alert(1)</script>"), 2);
}

} // namespace

QList<StrangeFile> strangeTexts()
{
    Table table;
    addLineEnds(table);
    addDelimiters(table);
    addQuotes(table);
    addEncodings(table);
    addHeaders(table);
    addSizes(table);
    addOtherKinds(table);
    addSpreadsheetDamage(table);
    return table.files;
}

} // namespace techpass
