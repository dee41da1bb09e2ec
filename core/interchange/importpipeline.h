// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/duplicateindex.h"
#include "interchange/rowmapper.h"
#include "interchange/rowsource.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace kith {

/// A row of the file made ready: all that can be done without the book.
struct ReadyRow
{
    MappedRow mapped{}; ///< its record is normalised and checked
    PreparedRow row{};  ///< references still empty
    DuplicateKeys keys{};
    qint64 line = 0;
    size_t firstCell = 0; ///< in the batch
    size_t cellCount = 0;
};

/// Some rows in the order of the file, with their original cells for the file of rejects.
struct ReadyBatch
{
    std::vector<ReadyRow> rows{};
    std::vector<std::shared_ptr<const QStringList>> headers{}; ///< one a row
    std::string text{};
    std::vector<std::pair<size_t, size_t>> cells{}; ///< start and length in `text`
    qint64 position = 0;                            ///< of the file, behind the batch

    [[nodiscard]] std::string_view cell(size_t index) const
    {
        return std::string_view(text).substr(cells[index].first, cells[index].second);
    }
};

/// Reads, maps, folds and parses on threads of its own while the caller writes to the book. Batches come in the order
/// of the file; only a few are ever in memory.
class ImportPipeline
{
public:
    /// Called by the threads for each row: turns its cells into a ready row. Must be safe on several at once.
    using Prepare = std::function<void(const RowSource::Row& row, ReadyRow& ready)>;

    /// While next() waits for a batch it asks `goesOn` now and then; where that says no, next() fails as Cancelled.
    ImportPipeline(RowSource& source, Prepare prepare, int threads, std::function<bool()> goesOn = {});
    ~ImportPipeline();
    Q_DISABLE_COPY_MOVE(ImportPipeline)

    /// The next batch; null at the end.
    [[nodiscard]] Result<std::unique_ptr<ReadyBatch>> next();
    /// Takes back a batch that is done with: its thousands of texts are freed by a thread that has time for it.
    void discard(std::unique_ptr<ReadyBatch> batch);

private:
    struct Raw;

    void work();
    [[nodiscard]] std::unique_ptr<Raw> readBatch();

    RowSource& m_source;
    Prepare m_prepare;
    std::function<bool()> m_goesOn;
    std::mutex m_readMutex; ///< for the source, and the number of the batch that is read
    qint64 m_nextToRead = 0;
    bool m_sourceEnded = false;

    std::mutex m_mutex; ///< for everything below
    std::condition_variable m_changed;
    std::map<qint64, std::unique_ptr<ReadyBatch>> m_ready;
    std::vector<std::unique_ptr<ReadyBatch>> m_done;
    qint64 m_nextToTake = 0;
    qint64 m_end = -1;       ///< the number behind the last batch, once known
    size_t m_bytesAhead = 0; ///< of the text read and not yet taken
    std::optional<Error> m_error;
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace kith
