// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvreader.h"

#include "interchange/safetext.h"

#include <algorithm>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace kith {

namespace {

constexpr qint64 smallestBuffer = 1 << 12;
constexpr qint64 usualBuffer = 1 << 18;

/// The first delimiter or line end, or `end`.
const char* findCellEnd(const char* at, const char* end, char delimiter)
{
#ifdef __SSE2__
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    while (end - at >= 16) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(block, feeds), _mm_cmpeq_epi8(block, returns));
        const int found = _mm_movemask_epi8(_mm_or_si128(ends, _mm_cmpeq_epi8(block, delimiters)));
        if (found != 0)
            return at + __builtin_ctz(static_cast<unsigned>(found));
        at += 16;
    }
#endif
    while (at < end && *at != delimiter && *at != '\n' && *at != '\r')
        ++at;
    return at;
}

const char* find(const char* at, const char* end, char c)
{
    const void* found = at == end ? nullptr : std::memchr(at, c, static_cast<size_t>(end - at));
    return found == nullptr ? end : static_cast<const char*>(found);
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

/// LF, CR and CRLF each count once.
qint64 countLines(const char* at, const char* end)
{
    qint64 lines = std::count(at, end, '\n');
    for (at = find(at, end, '\r'); at < end; at = find(at + 1, end, '\r'))
        lines += at + 1 == end || at[1] != '\n' ? 1 : 0;
    return lines;
}

} // namespace

CsvReader::CsvReader(TextSource& source, const CsvDialect& dialect)
    : CsvReader(source, dialect, Limits())
{
}

CsvReader::CsvReader(TextSource& source, const CsvDialect& dialect, Limits limits)
    : m_source(source)
    , m_dialect(dialect)
    , m_limits(limits)
    , m_buffer(
          static_cast<size_t>(source.size() > 0 ? std::clamp(source.size(), smallestBuffer, usualBuffer) : usualBuffer))
{
}

Result<bool> CsvReader::next()
{
    if (!m_preambleDone)
        KITH_TRY(skipPreamble());
    do {
        KITH_TRY_ASSIGN(const bool read, readRecord());
        if (!read)
            return false;
    } while (m_dialect.blankLines == CsvDialect::BlankLines::Skip && isBlank());
    return true;
}

bool CsvReader::isBlank() const
{
    return m_cells.size() == 1 && m_cells[0].length == 0 && !m_cells[0].quoted && m_record.problem == CsvProblem::None;
}

Result<bool> CsvReader::readRecord()
{
    m_begin = m_next;
    m_record = {.line = m_line};
    for (;;) {
        if (m_begin == m_end && m_atEnd)
            return false;
        const bool spanLines = m_base + static_cast<qint64>(m_begin) >= m_oneLineUntil;
        m_record.problem = CsvProblem::None;
        auto outcome = m_begin == m_end ? Outcome::NeedsMore : parse(spanLines);

        const bool full = m_end - m_begin >= static_cast<size_t>(m_limits.recordBytes);
        if (outcome == Outcome::NeedsMore && full && spanLines)
            outcome = Outcome::Unclosed;
        if (outcome == Outcome::Unclosed) {
            // Up to here nothing closes that quote: until then, quotes are looked for on their own line.
            m_oneLineUntil = m_base + static_cast<qint64>(m_end);
            continue;
        }
        if (outcome == Outcome::Complete) {
            if (m_next - m_begin > static_cast<size_t>(m_limits.recordBytes)) {
                m_record.problem = CsvProblem::TooLong;
                m_line += countLines(&m_buffer[m_begin], &m_buffer[m_begin] + (m_next - m_begin));
                m_cells.clear();
            }
            finishRecord();
            return true;
        }
        if (full) {
            m_record.problem = CsvProblem::TooLong;
            m_cells.clear();
            KITH_TRY(skipLine());
            finishRecord();
            return true;
        }
        KITH_TRY(refill());
    }
}

Result<> CsvReader::refill()
{
    const size_t kept = m_end - m_begin;
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, kept);
        m_base += static_cast<qint64>(m_begin);
        m_begin = 0;
        m_end = kept;
    }
    // The record is parsed again from its start, so the buffer at least doubles each time.
    if (kept * 2 > m_buffer.size())
        m_buffer.resize(m_buffer.size() * 2);
    while (m_buffer.size() - m_end >= 16) {
        const auto room = static_cast<qint64>(m_buffer.size() - m_end);
        KITH_TRY_ASSIGN(const qint64 got, m_source.read(m_buffer.data() + m_end, room));
        m_end += static_cast<size_t>(got);
        if (got == 0) {
            m_atEnd = true;
            break;
        }
    }
    return {};
}

/// Drops everything up to and with the next line end, whatever stands in quotes. `m_next` is then behind it.
Result<> CsvReader::skipLine()
{
    for (;;) {
        const char* const end = m_buffer.data() + m_end;
        const char* at = m_buffer.data() + m_begin;
        at = findCellEnd(at, end, '\n');
        const bool needsMore = (at == end || (*at == '\r' && at + 1 == end)) && !m_atEnd;
        if (!needsMore) {
            if (at < end)
                at += *at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1;
            m_next = static_cast<size_t>(at - m_buffer.data());
            ++m_line;
            return {};
        }
        m_begin = static_cast<size_t>(at - m_buffer.data());
        KITH_TRY(refill());
    }
}

