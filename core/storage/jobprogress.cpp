// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobprogress.h"

#include "storage/sqlite/connection.h"
#include "storage/storagetext.h"

#include <algorithm>

namespace kith {

namespace {

constexpr qint64 recordsBetweenReports = 64; // less than a frame's time

Error stopped()
{
    return {Error::Code::Cancelled, StorageText::tr("Stopped; nothing was changed.")};
}

} // namespace

JobProgress::JobProgress(Connection& connection, Progress progress, qint64 total)
    : m_connection(connection)
    , m_progress(std::move(progress))
    , m_total(total)
{
    if (m_progress)
        m_connection.setInterruption([this] { return !tell(); });
}

JobProgress::~JobProgress()
{
    if (m_progress)
        m_connection.setInterruption({});
}

Result<> JobProgress::advance()
{
    if (m_done++ % recordsBetweenReports == 0 && !tell())
        return tl::unexpected(stopped());
    return {};
}

Result<> JobProgress::complete()
{
    m_done = m_total;
    if (!tell())
        return tl::unexpected(stopped());
    return {};
}

bool JobProgress::tell() const
{
    // Before it is known how many there are nothing is told but asked all the same.
    return goesOn(m_progress, std::min(m_done, m_total), m_total);
}

} // namespace kith
