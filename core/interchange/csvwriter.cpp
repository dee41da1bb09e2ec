// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvwriter.h"

#include "interchange/safetext.h"

#include <algorithm>
#include <array>

#include <QFileDevice>

#ifdef __SSE2__
#include <emmintrin.h>
#endif
#ifdef __linux__
#include <fcntl.h>
#endif

namespace kith {

namespace {

constexpr size_t flushSize = 1 << 18;
constexpr qint64 syncSize = 1 << 23;

/// Also the delimiters of others are quoted, so that nobody has to guess ours.
constexpr std::string_view quotedCharacters = "\",;\t|\r\n";

constexpr auto quotedTable = [] {
    std::array<bool, 256> table{};
    for (const char c : quotedCharacters)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// Lets the disk begin with what was written, instead of waiting for all of it at the end.
void startWriting([[maybe_unused]] QIODevice& device)
{
#ifdef __linux__
    if (const auto* file = qobject_cast<QFileDevice*>(&device))
        sync_file_range(file->handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

bool hasQuotedCharacter(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
#ifdef __SSE2__
    while (end - at >= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        __m128i found = _mm_setzero_si128();
        for (const char c : quotedCharacters)
            found = _mm_or_si128(found, _mm_cmpeq_epi8(block, _mm_set1_epi8(c)));
        if (_mm_movemask_epi8(found) != 0)
            return true;
        at += 16;
    }
#endif
    for (; at < end; ++at) {
        if (quotedTable[static_cast<unsigned char>(*at)])
            return true;
    }
    return false;
}

bool needsQuotes(std::string_view text, char delimiter)
{
    // Spaces at the ends are lost on readers that trim.
    if (!text.empty() && (text.front() == ' ' || text.back() == ' '))
        return true;
    const bool isUsual = quotedTable[static_cast<unsigned char>(delimiter)]; // and looked for already
    return hasQuotedCharacter(text) || (!isUsual && text.find(delimiter) != std::string_view::npos);
}

void appendQuoted(std::string& buffer, bool apostrophe, std::string_view text)
{
    buffer += '"';
    if (apostrophe)
        buffer += '\'';
    for (;;) {
        const auto mark = text.find('"');
        buffer.append(text.substr(0, mark));
        if (mark == std::string_view::npos)
            break;
        buffer += "\"\"";
        text.remove_prefix(mark + 1);
    }
    buffer += '"';
}

} // namespace

CsvText::CsvText(Profile profile, char delimiter)
    : m_profile(profile)
    , m_delimiter(delimiter)
{
}

void CsvText::add(std::string_view text, Cell kind)
{
    if (text.empty())
        return addEmpty();
    if (m_recordCells++ > 0)
        m_text += m_delimiter;
    else
        m_firstIsEmpty = false;

    const bool apostrophe = m_profile == Profile::SpreadsheetSafe && kind == Cell::Text && needsApostrophe(text);
    // A text that begins the file like a byte order mark, or like the line that names a delimiter, is neither.
    const bool misleads =
        m_atStart && m_recordCells == 1 && (text.starts_with("\xEF\xBB\xBF") || text.starts_with("sep="));
    if (misleads || needsQuotes(text, m_delimiter)) {
        appendQuoted(m_text, apostrophe, text);
        return;
    }
    if (apostrophe)
        m_text += '\'';
    m_text.append(text);
}

void CsvText::endRecord()
{
    // A record of one empty cell is not a blank line.
    if (m_recordCells == 1 && m_firstIsEmpty)
        m_text += "\"\"";
    m_text += "\r\n";
    m_recordCells = 0;
    m_atStart = false;
}

CsvWriter::CsvWriter(QIODevice& device, Profile profile, char delimiter)
    : m_device(device)
    , m_csv(profile, delimiter)
{
    if (profile == Profile::SpreadsheetSafe)
        m_csv.text() += "\xEF\xBB\xBF";
}

Result<> CsvWriter::endRecord()
{
    m_csv.endRecord();
    return m_csv.text().size() >= flushSize ? flush() : Result<>();
}

Result<> CsvWriter::addRecords(std::string_view text)
{
    m_csv.text().append(text);
    m_csv.setInFile();
    return m_csv.text().size() >= flushSize ? flush() : Result<>();
}

Result<> CsvWriter::finish()
{
    return flush();
}

Result<> CsvWriter::flush()
{
    std::string& text = m_csv.text();
    const auto size = static_cast<qint64>(text.size());
    qint64 written = 0;
    // A full disk takes a part; only the next try says why it takes no more.
    for (qint64 taken = 1; written < size && taken > 0; written += std::max<qint64>(0, taken))
        taken = m_device.write(text.data() + written, size - written);
    if (written != size)
        return error(
            Error::Code::Io,
            tr("The file could not be written: %1. Make room or choose another place.").arg(m_device.errorString()));
    text.clear();
    m_unsynced += size;
    if (m_unsynced >= syncSize) {
        startWriting(m_device);
        m_unsynced = 0;
    }
    return {};
}

} // namespace kith
