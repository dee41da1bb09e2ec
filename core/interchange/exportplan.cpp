// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exportplan.h"

#include "interchange/columnmapping.h"
#include "interchange/storedlist.h"
#include "schema/flatcolumns.h"
#include "schema/nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Source = ExportColumn::Source;

/// Looks at some of the lists of the records with ids in a range; `query` gives the lists in the order of `uses`.
Result<> scanRange(Connection& connection, const QByteArray& query, qint64 first, qint64 last,
                   std::vector<ListUse>& uses)
{
    KITH_TRY_ASSIGN(Statement row, connection.prepare(query));
    row.bind(1, first).bind(2, last);
    while (true) {
        KITH_TRY_ASSIGN(const bool isRow, row.step());
        if (!isRow)
            return {};
        for (size_t i = 0; i < uses.size(); ++i) {
            const QByteArrayView json = row.view(static_cast<int>(i));
            uses[i].take({json.data(), static_cast<size_t>(json.size())});
        }
    }
}

/// Puts the plan together; each field is read once, however many columns come of it.
class Planner
{
public:
    Planner(const ExportReaders& readers, const EntityInfo& entity)
        : m_readers(readers)
        , m_entity(entity)
    {
    }

    Result<> addField(const Field& field, bool withAllColumns);
    Result<> addName(const QString& name);
    void addId();
    Result<ExportPlan> finish(const TextContext& form);

private:
    int placeOf(const Field& field);
    Source sourceOf(const Field& field) const;
    Result<> addList(const Field& field);
    Result<> scanLists();

    const ExportReaders& m_readers;
    const EntityInfo& m_entity;
    ExportPlan m_plan;
    std::vector<std::pair<const Field*, int>> m_places;
    std::map<const Field*, ListUse> m_lists; ///< once they have been scanned
    QByteArray m_select;
    QByteArray m_joins;
    int m_next = 1; // the id comes first
};

Source Planner::sourceOf(const Field& field) const
{
    if (field.source == FieldSource::Custom)
        return Source::Custom;
    if (field.type == FieldType::References)
        return Source::References;
    if (field.name == u"external_id")
        return Source::Key;
    return field.type == FieldType::Reference ? Source::Reference : Source::Row;
}

int Planner::placeOf(const Field& field)
{
    const bool isRead = field.source != FieldSource::Custom && field.type != FieldType::References;
    if (!isRead)
        return -1;
    for (const auto& [known, place] : m_places) {
        if (known == &field)
            return place;
    }
    QByteArray table = m_entity.name.toUtf8();
    if (field.source == FieldSource::Derived) {
        table = field.derivedTable.toUtf8();
        if (!m_joins.contains(table))
            m_joins += " LEFT JOIN " + table + " ON " + table + '.' + m_entity.name.toUtf8() +
                       "_id = " + m_entity.name.toUtf8() + ".id";
    }
    const QByteArray column = table + '.' + field.column.toUtf8();
    const bool isCount = field.source == FieldSource::Derived && field.isNumber();
    m_select += ", " + (isCount ? QByteArray("coalesce(" + column + ", 0)") : column);
    m_places.emplace_back(&field, m_next);
    return m_next++;
}

void Planner::addId()
{
    const ExportColumn column{.source = Source::Id, .header = "id"};
    m_plan.columns.push_back(column);
    m_plan.members.push_back(column);
}

Result<> Planner::addField(const Field& field, bool withAllColumns)
{
    ExportColumn column{.source = sourceOf(field), .header = field.name.toUtf8(), .field = &field};
    column.place = placeOf(field);
    if (column.source == Source::Key)
        column.createdPlace = placeOf(*m_entity.find(u"created"));
    m_plan.members.push_back(column);
    if (field.type == FieldType::List)
        return withAllColumns ? addList(field) : Result<>();
    m_plan.columns.push_back(column);
    return {};
}

