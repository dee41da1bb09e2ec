// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exportwriter.h"

#include "base/utf8text.h"
#include "interchange/namelist.h"
#include "interchange/recordkey.h"
#include "storage/recordreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Source = ExportColumn::Source;

constexpr qsizetype mostNames = 50'000;

void appendJsonText(std::string& json, std::string_view text)
{
    json += '"';
    size_t plain = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(text.substr(plain, i - plain));
        plain = i + 1;
        if (c == '"' || c == '\\') {
            json += '\\';
            json += text[i];
        } else {
            static constexpr std::string_view digits = "0123456789abcdef";
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        }
    }
    json.append(text.substr(plain));
    json += '"';
}

bool isTextType(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Note || type == FieldType::Choice || type == FieldType::Link;
}

} // namespace

ExportWriter::ExportWriter(Connection& connection, std::shared_ptr<const Schema> schema, const ExportPlan& plan,
                           Form form, CsvText::Profile profile, char delimiter)
    : m_connection(connection)
    , m_schema(std::move(schema))
    , m_plan(plan)
    , m_form(form)
    , m_csv(profile, delimiter)
{
    m_csv.setInFile();
}

Result<qint64> ExportWriter::addRange(qint64 first, qint64 last)
{
    const QByteArray id = m_plan.entity->name.toUtf8() + ".id";
    KITH_TRY_ASSIGN(Statement row,
                    m_connection.prepare(m_plan.select + " WHERE " + id + " BETWEEN ?1 AND ?2 ORDER BY " + id));
    row.bind(1, first).bind(2, last);
    qint64 count = 0;
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (!isRow)
            return count;
        KITH_TRY(addRecord(row));
        ++count;
    }
}

Result<qint64> ExportWriter::addIds(std::span<const qint64> ids)
{
    KITH_TRY_ASSIGN(Statement row,
                    m_connection.prepare(m_plan.select + " WHERE " + m_plan.entity->name.toUtf8() + ".id = ?1"));
    qint64 count = 0;
    for (const qint64 id : ids) {
        row.reset();
        row.bind(1, id);
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (!isRow)
            continue;
        KITH_TRY(addRecord(row));
        ++count;
    }
    return count;
}

Result<> ExportWriter::addRecord(Statement& row)
{
    m_recordId = row.integer(0);
    return m_form == Form::Table ? addTableRow(row) : addJsonRecord(row);
}

Result<> ExportWriter::addTableRow(Statement& row)
{
    for (const ExportColumn& column : m_plan.columns) {
        switch (column.source) {
        case Source::Reference: {
            KITH_TRY_ASSIGN(const QString name, row.isNull(column.place)
                                                    ? Result<QString>(QString())
                                                    : nameOf(*column.field, row.integer(column.place)));
            m_csv.add(viewOf(name.toUtf8()));
            break;
        }
        case Source::References: {
            KITH_TRY_ASSIGN(const QStringList names, linkedNames(*column.field, m_recordId));
            m_csv.add(names.isEmpty() ? std::string_view() : viewOf(joinNames(names).toUtf8()));
            break;
        }
        case Source::Custom: {
            KITH_TRY_ASSIGN(const Value value, customValue(*column.field, m_recordId));
            const auto kind = isTextType(column.field->type) ? CsvText::Cell::Text : CsvText::Cell::Number;
            m_csv.add(viewOf(toText(*column.field, value, m_plan.form).toUtf8()), kind);
            break;
        }
        default:
            addCell(column, row);
        }
    }
    m_csv.endRecord();
    return {};
}

void ExportWriter::addCell(const ExportColumn& column, Statement& row)
{
    if (column.source == Source::Id) {
        m_csv.add(viewOf(QByteArray::number(m_recordId)), CsvText::Cell::Number);
        return;
    }
    if (column.source == Source::Key) {
        m_csv.add(viewOf(keyOf(column, row)));
        return;
    }
    if (column.source == Source::Row) {
        addPlainCell(*column.field, row, column.place);
        return;
    }
    const auto* entry = entryOf(column, row);
    if (!entry)
        m_csv.addEmpty();
    else
        m_csv.add(column.source == Source::ListLabel ? entry->label : entry->parts[static_cast<size_t>(column.part)]);
}

QByteArray ExportWriter::keyOf(const ExportColumn& column, const Statement& row) const
{
    const QByteArrayView external = row.view(column.place);
    return external.isEmpty() ? madeKey(m_recordId, row.integer(column.createdPlace)).toUtf8() : external.toByteArray();
}

void ExportWriter::addPlainCell(const Field& field, const Statement& row, int place)
{
    if (isTextType(field.type)) {
        m_csv.add(viewOf(row.view(place)));
    } else if (row.isNull(place)) {
        m_csv.addEmpty();
    } else if (field.type == FieldType::YesNo) {
        m_csv.add(row.integer(place) != 0 ? "yes" : "no");
    } else {
        const QString text = toText(field, row.integer(place), m_plan.form);
        m_csv.add(viewOf(text.toUtf8()), CsvText::Cell::Number);
    }
}

const StoredListReader::Entry* ExportWriter::entryOf(const ExportColumn& column, const Statement& row)
{
    auto list = std::find_if(m_lists.begin(), m_lists.end(),
                             [&](const OpenList& known) { return known.field == column.field; });
    if (list == m_lists.end())
        list = m_lists.insert(list, OpenList{column.field, StoredListReader(*column.field)});
    if (list->recordId != m_recordId)
        list->reader.read(viewOf(row.view(column.place)));
    list->recordId = m_recordId;
    const auto& entries = list->reader.entries();
    return static_cast<size_t>(column.entry) < list->reader.size() ? &entries[static_cast<size_t>(column.entry)]
                                                                   : nullptr;
}

