// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxreader.h"

#include "models/files/xmlpart.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// What a zip file without a workbook is.
QString describePackage(const ZipPackage &package)
{
    const QByteArray mimeType = package.contains(u"mimetype"_s)
        ? package.readAll(u"mimetype"_s, 200).value_or(QByteArray())
        : QByteArray();
    if (mimeType.contains("opendocument.spreadsheet"))
        return u"an OpenDocument spreadsheet (.ods)"_s;
    if (mimeType.contains("opendocument"))
        return u"an OpenDocument file"_s;
    if (package.contains(u"xl/workbook.bin"_s))
        return u"a binary Excel workbook (.xlsb)"_s;
    if (package.containsFolder(u"word/"_s))
        return u"a Word document (.docx)"_s;
    if (package.containsFolder(u"ppt/"_s))
        return u"a PowerPoint presentation (.pptx)"_s;
    if (package.contains(u"Index.zip"_s) || package.containsFolder(u"Index/"_s))
        return u"a Numbers, Pages or Keynote document"_s;
    return u"a zip archive"_s;
}

/// What the texts and cells of a workbook may take: a million rows come in a file of 50 MB and more, and a
/// small file has no use for so many.
std::size_t memoryLimit(const ZipPackage &package)
{
    constexpr std::size_t always = 64UL * 1024 * 1024; ///< bytes
    constexpr std::size_t times = 12;
    return std::max(always, times * static_cast<std::size_t>(package.packedSize()));
}

QString folderOf(const QString &part)
{
    return part.left(std::max(part.lastIndexOf(u'/'), qsizetype(0)));
}

QString relationsOf(const QString &part)
{
    return QString(folderOf(part) + u"/_rels/"_s + part.sliced(part.lastIndexOf(u'/') + 1) + u".rels"_s);
}

Result<QString> findWorkbook(const ZipPackage &package)
{
    const QString relationsPart = u"_rels/.rels"_s;
    QString part;
    if (package.contains(relationsPart)) {
        RelationsHandler relations{QString()};
        const Result<void> parsed = parseXmlPart(package, relationsPart, relations);
        if (!parsed)
            return tl::unexpected(parsed.error());
        part = relations.target("officeDocument"_L1);
    }
    if (part.isEmpty())
        part = u"xl/workbook.xml"_s;
    const bool isSpreadsheet = part.endsWith(u".xml"_s) && package.contains(part)
        && !package.containsFolder(u"word/"_s) && !package.containsFolder(u"ppt/"_s);
    return isSpreadsheet ? Result<QString>(part)
                         : failure(Error::Kind::FileFormatUnknown, describePackage(package));
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZipPackage> package)
    : m_package(std::move(package))
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(const QByteArray &bytes)
{
    Result<std::unique_ptr<ZipPackage>> package = ZipPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const Result<QString> workbook = findWorkbook(**package);
    if (!workbook)
        return tl::unexpected(workbook.error());
    std::unique_ptr<XlsxReader> reader(new XlsxReader(*std::move(package)));
    const Result<void> read = reader->readWorkbook(*workbook);
    if (!read)
        return tl::unexpected(read.error());
    return reader;
}

Result<void> XlsxReader::readWorkbook(const QString &part)
{
    WorkbookHandler workbook;
    RelationsHandler relations(folderOf(part));
    Result<void> done = parseXmlPart(*m_package, part, workbook);
    if (done)
        done = parseXmlPart(*m_package, relationsOf(part), relations);
    if (const QString styles = relations.target("styles"_L1); done && m_package->contains(styles))
        done = parseXmlPart(*m_package, styles, m_styles);
    if (!done)
        return done;

    const QString strings = relations.target("sharedStrings"_L1);
    m_texts = std::make_unique<SharedTextsReading>(
        *m_package, m_package->contains(strings) ? strings : QString(), memoryLimit(*m_package));
    m_date1904 = workbook.date1904();
    findSheets(workbook, relations);
    return {};
}

void XlsxReader::findSheets(const WorkbookHandler &workbook, const RelationsHandler &relations)
{
    // A hostile workbook names one large part a thousand times.
    QSet<QString> parts;
    for (const bool hidden : {false, true}) {
        for (const WorkbookHandler::Sheet &sheet : workbook.sheets()) {
            const QString target = relations.target(sheet.relation, "worksheet"_L1);
            if (sheet.hidden != hidden || target.isEmpty() || parts.contains(target.toLower()))
                continue;
            parts.insert(target.toLower());
            m_sheets.append({sheet.name, target, hidden});
        }
    }
}

SheetHandler::Workbook XlsxReader::workbookOf(const QString &part) const
{
    return {m_styles.formats(), m_date1904, memoryLimit(*m_package), m_package->unpackedSize(part)};
}

Result<XlsxSheet> XlsxReader::readHead(int sheet) const
{
    constexpr int rows = 2000;
    constexpr std::size_t mostTexts = 200'000;
    const QString &part = m_sheets[sheet].part;
    const SheetHandler::Workbook workbook = workbookOf(part);
    SheetHandler handler(workbook);
    const auto isEnough = [&handler] { return handler.table().rowCount() > rows; };
    const Result<void> parsed
        = parseXmlPart(*m_package, part, handler, [&isEnough](double) { return !isEnough(); });
    if (!parsed && !isEnough())
        return tl::unexpected(parsed.error());
    if (!parsed)
        handler.dropLastRow();
    const std::size_t wanted = handler.table().sharedTextsWanted();
    if (wanted > mostTexts)
        return failure(Error::Kind::FileTooLarge, u"the texts of the first rows stand far behind"_s);
    return m_texts->first(wanted).and_then(
        [&handler](const auto &texts) { return handler.takeSheet(texts); });
}

Result<XlsxSheet> XlsxReader::readSheet(int sheet, const OpenProgress &progress)
{
    constexpr double textsShare = 0.3;
    const bool isFirst = !m_texts->isStarted();
    if (isFirst)
        m_texts->start([&progress](double fraction) { return goesOn(progress, textsShare * fraction); });
    const QString &part = m_sheets[sheet].part;
    const SheetHandler::Workbook workbook = workbookOf(part);
    SheetHandler handler(workbook);
    const double from = isFirst ? textsShare : 0;
    const Result<void> parsed = parseXmlPart(*m_package, part, handler,
        [&](double fraction) { return goesOn(progress, from + (1 - from) * fraction); });
    if (!parsed && parsed.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(parsed.error());
    // Where both are damaged, that is said of the texts, as every sheet wants them.
    return m_texts->texts(progress).and_then([&](const auto &texts) -> Result<XlsxSheet> {
        return parsed ? handler.takeSheet(texts) : Result<XlsxSheet>(tl::unexpected(parsed.error()));
    });
}

} // namespace techpass
