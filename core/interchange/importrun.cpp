// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importrun.h"

#include "interchange/recordkey.h"
#include "schema/customfield.h"
#include "schema/validation.h"

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostDifferences = 100; ///< of each kind

// Of a file that is held whole before its first row is taken.
constexpr qint64 mostRowsAhead = 15'000;
constexpr size_t mostBytesHeld = 8 << 20;
constexpr qint64 fewestStoredARow = 4;  ///< records in the book for each row
constexpr qint64 fewestForTwo = 20'000; ///< records for which a second thread pays

/// The caller writes; reading, folding and parsing take most of the time.
int pipelineThreads()
{
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 4);
}

std::vector<int> columnPlaces(const EntityInfo& entity)
{
    const auto names = RowBuilder::columnNames(entity);
    std::vector<int> places;
    for (const Field& field : entity.fields) {
        const auto found = field.column.isEmpty() || field.source != FieldSource::Stored
                               ? names.end()
                               : std::find(names.begin(), names.end(), field.column.toUtf8());
        places.push_back(found == names.end() ? -1 : static_cast<int>(found - names.begin()));
    }
    return places;
}

} // namespace

ImportRun::ImportRun(Context context, ImportReport& report)
    : m_context(std::move(context))
    , m_report(report)
    , m_keys(m_context.entity)
    , m_names(m_context.writer, m_context.collation, m_context.options.create)
    , m_builder(m_context.collation)
    , m_columns(columnPlaces(m_context.entity))
    , m_created(m_context.entity.indexOf(u"created"))
    , m_externalId(m_context.entity.indexOf(u"external_id"))
    , m_isDefinition(m_context.entity.name == u"custom_field")
    , m_changed(m_context.entity.indexOf(u"changed"))
{
    const auto names = RowBuilder::columnNames(m_context.entity);
    const auto nameSort = std::find(names.begin(), names.end(), QByteArray("name_sort"));
    m_nameSort = nameSort == names.end() ? -1 : static_cast<int>(nameSort - names.begin());
}

Result<> ImportRun::importAll(RowSource& rows, const MapperFor& mapperFor, qint64 expectedRows,
                              const Progress& progress)
{
    qint64 position = 0;
    ImportPipeline pipeline(
        rows, [&](const RowSource::Row& row, ReadyRow& ready) { prepare(row, mapperFor, ready); }, pipelineThreads(),
        [&] { return goesOn(progress, position, rows.size()); });
    Batches ahead;
    if (m_context.options.onDuplicate != OnDuplicate::Add && m_keys.hasKeys()) {
        KITH_TRY_ASSIGN(ahead, findDuplicates(pipeline, expectedRows));
    }
    KITH_TRY(m_context.writer.beginBulk(m_context.entity, m_context.options.isDryRun ? 0 : expectedRows));

    for (size_t next = 0;; ++next) {
        std::unique_ptr<ReadyBatch> batch;
        if (next < ahead.size()) {
            batch = std::move(ahead[next]);
        } else {
            KITH_TRY_ASSIGN(batch, pipeline.next());
        }
        if (!batch)
            break;
        for (size_t i = 0; i < batch->rows.size(); ++i)
            KITH_TRY(take(*batch, i, batch->rows[i]));
        position = batch->position;
        if (!goesOn(progress, position, rows.size()))
            return error(Error::Code::Cancelled, QString());
        pipeline.discard(std::move(batch));
    }
    m_report.created = m_names.created();
    return {};
}

Result<ImportRun::Batches> ImportRun::findDuplicates(ImportPipeline& pipeline, qint64 expectedRows)
{
    Connection& connection = m_context.writer.connection();
    KITH_TRY_ASSIGN(const qint64 stored, connection.integer("SELECT count(*) FROM " + m_context.entity.name.toUtf8()));
    Batches ahead;
    // Keeping every key of the book takes longer than a small file itself: then its own keys come first.
    if (expectedRows <= mostRowsAhead && stored >= expectedRows * fewestStoredARow) {
        WantedKeys wanted;
        KITH_TRY_ASSIGN(const bool isSmall, readAhead(pipeline, ahead, wanted));
        if (isSmall) {
            // Others see what was there before this transaction, which has not touched these records yet.
            const auto helper =
                stored >= fewestForTwo ? m_context.opener() : Result<std::unique_ptr<Connection>>(nullptr);
            std::vector<Connection*> readers{&connection};
            if (helper && *helper)
                readers.push_back(helper->get());
            KITH_TRY(m_index.loadSharing(readers, m_keys, wanted));
            return ahead;
        }
    }
    // While the threads begin to prepare.
    KITH_TRY(m_index.load(connection, m_keys, expectedRows));
    return ahead;
}