/// One pass over all lists of all records: how many columns each needs. Each reader takes a part of the ids.
Result<> Planner::scanLists()
{
    std::vector<const Field*> fields;
    QByteArray names;
    for (const Field& field : m_entity.fields) {
        if (field.type != FieldType::List || field.source != FieldSource::Stored)
            continue;
        names += (fields.empty() ? "" : ", ") + field.column.toUtf8();
        fields.push_back(&field);
    }
    const QByteArray query = "SELECT " + names + " FROM " + m_entity.name.toUtf8() + " WHERE id BETWEEN ?1 AND ?2";
    const auto parts = static_cast<qint64>(m_readers.connections.size());
    const qint64 share = (m_readers.lastId - m_readers.firstId) / parts + 1;
    std::vector<std::vector<ListUse>> uses(m_readers.connections.size(), std::vector<ListUse>(fields.size()));
    std::vector<Result<>> outcomes(m_readers.connections.size());
    const auto scan = [&](qint64 part) {
        const auto index = static_cast<size_t>(part);
        const qint64 first = m_readers.firstId + part * share;
        outcomes[index] = scanRange(*m_readers.connections[index], query, first, first + share - 1, uses[index]);
    };
    std::vector<std::thread> others;
    for (qint64 part = 1; part < parts; ++part)
        others.emplace_back(scan, part);
    scan(0);
    for (std::thread& other : others)
        other.join();

    for (size_t part = 0; part < uses.size(); ++part) {
        KITH_TRY(outcomes[part]);
        for (size_t i = 0; i < fields.size(); ++i) {
            ListUse& use = m_lists[fields[i]];
            use = {std::max(use.entries, uses[part][i].entries), use.hasLabels || uses[part][i].hasLabels};
        }
    }
    return {};
}

Result<> Planner::addList(const Field& field)
{
    if (m_lists.empty())
        KITH_TRY(scanLists());
    const ListUse use = m_lists[&field];
    const int place = placeOf(field);
    const auto index = static_cast<int>(&field - m_entity.fields.data());
    for (const FlatColumn& column : flatColumns(m_entity, index, use.entries)) {
        const bool isLabel = column.part == FlatColumn::label;
        if (isLabel && !use.hasLabels)
            continue;
        m_plan.columns.push_back({.source = isLabel ? Source::ListLabel : Source::ListPart,
                                  .header = column.name.toUtf8(),
                                  .field = &field,
                                  .place = place,
                                  .entry = column.entry,
                                  .part = column.part});
    }
    return {};
}

Result<> Planner::addName(const QString& name)
{
    if (name == u"id") {
        addId();
        return {};
    }
    if (const Field* field = m_entity.find(name))
        return addField(*field, true);
    const auto use = ownColumn(m_entity, name);
    if (!use) {
        QStringList names{u"id"_s};
        for (const Field& field : m_entity.fields)
            names << field.name << (field.itemName.isEmpty() ? field.name : field.itemName);
        const QString nearest = nearestName(name, names);
        return error(Error::Code::InvalidInput,
                     nearest.isEmpty()
                         ? QCoreApplication::translate("interchange", "%1 have no column “%2”.")
                               .arg(m_entity.pluralTitle(), name)
                         : QCoreApplication::translate("interchange", "%1 have no column “%2”. Did you mean “%3”?")
                               .arg(m_entity.pluralTitle(), name, nearest));
    }
    const Field& field = m_entity.fields[static_cast<size_t>(use->field)];
    if (field.type != FieldType::List)
        return addField(field, true);
    const bool isLabel = use->role == ColumnUse::Role::Label;
    ExportColumn column{.source = isLabel ? Source::ListLabel : Source::ListPart,
                        .header = name.toUtf8(),
                        .field = &field,
                        .place = placeOf(field),
                        .entry = use->entry,
                        .part = use->part};
    m_plan.columns.push_back(column);
    m_plan.members.push_back(column);
    return {};
}

Result<ExportPlan> Planner::finish(const TextContext& form)
{
    m_plan.entity = &m_entity;
    m_plan.form = form;
    m_plan.select = "SELECT " + m_entity.name.toUtf8() + ".id" + m_select + " FROM " + m_entity.name.toUtf8() + m_joins;
    return m_plan;
}

} // namespace

Result<ExportPlan> ExportPlan::make(const ExportReaders& readers, const EntityInfo& entity, const QStringList& columns,
                                    const TextContext& form)
{
    Planner planner(readers, entity);
    for (const Field& field : columns.isEmpty() ? entity.fields : std::vector<Field>()) {
        if (field.isWritable())
            KITH_TRY(planner.addField(*entity.find(field.name), true));
    }
    for (const QString& name : columns)
        KITH_TRY(planner.addName(name.trimmed()));
    return planner.finish(form);
}

} // namespace kith
