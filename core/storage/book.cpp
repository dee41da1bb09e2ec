// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "base/money.h"
#include "storage/backupfolder.h"
#include "storage/customfields.h"
#include "storage/damagenote.h"
#include "storage/derived.h"
#include "storage/draftjournal.h"
#include "storage/erasure.h"
#include "storage/inspection.h"
#include "storage/leftopen.h"
#include "storage/meta.h"
#include "storage/migrations.h"
#include "storage/olderbook.h"
#include "storage/privatefile.h"
#include "storage/replacing.h"
#include "storage/sharedplace.h"
#include "storage/sqlite/checkpointer.h"
#include "storage/sqlite/workers.h"
#include "storage/storagetext.h"
#include "storage/upgrade.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// A worker reads through what it reads once; each of its cached pages would be held beside the window's.
constexpr int workerCache = 2048; // KiB

constexpr int monthsOfYear = 12;
const QString fiscalYearKey = u"fiscal_year_start"_s;

/// EXTRA is FULL where there is a log, and where there is none syncs the removal of the journal, too.
QByteArray durability(const QString& path)
{
    const QByteArray mode = isSharedPlace(path) ? "DELETE" : "WAL";
    return "PRAGMA journal_mode = " + mode + "; PRAGMA synchronous = EXTRA;";
}

QString systemRegion()
{
    const QString name = QLocale::system().name();
    return name.contains(u'_') ? name.section(u'_', 1, 1) : QString();
}

Result<Currency> baseCurrency(const QString& asked)
{
    if (asked.isEmpty()) {
        const QString system = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
        return Currency::fromCode(system).value_or(*Currency::fromCode(u"EUR"));
    }
    if (const auto known = Currency::fromCode(asked))
        return *known;
    return error(Error::Code::InvalidInput,
                 StorageText::tr("“%1” is not a currency. Use a code of ISO 4217 such as EUR, INR or VND.").arg(asked));
}

} // namespace

Book::Book(std::unique_ptr<Connection> connection, const Registry& registry)
    : m_connection(std::move(connection))
    , m_workers(std::make_shared<Workers>())
    , m_schema(std::make_shared<const Schema>(registry))
{
}

Book::~Book()
{
    constexpr auto patience = std::chrono::milliseconds(500); // one that does not stop is not worth hanging for
    m_checkpointer.reset();
    m_workers->dismiss(patience);
}

Result<std::unique_ptr<Book>> Book::create(const QString& path, const Registry& registry, const Identity& identity,
                                           const Options& options)
{
    if (!QFile::exists(path))
        KITH_TRY(mayBeReplaced(path)); // SQLite throws away what it takes for the log of the book beside it
    KITH_TRY_ASSIGN(auto connection,
                    Connection::open(path, {.access = Connection::Access::Create, .vfs = options.vfs}));
    std::unique_ptr<Book> book(new Book(std::move(connection), registry));
    book->m_vfs = options.vfs;
    if (auto made = book->initialise(identity); !made) {
        // Half a book is no book: leave nothing behind.
        book.reset();
        for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1StringView(suffix));
        return tl::unexpected(made.error());
    }
    return book;
}

Result<std::unique_ptr<Book>> Book::createInMemory(const Registry& registry, const Identity& identity)
{
    KITH_TRY_ASSIGN(auto connection, Connection::openInMemory());
    std::unique_ptr<Book> book(new Book(std::move(connection), registry));
    KITH_TRY(book->initialise(identity));
    return book;
}

