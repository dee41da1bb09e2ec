// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "recordnames.h"
#include "reports/historytext.h"
#include "reports/recordtext.h"
#include "session.h"
#include "storage/fieldchange.h"
#include "table.h"

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Shows the history of one record.
class HistoryPrinter
{
public:
    HistoryPrinter(Book& book, const EntityInfo& entity)
        : m_entity(entity)
        , m_text(book)
        , m_names(book.connection(), book.schema())
    {
    }

    Result<Table> table(const std::vector<HistoryEntry>& entries)
    {
        Table rows({{Cli::tr("When")},
                    {Cli::tr("Who")},
                    {Cli::tr("What")},
                    {Cli::tr("Field")},
                    {Cli::tr("Before")},
                    {Cli::tr("After")}});
        for (const HistoryEntry& entry : entries) {
            KITH_TRY_ASSIGN(const QString who, employee(entry));
            QStringList start{historyTime(entry), who, entry.set.name.title()};
            for (const FieldChange& change : fieldChanges(m_entity, entry.before, entry.after)) {
                KITH_TRY_ASSIGN(const QString before, shown(*change.field, change.before));
                KITH_TRY_ASSIGN(const QString after, shown(*change.field, change.after));
                rows.addRow(start + QStringList{change.field->title(), before, after});
                start = {{}, {}, {}};
            }
            if (!start[0].isEmpty())
                rows.addRow(start + QStringList{{}, {}, {}});
        }
        rows.dropEmptyColumns();
        return rows;
    }

private:
    /// Of a list all entries: which of them changed is what one wants to know.
    Result<QString> shown(const Field& field, const Value& value)
    {
        if (field.type != FieldType::List)
            return m_text.brief(field, value);
        KITH_TRY_ASSIGN(const QStringList entries, m_text.full(field, value));
        return entries.join("; "_L1);
    }

    Result<QString> employee(const HistoryEntry& entry)
    {
        return entry.set.employee.isValid() ? m_names.name(u"employee"_s, entry.set.employee.value)
                                            : Result<QString>(QString());
    }

    const EntityInfo& m_entity;
    RecordText m_text;
    ReferenceNames m_names;
};

Outcome<> run(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    // A record that was removed has a history too, so an id is taken as it is.
    std::optional<qint64> id = writtenId(*entity, session.arguments().word(1), BareNumber::IsId);
    if (!id) {
        KITH_TRY_ASSIGN(id, findRecord(book, *entity, session.arguments().word(1)));
    }
    KITH_TRY_ASSIGN(const auto entries, ChangeLog(book).history(entity->number, *id));
    if (entries.empty())
        return tl::unexpected(
            Problem({Error::Code::NotFound, Cli::tr("There never was a %1.").arg(shownId(*entity, *id)), {}}));

    if (session.wantsJson()) {
        KITH_TRY_ASSIGN(const QJsonArray array, historyJson(book, *entity, entries));
        session.output().write(QJsonObject{{u"kind"_s, entity->name}, {u"id"_s, *id}, {u"entries"_s, array}});
        return ExitStatus::Done;
    }
    KITH_TRY_ASSIGN(const Table table, HistoryPrinter(book, *entity).table(entries));
    session.output().write(table.toText(session.output().terminalColumns()));
    return ExitStatus::Done;
}

} // namespace

Command historyCommand()
{
    return {.name = u"history"_s,
            .usage = u"KIND ID"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "show what happened to a record, when and by whom"),
            .minimumWords = 2,
            .maximumWords = 2,
            .run = run};
}

} // namespace kith
