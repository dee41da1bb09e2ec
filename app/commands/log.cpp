// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logging.h"
#include "base/naturaltime.h"
#include "commands/commands.h"
#include "recordnames.h"
#include "schema/nearest.h"
#include "session.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Outcome<QString> interactionKind(const QString& word)
{
    static const QStringList kinds{u"call"_s, u"visit"_s, u"meeting"_s, u"email"_s, u"message"_s, u"note"_s};
    if (kinds.contains(word))
        return word;
    const QString near = nearestName(word, kinds);
    if (!near.isEmpty())
        return wrongUsage(Cli::tr("“%1” cannot be logged. Did you mean “%2”?").arg(word, near));
    return wrongUsage(Cli::tr("“%1” cannot be logged. There are %2.").arg(word, kinds.join(", "_L1)));
}

/// Finds whom it was with, among customers and contacts: by id, or by a name that is one's alone among both.
Result<> addParty(Book& book, const QString& text, Interaction& interaction)
{
    const auto schema = book.schema();
    const EntityInfo& customers = schema->entity(u"customer");
    const EntityInfo& contacts = schema->entity(u"contact");
    if (writtenId(customers, text, BareNumber::IsId)) { // a bare number is a customer's
        KITH_TRY_ASSIGN(const qint64 id, findRecord(book, customers, text));
        interaction.customers.push_back({id});
        return {};
    }
    if (writtenId(contacts, text, BareNumber::IsId)) {
        KITH_TRY_ASSIGN(const qint64 id, findRecord(book, contacts, text));
        interaction.contacts.push_back({id});
        return {};
    }
    KITH_TRY_ASSIGN(const IdList asCustomer, recordsCalled(book, customers, text));
    KITH_TRY_ASSIGN(const IdList asContact, recordsCalled(book, contacts, text));
    if (asCustomer.size() == 1 && asContact.size() == 1)
        return error(Error::Code::Conflict,
                     Cli::tr("A customer and a contact are called “%1”: give %2 or %3.")
                         .arg(text, shownId(customers, asCustomer.front()), shownId(contacts, asContact.front())));
    if (asCustomer.empty() && !asContact.empty()) {
        KITH_TRY_ASSIGN(const qint64 id, findRecord(book, contacts, text));
        interaction.contacts.push_back({id});
        return {};
    }
    // One, or the error that lists several or the nearest.
    KITH_TRY_ASSIGN(const qint64 id, findRecord(book, customers, text));
    interaction.customers.push_back({id});
    return {};
}

/// When it was: as a table writes it, or as a person says it, "yesterday 3pm".
Result<QDateTime> momentIn(const Field& field, const QString& text, const TextContext& context)
{
    if (const auto at = fromText(field, text, context); at && !isNull(*at))
        return QDateTime::fromMSecsSinceEpoch(integerOf(*at), Qt::UTC);
    const NaturalReading reading{.lean = NaturalReading::Lean::Back};
    if (const auto when = parseNaturalTime(text, reading))
        return when->in(reading.now.timeZone()).toUTC();
    return error(Error::Code::InvalidInput,
                 Cli::tr("“%1” is no time. Write it as 2026-03-31T15:00, yesterday 3pm, or 10 min ago.").arg(text));
}

/// The day of a follow-up, and its hour where one was named.
Result<> setFollowUp(LogEntry& entry, const QString& text)
{
    const auto when = parseNaturalTime(text);
    if (!when)
        return error(Error::Code::InvalidInput,
                     Cli::tr("“%1” is no day. Write it as 2026-03-31, tomorrow, fri 3pm, or +3 days.").arg(text));
    entry.followUp = when->date;
    entry.followUpTime = when->time.value_or(QTime());
    return {};
}

