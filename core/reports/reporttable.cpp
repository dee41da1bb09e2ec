// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttable.h"

#include <QDataStream>
#include <QDir>
#include <QTemporaryFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype mostInMemory = 4 << 20; // bytes

enum class Kind : quint8 { Nothing, Integer, Text };

QDataStream& operator<<(QDataStream& stream, const Value& value)
{
    if (const auto* integer = std::get_if<qint64>(&value))
        return stream << quint8(Kind::Integer) << *integer;
    if (const auto* text = std::get_if<QString>(&value))
        return stream << quint8(Kind::Text) << text->toUtf8();
    Q_ASSERT(isNull(value));
    return stream << quint8(Kind::Nothing);
}

Value valueFrom(QDataStream& stream)
{
    quint8 kind = 0;
    stream >> kind;
    if (Kind(kind) == Kind::Integer) {
        qint64 integer = 0;
        stream >> integer;
        return integer;
    }
    if (Kind(kind) != Kind::Text)
        return {};
    QByteArray text;
    stream >> text;
    return QString::fromUtf8(text);
}

} // namespace

std::vector<std::pair<Currency, qint64>> ReportSums::of(int column) const
{
    std::vector<std::pair<Currency, qint64>> found;
    for (const auto& [key, sum] : sums) {
        if (key.first == column)
            found.emplace_back(key.second, sum);
    }
    return found;
}

ReportTable::ReportTable(ReportHead head)
    : m_head(std::move(head))
{
}

ReportTable::~ReportTable() = default;

Currency ReportTable::currencyOf(int column, const ReportRow& row) const
{
    const int of = m_head.columns[size_t(column)].currencyColumn;
    return of < 0 ? m_head.currency : Currency::fromCode(textOf(row[size_t(of)])).value_or(Currency());
}

Result<> ReportTable::addTo(ReportSums& sums, const ReportRow& row) const
{
    ++sums.rows;
    for (int column = 0; column < int(m_head.columns.size()); ++column) {
        const ReportColumn& info = m_head.columns[size_t(column)];
        const auto* value = std::get_if<qint64>(&row[size_t(column)]);
        if (!info.isSummed || !value)
            continue;
        const bool isAmount = info.field.type == FieldType::Money;
        qint64& sum = sums.sums[{column, isAmount ? currencyOf(column, row) : Currency()}];
        if (__builtin_add_overflow(sum, *value, &sum))
            return error(Error::Code::InvalidInput,
                         tr("The sum of “%1” is too large a number. Leave that column out.").arg(info.field.title()));
    }
    return {};
}

Result<> ReportTable::add(const ReportRow& row)
{
    Q_ASSERT(row.size() == m_head.columns.size());
    if (m_head.groupColumn >= 0) {
        const Value& value = row[size_t(m_head.groupColumn)];
        if (m_groups.empty() || m_groups.back().value != value)
            m_groups.push_back({.value = value, .firstRow = rowCount()});
        KITH_TRY(addTo(m_groups.back().sums, row));
    }
    KITH_TRY(addTo(m_totals, row));
    m_offsets.push_back(m_inFile + m_memory.size());
    QDataStream stream(&m_memory, QIODevice::Append);
    for (const Value& value : row)
        stream << value;
    return m_memory.size() > mostInMemory ? spill() : Result<>();
}

Result<> ReportTable::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"kith-report-XXXXXX"_s));
        if (m_file->open())
            QFile::remove(m_file->fileName()); // it lives as long as it is open: nothing of it outlasts a crash
    }
    if (m_file->write(m_memory) != m_memory.size() || !m_file->flush())
        return error(Error::Code::DiskFull, tr("The report needs room for a while in %1, and there is none: %2. Free "
                                               "some, or ask for less.")
                                                .arg(QDir::tempPath(), m_file->errorString()));
    m_inFile += m_memory.size();
    m_memory.clear();
    return {};
}

Result<> ReportTable::finish()
{
    return m_file ? spill() : Result<>();
}

Result<ReportRow> ReportTable::row(qint64 index) const
{
    const auto at = size_t(index);
    const qint64 begin = m_offsets[at];
    const qint64 end = at + 1 < m_offsets.size() ? m_offsets[at + 1] : m_inFile + m_memory.size();
    QByteArray bytes;
    if (begin >= m_inFile) {
        bytes = m_memory.mid(begin - m_inFile, end - begin);
    } else {
        // Several threads read at once: no shared place in the file.
        bytes.resize(end - begin);
        if (::pread(m_file->handle(), bytes.data(), size_t(bytes.size()), begin) != bytes.size())
            return error(Error::Code::Io, tr("The report could not be read again. Make it once more."));
    }
    QDataStream stream(bytes);
    ReportRow row(m_head.columns.size());
    for (Value& value : row)
        value = valueFrom(stream);
    return row;
}

} // namespace kith
