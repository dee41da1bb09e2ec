// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "recordnames.h"
#include "reports/recordtext.h"
#include "session.h"
#include "storage/changelog.h"
#include "storage/fieldchange.h"
#include "table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Added:
    case Operation::RangeAdded:
        return u"added"_s;
    case Operation::Changed:
        return u"changed"_s;
    case Operation::Removed:
        return u"removed"_s;
    }
    return {};
}

QString timeOf(const HistoryEntry& entry)
{
    return formatInstant(entry.set.at.toMSecsSinceEpoch() / 1000 * 1000, QTimeZone::systemTimeZone());
}

/// Prints the history of one record.
class HistoryPrinter
{
public:
    HistoryPrinter(Book& book, const EntityInfo& entity)
        : m_entity(entity)
        , m_text(book)
        , m_names(book.connection(), book.schema())
    {
    }

    Result<QJsonArray> json(const std::vector<HistoryEntry>& entries)
    {
        QJsonArray array;
        for (const HistoryEntry& entry : entries) {
            QJsonArray fields;
            for (const FieldChange& change : fieldChanges(m_entity, entry.before, entry.after)) {
                KITH_TRY_ASSIGN(const QJsonValue before, m_text.json(*change.field, change.before));
                KITH_TRY_ASSIGN(const QJsonValue after, m_text.json(*change.field, change.after));
                fields.append(
                    QJsonObject{{u"field"_s, change.field->name}, {u"before"_s, before}, {u"after"_s, after}});
            }
            KITH_TRY_ASSIGN(const QString who, employee(entry));
            array.append(QJsonObject{{u"at"_s, timeOf(entry)},
                                     {u"change"_s, entry.set.id.value},
                                     {u"title"_s, entry.set.name.title()},
                                     {u"employee"_s, who.isEmpty() ? QJsonValue() : QJsonValue(who)},
                                     {u"operation"_s, operationName(entry.operation)},
                                     {u"undone"_s, entry.set.reversedBy.isValid()},
                                     {u"fields"_s, fields}});
        }
        return array;
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
            QStringList start{timeOf(entry), who, entry.set.name.title()};
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

    HistoryPrinter printer(book, *entity);
    if (session.wantsJson()) {
        KITH_TRY_ASSIGN(const QJsonArray array, printer.json(entries));
        session.output().write(QJsonObject{{u"kind"_s, entity->name}, {u"id"_s, *id}, {u"entries"_s, array}});
        return ExitStatus::Done;
    }
    KITH_TRY_ASSIGN(const Table table, printer.table(entries));
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
