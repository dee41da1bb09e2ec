// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/duplicates.h"
#include "commands/commands.h"
#include "customers/notsame.h"
#include "progressline.h"
#include "recordnames.h"
#include "session.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"
#include "table.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr qint64 usualMinimum = 50;

struct TitledPair
{
    const DuplicatePair* pair = nullptr;
    QString first{};
    QString second{};
};

Result<std::vector<TitledPair>> withTitles(Book& book, const EntityInfo& entity,
                                           const std::vector<DuplicatePair>& pairs)
{
    IdList ids;
    for (const DuplicatePair& pair : pairs) {
        ids.push_back(pair.first);
        ids.push_back(pair.second);
    }
    KITH_TRY_ASSIGN(const QStringList names, titles(book.connection(), entity, ids));
    std::vector<TitledPair> titled;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto at = static_cast<qsizetype>(2 * i);
        titled.push_back({&pairs[i], names[at], names[at + 1]});
    }
    return titled;
}

QJsonObject toJson(const EntityInfo& entity, const std::vector<TitledPair>& pairs)
{
    QJsonArray listed;
    for (const TitledPair& titled : pairs) {
        QJsonArray reasons;
        for (const LikenessReason reason : titled.pair->likeness.reasons)
            reasons.append(reasonKey(reason));
        listed.append(QJsonObject{
            {u"score"_s, titled.pair->likeness.score},
            {u"reasons"_s, reasons},
            {u"records"_s, QJsonArray{QJsonObject{{u"id"_s, titled.pair->first}, {u"title"_s, titled.first}},
                                      QJsonObject{{u"id"_s, titled.pair->second}, {u"title"_s, titled.second}}}}});
    }
    return {{u"kind"_s, entity.name}, {u"pairs"_s, listed}};
}

QString toText(const EntityInfo& entity, const std::vector<TitledPair>& pairs, int columns)
{
    Table rows({{Cli::tr("Score"), Table::Align::Right},
                {Cli::tr("Keep")},
                {Cli::tr("Name")},
                {Cli::tr("Other")},
                {Cli::tr("Name")},
                {Cli::tr("Because")}});
    for (const TitledPair& titled : pairs) {
        QStringList reasons;
        for (const LikenessReason reason : titled.pair->likeness.reasons)
            reasons.append(reasonTitle(reason));
        rows.addRow({QString::number(titled.pair->likeness.score), shownId(entity, titled.pair->first), titled.first,
                     shownId(entity, titled.pair->second), titled.second, reasons.join(", "_L1)});
    }
    return rows.toText(columns);
}

/// `[KIND] A B`: without a kind they are customers, or what their ids say.
Outcome<> runNotSame(Session& session)
{
    Book& book = session.book();
    const QStringList& words = session.arguments().words;
    if (words.size() < 2 || words.size() > 3)
        return wrongUsage(Cli::tr("Name the two that are not the same: kith duplicates --not-same customer:3 "
                                  "customer:9."));
    const bool areContacts = words.size() == 2 && words.front().startsWith("contact:"_L1);
    const QString kind = areContacts ? u"contacts"_s : u"customers"_s;
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(words.size() == 3 ? words.front() : kind));
    KITH_TRY_ASSIGN(const qint64 one, findRecord(book, *entity, words[words.size() - 2]));
    KITH_TRY_ASSIGN(const qint64 other, findRecord(book, *entity, words.back()));
    KITH_TRY_ASSIGN(const int told, tellApart(book, entity->name, {pairOf(one, other)}));
    if (session.wantsJson()) {
        session.output().write(
            QJsonObject{{u"kind"_s, entity->name}, {u"not_same"_s, QJsonArray{one, other}}, {u"added"_s, told}});
        return ExitStatus::Done;
    }
    session.output().write(
        told > 0 ? Cli::tr("%1 and %2 are not the same: they are no longer listed as duplicates. kith undo takes it "
                           "back.\n")
                       .arg(shownId(*entity, one), shownId(*entity, other))
                 : Cli::tr("It is known that %1 and %2 are not the same.\n")
                       .arg(shownId(*entity, one), shownId(*entity, other)));
    return ExitStatus::Done;
}

