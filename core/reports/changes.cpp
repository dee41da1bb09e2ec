// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/recordtext.h"
#include "reports/reporttext.h"
#include "storage/change.h"
#include "storage/fieldchange.h"
#include "storage/jobprogress.h"
#include "storage/recordimage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// What was done in a period, a row a field that changed.
class ChangesMaker
{
public:
    ChangesMaker(const ReportSource& source, const ReportParameters& parameters)
        : m_source(source)
        , m_parameters(parameters)
        , m_text(source.connection, source.schema, source.text, source.shown)
        , m_names(source.connection, source.schema)
    {
    }

    Result<std::shared_ptr<ReportTable>> make(const Progress& progress)
    {
        m_table = std::make_shared<ReportTable>(head());
        const ReportSpan span = spanOf(m_parameters, m_source.text.zone);
        constexpr qint64 always = std::numeric_limits<qint64>::max();
        const auto bound = [&](Statement& statement) {
            statement.bind(1, span.begin.value_or(-always)).bind(2, span.end.value_or(always));
        };
        KITH_TRY_ASSIGN(Statement count, m_source.connection.prepare(
                                             "SELECT count(*) FROM change JOIN change_set ON change_set.id = set_id "
                                             "WHERE at >= ?1 AND at < ?2"));
        bound(count);
        KITH_TRY(count.step());
        JobProgress job(m_source.connection, progress, count.integer(0));
        KITH_TRY_ASSIGN(Statement rows, m_source.connection.prepare(
                                            "SELECT at, employee_id, name, arguments, operation, kind, record_id, "
                                            "last_id, before, after FROM change_set "
                                            "JOIN change ON change.set_id = change_set.id "
                                            "WHERE at >= ?1 AND at < ?2 ORDER BY change_set.id, sequence"));
        bound(rows);
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            KITH_TRY(job.advance());
            KITH_TRY(addChange(rows));
        }
        KITH_TRY(job.complete());
        return m_table;
    }

private:
    [[nodiscard]] ReportHead head() const
    {
        ReportHead head{.name = u"changes"_s, .title = ReportText::tr("Changes"), .currency = m_source.text.currency};
        head.parameters = parameterLines(m_parameters);
        head.hasTotals = false;
        head.columns = {reportColumn(u"at"_s, QT_TRANSLATE_NOOP("fields", "When"), FieldType::Instant),
                        reportColumn(u"employee"_s, QT_TRANSLATE_NOOP("fields", "Who"), FieldType::Text),
                        reportColumn(u"change"_s, QT_TRANSLATE_NOOP("fields", "What"), FieldType::Text),
                        reportColumn(u"record"_s, QT_TRANSLATE_NOOP("fields", "Record"), FieldType::Text),
                        reportColumn(u"field"_s, QT_TRANSLATE_NOOP("fields", "Field"), FieldType::Text),
                        reportColumn(u"before"_s, QT_TRANSLATE_NOOP("fields", "Before"), FieldType::Text),
                        reportColumn(u"after"_s, QT_TRANSLATE_NOOP("fields", "After"), FieldType::Text)};
        return head;
    }

    Result<> addChange(const Statement& row)
    {
        const EntityInfo* entity = m_source.schema->find(int(row.integer(5)));
        ReportRow start{row.integer(0) / 1000 * 1000};
        Value who;
        if (!row.isNull(1)) {
            KITH_TRY_ASSIGN(const QString name, m_names.name(u"employee"_s, row.integer(1)));
            who = name;
        }
        start.push_back(who);
        start.push_back(titleOf(row));
        if (!entity)
            return addLine(std::move(start), {}, {}, {}); // of a newer version
        KITH_TRY_ASSIGN(const QString record, recordOf(*entity, row));
        start.push_back(record);
        const auto changes =
            entity->isInternal ? std::vector<FieldChange>() : fieldChanges(*entity, row.bytes(8), row.bytes(9));
        for (const FieldChange& change : changes) {
            KITH_TRY_ASSIGN(const QString before, shown(*change.field, change.before));
            KITH_TRY_ASSIGN(const QString after, shown(*change.field, change.after));
            KITH_TRY(addLine(start, change.field->title(), before, after));
        }
        return changes.empty() ? addLine(std::move(start), {}, {}, {}) : Result<>();
    }

    Result<> addLine(ReportRow row, const QString& field, const QString& before, const QString& after)
    {
        row.resize(4);
        for (const QString& text : {field, before, after})
            row.push_back(text.isEmpty() ? Value() : Value(text));
        return m_table->add(row);
    }

    [[nodiscard]] static QString titleOf(const Statement& row)
    {
        ChangeName name{.key = row.text(2)};
        for (const auto& argument : QJsonDocument::fromJson(row.bytes(3)).array())
            name.arguments.append(argument.toString());
        return name.title();
    }

    /// What the record is called now; one that is gone, as it was called then.
    Result<QString> recordOf(const EntityInfo& entity, const Statement& row)
    {
        const qint64 id = row.integer(6);
        const qint64 count = row.integer(7) - id + 1;
        if (Operation(row.integer(4)) == Operation::RangeAdded && count > 1)
            return u"%1 × %2"_s.arg(QLocale().toString(count), entity.pluralTitle());
        KITH_TRY_ASSIGN(const QString name, m_names.name(entity.name, id));
        if (!name.isEmpty())
            return name;
        KITH_TRY_ASSIGN(std::optional<Record> record, removedRecord(m_source.connection, entity, id));
        if (!record) {
            record = Schema::blank(entity);
            (void)applyImage(entity, *record, row.bytes(9));
        }
        const QString former = textOf(record->values[size_t(entity.titleField)]);
        return former.isEmpty() ? shownId(entity, id) : former;
    }

    Result<QString> shown(const Field& field, const Value& value)
    {
        if (isEmpty(value))
            return QString();
        KITH_TRY_ASSIGN(const QStringList lines, m_text.full(field, value));
        return lines.join(field.type == FieldType::List ? u"; "_s : u"\n"_s);
    }

    const ReportSource& m_source;
    const ReportParameters& m_parameters;
    RecordText m_text;
    ReferenceNames m_names;
    std::shared_ptr<ReportTable> m_table;
};

} // namespace

Report changesReport()
{
    Report report{.name = u"changes"_s, .title = QT_TRANSLATE_NOOP("reports", "Changes")};
    report.summary = QT_TRANSLATE_NOOP("reports", "What was changed, when and by whom, before and after");
    report.takesPeriod = true;
    report.run = [](const ReportSource& source, const ReportParameters& parameters, const Progress& progress) {
        ChangesMaker maker(source, parameters);
        return maker.make(progress);
    };
    return report;
}

} // namespace kith
