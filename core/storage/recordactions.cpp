// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordactions.h"

#include "schema/validation.h"
#include "storage/assigner.h"
#include "storage/book.h"
#include "storage/jobprogress.h"
#include "storage/newrecord.h"
#include "storage/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestTitle = 60;

Result<> assignAll(Assigner& assigner, Record& record, const std::vector<RecordActions::Assignment>& assignments,
                   Assigner::Manner manner = Assigner::Manner::Replace)
{
    for (const auto& [name, text] : assignments)
        KITH_TRY(assigner.assign(record, name, text, manner));
    return {};
}

/// Ascending, so that the book is gone through once from front to back; each once.
IdList inOrder(IdList ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Whether records of the kind are called something: a choice is a word of ours, not a name.
bool hasOwnTitle(const EntityInfo& entity)
{
    const FieldType type = entity.fields[static_cast<size_t>(entity.titleField)].type;
    return type != FieldType::Choice && type != FieldType::Reference;
}

/// What a change of these records is called: by the name of the one, or by how many they are.
Result<ChangeName> nameOfSome(Book& book, const QString& key, const EntityInfo& entity, const IdList& ids)
{
    if (ids.size() != 1)
        return ChangeName{key, {entity.plural, QString::number(ids.size())}};
    if (!hasOwnTitle(entity))
        return ChangeName{key, {entity.name, QString()}};
    KITH_TRY_ASSIGN(const QStringList known, titles(book.connection(), entity, ids));
    return ChangeName{key, {entity.name, known.value(0).simplified().left(longestTitle)}};
}

/// A record of another shape is the Writer's to refuse.
Result<> checkTyped(const EntityInfo& entity, const Record& record, const Record& before)
{
    const bool isOfThisShape =
        record.values.size() == entity.fields.size() && before.values.size() == record.values.size();
    return isOfThisShape ? validateTyped(entity, record, before) : Result<>();
}

} // namespace

RecordActions::RecordActions(Book& book)
    : m_book(book)
{
}

Result<qint64> RecordActions::add(const Record& record)
{
    const auto schema = m_book.schema();
    return m_book.change(nameOf(u"add"_s, schema->entity(record.kind), record), [&](Writer& writer) -> Result<qint64> {
        const EntityInfo& entity = writer.schema().entity(record.kind);
        KITH_TRY(checkTyped(entity, record, Schema::blank(entity)));
        return writer.insert(record);
    });
}

Result<bool> RecordActions::save(const Record& record, const std::vector<int>& fields)
{
    const auto schema = m_book.schema();
    return m_book.change(nameOf(u"change"_s, schema->entity(record.kind), record), [&](Writer& writer) -> Result<bool> {
        const EntityInfo& entity = writer.schema().entity(record.kind);
        KITH_TRY_ASSIGN(const std::optional<Record> before, writer.read(entity, record.id));
        if (before)
            KITH_TRY(checkTyped(entity, record, *before));
        return writer.update(record, fields);
    });
}

Result<> RecordActions::remove(const EntityInfo& entity, const IdList& ids)
{
    KITH_TRY(removeMany(entity, ids));
    return {};
}

Result<qint64> RecordActions::removeMany(const EntityInfo& entity, const IdList& ids, const Progress& progress)
{
    const IdList ordered = inOrder(ids);
    KITH_TRY_ASSIGN(const ChangeName name, nameOfSome(m_book, u"remove"_s, entity, ordered));
    JobProgress job(m_book.connection(), progress, std::ssize(ordered));
    return m_book.change(name, [&](Writer& writer) -> Result<qint64> {
        KITH_TRY(writer.beginMany(std::ssize(ordered)));
        qint64 removed = 0;
        for (const qint64 id : ordered) {
            KITH_TRY(job.advance());
            const auto outcome = writer.remove(entity, id);
            if (outcome)
                ++removed;
            else if (outcome.error().code != Error::Code::NotFound || ordered.size() == 1)
                return tl::unexpected(outcome.error());
        }
        KITH_TRY(job.complete());
        return removed;
    });
}

Result<qint64> RecordActions::changeMany(const EntityInfo& entity, const IdList& ids, const BulkEdit& edit,
                                         const Progress& progress)
{
    const IdList ordered = inOrder(ids);
    KITH_TRY_ASSIGN(const ChangeName name, nameOfSome(m_book, u"change"_s, entity, ordered));
    JobProgress job(m_book.connection(), progress, std::ssize(ordered));
    return m_book.change(name, [&](Writer& writer) -> Result<qint64> {
        KITH_TRY(writer.beginMany(std::ssize(ordered)));
        Assigner assigner(m_book, writer, entity);
        bool isThere = false;
        const auto apply = [&](Record& record) -> Result<> {
            isThere = true;
            const Record before = record;
            KITH_TRY(assignAll(assigner, record, edit.set));
            KITH_TRY(assignAll(assigner, record, edit.add, Assigner::Manner::Add));
            KITH_TRY(assignAll(assigner, record, edit.takeAway, Assigner::Manner::TakeAway));
            return checkTyped(entity, record, before);
        };
        qint64 changed = 0;
        for (const qint64 id : ordered) {
            KITH_TRY(job.advance());
            isThere = false;
            const auto outcome = writer.edit(entity, id, apply);
            if (outcome)
                changed += *outcome ? 1 : 0;
            else if (outcome.error().code != Error::Code::NotFound || isThere || ordered.size() == 1)
                return tl::unexpected(outcome.error());
        }
        KITH_TRY(job.complete());
        return changed;
    });
}

Result<qint64> RecordActions::add(const EntityInfo& entity, const std::vector<Assignment>& assignments)
{
    QString title;
    for (const auto& [name, text] : assignments) {
        if (hasOwnTitle(entity) && name == entity.fields[static_cast<size_t>(entity.titleField)].name)
            title = text.simplified().left(longestTitle);
    }
    return m_book.change({u"add"_s, {entity.name, title}}, [&](Writer& writer) -> Result<qint64> {
        Record record = newRecord(entity);
        Assigner assigner(m_book, writer, entity);
        KITH_TRY(assignAll(assigner, record, assignments));
        KITH_TRY(checkTyped(entity, record, Schema::blank(entity)));
        return writer.insert(std::move(record));
    });
}

Result<bool> RecordActions::set(const EntityInfo& entity, qint64 id, const std::vector<Assignment>& assignments)
{
    KITH_TRY_ASSIGN(const qint64 changed, changeMany(entity, {id}, {.set = assignments}));
    return changed > 0;
}

ChangeName RecordActions::nameOf(const QString& key, const EntityInfo& entity, const Record& record)
{
    const QString title =
        hasOwnTitle(entity) ? textOf(record.values[static_cast<size_t>(entity.titleField)]).simplified() : QString();
    return {key, {entity.name, title.left(longestTitle)}};
}

} // namespace kith
