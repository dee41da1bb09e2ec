// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sortsql.h"

#include "schema/filterfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr size_t mostSortFields = 8;

bool isText(const FilterField& field)
{
    const FieldType type = field.type();
    return type == FieldType::Text || type == FieldType::Note || type == FieldType::Link || type == FieldType::List;
}

/// Writes the terms of one order.
class SortWriter
{
public:
    SortWriter(const EntityInfo& entity, const Schema& schema, SqlValues& values)
        : m_schema(schema)
        , m_values(values)
        , m_table(entity.name.toLatin1())
    {
    }

    std::vector<SortSegment> segments(const std::vector<FilterField>& fields, const std::vector<bool>& descending)
    {
        SortSegment whole{.from = m_table, .condition = "1", .id = m_table + ".id", .isIdDescending = descending[0]};
        whole.source = whole.from;
        const FilterField& first = fields[0];
        if (fields.size() == 1 && !first.isId() && mayBeEmpty(first)) {
            if (first.field->source == FieldSource::Custom)
                return customSegments(first, whole);
            if (first.field->source == FieldSource::Derived)
                return derivedSegments(first, whole);
            if (first.field->isIndexed && isPlainColumn(first))
                return filledAndEmpty(first, whole);
        }
        for (size_t i = 0; i < fields.size(); ++i)
            append(fields[i], descending[i], whole.terms);
        whole.isIndexed = fields.size() == 1 && isIndexedWhole(first);
        return {whole};
    }

private:
    [[nodiscard]] bool hasSortColumn(const FilterField& field) const
    {
        return !field.field->sortColumn.isEmpty() && field.part == field.field->mainPart && field.entry <= 0;
    }

    [[nodiscard]] bool isPlainColumn(const FilterField& field) const
    {
        return hasSortColumn(field) || (!isText(field) && field.type() != FieldType::Choice &&
                                        field.type() != FieldType::Reference && field.type() != FieldType::References);
    }

    [[nodiscard]] static bool mayBeEmpty(const FilterField& field)
    {
        const bool derivedNumber = field.field->source == FieldSource::Derived && field.field->isNumber();
        return !field.field->isRequired && !field.field->isReadOnly && !derivedNumber &&
               field.type() != FieldType::YesNo;
    }

    /// One index over a column that is never empty gives the order of all records.
    [[nodiscard]] bool isIndexedWhole(const FilterField& field) const
    {
        return !field.isId() && field.field->source == FieldSource::Stored && field.field->isIndexed &&
               isPlainColumn(field) && !mayBeEmpty(field);
    }

    [[nodiscard]] QByteArray column(const QString& name) const { return m_table + '.' + name.toLatin1(); }

    /// The stored value; null where there is none.
    [[nodiscard]] QByteArray value(const FilterField& field)
    {
        const Field& known = *field.field;
        switch (known.source) {
        case FieldSource::Custom:
            return "(SELECT custom_value.value FROM custom_value WHERE custom_value.field_id = " +
                   m_values.add(known.customId) + " AND custom_value.record_id = " + m_table + ".id)";
        case FieldSource::Derived: {
            const QByteArray rollup = known.derivedTable.toLatin1();
            return "(SELECT " + rollup + '.' + known.column.toLatin1() + " FROM " + rollup + " WHERE " + rollup + '.' +
                   m_table + "_id = " + m_table + ".id)";
        }
        case FieldSource::Stored:
            break;
        }
        if (known.type == FieldType::List)
            return '(' + column(known.column) + " ->> '$[" + QByteArray::number(std::max(0, field.entry)) + "]." +
                   field.partName().toLatin1() + "')";
        return column(known.column);
    }

