// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/interaction.h"
#include "activity/timeline.h"
#include "reports/recordtext.h"
#include "reports/reporttext.h"
#include "storage/recordreader.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Everything that is known of one customer, part by part.
class ProfileMaker
{
public:
    ProfileMaker(const ReportSource& source, qint64 customer)
        : m_source(source)
        , m_customer(customer)
        , m_text(source.connection, source.schema, source.text, source.shown)
    {
    }

    Result<std::shared_ptr<ReportTable>> make(const Progress& progress)
    {
        const EntityInfo& entity = m_source.schema->entity(u"customer");
        KITH_TRY_ASSIGN(auto reader, RecordReader::create(m_source.connection, entity));
        KITH_TRY_ASSIGN(const auto record, reader.read(m_customer));
        if (!record)
            return error(Error::Code::NotFound, ReportText::tr("There is no %1.").arg(shownId(entity, m_customer)));
        m_table = std::make_shared<ReportTable>(head(textOf(record->values[size_t(entity.titleField)])));
        KITH_TRY(addFields(entity, *record));
        KITH_TRY(addLinked(u"contact"_s));
        KITH_TRY(addLinked(u"need"_s));
        KITH_TRY(addTimeline());
        if (!goesOn(progress, 1, 1))
            return error(Error::Code::Cancelled, ReportText::tr("The report was stopped."));
        return m_table;
    }

private:
    [[nodiscard]] ReportHead head(const QString& name) const
    {
        ReportHead head{.name = u"customer-profile"_s, .title = name, .currency = m_source.text.currency};
        head.columns = {reportColumn(u"part"_s, QT_TRANSLATE_NOOP("fields", "Part"), FieldType::Text),
                        reportColumn(u"what"_s, QT_TRANSLATE_NOOP("fields", "What"), FieldType::Text),
                        reportColumn(u"value"_s, QT_TRANSLATE_NOOP("fields", "Details"), FieldType::Note),
                        reportColumn(u"at"_s, QT_TRANSLATE_NOOP("fields", "When"), FieldType::Instant),
                        reportColumn(u"employee"_s, QT_TRANSLATE_NOOP("fields", "Who"), FieldType::Text)};
        head.groupColumn = 0;
        head.hasTotals = false;
        return head;
    }

    Result<> add(const QString& part, const QString& what, const QString& value, const QDateTime& at = {},
                 const QString& who = {})
    {
        const auto text = [](const QString& each) {
            return each.isEmpty() ? Value() : Value(each);
        };
        return m_table->add({part, text(what), text(value),
                             at.isValid() ? Value(at.toMSecsSinceEpoch() / 1000 * 1000) : Value(), text(who)});
    }

    /// Days and moments have a column of their own.
    [[nodiscard]] static QDateTime momentOf(const Field& field, const Value& value)
    {
        if (field.type == FieldType::Instant)
            return QDateTime::fromMSecsSinceEpoch(integerOf(value));
        return field.type == FieldType::Date ? dateFromDays(integerOf(value)).startOfDay() : QDateTime();
    }

    Result<> addFields(const EntityInfo& entity, const Record& record)
    {
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            const Field& field = entity.fields[i];
            const Value& value = record.values[i];
            if (isEmpty(value) || (field.type == FieldType::YesNo && integerOf(value) == 0))
                continue;
            if (const QDateTime at = momentOf(field, value); at.isValid()) {
                KITH_TRY(add(entity.title(), field.title(), {}, at));
                continue;
            }
            KITH_TRY_ASSIGN(const QStringList lines, m_text.full(field, value));
            KITH_TRY(add(entity.title(), field.title(), lines.join(u'\n')));
        }
        return {};
    }

    /// The records of another kind that belong to the customer, a row each: what they are called, and the rest.
    Result<> addLinked(const QString& kind)
    {
        const EntityInfo& entity = m_source.schema->entity(kind);
        KITH_TRY_ASSIGN(Statement ids, m_source.connection.prepare("SELECT id FROM " + kind.toLatin1() +
                                                                   " WHERE customer_id = ?1 ORDER BY id"));
        KITH_TRY_ASSIGN(auto reader, RecordReader::create(m_source.connection, entity));
        ids.bind(1, m_customer);
        while (true) {
            KITH_TRY_ASSIGN(const bool isRow, ids.step());
            if (!isRow)
                return {};
            KITH_TRY_ASSIGN(const auto record, reader.read(ids.integer(0)));
            if (!record)
                continue;
            KITH_TRY_ASSIGN(const QString details, detailsOf(entity, *record));
            KITH_TRY(add(entity.pluralTitle(), textOf(record->values[size_t(entity.titleField)]), details));
        }
    }

    Result<QString> detailsOf(const EntityInfo& entity, const Record& record)
    {
        QStringList details;
        for (size_t i = 0; i < entity.fields.size(); ++i) {
            const Field& field = entity.fields[i];
            const Value& value = record.values[i];
            const bool isAside = int(i) == entity.titleField || field.name == "customer"_L1 || field.isReadOnly ||
                                 field.name == "external_id"_L1;
            if (isAside || isEmpty(value) || (field.type == FieldType::YesNo && integerOf(value) == 0))
                continue;
            KITH_TRY_ASSIGN(const QStringList lines, m_text.full(field, value));
            details.append(field.title() + u": "_s + lines.join(u"; "_s));
        }
        return details.join(u'\n');
    }

    Result<> addTimeline()
    {
        constexpr int all = std::numeric_limits<int>::max();
        KITH_TRY_ASSIGN(const auto entries, timeline(m_source.connection, CustomerId{m_customer}, all));
        for (const TimelineEntry& entry : entries) {
            const bool isOpen = entry.task.isValid() && !entry.isDone;
            const QDateTime at = !isOpen ? entry.at : entry.due.isValid() ? entry.due.startOfDay() : QDateTime();
            KITH_TRY(add(isOpen ? ReportText::tr("To do") : ReportText::tr("What happened"), headline(entry),
                         entry.text, at, entry.who));
        }
        return {};
    }

    [[nodiscard]] QString headline(const TimelineEntry& entry) const
    {
        const EntityInfo& entity = m_source.schema->entity(u"interaction");
        if (entry.task.isValid())
            return entry.isDone ? ReportText::tr("Done") : ReportText::tr("Follow-up");
        QStringList parts{entity.find(u"kind")->choiceTitle(entry.kind)};
        if (!entry.outcome.isEmpty())
            parts.append(entity.find(u"outcome")->choiceTitle(entry.outcome));
        if (entry.minutes > 0)
            parts.append(ReportText::tr("%n min", nullptr, entry.minutes));
        if (entry.satisfaction > 0)
            parts.append(ReportText::tr("satisfied %1 of 5").arg(entry.satisfaction));
        return parts.join(u" · "_s);
    }

    const ReportSource& m_source;
    qint64 m_customer;
    RecordText m_text;
    std::shared_ptr<ReportTable> m_table;
};

} // namespace

Report profileReport()
{
    Report report{.name = u"customer-profile"_s, .title = QT_TRANSLATE_NOOP("reports", "Customer profile")};
    report.summary =
        QT_TRANSLATE_NOOP("reports", "One customer: everything that is known and everything that happened");
    report.recordKind = u"customer"_s;
    report.run = [](const ReportSource& source, const ReportParameters& parameters, const Progress& progress) {
        ProfileMaker maker(source, parameters.record);
        return maker.make(progress);
    };
    return report;
}

} // namespace kith
