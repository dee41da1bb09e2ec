// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "storage/backupfolder.h"
#include "storage/book.h"
#include "storage/erasurescope.h"
#include "storage/erasuretraces.h"
#include "storage/jobprogress.h"
#include "storage/meta.h"
#include "storage/privatefile.h"
#include "storage/referencenames.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

constexpr auto unfinished = "erasing"_L1; // in meta, while traces of erased rows may be left in the file

Result<> detach(Writer& writer, const ErasureScope& scope)
{
    for (const ErasureScope::Detached& each : scope.detached()) {
        const EntityInfo& entity = writer.schema().entity(each.record.first);
        KITH_TRY(writer.edit(entity, each.record.second, [&](Record& record) -> Result<> {
            record.values[static_cast<size_t>(each.field)] = {};
            return {};
        }));
    }
    return {};
}

/// Also of fields that only a newer Kith knows, which this one's schema leaves out.
Result<> removeOwnValues(Connection& connection, const EntityInfo& entity, qint64 id)
{
    KITH_TRY_ASSIGN(Statement remove,
                    connection.prepare("DELETE FROM custom_value WHERE record_id = ?1 AND field_id IN (SELECT id FROM "
                                       "custom_field WHERE kind = ?2)"));
    remove.bind(1, id).bind(2, entity.name);
    return remove.run();
}

/// What refers to the others goes first, so that nothing else is taken along.
Result<> removeRows(Writer& writer, const std::set<RecordKey>& records, JobProgress& job)
{
    for (auto key = records.rbegin(); key != records.rend(); ++key) {
        KITH_TRY(job.advance());
        const EntityInfo& entity = writer.schema().entity(key->first);
        KITH_TRY_ASSIGN(const bool isThere, recordExists(writer.connection(), entity, key->second));
        if (isThere)
            KITH_TRY(writer.remove(entity, key->second));
        KITH_TRY(removeOwnValues(writer.connection(), entity, key->second));
    }
    return {};
}

/// A set of changes whose lines go goes, too. Where it was the last one its number would be given again, and who still
/// offers to undo it would undo something else: so the erasure of what has no rows any more has a set of its own.
Result<> keepNumbers(Writer& writer, qint64 lastSet)
{
    KITH_TRY_ASSIGN(const qint64 last, writer.connection().integer("SELECT coalesce(max(id), 0) FROM change_set"));
    if (last > lastSet)
        return {};
    KITH_TRY_ASSIGN(Statement insert, writer.connection().prepare("INSERT INTO change_set (at, employee_id, name) "
                                                                  "VALUES (?1, ?2, 'erase')"));
    insert.bind(1, writer.now());
    if (writer.employee().isValid())
        insert.bind(2, writer.employee().value);
    return insert.run();
}

/// In one transaction: rows, search, history, and the marks. The file itself is cleaned by finishErasure().
Result<qint64> eraseRecords(Book& book, const std::set<RecordKey>& persons, Companions companions,
                            const Progress& progress)
{
    Connection& connection = book.connection();
    JobProgress job(connection, progress, 0);
    return book.change({u"erase"_s, {}}, [&](Writer& writer) -> Result<qint64> {
        KITH_TRY_ASSIGN(const ErasureScope scope,
                        ErasureScope::around(connection, writer.sharedSchema(), persons, companions));
        job.setTotal(std::ssize(scope.records()));
        KITH_TRY(rememberErased(connection, writer.schema(), scope.records()));
        KITH_TRY_ASSIGN(ErasureTraces traces,
                        ErasureTraces::find(connection, writer.schema(), scope.records(), scope.names()));
        KITH_TRY_ASSIGN(const qint64 lastSet, connection.integer("SELECT coalesce(max(id), 0) FROM change_set"));
        KITH_TRY(detach(writer, scope));
        KITH_TRY(removeRows(writer, scope.records(), job));
        KITH_TRY(job.complete());
        KITH_TRY(keepNumbers(writer, lastSet));
        KITH_TRY(traces.clear(connection, writer.schema()));
        KITH_TRY(SearchIndex(connection).optimize());
        KITH_TRY(writeMeta(connection, unfinished, u"1"_s));
        return std::ssize(scope.records());
    });
}