Outcome<> runDuplicates(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    const Arguments& arguments = session.arguments();
    if (arguments.has(u"not-same"))
        return runNotSame(session);
    if (arguments.words.size() > 1)
        return wrongUsage(Cli::tr("One kind at a time: kith duplicates contacts."));
    const QString word = arguments.words.isEmpty() ? u"customers"_s : arguments.word(0);
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(word));
    if (entity->indexOf(u"phones") < 0)
        return wrongUsage(Cli::tr("Duplicates are looked for among customers, contacts and employees."));
    KITH_TRY_ASSIGN(const qint64 limit, arguments.number(u"limit", 1, 1000));
    KITH_TRY_ASSIGN(const qint64 minimum, arguments.number(u"minimum", 1, usualMinimum));

    ProgressLine line(Cli::tr("Comparing records"));
    KITH_TRY_ASSIGN(const auto pairs, findDuplicates(book.connection(), *schema,
                                                     {.kind = entity->number,
                                                      .minimum = static_cast<int>(std::min<qint64>(minimum, 100)),
                                                      .limit = static_cast<size_t>(limit),
                                                      .progress = line.progress()}));
    KITH_TRY_ASSIGN(const auto titled, withTitles(book, *entity, pairs));
    if (session.wantsJson())
        session.output().write(toJson(*entity, titled));
    else if (titled.empty())
        say(Cli::tr("No two %1 look alike.").arg(entity->pluralTitle().toLower()));
    else
        session.output().write(toText(*entity, titled, session.output().terminalColumns()));
    return ExitStatus::Done;
}

Outcome<> runMerge(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    const Arguments& arguments = session.arguments();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(arguments.word(0)));
    KITH_TRY_ASSIGN(const qint64 keep, findRecord(book, *entity, arguments.word(1)));
    IdList others;
    for (const QString& word : arguments.words.mid(2)) {
        KITH_TRY_ASSIGN(const qint64 other, findRecord(book, *entity, word));
        others.push_back(other);
    }
    KITH_TRY_ASSIGN(const int moved, RecordActions(book).merge(*entity, keep, others));
    if (session.wantsJson()) {
        QJsonArray merged;
        for (const qint64 other : others)
            merged.append(other);
        session.output().write(
            QJsonObject{{u"kind"_s, entity->name}, {u"id"_s, keep}, {u"merged"_s, merged}, {u"moved"_s, moved}});
        return ExitStatus::Done;
    }
    KITH_TRY_ASSIGN(const QStringList title, titles(book.connection(), *entity, {keep}));
    session.output().write(
        Cli::tr("Merged into %1 “%2”; %n link(s) moved along. kith undo takes it apart again.\n", "", moved)
            .arg(shownId(*entity, keep), title.value(0).simplified()));
    return ExitStatus::Done;
}

} // namespace

Command duplicatesCommand()
{
    return {.name = u"duplicates"_s,
            .usage = u"[KIND] [--minimum SCORE] [--limit N] | [KIND] --not-same A B"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "list customers or contacts that look like one and the same"),
            .details = QT_TRANSLATE_NOOP("Cli", "By external id, e-mail, telephone number, address, and names in any "
                                                "script; with a score from 0 to 100 and the\nreasons, best first. kith "
                                                "merge makes one of them; --not-same A B remembers for everybody that "
                                                "they are two."),
            .minimumWords = 0,
            .maximumWords = 3,
            .options = {{u"not-same"_s, {}, QT_TRANSLATE_NOOP("Cli", "say that the two named are not the same")},
                        {u"minimum"_s, u"SCORE"_s, QT_TRANSLATE_NOOP("Cli", "the lowest score listed (50)")},
                        {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many pairs at most (1000)")}},
            .run = runDuplicates};
}

Command mergeCommand()
{
    return {.name = u"merge"_s,
            .usage = u"KIND KEEP OTHER…"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "make one record of several; nothing linked to them is lost"),
            .details = QT_TRANSLATE_NOOP("Cli", "KEEP stays as it is and takes what it lacks from the others: phones, "
                                                "e-mails, addresses, tags and notes\nare joined. Interactions, tasks, "
                                                "contacts and needs of the others become those of KEEP."),
            .minimumWords = 3,
            .maximumWords = -1,
            .run = runMerge};
}

} // namespace kith
