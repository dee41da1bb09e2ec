// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dates.h"
#include "reports/recordlist.h"
#include "reports/reporttext.h"
#include "storage/jobprogress.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// The kinds of interactions that are counted one by one, with the headings of their columns.
struct Kind
{
    const char* key;
    const char* column;
    const char* label;
};

constexpr std::array<Kind, 6> kinds{{{"call", "calls", QT_TRANSLATE_NOOP("fields", "Calls")},
                                     {"visit", "visits", QT_TRANSLATE_NOOP("fields", "Visits")},
                                     {"meeting", "meetings", QT_TRANSLATE_NOOP("fields", "Meetings")},
                                     {"email", "emails", QT_TRANSLATE_NOOP("fields", "E-mails")},
                                     {"message", "messages", QT_TRANSLATE_NOOP("fields", "Messages")},
                                     {"note", "notes", QT_TRANSLATE_NOOP("fields", "Notes")}}};

/// What was done in a period, by an employee, with a customer …
struct Counts
{
    qint64 all = 0;
    std::array<qint64, kinds.size()> ofKind{};
    qint64 minutes = 0;
    qint64 reached = 0;
    qint64 notReached = 0;
};

/// What is read of whose an interaction is; the first of them in the order of the ids.
QByteArray whoseColumn(ReportGrouping by)
{
    switch (by) {
    case ReportGrouping::Customer:
        return "(SELECT group_concat(customer_id) FROM interaction_customer WHERE interaction_id = interaction.id)";
    case ReportGrouping::Channel:
        return "(SELECT customer.source FROM interaction_customer JOIN customer "
               "ON customer.id = interaction_customer.customer_id WHERE interaction_id = interaction.id "
               "ORDER BY customer.id LIMIT 1)";
    default:
        return "(SELECT group_concat(employee_id) FROM interaction_employee WHERE interaction_id = interaction.id)";
    }
}

/// Counts interactions, each once: where several employees took part they stand together in a row of their own, so
/// that the rows add up.
class ActivityMaker
{
public:
    ActivityMaker(const ReportSource& source, const ReportParameters& parameters)
        : m_source(source)
        , m_parameters(parameters)
        , m_by(*parameters.by)
        , m_unit(periodOf(m_by))
        , m_names(source.connection, source.schema)
    {
    }

