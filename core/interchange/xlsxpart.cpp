// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsxpart.h"

#include <QByteArrayMatcher>
#include <QDir>

#include <algorithm>

namespace kith {

namespace {

constexpr qint64 longestToken = 512 << 10; // a cell has 32 767 characters, an escaped one at most ten bytes
constexpr qint64 alwaysAllowed = 64 << 20;
constexpr qint64 mostTimesPacked = 200; // tables pack to a tenth or thirtieth, a bomb to a thousandth
constexpr int deepest = 64;

/// Behind "</" or "</x:".
bool isInEndTag(QByteArrayView before)
{
    const qsizetype start = before.lastIndexOf("</");
    if (start < 0)
        return false;
    const auto prefix = before.sliced(start + 2);
    return prefix.isEmpty() || (prefix.endsWith(':') && !prefix.contains('>') && !prefix.contains(' '));
}

} // namespace

/// What comes out of the archive, until it is too much.
class XlsxPart::Unpacked : public QIODevice
{
public:
    Unpacked(ZipArchive::Part& file, std::function<bool()> stopped)
        : m_file(file)
        , m_stopped(std::move(stopped))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    void allowToken() { m_allowed = m_total + longestToken; }
    [[nodiscard]] bool isBomb() const
    {
        return m_total > alwaysAllowed && m_total > m_file.packedSize() * mostTimesPacked;
    }
    [[nodiscard]] bool isTooLong() const { return m_total >= m_allowed; }
    [[nodiscard]] bool isStopped() const { return m_stopped(); }
    [[nodiscard]] qint64 total() const { return m_total; }
    /// These bytes are read before what the archive has.
    void putBefore(QByteArray bytes) { m_before = std::move(bytes); }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (!m_before.isEmpty()) {
            const qsizetype count = std::min(size, m_before.size());
            std::copy_n(m_before.constData(), count, data);
            m_before.remove(0, count);
            return count;
        }
        if (isTooLong() || isBomb() || isStopped())
            return -1;
        const qint64 got = m_file.read(data, size);
        m_total += std::max<qint64>(0, got);
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    ZipArchive::Part& m_file;
    std::function<bool()> m_stopped;
    qint64 m_total = 0;
    qint64 m_allowed = longestToken;
    QByteArray m_before;
};

XlsxPart::XlsxPart(const ZipArchive& archive, const QString& name, std::function<bool()> stopped)
    : m_file(archive.part(name))
    , m_place(name)
{
    if (!m_file)
        return;
    m_unpacked = std::make_unique<Unpacked>(*m_file, std::move(stopped));
    m_xml.setDevice(m_unpacked.get());
}

XlsxPart::~XlsxPart() = default;

bool XlsxPart::isOpen() const
{
    return m_file != nullptr;
}

bool XlsxPart::passOver(QByteArrayView element)
{
    constexpr qsizetype atOnce = 64 << 10;
    constexpr qsizetype longestPrefix = 64;
    const QByteArrayMatcher name(element.toByteArray() + '>');
    const qsizetype overlap = name.pattern().size() + longestPrefix;
    QByteArray bytes;
    while (true) {
        const qsizetype known = bytes.size();
        bytes.resize(known + atOnce);
        m_unpacked->allowToken();
        const qint64 got = m_unpacked->read(bytes.data() + known, atOnce);
        if (got <= 0)
            return false;
        bytes.truncate(known + got);
        for (qsizetype at = name.indexIn(bytes); at >= 0; at = name.indexIn(bytes, at + 1)) {
            if (!isInEndTag(QByteArrayView(bytes).first(at)))
                continue;
            // What follows is no document: it lacks its first tag, and the prefixes declared there.
            m_xml.setNamespaceProcessing(false);
            m_unpacked->putBefore("<rest>" + bytes.sliced(at + name.pattern().size()));
            return true;
        }
        bytes = bytes.last(std::min(bytes.size(), overlap));
    }
}

QXmlStreamReader::TokenType XlsxPart::next()
{
    m_unpacked->allowToken();
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement)
        ++m_depth;
    else if (token == QXmlStreamReader::EndElement)
        --m_depth;
    // A workbook has no document type; one is only there to declare endless entities.
    m_isTooDeep = m_depth > deepest || token == QXmlStreamReader::DTD;
    return m_isTooDeep ? QXmlStreamReader::Invalid : token;
}

