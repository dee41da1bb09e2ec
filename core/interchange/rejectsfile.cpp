// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/rejectsfile.h"

#include "base/utf8text.h"
#include "storage/replacing.h"

#include <QFileInfo>

namespace kith {

RejectsFile::RejectsFile(QString path)
    : m_path(std::move(path))
{
}

Result<> RejectsFile::check(const QString& source) const
{
    if (m_path.isEmpty())
        return {};
    if (isSameFile(m_path, source))
        return error(
            Error::Code::Conflict,
            tr("The rejected rows cannot take the place of %1, the file they are of. Name another file.").arg(m_path));
    if (const QFileInfo file(m_path); file.exists() && !file.isFile())
        return error(
            Error::Code::Conflict,
            tr("The rejected rows cannot be written to %1, which is no file. Name another place.").arg(m_path));
    return mayBeReplaced(m_path);
}

Result<> RejectsFile::begin(const QStringList& headers)
{
    m_file = std::make_unique<QSaveFile>(m_path);
    if (!m_file->open(QIODevice::WriteOnly))
        return error(Error::Code::Io, tr("The rejected rows cannot be written to %1: %2. Choose another place.")
                                          .arg(m_path, m_file->errorString()));
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_writer = std::make_unique<CsvWriter>(*m_file);
    m_headers = headers;
    for (const QString& header : headers)
        m_writer->add(viewOf(header.toUtf8()));
    m_writer->add("line");
    m_writer->add("reason");
    return m_writer->endRecord();
}

Result<> RejectsFile::add(const QStringList& headers, std::span<const std::string_view> cells, qint64 line,
                          const QString& reason)
{
    if (m_path.isEmpty())
        return {};
    if (!m_writer)
        KITH_TRY(begin(headers));
    // Records of JSON need not all have the same members: each goes under its name.
    const bool isSameShape = headers == m_headers;
    const auto width = static_cast<size_t>(m_headers.size());
    for (size_t i = 0; i < width; ++i) {
        const auto column = isSameShape ? static_cast<qsizetype>(i) : headers.indexOf(m_headers[qsizetype(i)]);
        const bool isThere = column >= 0 && static_cast<size_t>(column) < cells.size();
        m_writer->add(isThere ? cells[static_cast<size_t>(column)] : std::string_view());
    }
    m_writer->add(viewOf(QByteArray::number(line)), CsvWriter::Cell::Number);
    m_writer->add(viewOf(reason.toUtf8()));
    // Cells beyond the header, and members the first record did not have, must not be lost.
    for (size_t i = isSameShape ? width : 0; i < cells.size(); ++i) {
        const bool isWritten = !isSameShape && m_headers.contains(headers.value(static_cast<qsizetype>(i)));
        if (!isWritten)
            m_writer->add(cells[i]);
    }
    return m_writer->endRecord();
}

Result<> RejectsFile::finish()
{
    if (!m_writer)
        return {};
    KITH_TRY(m_writer->finish());
    if (!m_file->commit())
        return error(Error::Code::Io, tr("The rejected rows cannot be written to %1: %2. Choose another place.")
                                          .arg(m_path, m_file->errorString()));
    return {};
}

} // namespace kith
