// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxworkbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 mostParts = 20'000;
constexpr size_t mostSheets = 5'000;
constexpr size_t mostStyles = 200'000;
constexpr size_t blockSize = 1 << 20;
constexpr size_t mostBlocks = 256; // 256 MB of different texts
constexpr size_t mostTexts = 10'000'000;

/// "worksheet" of the long addresses that types are.
QString typeName(const QString& type)
{
    return type.section(u'/', -1);
}

QString folderOf(const QString& part)
{
    return part.section(u'/', 0, -2);
}

QString referencesOf(const QString& part)
{
    const QString folder = folderOf(part);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + part.section(u'/', -1) + u".rels"_s;
}

} // namespace

bool XlsxWorkbook::isArchive(QByteArrayView start)
{
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
}

bool XlsxWorkbook::isOldSpreadsheet(QByteArrayView start)
{
    return start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

XlsxWorkbook::XlsxWorkbook(std::unique_ptr<QIODevice> device)
    : m_archive(std::move(device))
{
}

XlsxWorkbook::~XlsxWorkbook() = default;

Result<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::open(std::unique_ptr<QIODevice> device, const Stopped& stopped)
{
    std::unique_ptr<XlsxWorkbook> workbook(new XlsxWorkbook(std::move(device)));
    KITH_TRY(workbook->read(stopped ? stopped : [] { return false; }));
    return workbook;
}

Result<> XlsxWorkbook::read(const Stopped& stopped)
{
    if (!m_archive.isOpen() || m_archive.partCount() > mostParts)
        return error(Error::Code::InvalidInput,
                     tr("The file begins like a workbook but is cut off or damaged. Copy it once more, or take an "
                        "older copy."));
    KITH_TRY_ASSIGN(const References top, readReferences(QString(), stopped));
    const QString main = top.value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    KITH_TRY_ASSIGN(const References references, readReferences(main, stopped));
    KITH_TRY(readSheets(main, references, stopped));
    if (const auto styles = part(references.value(u"styles"_s), stopped); styles->isOpen())
        KITH_TRY(readStyles(*styles));
    if (const auto texts = part(references.value(u"sharedStrings"_s), stopped); texts->isOpen())
        KITH_TRY(readSharedTexts(*texts));
    return {};
}

std::unique_ptr<XlsxPart> XlsxWorkbook::part(const QString& name, Stopped stopped) const
{
    return std::make_unique<XlsxPart>(m_archive, name, std::move(stopped));
}

Result<XlsxWorkbook::References> XlsxWorkbook::readReferences(const QString& part, const Stopped& stopped) const
{
    References references;
    const auto xml = this->part(referencesOf(part), stopped);
    while (xml->isOpen()) {
        const auto token = xml->next();
        if (token == QXmlStreamReader::Invalid)
            return xml->failure();
        if (token == QXmlStreamReader::EndDocument)
            break;
        if (!xml->isStart(u"Relationship"))
            continue;
        const QString target = xlsxPartName(folderOf(part), xml->attribute(u"Target"));
        const QString type = typeName(xml->attribute(u"Type"));
        if (type != u"chartsheet" && references.size() < qsizetype(2 * mostSheets))
            references.insert(xml->attribute(u"Id"), target);
        if (!references.contains(type))
            references.insert(type, target);
    }
    return references;
}

Result<> XlsxWorkbook::readSheets(const QString& part, const References& references, const Stopped& stopped)
{
    const auto xml = this->part(part, stopped);
    if (!xml->isOpen())
        return error(
            Error::Code::InvalidInput,
            tr("The file is an archive but no Excel workbook. Save the table as .xlsx or CSV and import that."));
    while (true) {
        const auto token = xml->next();
        if (token == QXmlStreamReader::Invalid)
            return xml->failure();
        if (token == QXmlStreamReader::EndDocument)
            break;
        if (xml->isStart(u"workbookPr")) {
            const QString is1904 = xml->attribute(u"date1904");
            m_epoch = is1904 == u"1" || is1904 == u"true" ? XlsxEpoch::Year1904 : XlsxEpoch::Year1900;
        } else if (xml->isStart(u"sheet") && m_sheets.size() < mostSheets) {
            const QString target = references.value(xml->prefixedAttribute(u"id"));
            const QString state = xml->attribute(u"state");
            if (!target.isEmpty())
                m_sheets.push_back({xml->attribute(u"name"), target, state.isEmpty() || state == u"visible"});
        }
    }
    if (m_sheets.empty())
        return error(Error::Code::InvalidInput, tr("The workbook has no sheet with cells."));
    return {};
}

Result<> XlsxWorkbook::readStyles(XlsxPart& part)
{
    QHash<int, XlsxNumber> own;
    bool inCells = false;
    while (true) {
        const auto token = part.next();
        if (token == QXmlStreamReader::Invalid)
            return part.failure();
        if (token == QXmlStreamReader::EndDocument)
            return {};
        if (part.isStart(u"numFmt") && own.size() < qsizetype(mostStyles))
            own.insert(part.attribute(u"numFmtId").toInt(), xlsxNumberOf(part.attribute(u"formatCode")));
        else if (part.isStart(u"cellXfs"))
            inCells = true;
        else if (part.isEnd(u"cellXfs"))
            inCells = false;
        else if (inCells && part.isStart(u"xf") && m_styles.size() < mostStyles) {
            const int format = part.attribute(u"numFmtId").toInt();
            m_styles.push_back(own.value(format, xlsxNumberOf(format)));
        }
    }
}

Result<> XlsxWorkbook::readSharedTexts(XlsxPart& part)
{
    while (true) {
        const auto token = part.next();
        if (token == QXmlStreamReader::EndDocument)
            return {};
        std::optional<std::string> text;
        if (token != QXmlStreamReader::Invalid) {
            if (!part.isStart(u"si"))
                continue;
            text = part.richText(u"si");
        }
        if (!text)
            return part.failure();
        if (!keep(*text))
            return error(Error::Code::InvalidInput,
                         tr("The workbook has more than 256 MB of different texts, more than is read at once. Save the "
                            "sheet as CSV and import that."));
    }
}

bool XlsxWorkbook::keep(std::string_view text)
{
    if (m_blocks.empty() || m_blocks.back().size() + text.size() > blockSize) {
        if (m_blocks.size() == mostBlocks)
            return false;
        m_blocks.emplace_back().reserve(std::max(blockSize, text.size()));
    }
    std::string& block = m_blocks.back();
    const size_t start = block.size();
    block.append(text);
    m_texts.push_back(std::string_view(block).substr(start));
    return m_texts.size() <= mostTexts;
}

XlsxNumber XlsxWorkbook::numberOf(qsizetype style) const
{
    const auto index = static_cast<size_t>(style);
    return style >= 0 && index < m_styles.size() ? m_styles[index] : XlsxNumber::Plain;
}

std::string_view XlsxWorkbook::sharedText(qsizetype number) const
{
    const auto index = static_cast<size_t>(number);
    return number >= 0 && index < m_texts.size() ? m_texts[index] : std::string_view();
}

} // namespace kith
