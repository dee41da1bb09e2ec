// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exporter.h"

#include "interchange/exporttarget.h"
#include "interchange/exportwriter.h"
#include "storage/book.h"
#include "storage/replacing.h"

#include <QIODevice>

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 recordsPerPiece = 2048;
constexpr qint64 piecesAhead = 16;
constexpr qint64 fewestForThreads = 20'000;

constexpr const char* stateQuery = "SELECT coalesce(max(id), 0) FROM change_set";

/// As long as it lives, the connection sees one state of the book, whatever is saved meanwhile.
class ReadTransaction
{
public:
    explicit ReadTransaction(Connection& connection)
        : m_connection(connection)
        , m_isOurs(connection.isAutocommit() && connection.execute("BEGIN").has_value())
    {
    }
    ~ReadTransaction()
    {
        if (m_isOurs)
            std::ignore = m_connection.execute("COMMIT");
    }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    Connection& m_connection;
    bool m_isOurs;
};

/// Connections for threads, where these pay: only such as see the same state of the book as the caller's.
std::vector<std::unique_ptr<Connection>> openHelpers(Book& book, qint64 records)
{
    std::vector<std::unique_ptr<Connection>> helpers;
    const auto wanted = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 4);
    if (wanted == 1 || records < fewestForThreads)
        return helpers;
    for (size_t i = 0; i < wanted; ++i) {
        auto helper = book.opener(Connection::Access::ReadOnly)();
        if (!helper || !(*helper)->execute("BEGIN") ||
            (*helper)->integer(stateQuery).value_or(-1) != book.connection().integer(stateQuery).value_or(-2))
            return {};
        helpers.push_back(std::move(*helper));
    }
    return helpers;
}

} // namespace

/// One export: pieces of the records are made into text on several threads, each with its connection, and written in
/// their order.
class Exporter::Job
{
public:
    Job(Book& book, const ExportOptions& options, const ExportPlan& plan, const ExportReaders& readers)
        : m_book(book)
        , m_options(options)
        , m_plan(plan)
        , m_firstId(readers.firstId)
        , m_total(options.ids ? static_cast<qint64>(options.ids->size())
                              : std::max<qint64>(0, readers.lastId - readers.firstId + 1))
    {
        // One is the caller's own, who then makes the pieces, too.
        if (readers.connections.size() == 1 || m_total < fewestForThreads)
            m_own.emplace(writerOn(*readers.connections.front()));
        else
            for (Connection* const connection : readers.connections)
                m_threads.emplace_back([this, connection] { work(*connection); });
    }

    ~Job()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }
    Q_DISABLE_COPY_MOVE(Job)

    /// The text of the next piece; nullopt at the end.
    [[nodiscard]] Result<std::optional<std::string>> next();
    [[nodiscard]] qint64 records() const { return m_records; }
    [[nodiscard]] qint64 done() const { return std::min(m_total, m_taken * recordsPerPiece); }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    struct Piece
    {
        std::string text{};
        qint64 records = 0;
        std::optional<Error> error{};
    };

    [[nodiscard]] ExportWriter writerOn(Connection& connection) const;
    [[nodiscard]] Piece make(ExportWriter& writer, qint64 number) const;
    void work(Connection& connection);
    [[nodiscard]] qint64 pieces() const { return (m_total + recordsPerPiece - 1) / recordsPerPiece; }

    Book& m_book;
    const ExportOptions& m_options;
    const ExportPlan& m_plan;
    qint64 m_firstId;
    qint64 m_total;
    qint64 m_taken = 0;
    qint64 m_records = 0;
    std::optional<ExportWriter> m_own;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<qint64, Piece> m_ready;
    qint64 m_nextToMake = 0;
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

ExportWriter Exporter::Job::writerOn(Connection& connection) const
{
    using Format = ExportOptions::Format;
    const bool isJson = m_options.format == Format::Json;
    const char delimiter = m_options.format == Format::Tsv ? '\t' : ',';
    const auto profile = m_options.format == Format::Xlsx ? CsvText::Profile::Exact : m_options.profile;
    return {connection, m_book.schema(), m_plan, isJson ? ExportWriter::Form::Json : ExportWriter::Form::Table,
            profile,    delimiter};
}

