// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordactions.h"

#include "schema/flatcolumns.h"
#include "schema/nearest.h"
#include "schema/valuetext.h"
#include "storage/book.h"
#include "storage/recordreader.h"
#include "storage/referencenames.h"
#include "storage/storagetext.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qsizetype longestTitle = 60;

/// Sets values of one record from texts.
class Assigner
{
public:
    Assigner(Book& book, Writer& writer, Record& record)
        : m_writer(writer)
        , m_record(record)
        , m_schema(writer.sharedSchema())
        , m_entity(m_schema->entity(record.kind))
        , m_names(writer.connection(), m_schema)
        , m_context(book.textContext())
    {
    }

    Result<> assign(const QString& name, const QString& text)
    {
        const auto column = flatColumn(m_entity, name);
        if (!column)
            return unknownField(name);
        const Field& field = m_entity.fields[static_cast<size_t>(column->field)];
        Value& value = m_record.values[static_cast<size_t>(column->field)];
        if (!field.isWritable())
            return error(Error::Code::InvalidInput,
                         StorageText::tr("“%1” is kept by Kith itself and cannot be set.").arg(name));
        auto outcome = assignValue(field, *column, value, text);
        if (!outcome)
            outcome.error().message = StorageText::tr("%1: %2").arg(name, outcome.error().message);
        return outcome;
    }

private:
    Result<> assignValue(const Field& field, const FlatColumn& column, Value& value, const QString& text)
    {
        if (field.type == FieldType::List) {
            setListText(field, value, column, text);
        } else if (field.type == FieldType::Reference) {
            KITH_TRY_ASSIGN(value, reference(field, text));
        } else if (field.type == FieldType::References) {
            KITH_TRY_ASSIGN(value, references(field, text));
        } else {
            KITH_TRY_ASSIGN(value, fromText(field, text, m_context));
        }
        return {};
    }

    Result<Value> reference(const Field& field, const QString& text)
    {
        if (text.isEmpty())
            return Value();
        KITH_TRY_ASSIGN(const qint64 id, m_names.find(m_schema->entity(field.target), text));
        return id;
    }

    /// "vip; wholesale" or "vip, wholesale".
    Result<Value> references(const Field& field, const QString& text)
    {
        IdList ids;
        const QChar divider = text.contains(u';') ? u';' : u',';
        for (const QString& part : text.split(divider, Qt::SkipEmptyParts)) {
            const QString name = part.trimmed();
            if (name.isEmpty())
                continue;
            auto id = field.target == "tag"_L1 ? tag(name) : m_names.find(m_schema->entity(field.target), name);
            if (!id)
                return tl::unexpected(id.error());
            ids.push_back(*id);
        }
        return ids;
    }

    /// The tag of that name, made where there is none; `tag:7` is the seventh whatever it is called.
    Result<qint64> tag(const QString& name)
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

    Result<> unknownField(const QString& name) const
    {
        QStringList names;
        for (size_t i = 0; i < m_entity.fields.size(); ++i) {
            for (const FlatColumn& column : flatColumns(m_entity, static_cast<int>(i)))
                names.append(column.name);
        }
        const QString near = nearestName(name, names);
        const QString hint = near.isEmpty() ? QString() : StorageText::tr(" Did you mean “%1”?").arg(near);
        return error(Error::Code::InvalidInput,
                     StorageText::tr("A %1 has no field “%2”.").arg(m_entity.name, name) + hint);
    }

    Writer& m_writer;
    Record& m_record;
    std::shared_ptr<const Schema> m_schema;
    const EntityInfo& m_entity;
    ReferenceNames m_names;
    TextContext m_context;
};

} // namespace

RecordActions::RecordActions(Book& book)
    : m_book(book)
{
}

Result<qint64> RecordActions::add(const Record& record)
{
    const auto schema = m_book.schema();
    return m_book.change(nameOf(u"add"_s, schema->entity(record.kind), record),
                         [&](Writer& writer) { return writer.insert(record); });
}

Result<bool> RecordActions::save(const Record& record, const std::vector<int>& fields)
{
    const auto schema = m_book.schema();
    return m_book.change(nameOf(u"change"_s, schema->entity(record.kind), record),
                         [&](Writer& writer) { return writer.update(record, fields); });
}

Result<> RecordActions::remove(const EntityInfo& entity, const IdList& ids)
{
    KITH_TRY_ASSIGN(const QStringList known, titles(m_book.connection(), entity, ids));
    const QString title =
        ids.size() == 1 ? known.value(0).simplified().left(longestTitle) : QString::number(ids.size());
    return m_book.change({u"remove"_s, {ids.size() == 1 ? entity.name : entity.plural, title}},
                         [&](Writer& writer) -> Result<> {
                             for (const qint64 id : ids)
                                 KITH_TRY(writer.remove(entity, id));
                             return {};
                         });
}

Result<qint64> RecordActions::add(const EntityInfo& entity, const std::vector<Assignment>& assignments)
{
    QString title;
    for (const auto& [name, text] : assignments) {
        if (name == entity.fields[static_cast<size_t>(entity.titleField)].name)
            title = text.simplified().left(longestTitle);
    }
    return m_book.change({u"add"_s, {entity.name, title}}, [&](Writer& writer) -> Result<qint64> {
        Record record = Schema::blank(entity);
        KITH_TRY(assign(m_book, writer, record, assignments));
        return writer.insert(std::move(record));
    });
}

Result<bool> RecordActions::set(const EntityInfo& entity, qint64 id, const std::vector<Assignment>& assignments)
{
    KITH_TRY_ASSIGN(const QStringList title, titles(m_book.connection(), entity, {id}));
    return m_book.change({u"change"_s, {entity.name, title.value(0).simplified().left(longestTitle)}},
                         [&](Writer& writer) -> Result<bool> {
                             KITH_TRY_ASSIGN(std::optional<Record> record, writer.read(entity, id));
                             if (!record)
                                 return error(Error::Code::NotFound,
                                              StorageText::tr("There is no %1:%2.").arg(entity.name).arg(id));
                             KITH_TRY(assign(m_book, writer, *record, assignments));
                             return writer.update(std::move(*record));
                         });
}

Result<> RecordActions::assign(Book& book, Writer& writer, Record& record, const std::vector<Assignment>& assignments)
{
    Assigner assigner(book, writer, record);
    for (const auto& [name, text] : assignments)
        KITH_TRY(assigner.assign(name, text));
    return {};
}

ChangeName RecordActions::nameOf(const QString& key, const EntityInfo& entity, const Record& record)
{
    const QString title = textOf(record.values[static_cast<size_t>(entity.titleField)]).simplified();
    return {key, {entity.name, title.left(longestTitle)}};
}

} // namespace kith
