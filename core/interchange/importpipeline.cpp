// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importpipeline.h"

namespace kith {

namespace {

constexpr size_t rowsPerBatch = 128;
constexpr size_t bytesPerBatch = 1 << 18;
constexpr std::chrono::milliseconds askingTime{200};
constexpr qint64 batchesAhead = 8;
constexpr size_t mostBytesAhead = 8 << 20; // what is made of a text takes several times its size

} // namespace

/// Rows as they were read, before anything was made of them.
struct ImportPipeline::Raw
{
    qint64 number = 0;
    std::unique_ptr<ReadyBatch> batch = std::make_unique<ReadyBatch>();
    std::vector<QString> problems{};
    std::optional<Error> error{};
    bool isLast = false;
};

ImportPipeline::ImportPipeline(RowSource& source, Prepare prepare, int threads, std::function<bool()> goesOn)
    : m_source(source)
    , m_prepare(std::move(prepare))
    , m_goesOn(std::move(goesOn))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

ImportPipeline::~ImportPipeline()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_source.stop();
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

std::unique_ptr<ImportPipeline::Raw> ImportPipeline::readBatch()
{
    const std::scoped_lock reading(m_readMutex);
    if (m_sourceEnded)
        return nullptr;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] {
            const bool hasRoom = m_nextToRead < m_nextToTake + batchesAhead && m_bytesAhead < mostBytesAhead;
            return m_stopped || hasRoom || m_nextToRead == m_nextToTake;
        });
        if (m_stopped)
            return nullptr;
    }
    auto raw = std::make_unique<Raw>();
    raw->number = m_nextToRead++;
    ReadyBatch& batch = *raw->batch;
    while (batch.rows.size() < rowsPerBatch && batch.text.size() < bytesPerBatch) {
        auto more = m_source.next();
        if (!more || !*more) {
            if (!more)
                raw->error = std::move(more.error());
            raw->isLast = m_sourceEnded = true;
            break;
        }
        const RowSource::Row& row = m_source.row();
        ReadyRow& ready = batch.rows.emplace_back();
        ready.line = row.line;
        ready.firstCell = batch.cells.size();
        ready.cellCount = row.cells.size();
        for (const std::string_view cell : row.cells) {
            batch.cells.emplace_back(batch.text.size(), cell.size());
            batch.text.append(cell);
        }
        batch.headers.push_back(row.headers);
        raw->problems.push_back(row.problem);
    }
    batch.position = m_source.position();
    const std::scoped_lock lock(m_mutex);
    m_bytesAhead += batch.text.size();
    return raw;
}

void ImportPipeline::work()
{
    std::vector<std::string_view> cells;
    std::vector<std::unique_ptr<ReadyBatch>> done;
    while (auto raw = readBatch()) {
        done.clear();
        ReadyBatch& batch = *raw->batch;
        for (size_t i = 0; i < batch.rows.size(); ++i) {
            ReadyRow& ready = batch.rows[i];
            cells.clear();
            for (size_t c = 0; c < ready.cellCount; ++c)
                cells.push_back(batch.cell(ready.firstCell + c));
            m_prepare({batch.headers[i], cells, ready.line, raw->problems[i]}, ready);
        }
        {
            const std::scoped_lock lock(m_mutex);
            if (raw->isLast)
                m_end = raw->number + 1;
            if (raw->error)
                m_error = std::move(raw->error);
            m_ready.emplace(raw->number, std::move(raw->batch));
            done.swap(m_done);
        }
        m_changed.notify_all();
    }
}

void ImportPipeline::discard(std::unique_ptr<ReadyBatch> batch)
{
    const std::scoped_lock lock(m_mutex);
    m_done.push_back(std::move(batch));
}

Result<std::unique_ptr<ReadyBatch>> ImportPipeline::next()
{
    std::unique_lock lock(m_mutex);
    const auto isThere = [this] {
        return m_ready.contains(m_nextToTake) || m_nextToTake == m_end;
    };
    while (!m_changed.wait_for(lock, askingTime, isThere)) {
        if (m_goesOn && !m_goesOn())
            return error(Error::Code::Cancelled, QString());
    }
    if (m_nextToTake == m_end) {
        if (m_error)
            return tl::unexpected(*m_error);
        return nullptr;
    }
    auto batch = std::move(m_ready.extract(m_nextToTake).mapped());
    ++m_nextToTake;
    m_bytesAhead -= batch->text.size();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

} // namespace kith
