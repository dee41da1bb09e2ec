// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/recorddialog.h"
#include "schema/flatcolumns.h"
#include "schema/valuetext.h"
#include "storage/bookpages.h"
#include "storage/newrecord.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 mostOffered = 500;

/// The names a short list — employees, tags — offers; of a long one, such as customers, none.
Result<QStringList> offeredNames(Book& book, const Field& field)
{
    const auto schema = book.schema();
    const EntityInfo* target = schema->find(field.target);
    if (!target || target->name == "customer"_L1 || target->name == "contact"_L1)
        return QStringList();
    KITH_TRY_ASSIGN(Pages pages, pagesOf(book));
    KITH_TRY_ASSIGN(const Page page, pages.page({.kind = target->name, .limit = mostOffered}));
    return titles(book.connection(), *target, page.ids);
}

Result<QStringList> textsOf(Book& book, const EntityInfo& entity, const FieldContent& content, const Value& value)
{
    const Field& field = content.field;
    const auto schema = book.schema();
    if (field.type == FieldType::List) {
        QStringList texts;
        for (const FlatColumn& column : flatColumns(entity, content.index, content.entries))
            texts.append(listText(value, column));
        return texts;
    }
    if (field.type == FieldType::Reference && !isNull(value))
        return titles(book.connection(), schema->entity(field.target), {integerOf(value)});
    if (const auto* ids = std::get_if<IdList>(&value)) {
        KITH_TRY_ASSIGN(const QStringList names, titles(book.connection(), schema->entity(field.target), *ids));
        return QStringList{names.join(u"; "_s)};
    }
    return QStringList{toText(field, value, book.textContext())};
}

} // namespace

Result<FormContent> formContent(Book& book, const QString& kind, qint64 id)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(kind);
    Record record = newRecord(entity);
    if (id > 0) {
        KITH_TRY_ASSIGN(RecordReader reader, RecordReader::create(book.connection(), entity));
        KITH_TRY_ASSIGN(std::optional<Record> found, reader.read(id));
        if (!found)
            return error(Error::Code::NotFound,
                         QCoreApplication::translate("RecordDialog", "This record was removed meanwhile."));
        record = std::move(*found);
    }
    FormContent content{.entity = {schema, &entity}, .context = book.textContext(), .isNew = id == 0};
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (!entity.fields[i].isWritable())
            continue;
        FieldContent field{.field = entity.fields[i], .index = static_cast<int>(i)};
        const auto* list = std::get_if<ItemList>(&record.values[i]);
        field.entries = list ? std::max(1, static_cast<int>(list->size())) : 1;
        KITH_TRY_ASSIGN(field.texts, textsOf(book, entity, field, record.values[i]));
        if (field.field.type == FieldType::Reference || field.field.type == FieldType::References) {
            KITH_TRY_ASSIGN(field.offered, offeredNames(book, field.field));
        }
        content.fields.push_back(std::move(field));
    }
    return content;
}

} // namespace kith