Result<> CsvReader::skipPreamble()
{
    m_preambleDone = true;
    for (int line = 0; line < m_dialect.preambleLines; ++line) {
        m_begin = m_next;
        KITH_TRY(skipLine());
    }
    return {};
}

CsvReader::Outcome CsvReader::parse(bool quotesSpanLines)
{
    const char* const data = m_buffer.data();
    const char* const end = data + m_end;
    const char* at = data + m_begin;
    const char delimiter = m_dialect.delimiter;
    m_cells.clear();

    for (;;) {
        while (m_dialect.skipInitialSpace && at < end && *at == ' ')
            ++at;
        Cell cell{.start = static_cast<size_t>(at - data)};
        if (at < end && *at == m_dialect.quote && m_dialect.quote != '\0') {
            const auto found = findQuotedEnd(at, cell, quotesSpanLines);
            if (found != CellEnd::Found)
                return found == CellEnd::NeedsMore ? Outcome::NeedsMore : Outcome::Unclosed;
        }
        if (!cell.quoted) {
            at = findCellEnd(at, end, delimiter);
            cell.length = static_cast<size_t>(at - data) - cell.start;
        }
        if (at == end && !m_atEnd)
            return Outcome::NeedsMore;

        if (m_cells.size() < static_cast<size_t>(m_limits.cells))
            m_cells.push_back(cell);
        else
            m_record.problem = CsvProblem::TooManyCells;

        if (at < end && *at == delimiter) {
            ++at;
            continue;
        }
        if (at < end && *at == '\r') {
            ++at;
            if (at == end && !m_atEnd)
                return Outcome::NeedsMore;
            at += at < end && *at == '\n' ? 1 : 0;
        } else if (at < end) {
            ++at;
        }
        m_next = static_cast<size_t>(at - data);
        return Outcome::Complete;
    }
}

/// A quote closes its cell where a delimiter, a line end or the end of the file follows, spaces aside; a doubled one
/// is text, and so is every other: `"a "big" one",b` means what its writer meant.
CsvReader::CellEnd CsvReader::findQuotedEnd(const char*& at, Cell& cell, bool spanLines)
{
    const char* const data = m_buffer.data();
    const char* const end = data + m_end;
    const char* const limit = spanLines ? end : findCellEnd(at, end, '\n');
    const bool limitIsEnd = limit < end || m_atEnd; // nothing more belongs to the cell
    const char quote = m_dialect.quote;
    const auto close = [&](const char* closing, const char* behind) {
        ++cell.start;
        cell.length = static_cast<size_t>(closing - data) - cell.start;
        cell.quoted = true;
        at = behind;
        return CellEnd::Found;
    };

    for (const char* mark = find(at + 1, limit, quote); mark < limit;) {
        if (mark + 1 < limit && mark[1] == quote) {
            cell.hasPairs = true;
            mark = find(mark + 2, limit, quote);
            continue;
        }
        const char* behind = mark + 1;
        while (behind < limit && *behind == ' ' && m_dialect.delimiter != ' ')
            ++behind;
        if (behind == limit && !limitIsEnd)
            return CellEnd::NeedsMore;
        if (behind == limit || *behind == m_dialect.delimiter || *behind == '\n' || *behind == '\r')
            return close(mark, behind);
        mark = find(mark + 1, limit, quote);
    }

    if (!limitIsEnd)
        return CellEnd::NeedsMore;
    if (spanLines && m_dialect.unclosedQuote == CsvDialect::UnclosedQuote::RereadLine)
        return CellEnd::Unclosed;
    m_record.problem = CsvProblem::UnclosedQuote;
    if (spanLines)
        return close(end, end);
    cell.hasPairs = false;
    return CellEnd::Found; // not quoted: the caller takes it for text
}

void CsvReader::finishRecord()
{
    if (m_record.problem != CsvProblem::TooLong) {
        ++m_line;
        for (const Cell& cell : m_cells) {
            if (cell.quoted)
                m_line += countLines(&m_buffer[cell.start], &m_buffer[cell.start] + cell.length);
        }
    }
    m_views.resize(m_cells.size());
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_views[i] = textOf(m_cells[i]);
    m_record.cells = m_views;
}

std::string_view CsvReader::textOf(const Cell& cell)
{
    char* const start = m_buffer.data() + cell.start;
    size_t length = cell.length;
    if (cell.hasPairs) {
        // In place: the buffer is ours, and this record will not be parsed again.
        char* to = start;
        for (const char* from = start; from < start + length; ++from) {
            *to++ = *from;
            if (*from == m_dialect.quote && from + 1 < start + length && from[1] == m_dialect.quote)
                ++from;
        }
        length = static_cast<size_t>(to - start);
    }
    std::string_view text(start, length);
    if (m_dialect.outerSpaces == CsvDialect::OuterSpaces::TrimUnquoted && !cell.quoted)
        text = trimmed(text);
    return m_dialect.apostrophes == CsvDialect::Apostrophes::TakeBack ? withoutApostrophe(text) : text;
}

} // namespace kith