    /// Adds the terms of one field: first, where it may be empty, that it is, then its place.
    void append(const FilterField& field, bool isDescending, std::vector<SortTerm>& terms)
    {
        if (field.isId()) {
            terms.push_back({m_table + ".id", isDescending});
            return;
        }
        if (field.type() == FieldType::References)
            return appendLinked(field, isDescending, terms);
        if (hasSortColumn(field)) {
            const QByteArray key = column(field.field->sortColumn);
            if (mayBeEmpty(field))
                terms.push_back({"(length(" + key + ") = 0)", false});
            terms.push_back({key, isDescending});
            return;
        }
        const QByteArray stored = value(field);
        if (mayBeEmpty(field))
            terms.push_back({"(coalesce(" + stored + ", '') = '')", false});
        if (field.type() == FieldType::Choice)
            appendChoice(field, stored, isDescending, terms);
        else if (field.type() == FieldType::Reference)
            terms.push_back({"coalesce(" + titleKey(field, stored) + ", x'')", isDescending});
        else if (isText(field))
            terms.push_back({"kith_sort_key(" + stored + ')', isDescending});
        else if (isIndexedWhole(field))
            terms.push_back({stored, isDescending}); // as it is, or its index would not be used
        else
            terms.push_back({"coalesce(" + stored + ", 0)", isDescending});
        appendNext(field, isDescending, terms);
    }

    /// What orders equal values; the same expression has the index.
    void appendNext(const FilterField& field, bool isDescending, std::vector<SortTerm>& terms) const
    {
        if (!field.field->sortNext.isEmpty())
            terms.push_back({"coalesce(" + column(field.field->sortNext) + ", 1440)", isDescending});
    }

    /// Choices in the order in which they are listed, others after them by name.
    void appendChoice(const FilterField& field, const QByteArray& stored, bool isDescending,
                      std::vector<SortTerm>& terms)
    {
        QByteArray position = "(CASE " + stored;
        int number = 0;
        for (const Choice& choice : field.field->choices)
            position += " WHEN " + m_values.add(choice.key) + " THEN " + QByteArray::number(number++);
        if (number > 0)
            terms.push_back({position + " ELSE " + QByteArray::number(number) + " END)", isDescending});
        terms.push_back({"kith_sort_key(" + stored + ')', isDescending});
    }

    /// The place of the other's name.
    [[nodiscard]] QByteArray titleKey(const FilterField& field, const QByteArray& id) const
    {
        const QByteArray table = field.field->target.toLatin1();
        return "(SELECT " + titleKeyOf(field.field->target) + " FROM " + table + " WHERE " + table + ".id = " + id +
               ')';
    }

    [[nodiscard]] QByteArray titleKeyOf(const QString& kind) const
    {
        const EntityInfo& target = m_schema.entity(kind);
        const Field& title = target.fields[static_cast<size_t>(target.titleField)];
        const QByteArray table = kind.toLatin1() + '.';
        if (!title.sortColumn.isEmpty())
            return table + title.sortColumn.toLatin1();
        return "kith_sort_key(" + table + title.column.toLatin1() + ')';
    }

    /// Of several the first by name.
    void appendLinked(const FilterField& field, bool isDescending, std::vector<SortTerm>& terms) const
    {
        const QByteArray links = field.field->linkTable.toLatin1();
        const QByteArray target = field.field->target.toLatin1();
        const QByteArray own = " WHERE " + links + '.' + m_table + "_id = " + m_table + ".id";
        terms.push_back({"(NOT EXISTS (SELECT 1 FROM " + links + own + "))", false});
        terms.push_back({"coalesce((SELECT min(" + titleKeyOf(field.field->target) + ") FROM " + links + " JOIN " +
                             target + " ON " + target + ".id = " + links + '.' + target + "_id" + own + "), x'')",
                         isDescending});
    }

    [[nodiscard]] std::vector<SortSegment> filledAndEmpty(const FilterField& field, const SortSegment& whole) const
    {
        const bool hasKey = hasSortColumn(field);
        const QByteArray key = column(hasKey ? field.field->sortColumn : field.field->column);
        const QByteArray nothing = field.field->sort == SortAs::FirstText ? "''" : "x''";
        SortSegment filled = whole;
        filled.condition = key + (hasKey ? QByteArray(" > " + nothing) : QByteArray(" IS NOT NULL"));
        filled.terms = {{key, whole.isIdDescending}};
        appendNext(field, whole.isIdDescending, filled.terms);
        filled.isIndexed = true;
        SortSegment empty = whole;
        empty.condition = key + (hasKey ? QByteArray(" = " + nothing) : QByteArray(" IS NULL"));
        return {filled, empty};
    }

