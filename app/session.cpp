// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "booklocation.h"
#include "progressline.h"
#include "recordnames.h"
#include "registry.h"
#include "schema/nearest.h"
#include "shell/taste.h"
#include "storage/damagenote.h"
#include "storage/inspection.h"
#include "storage/lockfile.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith {

Result<> Session::openBook()
{
    const QString path = bookPath(m_arguments.value(u"book"));
    if (!QFileInfo::exists(path))
        return error(Error::Code::NotFound, Cli::tr("There is no book at “%1”. Name one with --book, or make one: "
                                                    "kith new FILE.")
                                                .arg(QDir::toNativeSeparators(path)));
    KITH_TRY_ASSIGN(m_book, Book::open(path, standardRegistry()));
    m_book->setFirstDayOfWeek(firstDayOfWeek());
    KITH_TRY(lookForDamage());
    KITH_TRY(renewDerived());
    if (!m_arguments.has(u"as"))
        return {};
    KITH_TRY_ASSIGN(const qint64 employee,
                    findRecord(*m_book, m_book->schema()->entity(u"employee"), m_arguments.value(u"as")));
    m_book->setWorkingAs({employee});
    return {};
}

Result<> Session::lookForDamage()
{
    if (!m_book->endedUncleanly())
        return {};
    // A window on another computer that has it open left nothing unclean behind.
    if (!LockFile::take(m_book->path()))
        return {};
    say(Cli::tr("kith: the last program that had this book open did not close it; looking for damage."));
    // Only a whole look takes back what an earlier one found.
    const auto how = DamageNote::read(m_book->path()) ? Inspection::Whole : Inspection::Quick;
    KITH_TRY_ASSIGN(const QStringList findings, inspect(m_book->connection(), how));
    rememberFindings(m_book->path(), how, findings);
    if (!findings.isEmpty())
        m_book->stopWriting(damageSentence(findings));
    return {};
}

void Session::sayObstacle() const
{
    if (!m_book)
        return;
    switch (m_book->obstacle()) {
    case Obstacle::NewerVersion:
    case Obstacle::Structure:
    case Obstacle::FullDisk:
    case Obstacle::Damage:
        say(u"kith: "_s + m_book->readOnlyReason());
        return;
    default:
        return; // what one knows, and what matters only to a change
    }
}

Result<> Session::renewDerived()
{
    KITH_TRY_ASSIGN(const bool isStale, m_book->needsRenewal());
    if (!isStale)
        return {};
    say(Cli::tr("kith: search and order are of another version of Kith or of ICU; they are made again."));
    ProgressLine line(Cli::tr("Making search and order again"));
    const auto renewed = m_book->renewDerived(line.progress());
    // The book can be used without: the next command tries again.
    if (!renewed && renewed.error().code != Error::Code::Cancelled) {
        say(u"kith: "_s + renewed.error().message);
        return {};
    }
    return renewed;
}

Outcome<const EntityInfo*> Session::kind(const QString& word)
{
    QStringList names;
    for (const EntityInfo& entity : m_book->schema()->entities()) {
        if (entity.name == word || entity.plural == word)
            return &entity;
        if (!entity.isInternal)
            names.append(entity.plural);
    }
    const QString near = nearestName(word, names);
    if (!near.isEmpty())
        return wrongUsage(Cli::tr("“%1” is no kind of record. Did you mean “%2”?").arg(word, near));
    return wrongUsage(Cli::tr("“%1” is no kind of record. There are %2.").arg(word, names.join(", "_L1)));
}

} // namespace kith
