// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"
#include "storage/erasure.h"
#include "storage/erasurescope.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "storage/referencenames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What a record that was removed was called.
Result<QString> formerTitle(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const std::optional<Record> record, removedRecord(connection, entity, id));
    if (!record)
        return tl::unexpected(noSuchRecord(entity, id));
    return textOf(record->values[static_cast<size_t>(entity.titleField)]);
}

Result<QString> titleOf(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const bool isThere, recordExists(connection, entity, id));
    if (!isThere)
        return formerTitle(connection, entity, id);
    KITH_TRY_ASSIGN(const QStringList known, titles(connection, entity, {id}));
    return known.value(0);
}

} // namespace

Result<ErasurePlan> planErasure(Book& book, const ErasureRequest& request)
{
    Connection& connection = book.connection();
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(request.kind);
    ErasurePlan plan{.request = request};
    KITH_TRY_ASSIGN(plan.title, titleOf(connection, entity, request.id));
    KITH_TRY_ASSIGN(ErasureScope scope,
                    ErasureScope::around(connection, schema, {{entity.number, request.id}}, request.companions));
    plan.records = scope.records();
    plan.kept = scope.kept();
    for (const auto& [kind, id] : plan.records) {
        const EntityInfo& each = schema->entity(kind);
        KITH_TRY_ASSIGN(const bool isThere, recordExists(connection, each, id));
        if (isThere)
            plan.erased[each.name].push_back(id);
        else
            ++plan.removed;
        KITH_TRY_ASSIGN(Statement lines, connection.prepare("SELECT count(*) FROM change WHERE kind = ?1 AND "
                                                            "record_id = ?2 AND operation <> 4"));
        lines.bind(1, qint64{kind}).bind(2, id);
        KITH_TRY_ASSIGN(const bool isRow, lines.step());
        plan.changes += isRow ? lines.integer(0) : 0;
    }
    return plan;
}

bool isConfirmedBy(const ErasurePlan& plan, const QString& typed)
{
    const auto comparable = [](const QString& name) {
        return name.simplified().normalized(QString::NormalizationForm_C);
    };
    return !comparable(typed).isEmpty() && comparable(typed) == comparable(plan.title);
}

} // namespace kith
