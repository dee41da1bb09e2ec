// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry.h"
#include "storage/book.h"
#include "storage/pages.h"
#include "storage/recordactions.h"

#include "support/catch.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kith {

template<typename T>
T valueOr(Result<T>&& result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " / " + result.error().detail.toStdString());
    return std::move(*result);
}

/// A book in memory with custom fields, and pages over it.
class PageBook
{
public:
    PageBook()
    {
        const auto addField = [&](const QString& name, const QString& type) {
            valueOr(RecordActions(*book).add(
                book->schema()->entity(u"custom_field"),
                {{u"kind"_s, u"customer"_s}, {u"name"_s, name}, {u"label"_s, name}, {u"type"_s, type}}));
        };
        addField(u"shoe_size"_s, u"number"_s);
        addField(u"màu_sắc"_s, u"text"_s);
        addField(u"member_since"_s, u"date"_s);
        addField(u"vegan"_s, u"yes_no"_s);
        schema = book->schema();
    }

    void run(const QByteArray& sql)
    {
        if (const auto done = connection->execute(sql); !done)
            FAIL(done.error().detail.toStdString());
    }

    [[nodiscard]] const EntityInfo& kind(const QString& name) const { return schema->entity(name); }

    /// Adds a record with the values given by field name; created and changed are `now` unless given.
    qint64 add(const QString& kindName, const QMap<QString, Value>& values)
    {
        const EntityInfo& entity = kind(kindName);
        Record record = Schema::blank(entity);
        for (auto value = values.begin(); value != values.end(); ++value) {
            REQUIRE(entity.indexOf(value.key()) >= 0);
            record.values[static_cast<size_t>(entity.indexOf(value.key()))] = value.value();
        }
        for (const QString& time : {u"created"_s, u"changed"_s}) {
            Value& stored = record.values[static_cast<size_t>(entity.indexOf(time))];
            if (isNull(stored))
                stored = now;
        }
        return insert(entity, record);
    }

    /// As an undo puts records back: with the times they had.
    qint64 insert(const EntityInfo& entity, Record record)
    {
        record.id = ++lastIds[entity.number];
        const auto done = book->change({u"add"_s}, [&](Writer& writer) { return writer.restore(record); });
        INFO((done ? QString() : done.error().message + done.error().detail).toStdString());
        REQUIRE(done);
        return record.id;
    }

    [[nodiscard]] Pages pages() { return valueOr(Pages::create(*connection, schema, collation, context)); }

    [[nodiscard]] PageRequest request(const QString& kindName, const QString& filter, const QString& sort = {}) const
    {
        auto parsed = parseFilter(filter);
        if (!parsed)
            FAIL(parsed.error().message.toStdString());
        return {.kind = kindName, .filter = *parsed, .sort = valueOr(parseSort(sort))};
    }

    /// The names of the customers, in order.
    [[nodiscard]] std::vector<std::string> names(const QString& filter, const QString& sort = {})
    {
        Pages list = pages();
        const IdList ids = valueOr(list.ids(request(u"customer"_s, filter, sort)));
        std::vector<std::string> found;
        for (const Record& record : valueOr(list.fetch(u"customer"_s, ids)))
            found.push_back(textOf(record.values[0]).toStdString());
        return found;
    }

    const qint64 now = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    std::unique_ptr<Book> book = valueOr(Book::createInMemory(
        standardRegistry(), {.currency = u"VND"_s, .region = u"VN"_s, .collationLocale = u"vi"_s}));
    Connection* connection = &book->connection();
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Collation> collation = book->sharedCollation();
    QHash<int, qint64> lastIds;
    FilterContext context{.currency = *Currency::fromCode(u"VND"),
                          .region = u"VN"_s,
                          .employee = 1,
                          .today = QDate(2026, 3, 10),
                          .zone = QTimeZone("Asia/Ho_Chi_Minh")};
};

} // namespace kith