Outcome<LogEntry> entryIn(Session& session)
{
    const Arguments& arguments = session.arguments();
    LogEntry entry;
    Interaction& interaction = entry.interaction;
    KITH_TRY_ASSIGN(interaction.kind, interactionKind(arguments.word(0)));
    const QStringList parties = arguments.values(u"with") + arguments.words.mid(1);
    if (parties.isEmpty())
        return wrongUsage(Cli::tr("With whom? Add --with CUSTOMER, by name or id."));
    for (const QString& party : parties)
        KITH_TRY(addParty(session.book(), party, interaction));
    KITH_TRY_ASSIGN(const qint64 minutes, arguments.number(u"minutes", 0, 0));
    interaction.minutes = static_cast<int>(std::min<qint64>(minutes, 1'000'000));
    interaction.text = arguments.value(u"text");
    const auto schema = session.book().schema();
    const EntityInfo& info = schema->entity(u"interaction");
    // A known word is stored as its key, however it is typed.
    const std::array choices{std::pair(u"medium"_s, &Interaction::medium),
                             std::pair(u"direction"_s, &Interaction::direction),
                             std::pair(u"outcome"_s, &Interaction::outcome)};
    for (const auto& [name, member] : choices) {
        KITH_TRY_ASSIGN(const Value value, fromText(*info.find(name), arguments.value(name), session.textContext()));
        interaction.*member = textOf(value);
    }
    if (arguments.has(u"at")) {
        KITH_TRY_ASSIGN(interaction.at, momentIn(*info.find(u"at"), arguments.value(u"at"), session.textContext()));
    }
    if (arguments.has(u"follow-up"))
        KITH_TRY(setFollowUp(entry, arguments.value(u"follow-up")));
    return entry;
}

/// A slip of the year is taken, but not in silence.
void sayOddTimes(const LogEntry& entry)
{
    const QDateTime at = entry.interaction.at;
    if (at.isValid() && at > QDateTime::currentDateTimeUtc())
        say(Cli::tr("kith: %1 is still to come. What is planned is a task: kith add task.")
                .arg(formatInstant(at.toMSecsSinceEpoch(), QTimeZone::systemTimeZone())));
    if (entry.followUp.isValid() && entry.followUp < QDate::currentDate())
        say(Cli::tr("kith: The follow-up on %1 is already past.").arg(entry.followUp.toString(Qt::ISODate)));
}

Outcome<> run(Session& session)
{
    KITH_TRY_ASSIGN(const LogEntry entry, entryIn(session));
    sayOddTimes(entry);
    KITH_TRY_ASSIGN(const Logged logged, logInteraction(session.book(), entry));
    const bool hasTask = logged.task.isValid();
    if (session.wantsJson()) {
        session.output().write(QJsonObject{{u"kind"_s, u"interaction"_s},
                                           {u"id"_s, logged.interaction.value},
                                           {u"task"_s, hasTask ? QJsonValue(logged.task.value) : QJsonValue()}});
        return ExitStatus::Done;
    }
    session.output().write(Cli::tr("Logged as interaction:%1.\n").arg(logged.interaction.value));
    if (hasTask) {
        const QString day = entry.followUp.toString(Qt::ISODate);
        const QString when = entry.followUpTime.isValid() ? day + entry.followUpTime.toString(u" HH:mm"_s) : day;
        session.output().write(Cli::tr("To do on %1: task:%2.\n").arg(when).arg(logged.task.value));
    }
    return ExitStatus::Done;
}

} // namespace

Command logCommand()
{
    return {.name = u"log"_s,
            .usage = u"call|visit|meeting|email|message|note --with CUSTOMER|CONTACT… [--text T] [--outcome O] "
                     u"[--minutes N] [--at TIME] [--follow-up DATE]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "write down a call, a visit … and the next step"),
            .details =
                QT_TRANSLATE_NOOP("Cli", "kith --as Asha log call --with \"Nguyễn Thị Hương\" --outcome interested "
                                         "--text \"Wants 20 kg\" --follow-up tomorrow"),
            .minimumWords = 1,
            .maximumWords = -1,
            .options = {{u"with"_s,
                         u"WHO"_s,
                         QT_TRANSLATE_NOOP("Cli", "a customer or contact, by id or name; any number"),
                         {},
                         true},
                        {u"text"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Cli", "what was said")},
                        {u"outcome"_s, u"OUTCOME"_s,
                         QT_TRANSLATE_NOOP("Cli", "talked, no_answer, call_back, sold … or your word")},
                        {u"minutes"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how long it took")},
                        {u"at"_s, u"TIME"_s,
                         QT_TRANSLATE_NOOP("Cli", "when it was: 2026-03-31T15:00, \"yesterday 3pm\"; else now")},
                        {u"medium"_s, u"MEDIUM"_s, QT_TRANSLATE_NOOP("Cli", "phone, whatsapp, zalo … or your word")},
                        {u"direction"_s, u"out|in"_s, QT_TRANSLATE_NOOP("Cli", "who began")},
                        {u"follow-up"_s, u"DATE"_s,
                         QT_TRANSLATE_NOOP("Cli", "adds a task for then: 2026-03-31, \"fri 3pm\", \"in 2 weeks\"")}},
            .run = run};
}

} // namespace kith