Result<> ExportWriter::addJsonRecord(Statement& row)
{
    std::string& json = text();
    json += json.empty() ? "{" : ",\n{";
    bool isFirst = true;
    for (const ExportColumn& member : m_plan.members) {
        json += isFirst ? "\"" : ",\"";
        isFirst = false;
        json.append(viewOf(member.header));
        json += "\":";
        switch (member.source) {
        case Source::Reference: {
            KITH_TRY_ASSIGN(const QString name, row.isNull(member.place)
                                                    ? Result<QString>(QString())
                                                    : nameOf(*member.field, row.integer(member.place)));
            addJsonPlain(*member.field, name.isEmpty() ? Value() : Value(name));
            break;
        }
        case Source::References: {
            KITH_TRY_ASSIGN(const QStringList names, linkedNames(*member.field, m_recordId));
            for (qsizetype i = 0; i < names.size(); ++i) {
                json += i == 0 ? '[' : ',';
                appendJsonText(json, viewOf(names[i].toUtf8()));
            }
            json += names.isEmpty() ? "[]" : "]";
            break;
        }
        case Source::Custom: {
            KITH_TRY_ASSIGN(const Value value, customValue(*member.field, m_recordId));
            addJsonPlain(*member.field, value);
            break;
        }
        default:
            addJsonValue(member, row);
        }
    }
    json += '}';
    return {};
}

void ExportWriter::addJsonValue(const ExportColumn& column, const Statement& row)
{
    std::string& json = text();
    if (column.source == Source::Id) {
        json.append(std::to_string(m_recordId));
    } else if (column.source == Source::Key) {
        appendJsonText(json, viewOf(keyOf(column, row)));
    } else if (column.source != Source::Row) {
        const auto* entry = entryOf(column, row);
        appendJsonText(json, !entry                               ? std::string_view()
                             : column.source == Source::ListLabel ? entry->label
                                                                  : entry->parts[static_cast<size_t>(column.part)]);
    } else if (column.field->type == FieldType::List) {
        json.append(viewOf(row.view(column.place)));
    } else if (isTextType(column.field->type)) {
        appendJsonText(json, viewOf(row.view(column.place)));
    } else {
        addJsonPlain(*column.field, row.isNull(column.place) ? Value() : Value(row.integer(column.place)));
    }
}

void ExportWriter::addJsonPlain(const Field& field, const Value& value)
{
    std::string& json = text();
    if (isNull(value))
        json += "null";
    else if (field.type == FieldType::YesNo)
        json += integerOf(value) != 0 ? "true" : "false";
    else if (field.type == FieldType::Integer)
        json.append(std::to_string(integerOf(value)));
    else
        appendJsonText(json, viewOf(toText(field, value, m_plan.form).toUtf8()));
}

Result<QString> ExportWriter::nameOf(const Field& field, qint64 id)
{
    auto& names = m_names[field.target];
    if (const auto known = names.constFind(id); known != names.cend())
        return *known;
    if (names.size() >= mostNames)
        names.clear();
    KITH_TRY_ASSIGN(const QString name, referenceText(m_connection, m_schema->entity(field.target), id));
    names.insert(id, name);
    return name;
}

Result<bool> ExportWriter::hasAny(const Field& field)
{
    if (const auto known = m_hasAny.find(&field); known != m_hasAny.end())
        return known->second;
    const QByteArray rows = field.source == FieldSource::Custom
                                ? QByteArray("custom_value WHERE field_id = " + QByteArray::number(field.customId))
                                : field.linkTable.toUtf8();
    KITH_TRY_ASSIGN(const qint64 exists, m_connection.integer("SELECT EXISTS (SELECT 1 FROM " + rows + ')'));
    return m_hasAny[&field] = exists != 0;
}

Result<QStringList> ExportWriter::linkedNames(const Field& field, qint64 record)
{
    KITH_TRY_ASSIGN(const bool has, hasAny(field));
    QStringList names;
    if (!has)
        return names;
    const QByteArray target = field.target.toUtf8() + "_id";
    KITH_TRY_ASSIGN(Statement link,
                    m_connection.prepare("SELECT " + target + " FROM " + field.linkTable.toUtf8() + " WHERE " +
                                         m_plan.entity->name.toUtf8() + "_id = ?1 ORDER BY " + target));
    link.bind(1, record);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, link.step());
        if (!isRow)
            return names;
        KITH_TRY_ASSIGN(const QString name, nameOf(field, link.integer(0)));
        names.append(name);
    }
}

Result<Value> ExportWriter::customValue(const Field& field, qint64 record)
{
    KITH_TRY_ASSIGN(const bool has, hasAny(field));
    if (!has)
        return Value();
    KITH_TRY_ASSIGN(Statement custom, m_connection.prepare("SELECT value FROM custom_value "
                                                           "WHERE field_id = ?1 AND record_id = ?2"));
    custom.bind(1, field.customId).bind(2, record);
    KITH_TRY_ASSIGN(const bool isRow, custom.step());
    return isRow ? columnValue(custom, 0, field) : Value();
}

} // namespace kith
