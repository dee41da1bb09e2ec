// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "commands/commands.h"
#include "passphraseinput.h"
#include "progressline.h"
#include "registry.h"
#include "session.h"
#include "storage/restoring.h"
#include "storage/sealedbackup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// People count records, not the tables that hold them.
QJsonObject recordCounts(const BookFacts& facts)
{
    QJsonObject counts;
    const Registry registry = standardRegistry();
    for (const EntityInfo& entity : registry.entities) {
        const auto found = facts.rows.find(entity.name);
        if (!entity.isInternal && found != facts.rows.end())
            counts.insert(entity.plural, found->second);
    }
    return counts;
}

void print(Session& session, const QString& key, const QString& path, const BookFacts& facts, const QString& sentence)
{
    const QJsonObject counts = recordCounts(facts);
    if (session.wantsJson()) {
        session.output().write(
            QJsonObject{{key, path}, {u"records"_s, counts}, {u"sha256"_s, QString::fromLatin1(facts.sha256.toHex())}});
        return;
    }
    session.output().write(
        sentence.arg(QDir::toNativeSeparators(path), QString::number(counts[u"customers"].toInteger())));
}

Outcome<> backUpEncrypted(Session& session, const QString& path)
{
    KITH_TRY_ASSIGN(const Passphrase passphrase, readPassphrase(session.arguments(), PassphraseIs::New));
    ProgressLine line(Cli::tr("Backing up"), ProgressLine::Unit::Bytes);
    KITH_TRY_ASSIGN(const BookFacts facts,
                    backUpSealed(session.book().path(), path, passphrase, {.progress = line.progress()}));
    session.noteMade();
    print(session, u"backup"_s, path, facts,
          Cli::tr("Backed up to “%1”, encrypted, decrypted again and checked: %2 customers.\n"));
    return ExitStatus::Done;
}

Outcome<> runBackup(Session& session)
{
    const QString path = QFileInfo(session.arguments().word(0)).absoluteFilePath();
    if (session.arguments().has(u"encrypt"))
        return backUpEncrypted(session, path);
    ProgressLine line(Cli::tr("Backing up"));
    KITH_TRY_ASSIGN(const BookFacts facts, backUpBook(session.book().path(), path, {.progress = line.progress()}));
    session.noteMade();
    print(session, u"backup"_s, path, facts, Cli::tr("Backed up to “%1”, reopened and checked: %2 customers.\n"));
    return ExitStatus::Done;
}

Outcome<RestoreReport> restore(const Arguments& arguments, const QString& path)
{
    RestoreOptions options;
    if (isSealedFile(arguments.word(0))) {
        KITH_TRY_ASSIGN(options.passphrase, readPassphrase(arguments, PassphraseIs::Known));
    }
    ProgressLine line(Cli::tr("Restoring"));
    options.progress = line.progress();
    KITH_TRY_ASSIGN(RestoreReport report, restoreBackup(arguments.word(0), path, standardRegistry(), options));
    return report;
}

Outcome<> runRestore(Session& session)
{
    if (!session.arguments().has(u"to"))
        return wrongUsage(Cli::tr("Where to? Usage: kith restore FILE --to BOOK"));
    const QString path = QFileInfo(session.arguments().value(u"to")).absoluteFilePath();
    KITH_TRY_ASSIGN(const RestoreReport report, restore(session.arguments(), path));
    session.noteMade();
    print(session, u"book"_s, path, report.facts, Cli::tr("Restored to “%1”: %2 customers. Open it with --book.\n"));
    if (report.erasedAgain > 0)
        say(Cli::tr("%n record(s) of people who were erased since were erased again.", nullptr,
                    static_cast<int>(report.erasedAgain)));
    return ExitStatus::Done;
}

} // namespace

Command backupCommand()
{
    return {
        .name = u"backup"_s,
        .usage = u"FILE [--encrypt]"_s,
        .summary = QT_TRANSLATE_NOOP("Cli", "copy the book to a file, and prove the copy"),
        .details = QT_TRANSLATE_NOOP("Cli", "The copy is reopened, checked and counted before it gets its name. "
                                            "Never overwrites a file."),
        .minimumWords = 1,
        .maximumWords = 1,
        .options = {{u"encrypt"_s, {}, QT_TRANSLATE_NOOP("Cli", "encrypt it with a passphrase")}, passphraseOption()},
        .run = runBackup};
}

Command restoreCommand()
{
    return {.name = u"restore"_s,
            .usage = u"FILE --to BOOK"_s,
            .summary = QT_TRANSLATE_NOOP("Cli", "make a book of a backup, encrypted or not, in a new place"),
            .minimumWords = 1,
            .maximumWords = 1,
            .options = {{u"to"_s, u"BOOK"_s, QT_TRANSLATE_NOOP("Cli", "the book to make; never overwrites a file")},
                        passphraseOption()},
            .needsBook = Command::NeedsBook::No,
            .run = runRestore};
}

} // namespace kith
