// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/joinedvalue.h"
#include "schema/validation.h"
#include "storage/book.h"
#include "storage/recordactions.h"
#include "storage/referencenames.h"
#include "storage/storagetext.h"
#include "storage/tagname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What `keep` holds of a field when it has taken in the other's.
Value taken(const Field& field, const Value& kept, const Value& other)
{
    if (isEmpty(other) || kept == other)
        return kept;
    if (isEmpty(kept) || field.type == FieldType::List || field.type == FieldType::References)
        return joinedValue(field, kept, other);
    if (field.type == FieldType::YesNo) // who must not be called under one name must not be under the other
        return integerOf(kept) != 0 ? kept : other;
    if (field.type == FieldType::Note)
        return textOf(kept) + u"\n\n"_s + textOf(other);
    return kept;
}

/// Merges records of one kind within a change.
class Merging
{
public:
    Merging(Writer& writer, const EntityInfo& target, const std::vector<int>& fromOthers)
        : m_writer(writer)
        , m_target(target)
        , m_fromOthers(fromOthers)
    {
    }

    Result<int> merge(qint64 keep, const IdList& others)
    {
        KITH_TRY_ASSIGN(Record kept, existing(keep));
        std::vector<Record> gone;
        for (const qint64 other : others) {
            KITH_TRY_ASSIGN(const Record absorbed, existing(other));
            for (size_t i = 0; i < kept.values.size(); ++i) {
                const bool isOthers = std::ranges::find(m_fromOthers, static_cast<int>(i)) != m_fromOthers.end();
                if (m_target.fields[i].isWritable())
                    kept.values[i] = isOthers && !isEmpty(absorbed.values[i])
                                         ? absorbed.values[i]
                                         : taken(m_target.fields[i], kept.values[i], absorbed.values[i]);
            }
            KITH_TRY(moveReferences(other, keep));
            gone.push_back(absorbed);
        }
        // A reference of its own to one that goes was moved, too, in the book: what it became is what it stays.
        KITH_TRY_ASSIGN(const Record moved, existing(keep));
        for (size_t i = 0; i < kept.values.size(); ++i) {
            if (m_target.fields[i].target == m_target.name)
                kept.values[i] = moved.values[i];
        }
        KITH_TRY(m_writer.update(std::move(kept)));
        for (const qint64 other : others)
            KITH_TRY(m_writer.remove(m_target, other));
        if (m_target.name == "tag"_L1) {
            for (const Record& absorbed : gone)
                KITH_TRY(renameTagInFilters(m_writer, absorbed, moved));
        }
        return m_moved;
    }

private:
    Result<Record> existing(qint64 id)
    {
        KITH_TRY_ASSIGN(std::optional<Record> record, m_writer.read(m_target, id));
        if (!record)
            return tl::unexpected(noSuchRecord(m_target, id));
        return std::move(*record);
    }

    Result<> moveReferences(qint64 from, qint64 to)
    {
        const std::shared_ptr<const Schema> schema = m_writer.sharedSchema();
        for (const EntityInfo& entity : schema->entities()) {
            for (size_t i = 0; i < entity.fields.size(); ++i) {
                const Field& field = entity.fields[i];
                if (field.target != m_target.name || field.source != FieldSource::Stored)
                    continue;
                KITH_TRY_ASSIGN(const IdList referring, m_writer.referringTo(entity, field, from));
                for (const qint64 id : referring)
                    KITH_TRY(moveReference(entity, id, i, from, to));
            }
        }
        return {};
    }

    /// As if it had always been so: the referring record was not edited, its time of change stays.
    Result<> moveReference(const EntityInfo& entity, qint64 id, size_t field, qint64 from, qint64 to)
    {
        KITH_TRY_ASSIGN(std::optional<Record> record, m_writer.read(entity, id));
        if (!record)
            return {};
        Value& value = record->values[field];
        const bool isOwn = entity.number == m_target.number && id == to;
        if (auto* ids = std::get_if<IdList>(&value)) {
            std::replace(ids->begin(), ids->end(), from, to);
            std::sort(ids->begin(), ids->end());
            ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
            if (isOwn)
                ids->erase(std::remove(ids->begin(), ids->end(), to), ids->end());
        } else {
            value = isOwn ? Value() : Value(to);
        }
        ++m_moved;
        // What cannot be said of one and the same, such as a relationship with itself, ends with the merge.
        if (!validateWhole(entity, *record))
            return m_writer.remove(entity, id);
        return m_writer.overwrite(*record, {static_cast<int>(field)});
    }

    Writer& m_writer;
    const EntityInfo& m_target;
    const std::vector<int>& m_fromOthers;
    int m_moved = 0;
};

} // namespace

Result<int> RecordActions::merge(const EntityInfo& entity, qint64 keep, const IdList& others,
                                 const std::vector<int>& fromOthers)
{
    if (others.empty() || std::find(others.begin(), others.end(), keep) != others.end())
        return error(Error::Code::InvalidInput,
                     StorageText::tr("Name the %1 to keep, and others that go into it.").arg(entity.name));
    IdList each = others;
    std::sort(each.begin(), each.end());
    each.erase(std::unique(each.begin(), each.end()), each.end());
    const auto schema = m_book.schema();
    // Who erases the one that stays erases with it what went into it: the set says which one that was.
    return m_book.change({u"merge"_s, {entity.plural, QString::number(each.size() + 1), QString::number(keep)}},
                         [&](Writer& writer) { return Merging(writer, entity, fromOthers).merge(keep, each); });
}

} // namespace kith
