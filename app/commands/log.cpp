// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logging.h"
#include "commands/commands.h"
#include "recordnames.h"
#include "schema/nearest.h"
#include "session.h"

#include <QRegularExpression>

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

/// A day as it is typed in a hurry: "today", "tomorrow", "+3 days", "+2w", or any date.
Result<QDate> dayIn(const QString& text)
{
    const QDate today = QDate::currentDate();
    const QString word = text.trimmed().toLower();
    if (word == "today"_L1)
        return today;
    if (word == "tomorrow"_L1)
        return today.addDays(1);
    static const QRegularExpression ahead(u"^\\+(\\d{1,4}) ?(d|days?|w|weeks?|m|months?)?$"_s);
    if (const auto match = ahead.match(word); match.hasMatch()) {
        const int count = match.captured(1).toInt();
        const QString unit = match.captured(2);
        if (unit.startsWith(u'm'))
            return today.addMonths(count);
        return today.addDays(unit.startsWith(u'w') ? count * 7 : count);
    }
    if (const auto day = parseDate(text))
        return *day;
    return error(Error::Code::InvalidInput,
                 Cli::tr("“%1” is no day. Write it as 2026-03-31, tomorrow, or +3 days.").arg(text));
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
    interaction.medium = arguments.value(u"medium");
    interaction.direction = arguments.value(u"direction");
    const auto schema = session.book().schema();
    const EntityInfo& info = schema->entity(u"interaction");
    KITH_TRY_ASSIGN(const Value outcome,
                    fromText(*info.find(u"outcome"), arguments.value(u"outcome"), session.textContext()));
    interaction.outcome = textOf(outcome);
    KITH_TRY_ASSIGN(const Value at, fromText(*info.find(u"at"), arguments.value(u"at"), session.textContext()));
    if (!isNull(at))
        interaction.at = QDateTime::fromMSecsSinceEpoch(integerOf(at), Qt::UTC);
    if (arguments.has(u"follow-up")) {
        KITH_TRY_ASSIGN(entry.followUp, dayIn(arguments.value(u"follow-up")));
    }
    return entry;
}

Outcome<> run(Session& session)
{
    KITH_TRY_ASSIGN(const LogEntry entry, entryIn(session));
    KITH_TRY_ASSIGN(const Logged logged, logInteraction(session.book(), entry));
    const bool hasTask = logged.task.isValid();
    if (session.wantsJson()) {
        session.output().write(QJsonObject{{u"kind"_s, u"interaction"_s},
                                           {u"id"_s, logged.interaction.value},
                                           {u"task"_s, hasTask ? QJsonValue(logged.task.value) : QJsonValue()}});
        return ExitStatus::Done;
    }
    session.output().write(Cli::tr("Logged as interaction:%1.\n").arg(logged.interaction.value));
    if (hasTask)
        session.output().write(
            Cli::tr("To do on %1: task:%2.\n").arg(entry.followUp.toString(Qt::ISODate)).arg(logged.task.value));
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
                        {u"at"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Cli", "when it was, as 2026-03-31T15:00; else now")},
                        {u"medium"_s, u"MEDIUM"_s, QT_TRANSLATE_NOOP("Cli", "phone, whatsapp, zalo … or your word")},
                        {u"direction"_s, u"out|in"_s, QT_TRANSLATE_NOOP("Cli", "who began")},
                        {u"follow-up"_s, u"DATE"_s,
                         QT_TRANSLATE_NOOP("Cli", "adds a task for that day: 2026-03-31, tomorrow, \"+3 days\"")}},
            .run = run};
}

} // namespace kith