    /// The filled ones straight from the index over the custom values.
    [[nodiscard]] std::vector<SortSegment> customSegments(const FilterField& field, const SortSegment& whole)
    {
        const QByteArray parameter = m_values.add(field.field->customId);
        const QByteArray stored = "custom_value.value";
        SortSegment filled = driven(whole, "custom_value", "custom_value.record_id");
        filled.condition = "custom_value.field_id = " + parameter;
        if (field.type() == FieldType::Choice)
            appendChoice(field, stored, whole.isIdDescending, filled.terms);
        else if (isText(field))
            filled.terms = {{"kith_sort_key(" + stored + ')', whole.isIdDescending}};
        else
            filled.terms = {{stored, whole.isIdDescending}};
        filled.isIndexed = !isText(field) && field.type() != FieldType::Choice;
        SortSegment empty = whole;
        empty.condition = m_table +
                          ".id NOT IN (SELECT custom_value.record_id FROM custom_value "
                          "WHERE custom_value.field_id = " +
                          parameter + ')';
        return {filled, empty};
    }

    [[nodiscard]] std::vector<SortSegment> derivedSegments(const FilterField& field, const SortSegment& whole) const
    {
        const QByteArray rollup = field.field->derivedTable.toLatin1();
        const QByteArray key = rollup + '.' + m_table + "_id";
        const QByteArray stored = rollup + '.' + field.field->column.toLatin1();
        SortSegment filled = driven(whole, rollup, key);
        filled.condition = stored + " IS NOT NULL";
        filled.terms = {{stored, whole.isIdDescending}};
        SortSegment empty = whole;
        empty.condition =
            m_table + ".id NOT IN (SELECT " + key + " FROM " + rollup + " WHERE " + stored + " IS NOT NULL)";
        return {filled, empty};
    }

    /// A segment whose order another table gives.
    [[nodiscard]] SortSegment driven(const SortSegment& whole, const QByteArray& table, const QByteArray& id) const
    {
        SortSegment segment = whole;
        segment.source = table;
        segment.from = table + " CROSS JOIN " + m_table + " ON " + m_table + ".id = " + id;
        segment.id = id;
        return segment;
    }

    const Schema& m_schema;
    SqlValues& m_values;
    QByteArray m_table;
};

} // namespace

QByteArray orderBy(const SortSegment& segment, SortBy way)
{
    QByteArray order = " ORDER BY ";
    for (const SortTerm& term : segment.terms) {
        order += (way == SortBy::NoIndex ? "+" : "") + term.expression + (term.isDescending ? " DESC, " : ", ");
    }
    return order + segment.id + (segment.isIdDescending ? " DESC" : "");
}

Result<std::vector<SortField>> parseSort(QStringView text)
{
    std::vector<SortField> sort;
    for (const QStringView part : text.split(u',')) {
        const QStringView trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const qsizetype colon = trimmed.lastIndexOf(u':');
        const QStringView direction = colon < 0 ? QStringView(u"asc") : trimmed.sliced(colon + 1).trimmed();
        const bool isDescending = direction.compare(u"desc", Qt::CaseInsensitive) == 0;
        if (!isDescending && direction.compare(u"asc", Qt::CaseInsensitive) != 0) {
            return error(Error::Code::InvalidInput,
                         QCoreApplication::translate("Filter", "“%1” is no direction to sort in: write asc or desc.")
                             .arg(direction));
        }
        sort.push_back({(colon < 0 ? trimmed : trimmed.first(colon).trimmed()).toString(), isDescending});
    }
    return sort;
}

Result<std::vector<SortSegment>> sortSegments(const EntityInfo& entity, const Schema& schema,
                                              const std::vector<SortField>& sort, SqlValues& values)
{
    if (sort.size() > mostSortFields) {
        return error(
            Error::Code::InvalidInput,
            QCoreApplication::translate("Filter", "A list can be sorted by at most %1 fields.").arg(mostSortFields));
    }
    std::vector<SortField> wanted = sort;
    if (wanted.empty())
        wanted.push_back({entity.defaultSort.isEmpty() ? u"id"_s : entity.defaultSort, entity.isNewestFirst});
    std::vector<FilterField> fields;
    std::vector<bool> descending;
    for (const SortField& one : wanted) {
        const auto field = filterField(entity, one.field, {0, one.field.size()});
        if (!field)
            return tl::unexpected(field.error().toError());
        fields.push_back(*field);
        descending.push_back(one.isDescending);
    }
    return SortWriter(entity, schema, values).segments(fields, descending);
}

} // namespace kith
