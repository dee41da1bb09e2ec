// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "recordnames.h"
#include "reports/recordtext.h"
#include "session.h"
#include "storage/bookpages.h"
#include "table.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 usualLimit = 1000;
constexpr qint64 atOnce = 500; // rows in memory while JSON is written

/// What is wrong with a filter, a sort or a cursor was typed on the command line.
Problem typed(Error error)
{
    const bool isTyped = error.code == Error::Code::InvalidInput;
    return {std::move(error), isTyped ? ExitStatus::WrongUsage : ExitStatus::Failed};
}

/// Fields worth a column when nobody said which: not the long, the rare and the technical ones.
std::vector<int> tableFields(const EntityInfo& entity)
{
    static const QStringList rare{u"external_id"_s, u"links"_s, u"consents"_s};
    std::vector<int> fields;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field& field = entity.fields[i];
        const int index = static_cast<int>(i);
        const bool isAside = field.type == FieldType::Note || field.isDemographic || field.isReadOnly ||
                             field.source == FieldSource::Derived || rare.contains(field.name);
        if (index == entity.titleField || !isAside)
            fields.push_back(index);
    }
    return fields;
}

bool isRightAligned(const Field& field)
{
    return field.isNumber();
}

/// One `kith list`: what is asked for, and the pages that answer.
class Listing
{
public:
    Listing(Session& session, const EntityInfo& entity, Pages pages, PageRequest request)
        : m_session(session)
        , m_entity(entity)
        , m_pages(std::move(pages))
        , m_request(std::move(request))
        , m_text(session.book())
    {
    }

    Outcome<> writeJson()
    {
        KITH_TRY_ASSIGN(const qint64 count, countAll());
        m_session.output().write(u"{\"kind\": \"%1\", \"count\": %2, \"rows\": ["_s.arg(m_entity.name).arg(count));
        bool isFirst = true;
        KITH_TRY(forEachPage({}, [&](const std::vector<Record>& records) -> Result<> {
            for (const Record& record : records) {
                KITH_TRY_ASSIGN(const QJsonObject row, m_text.json(m_entity, record));
                const QByteArray json = QJsonDocument(row).toJson(QJsonDocument::Compact);
                m_session.output().write((isFirst ? u"\n"_s : u",\n"_s) + QString::fromUtf8(json));
                isFirst = false;
            }
            return {};
        }));
        const QString next = m_next.isEmpty() ? u"null"_s : u'"' + m_next + u'"';
        m_session.output().write(u"\n], \"next\": "_s + next + u"}\n"_s);
        return ExitStatus::Done;
    }

    Outcome<> writeTable()
    {
        const std::vector<int> fields = tableFields(m_entity);
        std::vector<Table::Column> columns{{Cli::tr("Id"), Table::Align::Right}};
        for (const int index : fields) {
            const Field& field = m_entity.fields[static_cast<size_t>(index)];
            columns.push_back({field.title(), isRightAligned(field) ? Table::Align::Right : Table::Align::Left});
        }
        Table table(columns);
        qint64 shown = 0;
        KITH_TRY(forEachPage(fields, [&](const std::vector<Record>& records) -> Result<> {
            shown += static_cast<qint64>(records.size());
            for (const Record& record : records)
                KITH_TRY(addRow(table, record, fields));
            return {};
        }));
        return print(table, shown);
    }

private:
    Result<> addRow(Table& table, const Record& record, const std::vector<int>& fields)
    {
        QStringList cells{QString::number(record.id)};
        for (const int index : fields) {
            const auto at = static_cast<size_t>(index);
            KITH_TRY_ASSIGN(const QString cell, m_text.brief(m_entity.fields[at], record.values[at]));
            cells.append(cell);
        }
        table.addRow(cells);
        return {};
    }

