// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"

#include "commands/commands.h"
#include "progressline.h"
#include "session.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

Result<std::vector<Finding>> findings(Book& book)
{
    ProgressLine line(Cli::tr("Checking"));
    return check(book, [&](const QString& step) { return line.showStep(step); });
}

bool isAnyRepairable(const std::vector<Finding>& found)
{
    return std::any_of(found.begin(), found.end(), [](const Finding& finding) { return finding.isRepairable; });
}

bool isBeyondRepair(const Book& book)
{
    return book.obstacle() == Obstacle::Damage || book.obstacle() == Obstacle::Structure;
}

QJsonArray toJson(const std::vector<Finding>& found)
{
    QJsonArray array;
    for (const Finding& finding : found)
        array.append(QJsonObject{{u"what"_s, finding.what}, {u"repairable"_s, finding.isRepairable}});
    return array;
}

void print(Session& session, const std::vector<Finding>& found, const std::vector<Finding>& repaired)
{
    if (session.wantsJson()) {
        session.output().write(
            QJsonObject{{u"ok"_s, found.empty()}, {u"findings"_s, toJson(found)}, {u"repaired"_s, toJson(repaired)}});
        return;
    }
    for (const Finding& finding : repaired)
        session.output().write(Cli::tr("Repaired: %1\n").arg(finding.what));
    for (const Finding& finding : found)
        session.output().write(finding.what + u'\n');
    if (found.empty())
        session.output().write(Cli::tr("The book is in order.\n"));
    else if (isAnyRepairable(found) && !isBeyondRepair(session.book()))
        session.output().write(Cli::tr("kith check --repair builds what is derived again.\n"));
    else
        session.output().write(Cli::tr("Restore a backup: kith restore FILE --to BOOK.\n"));
}

Outcome<> run(Session& session)
{
    KITH_TRY_ASSIGN(std::vector<Finding> found, findings(session.book()));
    std::vector<Finding> repaired;
    // Onto damage nothing is written, not even what is derived.
    if (session.arguments().has(u"repair") && isAnyRepairable(found) && !isBeyondRepair(session.book())) {
        ProgressLine line(Cli::tr("Building again"));
        KITH_TRY(session.book().renewDerived(line.progress()));
        repaired = std::move(found);
        KITH_TRY_ASSIGN(found, findings(session.book()));
        std::erase_if(repaired, [](const Finding& finding) { return !finding.isRepairable; });
    }
    print(session, found, repaired);
    return found.empty() ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .usage = u"[--repair]"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "look for damage; exit status 1 if anything is wrong"),
            .details = QT_TRANSLATE_NOOP("Cli", "Checks the file, the references between records, and what is derived "
                                                "(search, sums, order) against its source."),
            .options = {{u"repair"_s, {}, QT_TRANSLATE_NOOP("Cli", "build what is derived again")}},
            .run = run};
}

} // namespace kith
