// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"
#include "storage/draftjournal.h"
#include "storage/erasuretraces.h"
#include "storage/unsavedforms.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Those a typed value of a reference names by their ids.
std::set<RecordKey> recordsReferredTo(const EntityInfo& entity, const QJsonArray& pair, const Schema& schema)
{
    static const QRegularExpression between(u"[;,\\s]+"_s);
    std::set<RecordKey> named;
    const Field* field = entity.find(pair.at(0).toString());
    if (!field || field->target.isEmpty())
        return named;
    for (const QString& text : pair.at(1).toVariant().toString().split(between, Qt::SkipEmptyParts)) {
        if (const qint64 id = text.toLongLong(); id > 0)
            named.insert({schema.entity(field->target).number, id});
    }
    return named;
}

/// The records that a draft or a form is about, wherever it names them: by kind and id, in a list of its kind, or as
/// what a record that is being typed refers to.
std::set<RecordKey> recordsNamedIn(const QJsonObject& content, const Schema& schema)
{
    std::set<RecordKey> named;
    const auto add = [&](const EntityInfo* entity, const QJsonValue& value) {
        for (const auto& id : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (entity && id.toInteger() > 0)
                named.insert({entity->number, id.toInteger()});
        }
    };
    const EntityInfo* kind = schema.find(content[u"kind"_s].toString());
    add(kind, content[u"id"_s]);
    add(kind, content[u"ids"_s]);
    for (const EntityInfo& entity : schema.entities()) {
        add(&entity, content[entity.name]);
        add(&entity, content[entity.plural]);
    }
    for (const QJsonValue& values : {content[u"values"_s], content[u"typed"_s][u"values"_s]}) {
        for (const auto& pair : kind ? values.toArray() : QJsonArray())
            named.merge(recordsReferredTo(*kind, pair.toArray(), schema));
    }
    return named;
}

} // namespace

Result<bool> isAboutTheErased(Book& book, const QJsonObject& content)
{
    const auto schema = book.schema();
    const std::set<RecordKey> named = recordsNamedIn(content, *schema);
    for (const auto& [kind, id] : named) {
        KITH_TRY_ASSIGN(const bool isGone, wasErased(book.connection(), schema->entity(kind), id));
        if (!isGone)
            return false;
    }
    return !named.empty();
}

Result<QJsonObject> withoutTheErased(Book& book, QJsonObject content)
{
    const auto schema = book.schema();
    for (const EntityInfo& entity : schema->entities()) {
        const auto list = content.find(entity.plural);
        if (list == content.end() || !list->isArray())
            continue;
        QJsonArray left;
        for (const auto& id : list->toArray()) {
            KITH_TRY_ASSIGN(const bool isGone, wasErased(book.connection(), entity, id.toInteger()));
            if (!isGone)
                left.append(id);
        }
        *list = left;
    }
    return content;
}

Result<> dropDraftsOfTheErased(Book& book)
{
    KITH_TRY_ASSIGN(DraftJournal journal, DraftJournal::open(book.path()));
    bool isChanged = false;
    for (const Draft& draft : std::vector<Draft>(journal.pending())) {
        KITH_TRY_ASSIGN(const bool isGone, isAboutTheErased(book, draft.content));
        if (!isGone)
            continue;
        KITH_TRY(journal.markApplied(draft.id));
        isChanged = true;
    }
    return isChanged ? journal.clearApplied() : Result<>();
}

Result<> dropFormsOfTheErased(Book& book)
{
    const std::vector<QJsonObject> forms = unsavedForms(book.path());
    std::vector<QJsonObject> kept;
    for (const QJsonObject& form : forms) {
        KITH_TRY_ASSIGN(const bool isGone, isAboutTheErased(book, form));
        if (!isGone)
            kept.push_back(form);
    }
    return kept.size() == forms.size() ? Result<>() : keepUnsavedForms(book.path(), kept);
}

} // namespace kith
