// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fieldactions.h"

#include "base/fold.h"
#include "schema/entity.h"
#include "storage/book.h"
#include "storage/customfields.h"
#include "storage/filterrenames.h"
#include "storage/jobprogress.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Definition = CustomFieldDefinition;
using Words = QHash<QString, QString>;

Record recordOf(const Definition& definition, const EntityInfo& entity)
{
    Record record = toRecord(definition, entity);
    record.id = definition.id.value;
    return record;
}

Result<Definition> read(Writer& writer, CustomFieldId id)
{
    const auto schema = writer.sharedSchema();
    const EntityInfo& entity = schema->entity(u"custom_field");
    KITH_TRY_ASSIGN(const auto record, writer.read(entity, id.value));
    if (!record)
        return error(Error::Code::NotFound,
                     QCoreApplication::translate("storage", "This field was removed meanwhile."));
    Definition definition = fromRecord<Definition>(*record, entity);
    definition.id = id;
    return definition;
}

QString joined(const QStringList& choices)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

/// The old words and the new ones: while records go from the one to the other, both may be chosen.
QString joinedChoices(const Definition& before, const Definition& after)
{
    QStringList both = choicesOf(after);
    for (const QString& choice : choicesOf(before)) {
        if (!both.contains(choice))
            both.append(choice);
    }
    return joined(both);
}

struct ChosenWord
{
    qint64 record = 0;
    QString word{};
};

Result<std::vector<ChosenWord>> chosenWords(Connection& connection, CustomFieldId field, const Words& words)
{
    std::vector<ChosenWord> chosen;
    KITH_TRY_ASSIGN(Statement rows,
                    connection.prepare("SELECT record_id, value FROM custom_value WHERE field_id = ?1"));
    rows.bind(1, field.value);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return chosen;
        if (const auto word = words.constFind(rows.text(1)); word != words.constEnd())
            chosen.push_back({rows.integer(0), *word});
    }
}

/// In one pass, so that two words may change places.
Result<> renameChosen(Writer& writer, const Definition& definition, const Words& words, const Progress& progress)
{
    KITH_TRY_ASSIGN(const auto chosen, chosenWords(writer.connection(), definition.id, words));
    KITH_TRY(writer.beginMany(std::ssize(chosen)));
    JobProgress job(writer.connection(), progress, std::ssize(chosen));
    const auto schema = writer.sharedSchema();
    const EntityInfo& entity = schema->entity(definition.kind);
    const auto index = size_t(entity.indexOf(definition.name));
    for (const ChosenWord& each : chosen) {
        KITH_TRY(job.advance());
        const auto changed = writer.edit(entity, each.record, [&](Record& record) -> Result<> {
            record.values[index] = each.word;
            return {};
        });
        if (!changed && changed.error().code != Error::Code::NotFound)
            return tl::unexpected(changed.error());
    }
    return job.complete();
}

Result<> write(Writer& writer, const Definition& definition)
{
    const auto schema = writer.sharedSchema();
    KITH_TRY(writer.update(recordOf(definition, schema->entity(u"custom_field"))));
    return {};
}

/// Filters may name the field by its label, and its choices.
Result<> followInFilters(Writer& writer, const Schema& former, CustomFieldId id, const Words& words)
{
    FilterRename rename{.isMeant = [id](const Field& field) {
        return field.customId == id.value;
    }};
    for (auto each = words.cbegin(); each != words.cend(); ++each)
        rename.words.insert(fold(each.key()), each.value());
    return renameInFilters(writer, former, rename);
}

} // namespace

Result<std::vector<Definition>> ownFields(Book& book, const QString& kind)
{
    KITH_TRY_ASSIGN(const auto all, definedFields(book.connection()));
    std::vector<Definition> fields;
    std::ranges::copy_if(all, std::back_inserter(fields), [&](const Definition& each) { return each.kind == kind; });
    return fields;
}

Result<QHash<qint64, qint64>> fieldUse(Connection& connection)
{
    QHash<qint64, qint64> use;
    KITH_TRY_ASSIGN(Statement rows,
                    connection.prepare("SELECT field_id, count(*) FROM custom_value GROUP BY field_id"));
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return use;
        use.insert(rows.integer(0), rows.integer(1));
    }
}

Result<CustomFieldId> addField(Book& book, const Definition& definition)
{
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const qint64 id, RecordActions(book).add(toRecord(definition, schema->entity(u"custom_field"))));
    return CustomFieldId{id};
}

Result<> changeField(Book& book, const Definition& definition, const std::vector<RenamedChoice>& renamed,
                     const Progress& progress)
{
    Words words;
    for (const RenamedChoice& each : renamed)
        words.insert(each.before, each.after);
    return book.change({u"change"_s, {u"custom_field"_s, definition.label}}, [&](Writer& writer) -> Result<> {
        KITH_TRY_ASSIGN(const Definition before, read(writer, definition.id));
        const auto former = writer.sharedSchema();
        if (!words.isEmpty()) {
            Definition between = definition;
            between.choices = joinedChoices(before, definition);
            KITH_TRY(write(writer, between));
            KITH_TRY(renameChosen(writer, definition, words, progress));
        }
        KITH_TRY(write(writer, definition));
        return followInFilters(writer, *former, definition.id, words);
    });
}

Result<> removeField(Book& book, CustomFieldId field, const Progress& progress)
{
    const auto schema = book.schema();
    KITH_TRY(RecordActions(book).removeMany(schema->entity(u"custom_field"), {field.value}, progress));
    return {};
}

Result<> moveField(Book& book, CustomFieldId field, int step)
{
    KITH_TRY_ASSIGN(const auto all, definedFields(book.connection()));
    const auto itself = std::ranges::find(all, field, &Definition::id);
    if (itself == all.end())
        return {};
    const QString kind = itself->kind;
    KITH_TRY_ASSIGN(auto fields, ownFields(book, kind));
    const auto there = std::ranges::find(fields, field, &Definition::id);
    const auto to = (there - fields.begin()) + step;
    if (to < 0 || to >= std::ssize(fields))
        return {};
    std::iter_swap(there, fields.begin() + to);
    return book.change({u"order"_s, {kind}}, [&](Writer& writer) -> Result<> {
        for (int place = 1; Definition & each : fields) {
            each.position = place++;
            KITH_TRY(write(writer, each));
        }
        return {};
    });
}

} // namespace kith
