// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"
#include "commands/commands.h"
#include "recordnames.h"
#include "session.h"
#include "table.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QJsonObject toJson(const Schema& schema, const std::vector<SearchHit>& hits)
{
    QJsonArray results;
    for (const SearchHit& hit : hits)
        results.append(QJsonObject{{u"kind"_s, schema.entity(hit.kind).name},
                                   {u"id"_s, hit.id},
                                   {u"title"_s, hit.title},
                                   {u"subtitle"_s, hit.subtitle},
                                   {u"score"_s, hit.score()}});
    return {{u"results"_s, results}};
}

Table table(const Schema& schema, const std::vector<SearchHit>& hits)
{
    Table rows({{Cli::tr("Id")}, {Cli::tr("Name")}, {Cli::tr("More")}});
    for (const SearchHit& hit : hits)
        rows.addRow({shownId(schema.entity(hit.kind), hit.id), hit.title, hit.subtitle});
    return rows;
}

Outcome<> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    KITH_TRY_ASSIGN(const qint64 limit, arguments.number(u"limit", 1, 50));
    Search search(session.book());
    KITH_TRY_ASSIGN(const auto hits,
                    search.find(arguments.words.join(u' '), static_cast<int>(std::min<qint64>(limit, 10'000))));
    const Schema& schema = *session.book().schema();
    if (session.wantsJson())
        session.output().write(toJson(schema, hits));
    else if (hits.empty())
        say(Cli::tr("Nothing found."));
    else
        session.output().write(table(schema, hits).toText(session.output().terminalColumns()));
    return ExitStatus::Done;
}

} // namespace

Command searchCommand()
{
    return {.name = u"search"_s,
            .usage = u"TEXT… [--limit N]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "find records by any part of a name, a number or a note"),
            .details = QT_TRANSLATE_NOOP("Cli", "Names are found whatever their script, case and accents, telephone "
                                                "numbers by some of their digits."),
            .minimumWords = 1,
            .maximumWords = -1,
            .options = {{u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Cli", "how many to show at most (50)")}},
            .run = run};
}

} // namespace kith
