// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commands.h"
#include "progressline.h"
#include "recordnames.h"
#include "reports/personexport.h"
#include "session.h"
#include "storage/backupfolder.h"
#include "storage/erasure.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString kindTitle(const Schema& schema, const QString& kind)
{
    return schema.entity(kind).pluralTitle();
}

QString reasonText(ErasurePlan::Reason reason)
{
    switch (reason) {
    case ErasurePlan::Reason::SharedWithOthers:
        return Cli::tr("about others as well; only the link goes");
    case ErasurePlan::Reason::PersonOfTheirOwn:
        return Cli::tr("persons of their own; only the link goes (--with-contacts takes them, too)");
    }
    return {};
}

QString reasonKey(ErasurePlan::Reason reason)
{
    return reason == ErasurePlan::Reason::SharedWithOthers ? u"shared"_s : u"person"_s;
}

QString planText(const Schema& schema, const ErasurePlan& plan)
{
    QString text = Cli::tr("To be erased for good: %1 “%2”\n")
                       .arg(shownId(schema.entity(plan.request.kind), plan.request.id), plan.title.simplified());
    for (const auto& [kind, ids] : plan.erased)
        text += Cli::tr("  %1: %2\n").arg(kindTitle(schema, kind)).arg(ids.size());
    if (plan.removed > 0)
        text += Cli::tr("  %1: %2\n").arg(Cli::tr("Deleted items")).arg(plan.removed);
    text += Cli::tr("  %1: %2\n").arg(Cli::tr("Lines of the history")).arg(plan.changes);
    if (!plan.kept.empty())
        text += Cli::tr("What stays:\n");
    for (const ErasurePlan::Kept& kept : plan.kept)
        text += Cli::tr("  %1: %2, %3\n")
                    .arg(kindTitle(schema, kept.kind))
                    .arg(kept.ids.size())
                    .arg(reasonText(kept.reason));
    return text + Cli::tr("This cannot be undone. Backups made before still hold these records until they are rotated "
                          "out; a restore erases them again. What others' notes say of the person stays.\n");
}

/// `exported`: empty where nothing was.
QJsonObject planJson(const ErasurePlan& plan, const QString& exported)
{
    QJsonObject erased;
    for (const auto& [kind, ids] : plan.erased)
        erased.insert(kind, qint64{std::ssize(ids)});
    QJsonArray kept;
    for (const ErasurePlan::Kept& each : plan.kept)
        kept.append(QJsonObject{{u"kind"_s, each.kind},
                                {u"records"_s, qint64{std::ssize(each.ids)}},
                                {u"reason"_s, reasonKey(each.reason)}});
    return {{u"kind"_s, plan.request.kind},
            {u"id"_s, plan.request.id},
            {u"erased"_s, erased},
            {u"deleted_items"_s, plan.removed},
            {u"changes"_s, plan.changes},
            {u"kept"_s, kept},
            {u"export"_s, exported.isEmpty() ? QJsonValue() : QJsonValue(exported)}};
}

/// One who means it says whom.
Outcome<> confirm(const ErasurePlan& plan)
{
    if (::isatty(STDIN_FILENO) != 1 || ::isatty(STDERR_FILENO) != 1)
        return wrongUsage(Cli::tr("Nothing was erased: there is nobody to ask. Say --yes to do it."));
    QTextStream err(stderr);
    err << Cli::tr("Type the name to erase, or press Enter to stop: ");
    err.flush();
    QTextStream in(stdin);
    if (!isConfirmedBy(plan, in.readLine()))
        return tl::unexpected(Problem({Error::Code::Cancelled, Cli::tr("Stopped. Nothing was erased."), {}}));
    return ExitStatus::Done;
}

/// Where all that is known of them goes first: the file named, else a free name in the working directory. Empty where
/// it was said that there shall be none.
Outcome<QString> exportPath(const Arguments& arguments, const ErasureRequest& request)
{
    if (arguments.has(u"no-export")) {
        if (arguments.has(u"export"))
            return wrongUsage(Cli::tr("--export and --no-export exclude each other."));
        return QString();
    }
    if (arguments.has(u"export")) {
        const QString path = QFileInfo(arguments.value(u"export")).absoluteFilePath();
        if (QFileInfo::exists(path))
            return tl::unexpected(Problem({Error::Code::Conflict,
                                           Cli::tr("“%1” exists already. Nothing was erased. Choose another name.")
                                               .arg(QDir::toNativeSeparators(path)),
                                           {}}));
        return path;
    }
    const QString stem = u"%1-%2"_s.arg(request.kind).arg(request.id);
    QString name = stem + u".json"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2.json"_s.arg(stem).arg(number);
    return QFileInfo(name).absoluteFilePath();
}

