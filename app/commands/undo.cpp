// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "progressline.h"
#include "recordnames.h"
#include "session.h"
#include "storage/changelog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Step = Result<UndoReport> (ChangeLog::*)(const Progress&);

/// Takes the step up to so many times; fewer where there are not as many.
Result<std::vector<UndoReport>> repeat(Book& book, Step step, qint64 times)
{
    ProgressLine line(Cli::tr("Putting back"));
    ChangeLog log(book);
    std::vector<UndoReport> reports;
    while (static_cast<qint64>(reports.size()) < times) {
        Result<UndoReport> report = (log.*step)(line.progress());
        if (!report && report.error().code == Error::Code::NotFound && !reports.empty())
            break;
        if (!report)
            return tl::unexpected(report.error());
        reports.push_back(std::move(*report));
    }
    return reports;
}

QString idOf(const Schema& schema, const KeptChange& kept)
{
    return shownId(schema.entity(kept.kind), kept.id);
}

QJsonObject toJson(const Schema& schema, const UndoReport& report)
{
    QJsonArray kept;
    for (const KeptChange& each : report.kept)
        kept.append(QJsonObject{{u"kind"_s, schema.entity(each.kind).name},
                                {u"id"_s, each.id},
                                {u"field"_s, each.field.isEmpty() ? QJsonValue() : QJsonValue(each.field)},
                                {u"reason"_s, each.reason}});
    return {{u"change"_s, report.set.id.value},
            {u"title"_s, report.set.name.title()},
            {u"at"_s, formatInstant(report.set.at.toMSecsSinceEpoch(), QTimeZone::systemTimeZone())},
            {u"records"_s, report.changes},
            {u"kept"_s, kept}};
}

void print(Session& session, const QString& key, const QString& sentence, const std::vector<UndoReport>& reports)
{
    const std::shared_ptr<const Schema> schema = session.book().schema();
    if (session.wantsJson()) {
        QJsonArray steps;
        for (const UndoReport& report : reports)
            steps.append(toJson(*schema, report));
        session.output().write(QJsonObject{{key, steps}});
        return;
    }
    for (const UndoReport& report : reports) {
        session.output().write(sentence.arg(report.set.name.title()) + u'\n');
        for (const KeptChange& kept : report.kept)
            session.output().write(Cli::tr("  kept %1 %2: %3\n").arg(idOf(*schema, kept), kept.field, kept.reason));
    }
}

Outcome<> run(Session& session, Step step, const QString& key, const QString& sentence)
{
    qint64 times = 1;
    if (!session.arguments().words.isEmpty()) {
        KITH_TRY_ASSIGN(times, wholeNumber(session.arguments().word(0), 1, Cli::tr("the number of steps")));
    }
    KITH_TRY_ASSIGN(const auto reports, repeat(session.book(), step, times));
    print(session, key, sentence, reports);
    if (static_cast<qint64>(reports.size()) < times)
        say(Cli::tr("There were only %n step(s).", nullptr, static_cast<int>(reports.size())));
    return ExitStatus::Done;
}

Outcome<> runUndo(Session& session)
{
    return run(session, &ChangeLog::undoLast, u"undone"_s, Cli::tr("Undone: %1"));
}

Outcome<> runRedo(Session& session)
{
    return run(session, &ChangeLog::redoLast, u"redone"_s, Cli::tr("Done again: %1"));
}

} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .usage = u"[N]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "take back the last change, or the last N, also of earlier days"),
            .details = QT_TRANSLATE_NOOP("Cli", "What was edited since is kept, and listed."),
            .maximumWords = 1,
            .run = runUndo};
}

Command redoCommand()
{
    return {.name = u"redo"_s,
            .usage = u"[N]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "do again what was taken back"),
            .maximumWords = 1,
            .run = runRedo};
}

} // namespace kith