    Result<std::shared_ptr<ReportTable>> make(const Progress& progress)
    {
        KITH_TRY_ASSIGN(const IdList ids, idsFor(m_source, u"interaction"_s, m_parameters.filter, {}));
        const ReportSpan span = spanOf(m_parameters, m_source.text.zone);
        JobProgress job(m_source.connection, progress, qint64(ids.size()));
        KITH_TRY_ASSIGN(Statement row, m_source.connection.prepare(
                                           "SELECT at, kind, outcome, coalesce(minutes, 0), " + whoseColumn(m_by) +
                                           " FROM interaction WHERE id = ?1 AND at >= ?2 AND at < ?3"));
        constexpr qint64 always = std::numeric_limits<qint64>::max();
        for (const qint64 id : ids) {
            KITH_TRY(job.advance());
            row.bind(1, id).bind(2, span.begin.value_or(-always)).bind(3, span.end.value_or(always));
            KITH_TRY_ASSIGN(const bool isRow, row.step());
            if (isRow)
                count(row);
            row.reset();
        }
        KITH_TRY(job.complete());
        return table();
    }

private:
    void count(const Statement& row)
    {
        QString period;
        if (m_unit) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.integer(0), m_source.text.zone);
            period = periodName(at.date(), *m_unit, m_source.context.calendar);
        }
        Counts& counts = m_counts[{period, row.text(4)}];
        ++counts.all;
        const QByteArray kind = row.bytes(1);
        for (size_t i = 0; i < kinds.size(); ++i)
            counts.ofKind[i] += kind == kinds[i].key ? 1 : 0;
        counts.minutes += row.integer(3);
        const QString outcome = row.text(2);
        const bool isVain = outcome == "no_answer"_L1 || outcome == "busy"_L1;
        counts.notReached += isVain ? 1 : 0;
        counts.reached += !isVain && !outcome.isEmpty() ? 1 : 0;
    }

    [[nodiscard]] ReportHead head() const
    {
        ReportHead head{.name = u"activity"_s, .title = ReportText::tr("Activity"), .currency = m_source.text.currency};
        head.calendar = m_source.context.calendar;
        head.parameters = parameterLines(m_parameters, m_source.context.calendar);
        if (m_unit) {
            head.columns.push_back(reportColumn(u"period"_s, QT_TRANSLATE_NOOP("fields", "Period"), FieldType::Text));
            head.columns.back().period = m_unit;
            head.groupColumn = 0;
            head.hasSubtotals = true;
        }
        head.columns.push_back(whoseHead());
        const auto add = [&](const QString& name, const char* label) {
            head.columns.push_back(reportColumn(name, label, FieldType::Integer));
            head.columns.back().isSummed = true;
        };
        add(u"interactions"_s, QT_TRANSLATE_NOOP("fields", "Interactions"));
        for (const Kind& kind : kinds)
            add(QString::fromLatin1(kind.column), kind.label);
        add(u"minutes"_s, QT_TRANSLATE_NOOP("fields", "Minutes"));
        add(u"reached"_s, QT_TRANSLATE_NOOP("fields", "Reached"));
        add(u"not_reached"_s, QT_TRANSLATE_NOOP("fields", "Not reached"));
        return head;
    }

    [[nodiscard]] ReportColumn whoseHead() const
    {
        if (m_by == ReportGrouping::Customer)
            return reportColumn(u"customer"_s, QT_TRANSLATE_NOOP("fields", "Customer"), FieldType::Text);
        if (m_by != ReportGrouping::Channel)
            return reportColumn(u"employee"_s, QT_TRANSLATE_NOOP("fields", "Employee"), FieldType::Text);
        ReportColumn column = columnOf(*m_source.schema->entity(u"customer").find(u"source"));
        column.field.name = u"channel"_s;
        return column;
    }

    [[nodiscard]] Result<Value> whoseText(const QString& whose)
    {
        if (whose.isEmpty())
            return Value();
        if (m_by == ReportGrouping::Channel)
            return Value(whose);
        IdList ids;
        for (const QString& id : whose.split(u','))
            ids.push_back(id.toLongLong());
        std::ranges::sort(ids);
        KITH_TRY_ASSIGN(const QString names,
                        m_names.names(m_by == ReportGrouping::Customer ? u"customer"_s : u"employee"_s, ids));
        return Value(names);
    }

    struct Line
    {
        QString period{};
        Value whose{};
        QByteArray order{};
        Counts counts{};
    };

    /// By period; in it, and without one, who did most comes first.
    Result<std::shared_ptr<ReportTable>> table()
    {
        std::vector<Line> lines;
        for (const auto& [key, counts] : m_counts) {
            KITH_TRY_ASSIGN(const Value whose, whoseText(key.second));
            lines.push_back({key.first, whose, m_source.collation->sortKey(textOf(whose)), counts});
        }
        m_counts.clear();
        std::ranges::stable_sort(lines, [](const Line& left, const Line& right) {
            return std::tuple(left.period, -left.counts.all, left.order) <
                   std::tuple(right.period, -right.counts.all, right.order);
        });
        auto table = std::make_shared<ReportTable>(head());
        for (const Line& line : lines) {
            ReportRow row;
            if (m_unit)
                row.push_back(line.period);
            row.push_back(line.whose);
            row.push_back(line.counts.all);
            for (const qint64 count : line.counts.ofKind)
                row.push_back(count);
            row.push_back(line.counts.minutes);
            row.push_back(line.counts.reached);
            row.push_back(line.counts.notReached);
            KITH_TRY(table->add(row));
        }
        return table;
    }

    const ReportSource& m_source;
    const ReportParameters& m_parameters;
    ReportGrouping m_by;
    std::optional<PeriodUnit> m_unit;
    ReferenceNames m_names;
    std::map<std::pair<QString, QString>, Counts> m_counts; ///< by period and whose they are
};

} // namespace

Report activityReport()
{
    Report report{.name = u"activity"_s, .title = QT_TRANSLATE_NOOP("reports", "Activity")};
    report.summary = QT_TRANSLATE_NOOP("reports", "Calls, visits and messages by employee and period");
    report.takesPeriod = true;
    report.groupings = {ReportGrouping::Month,    ReportGrouping::Day,    ReportGrouping::Week,
                        ReportGrouping::Quarter,  ReportGrouping::Year,   ReportGrouping::Employee,
                        ReportGrouping::Customer, ReportGrouping::Channel};
    report.isAlwaysGrouped = true;
    report.filterKind = u"interaction"_s;
    report.run = [](const ReportSource& source, const ReportParameters& parameters, const Progress& progress) {
        ActivityMaker maker(source, parameters);
        return maker.make(progress);
    };
    return report;
}

} // namespace kith