Outcome<> exportFirst(Book& book, const ErasurePlan& plan, const QString& path)
{
    if (path.isEmpty())
        return ExitStatus::Done;
    if (const auto exported = exportPerson(book, plan, path); !exported)
        return tl::unexpected(
            Problem({exported.error().code,
                     Cli::tr("%1 Nothing was erased. Name another file with --export, or say --no-export.")
                         .arg(exported.error().message),
                     exported.error().detail}));
    say(Cli::tr("All that is known of them was exported to “%1”. Keep it safe, or give it to them.")
            .arg(QDir::toNativeSeparators(path)));
    return ExitStatus::Done;
}

/// A removed record has no name to be found by, but its id.
Outcome<qint64> personMeant(Session& session, const EntityInfo& entity)
{
    if (const auto id = writtenId(entity, session.arguments().word(1), BareNumber::IsId))
        return *id;
    KITH_TRY_ASSIGN(const qint64 id, findRecord(session.book(), entity, session.arguments().word(1)));
    return id;
}

Outcome<> run(Session& session)
{
    Book& book = session.book();
    const auto schema = book.schema();
    const Arguments& arguments = session.arguments();
    KITH_TRY_ASSIGN(const EntityInfo* entity, session.kind(arguments.word(0)));
    if (entity->name != "customer"_L1 && entity->name != "contact"_L1)
        return wrongUsage(Cli::tr("Personal data is erased of customers and contacts. Name one of them."));
    if (book.isReadOnly()) // before anything of the person is written elsewhere
        return tl::unexpected(Problem({Error::Code::ReadOnly, book.readOnlyReason(), {}}));
    KITH_TRY_ASSIGN(const qint64 id, personMeant(session, *entity));
    const Companions companions = arguments.has(u"with-contacts") ? Companions::Go : Companions::Stay;
    KITH_TRY_ASSIGN(const ErasurePlan plan,
                    planErasure(book, {.kind = entity->name, .id = id, .companions = companions}));
    KITH_TRY_ASSIGN(const QString exported, exportPath(arguments, plan.request));
    say(planText(*schema, plan).chopped(1));
    if (!arguments.has(u"yes"))
        KITH_TRY(confirm(plan));
    KITH_TRY(exportFirst(book, plan, exported));
    ProgressLine line(Cli::tr("Erasing"));
    KITH_TRY_ASSIGN(
        const ErasureReport report,
        erase(book, plan, {.backupFolder = BackupFolder::pathFor(book.path()), .progress = line.progress()}));
    if (!report.isClean)
        say(Cli::tr("The records are gone; what the file may still hold of them goes when no other program uses it."));
    if (session.wantsJson())
        session.output().write(planJson(plan, exported));
    else
        session.output().write(Cli::tr("Erased: %1.\n").arg(shownId(*entity, id)));
    return ExitStatus::Done;
}

} // namespace

Command forgetCommand()
{
    return {.name = u"forget"_s,
            .usage = u"KIND ID [--export FILE | --no-export] [--with-contacts] [--yes]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "export, then erase a person's data for good"),
            .details =
                QT_TRANSLATE_NOOP("Cli", "Shows what goes and what stays, and asks. A backup is made and checked "
                                         "before; restoring it, or an\nolder one, erases the person again. It "
                                         "cannot be undone."),
            .minimumWords = 2,
            .maximumWords = 2,
            .options = {{u"export"_s, u"FILE"_s,
                         QT_TRANSLATE_NOOP(
                             "Cli", "where all that is known of the person is written first (JSON); else a new file in "
                                    "this directory")},
                        {u"no-export"_s, {}, QT_TRANSLATE_NOOP("Cli", "write no such file")},
                        {u"with-contacts"_s, {}, QT_TRANSLATE_NOOP("Cli", "the customer's contacts go, too")},
                        {u"yes"_s, {}, QT_TRANSLATE_NOOP("Cli", "do not ask")}},
            .run = run};
}

} // namespace kith