tl::unexpected<Error> XlsxPart::failure() const
{
    if (m_unpacked->isStopped())
        return error(Error::Code::Cancelled, tr("Reading the workbook was stopped."));
    if (m_unpacked->isBomb())
        return error(Error::Code::InvalidInput,
                     tr("The workbook unpacks to over %1 times its size (%2), as files do that are made to do harm. "
                        "Save it anew in a spreadsheet, or as CSV.")
                         .arg(mostTimesPacked)
                         .arg(m_place));
    if (m_isTooDeep || m_unpacked->isTooLong())
        return error(Error::Code::InvalidInput,
                     tr("The workbook cannot be read further (%1): something in it is larger than a cell can be. "
                        "Save it anew in a spreadsheet, or as CSV.")
                         .arg(m_place));
    return error(Error::Code::InvalidInput,
                 tr("The workbook is damaged and cannot be read further (%1). Open and save it in a spreadsheet, or "
                    "take an older copy.")
                     .arg(m_place),
                 m_xml.errorString());
}

bool XlsxPart::isStart(QStringView element) const
{
    return m_xml.isStartElement() && m_xml.name() == element;
}

bool XlsxPart::isEnd(QStringView element) const
{
    return m_xml.isEndElement() && m_xml.name() == element;
}

QString XlsxPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& each : m_xml.attributes()) {
        if (each.qualifiedName() == name)
            return each.value().toString();
    }
    return {};
}

QString XlsxPart::prefixedAttribute(QStringView name) const
{
    for (const QXmlStreamAttribute& each : m_xml.attributes()) {
        if (!each.prefix().isEmpty() && each.name() == name)
            return each.value().toString();
    }
    return {};
}

std::optional<std::string> XlsxPart::richText(QStringView element)
{
    std::string text;
    int phonetic = 0;
    while (true) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return std::nullopt;
        if (isEnd(element))
            return text;
        if (isStart(u"rPh"))
            ++phonetic;
        else if (isEnd(u"rPh"))
            --phonetic;
        else if (isStart(u"t")) {
            const auto run = plainText();
            if (!run)
                return std::nullopt;
            if (phonetic == 0)
                text += *run;
            if (text.size() > static_cast<size_t>(longestToken))
                return std::nullopt;
        }
    }
}

std::optional<std::string> XlsxPart::plainText()
{
    QString text;
    const int depth = m_depth;
    while (true) {
        const auto token = next();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return std::nullopt;
        if (m_depth < depth)
            return xlsxUnescaped(text);
        if (token == QXmlStreamReader::Characters)
            text += m_xml.text();
        if (text.size() > longestToken) {
            m_isTooDeep = true;
            return std::nullopt;
        }
    }
}

qint64 XlsxPart::position() const
{
    return m_unpacked->total();
}

qint64 XlsxPart::size() const
{
    return m_file->size();
}

std::string xlsxUnescaped(const QString& text)
{
    if (!text.contains(u"_x"))
        return text.toStdString();
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto code = QStringView(text).mid(i, 7);
        bool isCode = code.size() == 7 && code.startsWith(u"_x") && code.endsWith(u'_');
        const ushort unit = isCode ? code.mid(2, 4).toUShort(&isCode, 16) : ushort(0);
        plain += isCode ? QChar(unit) : text[i];
        i += isCode ? 6 : 0;
    }
    return plain.toStdString();
}

QString xlsxPartName(const QString& folder, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    return QDir::cleanPath(folder.isEmpty() ? target : folder + u'/' + target);
}

} // namespace kith