Result<> Book::initialise(const Identity& identity)
{
    KITH_TRY_ASSIGN(const Currency currency, baseCurrency(identity.currency));
    KITH_TRY(m_connection->execute(durability(path())));
    KITH_TRY_ASSIGN(Transaction transaction, Transaction::begin(*m_connection));
    KITH_TRY(m_connection->execute("PRAGMA application_id = " + QByteArray::number(bookApplicationId)));
    KITH_TRY(migrate(*m_connection, 0));
    const QString locale =
        identity.collationLocale.isEmpty() ? QLocale::system().bcp47Name() : identity.collationLocale;
    KITH_TRY_ASSIGN(const Collation collation, Collation::create(locale));
    KITH_TRY(writeMeta(*m_connection, u"book_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    KITH_TRY(writeMeta(*m_connection, u"collation_locale"_s, locale));
    KITH_TRY(markDerivedCurrent(*m_connection, collation));
    KITH_TRY(writeMeta(*m_connection, u"currency"_s, currency.code()));
    KITH_TRY(writeMeta(*m_connection, u"region"_s, identity.region.isEmpty() ? systemRegion() : identity.region));
    // Copied at first use: an upgrade of our table must not shift amounts that are stored.
    KITH_TRY_ASSIGN(Statement remember,
                    m_connection->prepare("INSERT INTO currency (code, minor_digits) VALUES (?1, ?2)"));
    remember.bind(1, currency.code()).bind(2, qint64{currency.minorDigits()});
    KITH_TRY(remember.run());
    KITH_TRY(transaction.commit());
    return load();
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, const Registry& registry, const Options& options)
{
    const bool isLeft = wasLeftOpen(path);
    KITH_TRY_ASSIGN(auto connection, Connection::open(path, {.access = options.access, .vfs = options.vfs}));
    std::unique_ptr<Book> book(new Book(std::move(connection), registry));
    book->m_vfs = options.vfs;
    book->m_endedUncleanly = isLeft;
    KITH_TRY(book->admit(options));
    if (auto loaded = book->load(); !loaded) {
        // Its structure is not ours, so that what should be there is not.
        if (book->isReadOnly() && loaded.error().code == Error::Code::Internal)
            return error(Error::Code::Damaged, book->m_readOnlyReason, loaded.error().detail);
        return tl::unexpected(loaded.error());
    }
    // What cannot be done now is tried again the next time. The place of the backups may hang: it is asked only then.
    if (!book->isReadOnly() && isErasureUnfinished(*book))
        (void)finishErasure(*book, BackupFolder::pathFor(path));
    return book;
}

Result<> Book::admit(const Options& options)
{
    // It may be anyone's: not a byte changes before it was found to be ours.
    m_connection->setLeavesLog(m_connection->hasLog());
    KITH_TRY_ASSIGN(const qint64 application, m_connection->integer("PRAGMA application_id"));
    if (application != bookApplicationId)
        return error(Error::Code::NotABook, StorageText::tr("“%1” is not a Kith book.").arg(path()));
    KITH_TRY_ASSIGN(const qint64 version, m_connection->integer("PRAGMA user_version"));
    KITH_TRY(findObstacle(version));
    const bool isWished = options.access == Connection::Access::ReadOnly;
    if (isWished && (!isReadOnly() || m_obstacle == Obstacle::Permission))
        hinder(Obstacle::Wish, StorageText::tr("The book was opened for reading only."));

    if (isReadOnly() && options.access != Connection::Access::ReadOnly) {
        const QString file = path();
        m_connection.reset();
        KITH_TRY_ASSIGN(m_connection,
                        Connection::open(file, {.access = Connection::Access::ReadOnly, .vfs = options.vfs}));
    }
    if (isReadOnly())
        return {};
    m_connection->setLeavesLog(false);
    KITH_TRY(m_connection->execute(durability(path())));
    return version < currentSchemaVersion()
               ? upgrade(*m_connection, options.backsUpBeforeMigration ? BackupFolder::pathFor(path()) : QString(),
                         options.vfs)
               : Result<>();
}

void Book::hinder(Obstacle obstacle, const QString& reason)
{
    m_obstacle = obstacle;
    m_readOnlyReason = reason;
}

void Book::findDamageNote()
{
    const std::optional<DamageNote> note = DamageNote::read(path());
    if (!note)
        return;
    if (note->isOfThisFile)
        hinder(Obstacle::Damage, damageSentence(note->findings));
    else
        m_endedUncleanly = true; // a sound file in its place is found sound by the next look
}

Result<> Book::findObstacle(qint64 version)
{
    KITH_TRY_ASSIGN(const QByteArray fingerprint, schemaFingerprint(*m_connection));
    if (version > currentSchemaVersion())
        hinder(Obstacle::NewerVersion, newerVersionSentence());
    else if (fingerprint != expectedFingerprint(version))
        hinder(Obstacle::Structure,
               StorageText::tr(
                   "The structure of this book is not what Kith writes: someone changed it. It can be read; to "
                   "go on working, restore a backup."));
    else if (m_connection->isWithoutRoom())
        hinder(Obstacle::FullDisk, StorageText::tr("The disk is full, so that this book can only be read. To change "
                                                   "it, free some space and open it again."));
    else if (m_connection->isReadOnly())
        hinder(Obstacle::Permission,
               StorageText::tr(
                   "The book's file or its folder does not allow changes. It can be read; to change it, copy it "
                   "elsewhere or ask for the permission."));
    // SQLite keeps one log a name: written under two, a file is soon spoilt.
    else if (hasSeveralNames(path()))
        hinder(Obstacle::SeveralNames,
               StorageText::tr(
                   "This book has a second name (a hard link), and writing under both would spoil it. It can be "
                   "read; to change it, remove the other name."));
    else
        findDamageNote();
    return {};
}

Result<> Book::load()
{
    KITH_TRY_ASSIGN(const QString locale, meta(u"collation_locale"_s));
    KITH_TRY_ASSIGN(Collation collation, Collation::create(locale));
    m_collation = std::make_shared<const Collation>(std::move(collation));
    KITH_TRY_ASSIGN(m_region, meta(u"region"_s));
    KITH_TRY_ASSIGN(const QString code, meta(u"currency"_s));
    m_currency = Currency::fromCode(code).value_or(Currency());
    m_calendar.weekStart = QLocale().firstDayOfWeek();
    KITH_TRY_ASSIGN(const QString month, meta(fiscalYearKey));
    m_calendar.fiscalYearStart = std::clamp(month.toInt(), 1, monthsOfYear);
    if (isReadOnly())
        KITH_TRY(completeOlderBook(*m_connection, *m_schema));
    return reloadSchema();
}

Result<bool> Book::needsRenewal()
{
    if (isReadOnly())
        return false;
    return isDerivedStale(*m_connection, *m_collation);
}

Result<> Book::renewDerived(const Progress& progress)
{
    return kith::renewDerived(*this, progress);
}

Result<> Book::catchUp()
{
    KITH_TRY_ASSIGN(const qint64 version, m_connection->integer("PRAGMA data_version"));
    if (version == m_dataVersion)
        return {};
    m_dataVersion = version;
    KITH_TRY_ASSIGN(const qint64 structure, m_connection->integer("PRAGMA user_version"));
    if (structure > currentSchemaVersion()) {
        hinder(Obstacle::NewerVersion, newerVersionSentence());
        return error(Error::Code::ReadOnly, m_readOnlyReason);
    }
    return reloadSchema();
}

Result<> Book::reloadSchema()
{
    KITH_TRY_ASSIGN(const QByteArray defined, customFieldFingerprint(*m_connection));
    if (defined == m_customFields)
        return {};
    m_formerSchemas.push_back(m_schema);
    KITH_TRY_ASSIGN(m_schema, withCustomFields(*m_connection, *m_schema));
    m_customFields = defined;
    return {};
}

ConnectionOpener Book::opener(Connection::Access access) const
{
    const bool isWriting = access != Connection::Access::ReadOnly && !isReadOnly();
    const Connection::Options options{
        .access = isWriting ? access : Connection::Access::ReadOnly, .vfs = m_vfs, .cacheKibibytes = workerCache};
    const auto older = isReadOnly() ? m_schema : nullptr;
    return [path = path(), options, isWriting, older, workers = m_workers]() -> Result<std::unique_ptr<Connection>> {
        KITH_TRY_ASSIGN(auto another, Connection::open(path, options));
        Workers::enlist(workers, *another);
        if (isWriting)
            KITH_TRY(another->execute("PRAGMA synchronous = EXTRA"));
        if (older)
            KITH_TRY(completeOlderBook(*another, *older));
        return another;
    };
}

void Book::checkpointInBackground()
{
    const bool isFile = !m_connection->path().startsWith(u':');
    if (isReadOnly() || !isFile || m_checkpointer)
        return;
    m_checkpointer = std::make_unique<Checkpointer>(*m_connection, opener(Connection::Access::ReadWrite));
}

Result<> Book::runChange(const ChangeName& name, const std::function<Result<>(Writer&)>& work)
{
    if (isReadOnly())
        return error(Error::Code::ReadOnly, m_readOnlyReason);
    KITH_TRY_ASSIGN(Transaction transaction, Transaction::begin(*m_connection));
    KITH_TRY(catchUp());
    // References are checked at the commit: an undo puts records back in any order.
    KITH_TRY(m_connection->execute("PRAGMA defer_foreign_keys = ON"));
    Writer writer({.connection = *m_connection,
                   .schema = m_schema,
                   .collation = *m_collation,
                   .region = m_region,
                   .employee = m_employee,
                   .now = QDateTime::currentMSecsSinceEpoch()},
                  name);
    KITH_TRY(work(writer));
    if (!m_draft.isEmpty())
        KITH_TRY(recordDraft(*m_connection, m_draft));
    KITH_TRY_ASSIGN(const ChangeNotice notice, writer.finish());
    KITH_TRY(transaction.commit());
    m_lastChange = notice.set;
    announce(notice);
    return {};
}

void Book::announce(const ChangeNotice& notice)
{
    if (!notice.set.isValid())
        return;
    const int definitions = m_schema->entity(u"custom_field").number;
    const int employees = m_schema->entity(u"employee").number;
    bool isSchemaStale = false;
    for (const ChangeNotice::Touched& touched : notice.touched) {
        isSchemaStale = isSchemaStale || touched.kind == definitions;
        // Who is gone no longer works here: what is done next is nobody's.
        if (touched.kind == employees && touched.operation == Operation::Removed && touched.id == m_employee.value)
            m_employee = {};
    }
    if (isSchemaStale)
        (void)reloadSchema();
    Q_EMIT changed(notice);
}

Result<> Book::setFiscalYearStart(int month)
{
    if (month < 1 || month > monthsOfYear)
        return error(Error::Code::InvalidInput,
                     StorageText::tr("A business's year begins with one of the twelve months: give 1 to 12."));
    if (isReadOnly())
        return error(Error::Code::ReadOnly, m_readOnlyReason);
    KITH_TRY_ASSIGN(Transaction transaction, Transaction::begin(*m_connection));
    KITH_TRY(catchUp());
    KITH_TRY(writeMeta(*m_connection, fiscalYearKey, QString::number(month)));
    KITH_TRY(transaction.commit());
    m_calendar.fiscalYearStart = month;
    return {};
}

Result<QString> Book::meta(const QString& key)
{
    return readMeta(*m_connection, key);
}

} // namespace kith
