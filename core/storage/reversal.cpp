// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reversal.h"

#include "schema/validation.h"
#include "storage/customfields.h"
#include "storage/erasedrecords.h"
#include "storage/recordimage.h"
#include "storage/storagetext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kith {

Reversal::Reversal(Writer& writer, const ChangeSetInfo& set, UndoReport& report, JobProgress& job)
    : m_writer(writer)
    , m_set(set)
    , m_report(report)
    , m_job(job)
{
}

Result<> Reversal::run()
{
    // Also where everything will be kept: the set counts as undone, or the next undo would stop at it for ever.
    KITH_TRY(m_writer.markReversed(m_set));
    KITH_TRY(prepare());
    // In blocks: an undone import holds an image of every row.
    qint64 before = std::numeric_limits<qint64>::max();
    while (true) {
        KITH_TRY_ASSIGN(const std::vector<Step> block, stepsBefore(before));
        if (block.empty())
            return m_job.complete();
        for (const Step& step : block)
            KITH_TRY(reverse(step));
        before = block.back().sequence;
    }
}

Result<> Reversal::prepare()
{
    KITH_TRY_ASSIGN(Statement rows, m_writer.connection().prepare("SELECT kind, record_id, last_id FROM change "
                                                                  "WHERE set_id = ?1 AND operation IN (1, 4)"));
    rows.bind(1, m_set.id.value);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            break;
        if (rows.integer(2) > rows.integer(1))
            m_ranges.push_back({static_cast<int>(rows.integer(0)), rows.integer(1), rows.integer(2)});
    }
    KITH_TRY_ASSIGN(const qint64 records,
                    m_writer.connection().integer("SELECT coalesce(sum(last_id - record_id + 1), 0) "
                                                  "FROM change WHERE set_id = " +
                                                  QByteArray::number(m_set.id.value)));
    m_job.setTotal(records);
    return m_writer.beginMany(records);
}

Result<std::vector<Reversal::Step>> Reversal::stepsBefore(qint64 sequence)
{
    KITH_TRY_ASSIGN(Statement rows,
                    m_writer.connection().prepare("SELECT operation, kind, record_id, last_id, before, "
                                                  "after, sequence FROM change WHERE set_id = ?1 "
                                                  "AND sequence < ?2 ORDER BY sequence DESC LIMIT 1000"));
    rows.bind(1, m_set.id.value).bind(2, sequence);
    std::vector<Step> block;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return block;
        block.push_back({static_cast<Operation>(rows.integer(0)), static_cast<int>(rows.integer(1)), rows.integer(2),
                         rows.integer(3), rows.bytes(4), rows.bytes(5), rows.integer(6)});
    }
}

Result<> Reversal::reverse(const Step& step)
{
    const std::shared_ptr<const Schema> schema = m_writer.sharedSchema();
    const EntityInfo& entity = schema->entity(step.kind);
    if (step.operation != Operation::RangeAdded)
        KITH_TRY(m_job.advance());
    switch (step.operation) {
    case Operation::Added:
        return takeAway(entity, step.id);
    case Operation::Removed:
        return bringBack(entity, step);
    case Operation::Changed:
        return putBack(entity, step);
    case Operation::RangeAdded:
        break;
    }
    for (qint64 id = step.lastId; id >= step.id; --id) {
        KITH_TRY(m_job.advance());
        KITH_TRY(takeAway(entity, id));
    }
    return {};
}

Result<> Reversal::takeAway(const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const bool isThere, exists(entity, id));
    if (!isThere)
        return {};
    KITH_TRY_ASSIGN(const bool isEdited, isChangedSince(entity.number, id));
    if (isEdited) {
        keep(entity, id, {}, StorageText::tr("It was edited since."));
        return {};
    }
    KITH_TRY_ASSIGN(const bool isNeeded, isLinked(entity, id));
    if (isNeeded) {
        keep(entity, id, {}, StorageText::tr("Other records refer to it."));
        return {};
    }
    KITH_TRY(m_writer.removeAlone(entity, id));
    ++m_report.changes;
    return {};
}

Result<> Reversal::bringBack(const EntityInfo& entity, const Step& step)
{
    KITH_TRY_ASSIGN(const bool isThere, exists(entity, step.id));
    if (isThere)
        return {};
    Record record = Schema::blank(entity);
    record.id = step.id;
    (void)applyImage(entity, record, step.before);
    KITH_TRY(dropDeadReferences(entity, record));
    if (!isAcceptable(entity, record))
        return {};
    KITH_TRY(m_writer.restore(record));
    ++m_report.changes;
    return {};
}

bool Reversal::isAcceptable(const EntityInfo& entity, const Record& record)
{
    const auto accepted = entity.name == "custom_field"_L1
                              ? checkDefinition(m_writer.connection(), m_writer.schema(), record)
                              : validateWhole(entity, record);
    if (!accepted)
        keep(entity, record.id, {}, accepted.error().message);
    return accepted.has_value();
}