Exporter::Job::Piece Exporter::Job::make(ExportWriter& writer, qint64 number) const
{
    const qint64 first = number * recordsPerPiece;
    const qint64 size = std::min(recordsPerPiece, m_total - first);
    Piece piece;
    auto records = m_options.ids ? writer.addIds(std::span(*m_options.ids).subspan(size_t(first), size_t(size)))
                                 : writer.addRange(m_firstId + first, m_firstId + first + size - 1);
    if (records)
        piece.records = *records;
    else
        piece.error = std::move(records.error());
    piece.text = std::exchange(writer.text(), {});
    return piece;
}

void Exporter::Job::work(Connection& connection)
{
    ExportWriter writer = writerOn(connection);
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopped || m_nextToMake < m_taken + piecesAhead; });
        if (m_stopped || m_nextToMake >= pieces())
            return;
        const qint64 number = m_nextToMake++;
        lock.unlock();
        Piece piece = make(writer, number);
        lock.lock();
        m_ready.emplace(number, std::move(piece));
        m_changed.notify_all();
    }
}

Result<std::optional<std::string>> Exporter::Job::next()
{
    if (m_taken >= pieces())
        return std::nullopt;
    Piece piece;
    if (m_own) {
        piece = make(*m_own, m_taken);
        ++m_taken;
    } else {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready.contains(m_taken); });
        piece = std::move(m_ready.extract(m_taken).mapped());
        ++m_taken;
    }
    m_changed.notify_all();
    if (piece.error)
        return tl::unexpected(std::move(*piece.error));
    m_records += piece.records;
    return std::move(piece.text);
}

Exporter::Exporter(Book& book)
    : m_book(book)
{
}

Result<qint64> Exporter::write(const ExportOptions& options, QIODevice& device, const Progress& progress)
{
    const auto schema = m_book.schema();
    const EntityInfo* entity = schema->find(options.kind);
    if (!entity || entity->isInternal)
        return error(Error::Code::InvalidInput, tr("“%1” cannot be exported.").arg(options.kind));
    Connection& connection = m_book.connection();
    const ReadTransaction reading(connection);
    KITH_TRY(connection.integer(stateQuery));
    const QByteArray table = entity->name.toUtf8();
    ExportReaders readers;
    KITH_TRY_ASSIGN(readers.firstId, connection.integer("SELECT coalesce(min(id), 1) FROM " + table));
    KITH_TRY_ASSIGN(readers.lastId, connection.integer("SELECT coalesce(max(id), 0) FROM " + table));
    const auto helpers = openHelpers(m_book, readers.lastId - readers.firstId + 1);
    for (const auto& helper : helpers)
        readers.connections.push_back(helper.get());
    if (helpers.empty())
        readers.connections.push_back(&connection);
    KITH_TRY_ASSIGN(const ExportPlan plan,
                    ExportPlan::make(readers, *entity, options.columns, {.currency = m_book.currency()}));

    const auto target = exportTarget(options, plan, device);
    KITH_TRY(target->begin());
    Job job(m_book, options, plan, readers);
    while (true) {
        KITH_TRY_ASSIGN(const std::optional<std::string> text, job.next());
        if (!text)
            break;
        KITH_TRY(target->add(*text));
        if (!goesOn(progress, job.done(), job.total()))
            return error(Error::Code::Cancelled, tr("The export was stopped."));
    }
    KITH_TRY(target->finish());
    return job.records();
}

Result<qint64> Exporter::writeFile(const ExportOptions& options, const QString& path, const Progress& progress)
{
    qint64 records = 0;
    KITH_TRY(writeWhole(path, [&](QIODevice& file) -> Result<> {
        KITH_TRY_ASSIGN(records, write(options, file, progress));
        return {};
    }));
    return records;
}

} // namespace kith
