// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/recordlist.h"

#include "reports/reporttext.h"
#include "schema/nearest.h"
#include "storage/jobprogress.h"
#include "storage/recordreader.h"
#include "storage/totals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What a list shows where nobody said which fields.
QStringList usualColumns(const EntityInfo& entity)
{
    if (entity.name == "customer"_L1)
        return {u"name"_s, u"stage"_s, u"owner"_s, u"phones"_s, u"emails"_s, u"addresses"_s, u"last_contact"_s};
    QStringList names;
    for (const Field& field : entity.fields) {
        if (field.isWritable() && !field.isDemographic && field.name != "external_id"_L1)
            names.append(field.name);
    }
    return names;
}

/// The field that stands for a grouping; empty where the records have none.
QString fieldOf(ReportGrouping grouping)
{
    return grouping == ReportGrouping::Employee ? u"owner"_s : u"source"_s;
}

/// One list being made.
class ListMaker
{
public:
    ListMaker(const ReportSource& source, const EntityInfo& entity, const ReportParameters& parameters)
        : m_source(source)
        , m_entity(entity)
        , m_parameters(parameters)
        , m_names(source.connection, source.schema)
    {
    }

    Result<std::shared_ptr<ReportTable>> make(const QString& name, const Progress& progress)
    {
        KITH_TRY(chooseFields());
        KITH_TRY_ASSIGN(const IdList ids, wanted());
        auto table = std::make_shared<ReportTable>(head(name));
        JobProgress job(m_source.connection, progress, qint64(ids.size()));
        KITH_TRY_ASSIGN(auto reader, RecordReader::create(m_source.connection, m_entity, m_fields));
        for (const qint64 id : ids) {
            KITH_TRY(job.advance());
            KITH_TRY_ASSIGN(const auto record, reader.read(id));
            if (record)
                KITH_TRY(addRow(*record, *table));
        }
        KITH_TRY(job.complete());
        return table;
    }

private:
    Result<> chooseFields()
    {
        QStringList names = m_parameters.columns.isEmpty() ? usualColumns(m_entity) : m_parameters.columns;
        if (m_parameters.by) {
            names.removeAll(fieldOf(*m_parameters.by));
            names.prepend(fieldOf(*m_parameters.by));
        }
        for (const QString& name : std::as_const(names)) {
            const int field = m_entity.indexOf(name);
            if (field < 0)
                return error(Error::Code::InvalidInput, unknownField(name));
            m_fields.push_back(field);
        }
        return {};
    }

    [[nodiscard]] QString unknownField(const QString& name) const
    {
        QStringList names;
        for (const Field& field : m_entity.fields)
            names.append(field.name);
        const QString near = nearestName(name, names);
        return near.isEmpty() ? ReportText::tr("%1 have no field “%2”.").arg(m_entity.pluralTitle(), name)
                              : ReportText::tr("%1 have no field “%2”. Did you mean “%3”?")
                                    .arg(m_entity.pluralTitle(), name, near);
    }

    [[nodiscard]] Result<IdList> wanted() const
    {
        if (m_parameters.ids && !m_parameters.by)
            return *m_parameters.ids;
        std::vector<SortField> sort = m_parameters.sort;
        if (m_parameters.by) {
            const QString group = fieldOf(*m_parameters.by);
            std::erase_if(sort, [&](const SortField& field) { return field.field == group; });
            if (sort.empty())
                sort.push_back({m_entity.defaultSort, m_entity.isNewestFirst});
            sort.insert(sort.begin(), {group, false});
        }
        KITH_TRY_ASSIGN(IdList ids, idsFor(m_source, m_entity.name, m_parameters.filter, sort));
        if (m_parameters.ids) {
            IdList chosen = *m_parameters.ids;
            std::ranges::sort(chosen);
            std::erase_if(ids, [&](qint64 id) { return !std::ranges::binary_search(chosen, id); });
        }
        return ids;
    }

    [[nodiscard]] ReportHead head(const QString& name) const
    {
        ReportHead head{.name = name, .title = m_entity.pluralTitle(), .currency = m_source.text.currency};
        head.parameters = parameterLines(m_parameters);
        const std::vector<int> summed = totalledFields(m_entity);
        for (const int field : m_fields) {
            head.columns.push_back(columnOf(m_entity.fields[size_t(field)]));
            head.columns.back().isSummed = std::ranges::find(summed, field) != summed.end();
        }
        if (m_parameters.by) {
            head.groupColumn = 0;
            head.hasSubtotals = true;
        }
        return head;
    }

    Result<> addRow(const Record& record, ReportTable& table)
    {
        ReportRow row;
        for (const int field : m_fields) {
            KITH_TRY_ASSIGN(Value cell, cellOf(m_entity.fields[size_t(field)], record.values[size_t(field)], m_names));
            row.push_back(std::move(cell));
        }
        return table.add(row);
    }

    const ReportSource& m_source;
    const EntityInfo& m_entity;
    const ReportParameters& m_parameters;
    ReferenceNames m_names;
    std::vector<int> m_fields;
};

} // namespace

ReportColumn columnOf(const Field& field)
{
    ReportColumn column{.field = field};
    const bool isText =
        field.type == FieldType::Reference || field.type == FieldType::References || field.type == FieldType::List;
    if (isText)
        column.field.type = FieldType::Text;
    return column;
}

Result<Value> cellOf(const Field& field, const Value& value, ReferenceNames& names)
{
    if (isEmpty(value))
        return Value();
    if (field.type == FieldType::Reference) {
        KITH_TRY_ASSIGN(const QString name, names.name(field.target, integerOf(value)));
        return Value(name);
    }
    if (const auto* ids = std::get_if<IdList>(&value)) {
        KITH_TRY_ASSIGN(const QString joined, names.names(field.target, *ids));
        return Value(joined);
    }
    if (const auto* items = std::get_if<ItemList>(&value)) {
        QStringList parts;
        for (const ListItem& item : *items)
            parts.append(item.part(field.mainPart));
        parts.removeAll(QString());
        return Value(parts.join(u"; "_s));
    }
    return value;
}

Result<IdList> idsFor(const ReportSource& source, const QString& kind, const QString& filter,
                      const std::vector<SortField>& sort)
{
    const auto parsed = parseFilter(filter);
    if (!parsed)
        return tl::unexpected(parsed.error().toError());
    KITH_TRY_ASSIGN(Pages pages, Pages::create(source.connection, source.schema, source.collation, source.context));
    return pages.ids({.kind = kind, .filter = *parsed, .sort = sort});
}

Report listReport(const QString& kind)
{
    const bool isCustomers = kind == "customer"_L1;
    Report report{.name = kind + u's', .title = QT_TRANSLATE_NOOP("reports", "Customer list")};
    report.summary = QT_TRANSLATE_NOOP("reports", "Customers with the fields you choose, counted and added up");
    report.takesColumns = true;
    report.filterKind = kind;
    if (isCustomers)
        report.groupings = {ReportGrouping::Employee, ReportGrouping::Channel};
    report.run = [kind, name = report.name](const ReportSource& source, const ReportParameters& parameters,
                                            const Progress& progress) {
        ListMaker maker(source, source.schema->entity(kind), parameters);
        return maker.make(name, progress);
    };
    return report;
}

Report listReport(const EntityInfo& entity)
{
    Report report = listReport(entity.name);
    if (entity.name != "customer"_L1) {
        report.title = entity.pluralLabel;
        report.titleContext = "entities";
    }
    return report;
}

} // namespace kith
