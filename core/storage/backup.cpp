// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/dump.h"
#include "storage/migrations.h"
#include "storage/privatefile.h"
#include "storage/replacing.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/copypages.h"
#include "storage/storagetext.h"

#include <QFile>

namespace kith {

namespace {

/// Removes an unfinished file, and what SQLite put beside it, unless told that it may stay.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
    }
    ~Unfinished()
    {
        if (!m_path.isEmpty())
            remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(Unfinished)
    void keep() { m_path.clear(); }

    static void remove(const QString& path)
    {
        QFile::remove(path);
        removeLogs(path);
    }

    static void removeLogs(const QString& path)
    {
        for (const QLatin1String suffix : {QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm")})
            QFile::remove(path + suffix);
    }

private:
    QString m_path;
};

Result<BookFacts> factsOf(Connection& connection)
{
    BookFacts facts;
    KITH_TRY_ASSIGN(facts.schemaVersion, connection.integer("PRAGMA user_version"));
    KITH_TRY_ASSIGN(const QStringList tables, ordinaryTables(connection));
    for (const QString& table : tables) {
        const QByteArray sql = "SELECT count(*) FROM \"" + table.toUtf8().replace("\"", "\"\"") + '"';
        KITH_TRY_ASSIGN(facts.rows[table], connection.integer(sql));
    }
    return facts;
}

Result<> mustBeABook(Connection& connection)
{
    KITH_TRY_ASSIGN(const qint64 application, connection.integer("PRAGMA application_id"));
    if (application != bookApplicationId)
        return error(Error::Code::NotABook, StorageText::tr("“%1” is not a Kith book.").arg(connection.path()));
    return {};
}

tl::unexpected<Error> damaged(const QString& path, const QString& detail)
{
    return error(
        Error::Code::Damaged,
        StorageText::tr("The copy “%1” was checked and is not good. Check the disk it is on, and the book.").arg(path),
        detail);
}

Result<> checkPagesAndReferences(Connection& connection)
{
    // The first complaint is enough: a copy is good or it is not.
    KITH_TRY_ASSIGN(const QString complaint, connection.text("PRAGMA integrity_check(1)"));
    if (complaint != u"ok")
        return damaged(connection.path(), complaint);
    KITH_TRY_ASSIGN(Statement references, connection.prepare("PRAGMA foreign_key_check"));
    KITH_TRY_ASSIGN(const bool isDangling, references.step());
    if (isDangling)
        return damaged(connection.path(), QStringLiteral("a dangling reference in ") + references.text(0));
    return {};
}

/// One that may move the log of a book into it; null where we have no business writing: in a book of another version.
Result<std::unique_ptr<Connection>> openMover(Connection& source, const CopyOptions& options)
{
    KITH_TRY_ASSIGN(const qint64 version, source.integer("PRAGMA user_version"));
    auto mover = Connection::open(source.path(),
                                  {.access = Connection::Access::ReadWrite, .vfs = options.vfs, .busyTimeout = 0});
    const bool mayMove = version == currentSchemaVersion() && mover && !(*mover)->isReadOnly();
    return mayMove ? std::move(*mover) : nullptr;
}

/// The pages and their counts from one moment, into a file that exists and is empty.
Result<BookFacts> copyInto(const QString& from, Connection& to, const CopyOptions& options)
{
    KITH_TRY_ASSIGN(const auto source,
                    Connection::open(from, {.access = Connection::Access::ReadOnly, .vfs = options.vfs}));
    KITH_TRY(mustBeABook(*source));
    KITH_TRY_ASSIGN(const auto mover, openMover(*source, options));
    // Held open, this transaction shows both the counts and the copy the same moment, whatever others write.
    KITH_TRY_ASSIGN(const Snapshot snapshot, beginSnapshot(*source, mover.get()));
    KITH_TRY_ASSIGN(BookFacts facts, factsOf(*source));
    KITH_TRY(copyPages(*source, to, snapshot, options.progress));
    KITH_TRY(source->execute("COMMIT"));
    return facts;
}

} // namespace

Result<BookFacts> copyBook(const QString& from, const QString& to, const CopyOptions& options)
{
    KITH_TRY_ASSIGN(auto target, Connection::open(to, {.access = Connection::Access::Create, .vfs = options.vfs}));
    Unfinished unfinished(to);
    KITH_TRY_ASSIGN(BookFacts facts, copyInto(from, *target, options));
    // A copy carries its book's journal mode; one file that stands alone needs no log beside it.
    KITH_TRY_ASSIGN(const QString mode, target->text("PRAGMA journal_mode = DELETE"));
    if (mode != u"delete")
        return damaged(to, QStringLiteral("journal mode ") + mode);
    target.reset();
    KITH_TRY(syncFile(to));
    KITH_TRY(syncFolderOf(to));
    unfinished.keep();
    return facts;
}

Result<BookFacts> verifyCopy(const QString& path, const BookFacts& expected, const CopyOptions& options)
{
    KITH_TRY_ASSIGN(const auto copy,
                    Connection::open(path, {.access = Connection::Access::ReadOnly, .vfs = options.vfs}));
    copy->setInterruption([&] { return !goesOn(options.progress, 0, 0); });
    KITH_TRY(mustBeABook(*copy));
    KITH_TRY(checkPagesAndReferences(*copy));
    KITH_TRY_ASSIGN(BookFacts facts, factsOf(*copy));
    KITH_TRY_ASSIGN(facts.sha256, fileHash(path));
    if (facts.schemaVersion != expected.schemaVersion || facts.rows != expected.rows)
        return damaged(path, QStringLiteral("other row counts than the book"));
    if (!expected.sha256.isEmpty() && facts.sha256 != expected.sha256)
        return damaged(path, QStringLiteral("another hash than when it was made"));
    return facts;
}

Result<BookFacts> backUpBook(const QString& from, const QString& to, const CopyOptions& options)
{
    if (QFile::exists(to))
        return error(Error::Code::Conflict, StorageText::tr("“%1” exists already. Choose another name.").arg(to));
    KITH_TRY(mayBeReplaced(to)); // SQLite throws away what it takes for the log of the book beside it
    const QString temporary = to + QStringLiteral(".part");
    Unfinished::remove(temporary);
    KITH_TRY_ASSIGN(const BookFacts facts, copyBook(from, temporary, options));
    const Unfinished unfinished(temporary);
    KITH_TRY_ASSIGN(BookFacts verified, verifyCopy(temporary, facts, options));
    // A log left by a book that is gone would be played into the one that takes its name. Where somebody took the name
    // meanwhile the file is theirs, and renaming fails.
    if (!QFile::exists(to))
        Unfinished::removeLogs(to);
    KITH_TRY(renameToNew(temporary, to));
    return verified;
}

Result<BookFacts> restoreBook(const QString& backup, const QString& to, const CopyOptions& options)
{
    return backUpBook(backup, to, options);
}

} // namespace kith
