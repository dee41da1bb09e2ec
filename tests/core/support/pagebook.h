// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry.h"
#include "storage/pages.h"
#include "storage/rowbuilder.h"

#include "support/catch.h"

#include <QFile>

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
        const auto custom = [](qint64 id, const QString& name, FieldType type) {
            Field field{.name = name, .customLabel = name, .type = type, .source = FieldSource::Custom};
            field.customId = id;
            return Schema::CustomField{u"customer"_s, field};
        };
        schema = std::make_shared<Schema>(standardRegistry(), std::vector{custom(1, u"shoe_size"_s, FieldType::Decimal),
                                                                          custom(2, u"màu_sắc"_s, FieldType::Text),
                                                                          custom(3, u"member_since"_s, FieldType::Date),
                                                                          custom(4, u"vegan"_s, FieldType::YesNo)});
        connection = valueOr(Connection::openInMemory());
        QFile migration(u":/storage/migrations/0001_ground.sql"_s);
        REQUIRE(migration.open(QIODevice::ReadOnly));
        run(migration.readAll());
        run("INSERT INTO custom_field (id, kind, name, label, type, created, changed) VALUES "
            "(1, 'customer', 'shoe_size', '', 'number', 0, 0), (2, 'customer', 'màu_sắc', '', 'text', 0, 0), "
            "(3, 'customer', 'member_since', '', 'date', 0, 0), (4, 'customer', 'vegan', '', 'yes_no', 0, 0)");
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

    qint64 insert(const EntityInfo& entity, const Record& record)
    {
        const PreparedRow row = RowBuilder(*collation).build(entity, record);
        QByteArray names;
        QByteArray places;
        for (const QByteArray& name : RowBuilder::columnNames(entity)) {
            names += (names.isEmpty() ? "" : ", ") + name;
            places += places.isEmpty() ? "?" : ", ?";
        }
        Statement statement = valueOr(
            connection->prepare("INSERT INTO " + entity.name.toLatin1() + " (" + names + ") VALUES (" + places + ")"));
        for (size_t i = 0; i < row.columns.size(); ++i) {
            const ColumnValue& value = row.columns[i];
            const int place = static_cast<int>(i) + 1;
            if (value.type == ColumnValue::Type::Integer)
                statement.bind(place, value.integer);
            else if (value.type == ColumnValue::Type::Text)
                statement.bindText(place, value.bytes);
            else if (value.type == ColumnValue::Type::Blob)
                statement.bindBlob(place, value.bytes);
        }
        const auto done = statement.run();
        INFO((done ? QString() : done.error().detail).toStdString());
        REQUIRE(done);
        const qint64 id = connection->lastInsertId();
        for (size_t i = 0; i < entity.fields.size(); ++i)
            insertElsewhere(entity, entity.fields[i], id, record.values[i]);
        return id;
    }

    void insertElsewhere(const EntityInfo& entity, const Field& field, qint64 id, const Value& value)
    {
        if (const auto* links = std::get_if<IdList>(&value)) {
            for (const qint64 target : *links)
                run("INSERT INTO " + field.linkTable.toLatin1() + " (" + entity.name.toLatin1() + "_id, " +
                    field.target.toLatin1() + "_id) VALUES (" + QByteArray::number(id) + ", " +
                    QByteArray::number(target) + ")");
        }
        if (field.source != FieldSource::Custom || isEmpty(value))
            return;
        Statement statement = valueOr(connection->prepare("INSERT INTO custom_value VALUES (?1, ?2, ?3)"));
        statement.bind(1, field.customId).bind(2, id);
        if (const auto* text = std::get_if<QString>(&value))
            statement.bind(3, *text);
        else
            statement.bind(3, integerOf(value));
        REQUIRE(statement.run());
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

    qint64 now = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    std::unique_ptr<Connection> connection;
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Collation> collation = std::make_shared<Collation>(valueOr(Collation::create(u"vi"_s)));
    FilterContext context{.currency = *Currency::fromCode(u"VND"),
                          .region = u"VN"_s,
                          .employee = 1,
                          .today = QDate(2026, 3, 10),
                          .zone = QTimeZone("Asia/Ho_Chi_Minh")};
};

} // namespace kith
