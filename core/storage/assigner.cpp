// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assigner.h"

#include "schema/nearest.h"
#include "storage/book.h"
#include "storage/storagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

Assigner::Assigner(const Book& book, Writer& writer, const EntityInfo& entity)
    : m_writer(writer)
    , m_schema(writer.sharedSchema())
    , m_entity(m_schema->entity(entity.name))
    , m_names(writer.connection(), m_schema)
    , m_context(book.textContext())
{
}

Result<> Assigner::assign(Record& record, const QString& name, const QString& text, Manner manner)
{
    auto known = m_columns.constFind(name);
    if (known == m_columns.cend()) {
        const auto column = flatColumn(m_entity, name);
        if (!column)
            return unknownField(name);
        known = m_columns.insert(name, *column);
    }
    const FlatColumn& column = *known;
    const Field& field = m_entity.fields[static_cast<size_t>(column.field)];
    Value& value = record.values[static_cast<size_t>(column.field)];
    if (!field.isWritable())
        return error(Error::Code::InvalidInput,
                     StorageText::tr("“%1” is kept by Kith itself and cannot be set.").arg(name));
    auto outcome = assignValue(field, column, value, text, manner);
    if (!outcome)
        outcome.error().message = StorageText::tr("%1: %2").arg(name, outcome.error().message);
    return outcome;
}

Result<> Assigner::assignValue(const Field& field, const FlatColumn& column, Value& value, const QString& text,
                               Manner manner)
{
    if (manner != Manner::Replace)
        return join(field, value, text, manner);
    if (field.type == FieldType::List) {
        setListText(field, value, column, text);
    } else if (field.type == FieldType::Reference) {
        KITH_TRY_ASSIGN(value, reference(field, text));
    } else if (field.type == FieldType::References) {
        KITH_TRY_ASSIGN(value, references(field, text, manner));
    } else {
        KITH_TRY_ASSIGN(value, fromText(field, text, m_context));
    }
    return {};
}

Result<> Assigner::join(const Field& field, Value& value, const QString& text, Manner manner)
{
    if (field.type != FieldType::References)
        return error(Error::Code::InvalidInput,
                     StorageText::tr("Only what there can be several of is added or taken away, such as tags."));
    KITH_TRY_ASSIGN(const IdList named, references(field, text, manner));
    const auto* held = std::get_if<IdList>(&value);
    IdList ids = held ? *held : IdList();
    for (const qint64 id : named) {
        const auto at = std::find(ids.begin(), ids.end(), id);
        if (manner == Manner::Add && at == ids.end())
            ids.push_back(id);
        else if (manner == Manner::TakeAway && at != ids.end())
            ids.erase(at);
    }
    value = std::move(ids);
    return {};
}

Result<Value> Assigner::reference(const Field& field, const QString& text)
{
    if (text.isEmpty())
        return Value();
    KITH_TRY_ASSIGN(const qint64 id, m_names.find(m_schema->entity(field.target), text));
    return id;
}

/// "vip; wholesale" or "vip, wholesale".
Result<IdList> Assigner::references(const Field& field, const QString& text, Manner manner)
{
    IdList ids;
    const QChar divider = text.contains(u';') ? u';' : u',';
    // A name may itself hold what divides names.
    if (text.contains(divider)) {
        KITH_TRY_ASSIGN(ids, m_names.idsNamed(field.target, text.trimmed()));
        if (ids.size() == 1)
            return ids;
        ids.clear();
    }
    const bool makesTags = field.target == "tag"_L1 && manner != Manner::TakeAway;
    for (const QString& part : text.split(divider, Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        const auto rule = field.target == "tag"_L1 ? BareNumber::IsName : BareNumber::IsId;
        auto id = makesTags ? tag(name) : m_names.find(m_schema->entity(field.target), name, rule);
        if (!id)
            return tl::unexpected(id.error());
        ids.push_back(*id);
    }
    return ids;
}

/// The tag of that name, made where there is none; `tag:7` is the seventh whatever it is called.
Result<qint64> Assigner::tag(const QString& name)
{
    const EntityInfo& tags = m_schema->entity(u"tag");
    KITH_TRY_ASSIGN(const IdList known, m_names.idsNamed(tags.name, name));
    if (!known.empty() || writtenId(tags, name, BareNumber::IsName))
        return m_names.find(tags, name, BareNumber::IsName);
    Record made = Schema::blank(tags);
    made.values[static_cast<size_t>(tags.titleField)] = name;
    KITH_TRY_ASSIGN(const qint64 id, m_writer.insert(made));
    m_names.add(tags.name, name, id);
    return id;
}

Result<> Assigner::unknownField(const QString& name) const
{
    QStringList names;
    for (size_t i = 0; i < m_entity.fields.size(); ++i) {
        for (const FlatColumn& column : flatColumns(m_entity, static_cast<int>(i)))
            names.append(column.name);
    }
    const QString near = nearestName(name, names);
    const QString hint = near.isEmpty() ? QString() : StorageText::tr(" Did you mean “%1”?").arg(near);
    return error(Error::Code::InvalidInput, StorageText::tr("A %1 has no field “%2”.").arg(m_entity.name, name) + hint);
}

} // namespace kith