    Outcome<> print(Table& table, qint64 shown)
    {
        if (table.isEmpty()) {
            say(Cli::tr("No %1.").arg(m_entity.plural));
            return ExitStatus::Done;
        }
        table.dropEmptyColumns();
        m_session.output().write(table.toText(m_session.output().terminalColumns()));
        if (!m_next.isEmpty()) {
            KITH_TRY_ASSIGN(const qint64 count, countAll());
            say(Cli::tr("%1 of %2 are shown. --limit N shows more; --after '%3' goes on.")
                    .arg(QString::number(shown), QString::number(count), m_next));
        }
        return ExitStatus::Done;
    }

    Outcome<qint64> countAll()
    {
        auto count = m_pages.count(m_request);
        if (!count)
            return tl::unexpected(typed(count.error()));
        return *count;
    }

    template<typename Visit>
    Outcome<> forEachPage(const std::vector<int>& fields, Visit visit)
    {
        qint64 left = m_request.limit;
        PageRequest request = m_request;
        while (left > 0) {
            request.limit = std::min(left, atOnce);
            auto page = m_pages.page(request);
            if (!page)
                return tl::unexpected(typed(page.error()));
            KITH_TRY_ASSIGN(const auto records, m_pages.fetch(m_entity.name, page->ids, fields));
            KITH_TRY(visit(records));
            left -= request.limit;
            m_next = page->next;
            if (m_next.isEmpty())
                break;
            request.after = m_next;
        }
        return ExitStatus::Done;
    }

    Session& m_session;
    const EntityInfo& m_entity;
    Pages m_pages;
    PageRequest m_request;
    RecordText m_text;
    QString m_next; ///< where the page after the last shown begins
};

Outcome<PageRequest> requestOf(Session& session, const EntityInfo& entity)
{
    const Arguments& arguments = session.arguments();
    PageRequest request{.kind = entity.name, .after = arguments.value(u"after")};
    KITH_TRY_ASSIGN(request.limit, arguments.number(u"limit", 1, usualLimit));
    if (arguments.has(u"where")) {
        auto filter = checkedFilter(session.book(), entity, arguments.value(u"where"));
        if (!filter)
            return tl::unexpected(typed(filter.error().toError()));
        request.filter = std::move(*filter);
    }
    auto sort = parseSort(arguments.value(u"sort"));
    if (!sort)
        return tl::unexpected(typed(sort.error()));
    request.sort = std::move(*sort);
    return request;
}

Outcome<> run(Session& session)
{
    Book& book = session.book();
    const std::shared_ptr<const Schema> schema = book.schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    KITH_TRY_ASSIGN(PageRequest request, requestOf(session, *entity));
    KITH_TRY_ASSIGN(Pages pages, pagesOf(book));
    Listing listing(session, *entity, std::move(pages), std::move(request));
    return session.wantsJson() ? listing.writeJson() : listing.writeTable();
}

} // namespace

Command listCommand()
{
    return {
        .name = u"list"_s,
        .usage = u"KIND [--where FILTER] [--sort FIELD[:desc]] [--limit N] [--after CURSOR]"_s,
        .summary = QT_TRANSLATE_NOOP("Cli", "list customers, contacts, tasks …"),
        .details = QT_TRANSLATE_NOOP(
            "Cli", "KIND: customers, contacts, employees, tags, needs, tasks, interactions, custom_fields.\n"
                   "FILTER: city = \"Huế\" and tag in (vip, wholesale) and not last_contact within 90 days\n"
                   "JSON: {\"kind\", \"count\", \"rows\", \"next\"}; rows hold every field, and next is for --after."),
        .minimumWords = 1,
        .maximumWords = 1,
        .options = {{u"where"_s, u"FILTER"_s, QT_TRANSLATE_NOOP("Cli", "only those for which it holds")},
                    {u"sort"_s, u"FIELD[:desc]"_s, QT_TRANSLATE_NOOP("Cli", "the order; several fields with commas")},
                    {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many at most (1000)")},
                    {u"after"_s, u"CURSOR"_s, QT_TRANSLATE_NOOP("Cli", "go on where the list before ended")}},
        .run = run};
}

} // namespace kith