/// Everything of the log into the file, and the log emptied; false while others read.
Result<bool> emptyLog(Connection& connection)
{
    KITH_TRY_ASSIGN(const qint64 isBusy, connection.integer("PRAGMA wal_checkpoint(TRUNCATE)"));
    return isBusy == 0;
}

/// In the folder that is set now, and in the default one: a restore looks there, whichever folder is set by then.
Result<> keepMarks(Book& book, const QString& backupFolder)
{
    KITH_TRY_ASSIGN(const ErasedMarks marks, erasedMarks(book.connection()));
    const QString always = BackupFolder::defaultPathFor(book.path());
    KITH_TRY(makePrivateFolder(always));
    KITH_TRY(keepErasedMarksBeside(always, marks));
    return QDir(backupFolder).exists() ? keepErasedMarksBeside(backupFolder, marks) : Result<>();
}

Result<bool> cleanFile(Connection& connection)
{
    // Pages and parts of pages that rows lay in before, in use or free, are copied by nobody.
    if (const auto vacuumed = connection.execute("VACUUM"); !vacuumed) {
        if (vacuumed.error().code == Error::Code::Conflict)
            return false;
        return tl::unexpected(vacuumed.error());
    }
    KITH_TRY_ASSIGN(const bool isEmpty, emptyLog(connection));
    if (!isEmpty)
        return false;
    KITH_TRY(connection.execute("DELETE FROM meta WHERE key = 'erasing'"));
    return emptyLog(connection);
}

} // namespace

Result<ErasureReport> erase(Book& book, const ErasurePlan& plan, const ErasureOptions& options)
{
    if (!options.backupFolder.isEmpty()) {
        BackupFolder folder(options.backupFolder);
        KITH_TRY(folder.make(book.path(), u"erase"_s, QDateTime::currentDateTimeUtc(), {.progress = options.progress}));
    }
    const int kind = book.schema()->entity(plan.request.kind).number;
    KITH_TRY(eraseRecords(book, {{kind, plan.request.id}}, plan.request.companions, options.progress));
    const auto isClean = finishErasure(book, options.backupFolder, options.drafts);
    return ErasureReport{.isClean = isClean.value_or(false)};
}

Result<qint64> eraseAgain(Book& book, const ErasedMarks& marks)
{
    KITH_TRY_ASSIGN(const std::set<RecordKey> found, markedRecords(book.connection(), *book.schema(), marks));
    if (found.empty())
        return 0;
    KITH_TRY_ASSIGN(const qint64 erased, eraseRecords(book, found, Companions::Stay, {}));
    KITH_TRY_ASSIGN(const bool isClean, finishErasure(book, {}));
    if (!isClean)
        return error(Error::Code::Conflict,
                     QCoreApplication::translate("storage", "Another program uses “%1”. Close it and try again.")
                         .arg(book.path()));
    return erased;
}

bool isErasureUnfinished(Book& book)
{
    return !readMeta(book.connection(), unfinished).value_or(QString()).isEmpty();
}

Result<bool> finishErasure(Book& book, const QString& backupFolder, Drafts drafts)
{
    Connection& connection = book.connection();
    if (!isErasureUnfinished(book))
        return true;
    const bool isFile = !book.path().startsWith(u':');
    if (isFile && !backupFolder.isEmpty())
        KITH_TRY(keepMarks(book, backupFolder));
    if (isFile && drafts == Drafts::Drop)
        KITH_TRY(dropDraftsOfTheErased(book));
    if (isFile)
        KITH_TRY(dropFormsOfTheErased(book));
    return cleanFile(connection);
}

} // namespace kith
