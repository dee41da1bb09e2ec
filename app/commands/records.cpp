// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "displaywidth.h"
#include "recordnames.h"
#include "schema/customfield.h"
#include "schema/flatcolumns.h"
#include "schema/nearest.h"
#include "session.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Assignments = std::vector<RecordActions::Assignment>;

Outcome<> checkField(const EntityInfo& entity, const QString& name)
{
    if (flatColumn(entity, name))
        return ExitStatus::Done;
    QStringList names;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        for (const FlatColumn& column : flatColumns(entity, static_cast<int>(i)))
            names.append(column.name);
    }
    const QString near = nearestName(name, names);
    if (!near.isEmpty())
        return wrongUsage(Cli::tr("A %1 has no field “%2”. Did you mean “%3”?").arg(entity.name, name, near));
    return wrongUsage(Cli::tr("A %1 has no field “%2”. It has: %3.").arg(entity.name, name, names.join(", "_L1)));
}

/// "name=Anna" and so on, from the words that follow.
Outcome<Assignments> assignmentsIn(const EntityInfo& entity, const QStringList& words)
{
    Assignments assignments;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return wrongUsage(Cli::tr("“%1” sets no field. Write FIELD=VALUE, such as name=\"Anna Rao\".").arg(word));
        KITH_TRY(checkField(entity, word.left(equals)));
        for (const auto& [name, value] : assignments) {
            if (name == word.left(equals))
                return wrongUsage(Cli::tr("The field “%1” is given twice: “%2” and “%3”. Give it once.")
                                      .arg(name, value, word.mid(equals + 1)));
        }
        assignments.emplace_back(word.left(equals), word.mid(equals + 1));
    }
    return assignments;
}

/// A custom field may be given by its label alone.
void completeDefinition(Assignments& assignments)
{
    QString label;
    for (const auto& [name, value] : assignments) {
        if (name == "name"_L1)
            return;
        if (name == "label"_L1)
            label = value;
    }
    if (!label.isEmpty())
        assignments.emplace_back(u"name"_s, customFieldName(label));
}

Result<QString> describe(Book& book, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(const QStringList title, titles(book.connection(), entity, {id}));
    const QString name = onOneLine(title.value(0).simplified());
    return shownId(entity, id) + (name.isEmpty() ? QString() : u" “"_s + name + u'”');
}

Outcome<> runAdd(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    KITH_TRY_ASSIGN(Assignments assignments, assignmentsIn(*entity, session.arguments().words.mid(1)));
    if (entity->name == "custom_field"_L1)
        completeDefinition(assignments);
    KITH_TRY_ASSIGN(const qint64 id, RecordActions(book).add(*entity, assignments));
    if (session.wantsJson()) {
        session.output().write(QJsonObject{{u"kind"_s, entity->name}, {u"id"_s, id}});
        return ExitStatus::Done;
    }
    KITH_TRY_ASSIGN(const QString what, describe(book, *entity, id));
    session.output().write(Cli::tr("Added %1.\n").arg(what));
    return ExitStatus::Done;
}

Outcome<> runSet(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    KITH_TRY_ASSIGN(Assignments assignments, assignmentsIn(*entity, session.arguments().words.mid(2)));
    KITH_TRY_ASSIGN(const qint64 id, findRecord(book, *entity, session.arguments().word(1)));
    KITH_TRY_ASSIGN(const bool isChanged, RecordActions(book).set(*entity, id, assignments));
    if (session.wantsJson()) {
        session.output().write(QJsonObject{{u"kind"_s, entity->name}, {u"id"_s, id}, {u"changed"_s, isChanged}});
        return ExitStatus::Done;
    }
    KITH_TRY_ASSIGN(const QString what, describe(book, *entity, id));
    session.output().write(isChanged ? Cli::tr("Changed %1.\n").arg(what)
                                     : Cli::tr("%1 is so already: nothing was changed.\n").arg(what));
    return ExitStatus::Done;
}

Outcome<> runRemove(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(session.arguments().word(0)));
    KITH_TRY_ASSIGN(const qint64 id, findRecord(book, *entity, session.arguments().word(1)));
    KITH_TRY_ASSIGN(const QString what, describe(book, *entity, id));
    KITH_TRY(RecordActions(book).remove(*entity, {id}));
    if (session.wantsJson())
        session.output().write(QJsonObject{{u"kind"_s, entity->name}, {u"id"_s, id}});
    else
        session.output().write(Cli::tr("Removed %1. kith undo brings it back.\n").arg(what));
    return ExitStatus::Done;
}

} // namespace

Command addCommand()
{
    return {.name = u"add"_s,
            .usage = u"KIND FIELD=VALUE…"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "add one record"),
            .details = QT_TRANSLATE_NOOP(
                "Cli", "kith add customer name=\"Nguyễn Thị Hương\" phone=\"0912 345 678\" city=Huế tags=vip\n"
                       "A further phone is phone_2, its label phone_2_label. A field of your own:\n"
                       "kith add custom_field kind=customer label=\"Shoe size\" type=number\n"
                       "with type text, number, money, date, yes_no, link or choice (then choices=\"small, large\")."),
            .minimumWords = 2,
            .maximumWords = -1,
            .run = runAdd};
}

Command setCommand()
{
    return {.name = u"set"_s,
            .usage = u"KIND ID FIELD=VALUE…"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "change one record"),
            .details = QT_TRANSLATE_NOOP("Cli", "FIELD= with nothing behind it empties a field."),
            .minimumWords = 3,
            .maximumWords = -1,
            .run = runSet};
}

Command removeCommand()
{
    return {.name = u"remove"_s,
            .usage = u"KIND ID"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "remove one record, with what belongs to it"),
            .minimumWords = 2,
            .maximumWords = 2,
            .run = runRemove};
}

} // namespace kith