Result<bool> ImportRun::readAhead(ImportPipeline& pipeline, Batches& batches, WantedKeys& wanted) const
{
    qint64 rows = 0;
    size_t bytes = 0;
    while (rows <= mostRowsAhead && bytes <= mostBytesHeld) {
        KITH_TRY_ASSIGN(auto batch, pipeline.next());
        if (!batch)
            return true;
        for (const ReadyRow& ready : batch->rows)
            wanted.add(ready.keys);
        rows += static_cast<qint64>(batch->rows.size());
        bytes += batch->text.size();
        batches.push_back(std::move(batch));
    }
    return false;
}

void ImportRun::prepare(const RowSource::Row& row, const MapperFor& mapperFor, ReadyRow& ready) const
{
    const auto mapper = mapperFor(row.headers);
    if (!mapper) {
        ready.mapped.problem = mapper.error().message;
        return;
    }
    ready.mapped = (*mapper)->map(row.cells);
    if (!row.problem.isEmpty())
        ready.mapped.problem = row.problem;
    if (!ready.mapped.problem.isEmpty())
        return;
    Record& record = ready.mapped.record;
    normalise(m_context.entity, record, m_context.region);
    if (const auto valid = validate(m_context.entity, record); !valid) {
        ready.mapped.problem = valid.error().message;
        return;
    }
    for (const int time : {m_created, m_changed}) {
        if (time >= 0)
            record.values[static_cast<size_t>(time)] = m_context.writer.now();
    }
    ready.row = m_builder.build(m_context.entity, record);
    ready.keys = m_keys.keysOf(record, ready.row);
}

Result<> ImportRun::take(const ReadyBatch& batch, size_t index, ReadyRow& ready)
{
    ++m_report.read;
    if (!ready.mapped.problem.isEmpty())
        return reject(batch, index, ready);
    const OnDuplicate policy = m_context.options.onDuplicate;
    KITH_TRY_ASSIGN(const qint64 known, this->known(ready));
    // A row that is skipped makes no records of what it names.
    if (known == 0 || policy == OnDuplicate::Update) {
        KITH_TRY_ASSIGN(const bool isResolved, resolve(ready));
        if (!isResolved)
            return reject(batch, index, ready);
    }
    warn(ready);
    KITH_TRY_ASSIGN(const bool isTaken, known == 0 ? add(ready) : meet(ready, known));
    return isTaken ? Result<>() : reject(batch, index, ready);
}

Result<qint64> ImportRun::known(ReadyRow& ready)
{
    if (m_context.options.onDuplicate == OnDuplicate::Add)
        return 0;
    if (m_isDefinition) {
        const auto definition = fromRecord<CustomFieldDefinition>(ready.mapped.record, m_context.entity);
        KITH_TRY_ASSIGN(const auto same,
                        customFieldCalled(m_context.writer.connection(), definition.kind, definition.name));
        return same.value_or(0);
    }
    if (m_externalId >= 0) {
        Value& key = ready.mapped.record.values[static_cast<size_t>(m_externalId)];
        KITH_TRY_ASSIGN(const auto made, recordMade(m_context.writer.connection(), m_context.entity, textOf(key)));
        if (made) {
            key = QString(); // of this book itself: it came from nowhere else
            return *made;
        }
    }
    const bool isKeyed = ready.mapped.isOurs && ready.keys.hasExternalId;
    return m_index.find(ready.keys, isKeyed ? m_firstAdded : std::numeric_limits<qint64>::max());
}

void ImportRun::warn(const ReadyRow& ready)
{
    const auto say = [&](const QString& text, bool& isTold) {
        if (!text.isEmpty() && !isTold)
            m_report.warnings.append(tr("Line %1: %2").arg(QString::number(ready.line), text));
        isTold = isTold || !text.isEmpty();
    };
    say(ready.mapped.doubt, m_hasDoubt);
    say(ready.mapped.rounding, m_hasRounding);
}

