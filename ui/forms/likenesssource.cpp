// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/likenesssource.h"

#include "base/phone.h"
#include "customers/duplicates.h"
#include "models/celltext.h"
#include "schema/flatcolumns.h"
#include "storage/recordreader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Alike
{
    QString sentence{};
    qint64 id = 0;
};

/// Of what was typed as much as tells people apart: the name, numbers, addresses.
Record recordOf(const EntityInfo& entity, const RecordDialog::Assignments& typed, const QString& region)
{
    Record record = Schema::blank(entity);
    for (const auto& [name, text] : typed) {
        const auto column = flatColumn(entity, name);
        if (!column)
            continue;
        const Field& field = entity.fields[size_t(column->field)];
        Value& value = record.values[size_t(column->field)];
        if (field.type == FieldType::List)
            setListText(field, value, *column, text);
        else if (field.type == FieldType::Text)
            value = text;
    }
    const int phones = entity.indexOf(u"phones");
    if (auto* list = phones < 0 ? nullptr : std::get_if<ItemList>(&record.values[size_t(phones)])) {
        for (ListItem& item : *list) {
            item.parts.resize(2);
            item.parts[1] = e164(item.part(0), region).value_or(QString());
        }
    }
    return record;
}

Result<Alike> find(const ConnectionOpener& open, const std::shared_ptr<const Schema>& schema, const Record& record)
{
    KITH_TRY_ASSIGN(const auto connection, open());
    KITH_TRY_ASSIGN(const auto pairs, duplicatesOf(*connection, schema, record));
    if (pairs.empty())
        return Alike();
    const DuplicatePair& best = pairs.front();
    const qint64 id = best.first == record.id ? best.second : best.first;
    KITH_TRY_ASSIGN(const QStringList names, titles(*connection, schema->entity(record.kind), {id}));
    QStringList reasons;
    for (const LikenessReason reason : best.likeness.reasons)
        reasons.append(reasonTitle(reason));
    return Alike{QCoreApplication::translate("RecordDialog", "Looks like %1, %2 %: %3. Open")
                     .arg(isolated(names.value(0)), QLocale().toString(best.likeness.score), reasons.join(u", "_s)),
                 id};
}

} // namespace

RecordDialog::LikenessSource likenessSource(Book& book, const QString& kind)
{
    return [&book, kind](const RecordDialog::Assignments& typed, const RecordDialog::LikenessAnswer& answer) {
        const auto schema = book.schema();
        const Record record = recordOf(schema->entity(kind), typed, book.region());
        QThreadPool::globalInstance()->start(
            [open = book.opener(Connection::Access::ReadOnly), schema, record, answer] {
                const Result<Alike> alike = find(open, schema, record);
                // Nothing is said of an error: the form is for typing, and saving would report it.
                QMetaObject::invokeMethod(
                    qApp, [answer, found = alike.value_or(Alike())] { answer(found.sentence, found.id); },
                    Qt::QueuedConnection);
            });
    };
}

} // namespace kith