Result<> Reversal::putBack(const EntityInfo& entity, const Step& step)
{
    KITH_TRY_ASSIGN(const std::optional<Record> current, m_writer.read(entity, step.id));
    if (!current) {
        // What this set itself had added, in a range that was taken away first, is no loss.
        const bool isOwn = std::any_of(m_ranges.begin(), m_ranges.end(), [&](const Range& range) {
            return range.kind == step.kind && step.id >= range.first && step.id <= range.last;
        });
        if (!isOwn)
            keep(entity, step.id, {}, StorageText::tr("It was removed since."));
        return {};
    }
    Record expected = *current;
    (void)applyImage(entity, expected, step.after);
    Record wanted = *current;
    const std::vector<int> fields = applyImage(entity, wanted, step.before);
    std::vector<int> changed;
    for (const int index : fields) {
        const auto at = static_cast<size_t>(index);
        KITH_TRY_ASSIGN(const bool isAsLeft, isLeftAs(entity.fields[at], current->values[at], expected.values[at]));
        if (isAsLeft) {
            changed.push_back(index);
            continue;
        }
        wanted.values[at] = current->values[at];
        if (!entity.fields[at].isReadOnly)
            keep(entity, step.id, entity.fields[at].name, StorageText::tr("It was changed again since."));
    }
    const Record former = wanted;
    KITH_TRY(dropDeadReferences(entity, wanted));
    std::erase_if(changed, [&](int index) {
        const auto at = static_cast<size_t>(index);
        // What belonged to somebody who is gone would belong to nobody: it stays whose it is now.
        const bool isOrphaned = entity.fields[at].onRemove == OnRemove::RemoveToo && isEmpty(wanted.values[at]) &&
                                !isEmpty(former.values[at]);
        if (isOrphaned)
            wanted.values[at] = current->values[at];
        return wanted.values[at] == current->values[at];
    });
    if (changed.empty() || !isAcceptable(entity, wanted))
        return {};
    KITH_TRY(m_writer.overwrite(wanted, changed));
    ++m_report.changes;
    return {};
}

Result<bool> Reversal::isChangedSince(int kind, qint64 id)
{
    // Later sets that are still in effect; an undone pair of sets leaves nothing behind, and an erasure took only the
    // link to somebody who is gone.
    KITH_TRY_ASSIGN(Statement later, m_writer.connection().prepare(
                                         "SELECT 1 FROM change JOIN change_set ON change_set.id = set_id "
                                         "WHERE kind = ?1 AND record_id = ?2 AND operation = 2 AND set_id > ?3 "
                                         "AND reverses IS NULL AND reversed_by IS NULL AND name <> 'erase' LIMIT 1"));
    later.bind(1, qint64{kind}).bind(2, id).bind(3, m_set.id.value);
    return later.step();
}

Result<bool> Reversal::isLeftAs(const Field& field, const Value& now, const Value& then)
{
    if (now == then || field.target.isEmpty())
        return now == then;
    const std::shared_ptr<const Schema> schema = m_writer.sharedSchema();
    const EntityInfo& target = schema->entity(field.target);
    IdList left;
    for (const qint64 id : idsIn(then)) {
        KITH_TRY_ASSIGN(const bool isErased, wasErased(m_writer.connection(), target, id));
        if (!isErased)
            left.push_back(id);
    }
    return left == idsIn(now);
}

Result<bool> Reversal::isLinked(const EntityInfo& target, qint64 id)
{
    if (target.name == "custom_field"_L1) {
        KITH_TRY_ASSIGN(Statement values,
                        m_writer.connection().prepare("SELECT 1 FROM custom_value WHERE field_id = ?1 LIMIT 1"));
        values.bind(1, id);
        return values.step();
    }
    const std::shared_ptr<const Schema> schema = m_writer.sharedSchema();
    for (const EntityInfo& entity : schema->entities()) {
        for (const Field& field : entity.fields) {
            if (field.target != target.name || field.source != FieldSource::Stored)
                continue;
            KITH_TRY_ASSIGN(const IdList referring, m_writer.referringTo(entity, field, id));
            if (!referring.empty())
                return true;
        }
    }
    return false;
}

Result<> Reversal::dropDeadReferences(const EntityInfo& entity, Record& record)
{
    const std::shared_ptr<const Schema> schema = m_writer.sharedSchema();
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        if (field.target.isEmpty() || isEmpty(record.values[i]))
            continue;
        const EntityInfo& target = schema->entity(field.target);
        const auto* list = std::get_if<IdList>(&record.values[i]);
        IdList alive;
        for (const qint64 id : idsIn(record.values[i])) {
            KITH_TRY_ASSIGN(const bool isThere, exists(target, id));
            if (isThere)
                alive.push_back(id);
        }
        const size_t before = list ? list->size() : 1;
        if (alive.size() == before)
            continue;
        keep(entity, record.id, field.name, StorageText::tr("What it referred to is gone."));
        record.values[i] = list ? Value(alive) : Value();
    }
    return {};
}

Result<bool> Reversal::exists(const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(Statement row,
                    m_writer.connection().prepare("SELECT 1 FROM " + entity.name.toUtf8() + " WHERE id = ?1"));
    row.bind(1, id);
    return row.step();
}

void Reversal::keep(const EntityInfo& entity, qint64 id, const QString& field, const QString& reason)
{
    m_report.kept.push_back({entity.number, id, field, reason});
}

} // namespace kith