Result<bool> ImportRun::resolve(ReadyRow& ready)
{
    for (const MappedRow::Names& reference : ready.mapped.references) {
        const auto index = static_cast<size_t>(reference.field);
        const Field& field = m_context.entity.fields[index];
        IdList ids;
        for (const QString& name : reference.names) {
            const auto id = m_names.find(field.target, name);
            if (!id && id.error().code != Error::Code::InvalidInput)
                return tl::unexpected(id.error());
            if (!id) {
                ready.mapped.problem = id.error().message;
                return false;
            }
            ids.push_back(*id);
        }
        Value& value = ready.mapped.record.values[index];
        if (field.type == FieldType::Reference) {
            value = ids.front();
            ready.row.columns[static_cast<size_t>(m_columns[index])] = {ColumnValue::Type::Integer, ids.front(), {}};
        } else {
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
            value = std::move(ids);
        }
    }
    const auto isWhole = validateWhole(m_context.entity, ready.mapped.record);
    if (!isWhole)
        ready.mapped.problem = isWhole.error().message;
    return isWhole.has_value();
}

Result<bool> ImportRun::add(ReadyRow& ready)
{
    Record& record = ready.mapped.record;
    // A definition is checked against those that are there, and those of earlier rows.
    const auto added =
        m_isDefinition ? m_context.writer.insert(record) : m_context.writer.insertPrepared(record, ready.row);
    if (!added && m_isDefinition && added.error().code == Error::Code::InvalidInput) {
        ready.mapped.problem = added.error().message;
        return false;
    }
    if (!added)
        return tl::unexpected(added.error());
    const qint64 id = *added;
    ++m_report.added;
    m_firstAdded = std::min(m_firstAdded, id);
    if (m_context.options.onDuplicate != OnDuplicate::Add)
        m_index.add(ready.keys, id);
    if (m_nameSort >= 0)
        m_names.remember(m_context.entity, ready.row.columns[static_cast<size_t>(m_nameSort)].bytes, id);
    if (m_context.options.isDryRun) {
        const auto title = static_cast<size_t>(m_context.entity.titleField);
        note({ImportDifference::Kind::New, ready.line, 0, textOf(record.values[title]), {}});
    }
    return true;
}

Result<bool> ImportRun::meet(ReadyRow& ready, qint64 id)
{
    const bool updates = m_context.options.onDuplicate == OnDuplicate::Update;
    if (!updates && !m_context.options.isDryRun) {
        ++m_report.skipped;
        return true;
    }
    KITH_TRY_ASSIGN(const auto existing, m_context.writer.read(m_context.entity, id));
    if (!existing)
        return error(Error::Code::Internal, tr("A record disappeared during the import. Try again."));
    const MergedRecord result = merged(m_context.entity, *existing, ready.mapped);
    if (updates && !result.fields.empty()) {
        auto updated = m_context.writer.update(result.record, result.fields);
        if (!updated && updated.error().code == Error::Code::InvalidInput) {
            ready.mapped.problem = updated.error().message;
            return false;
        }
        if (!updated)
            return passOn(std::move(updated));
        m_index.add(ready.keys, id);
        ++m_report.updated;
    } else {
        ++m_report.skipped;
    }
    if (result.fields.empty()) {
        ++m_report.same;
        return true;
    }
    ++(result.isConflicting ? m_report.conflicting : m_report.changed);
    const auto kind = result.isConflicting ? ImportDifference::Kind::Conflicting : ImportDifference::Kind::Changed;
    note({kind, ready.line, id, textOf(existing->values[static_cast<size_t>(m_context.entity.titleField)]),
          result.details});
    return true;
}

Result<> ImportRun::reject(const ReadyBatch& batch, size_t index, const ReadyRow& ready)
{
    ++m_report.rejected;
    note({ImportDifference::Kind::Rejected, ready.line, 0, {}, {ready.mapped.problem}});
    std::vector<std::string_view> cells;
    for (size_t i = 0; i < ready.cellCount; ++i)
        cells.push_back(batch.cell(ready.firstCell + i));
    return m_context.rejects.add(*batch.headers[index], cells, ready.line, ready.mapped.problem);
}

void ImportRun::note(ImportDifference difference)
{
    auto& differences = m_report.differences;
    const auto ofKind = std::count_if(differences.begin(), differences.end(),
                                      [&](const auto& other) { return other.kind == difference.kind; });
    if (static_cast<size_t>(ofKind) < mostDifferences)
        differences.push_back(std::move(difference));
}

} // namespace kith
