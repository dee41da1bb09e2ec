// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/collation.h"
#include "base/progress.h"
#include "base/result.h"
#include "schema/schema.h"
#include "schema/valuetext.h"
#include "storage/change.h"
#include "storage/sqlite/connection.h"
#include "storage/writer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kith {

class Checkpointer;
class Workers;

/// What a new book is given once and keeps.
struct BookIdentity
{
    QString currency{};        ///< ISO 4217 code of the base currency; empty: the system's, else EUR
    QString region{};          ///< ISO 3166 code for telephone numbers without a country code; empty: the system's
    QString collationLocale{}; ///< BCP 47; whose alphabetical order lists follow; empty: the system's
};

struct BookOptions
{
    Connection::Access access = Connection::Access::ReadWrite;
    QByteArray vfs{};                   ///< for tests
    bool backsUpBeforeMigration = true; ///< false for a copy whose backup it was made from
};

/// Why a book may only be read.
enum class Obstacle {
    None,
    Wish,         ///< it was opened for reading
    NewerVersion, ///< of Kith wrote it
    Structure,    ///< is not what Kith writes: someone changed it
    Permission,   ///< of the file, its folder or its medium
    FullDisk,     ///< has no room for a log
    SeveralNames, ///< hard links
    Damage,       ///< was found in it
};

/// The file that holds everything: opened, migrated, checked for being ours, and changed one action at a time.
/// Belongs to one thread; workers open a connection of their own with opener().
class Book : public QObject
{
    Q_OBJECT

public:
    using Identity = BookIdentity;
    using Options = BookOptions;

    /// Makes a new book; Conflict where the file exists. Private to its owner from the first byte.
    static Result<std::unique_ptr<Book>> create(const QString& path, const Registry& registry, const Identity& identity,
                                                const Options& options = {});
    /// NotABook, Damaged and NotFound say what else the file is. A book of a newer version, or with a schema that is
    /// not ours, opens read-only: ask isReadOnly() and why.
    static Result<std::unique_ptr<Book>> open(const QString& path, const Registry& registry,
                                              const Options& options = {});
    static Result<std::unique_ptr<Book>> createInMemory(const Registry& registry, const Identity& identity = {});

    /// Stops what workers still read with connections of opener(), so that the file is left whole, without a log.
    ~Book() override;

    [[nodiscard]] QString path() const { return m_connection->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_obstacle != Obstacle::None; }
    [[nodiscard]] Obstacle obstacle() const { return m_obstacle; }
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    /// Damage was found, as the reason says: from here on the book may only be read.
    void stopWriting(const QString& reason) { hinder(Obstacle::Damage, reason); }
    /// A program that had it open was killed, or damage was found in what the file was before it changed.
    [[nodiscard]] bool endedUncleanly() const { return m_endedUncleanly; }

    [[nodiscard]] Connection& connection() { return *m_connection; }
    /// Of this moment; what it refers to stays for as long as the book is open, also when custom fields change.
    [[nodiscard]] std::shared_ptr<const Schema> schema() const { return m_schema; }
    [[nodiscard]] const Collation& collation() const { return *m_collation; }
    [[nodiscard]] std::shared_ptr<const Collation> sharedCollation() const { return m_collation; }
    [[nodiscard]] QString region() const { return m_region; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    /// Where weeks and the business's year begin.
    [[nodiscard]] const Calendar& calendar() const { return m_calendar; }
    /// For whoever sits here; the book keeps no such day.
    void setFirstDayOfWeek(Qt::DayOfWeek day) { m_calendar.weekStart = day; }
    /// For everybody who opens the book, from the first of that month on; InvalidInput for none of the twelve.
    [[nodiscard]] Result<> setFiscalYearStart(int month);
    /// How this book's values are read and written as text.
    [[nodiscard]] TextContext textContext() const
    {
        return {.currency = m_currency, .decimalSeparator = DecimalSeparator::Typed};
    }

    /// Opens further connections to the same file for workers, on their threads, and also when the book is gone.
    [[nodiscard]] ConnectionOpener opener(Connection::Access access) const;

    /// For a window, where no save may wait for the log to be moved into the file: that is done on another thread once
    /// nobody has saved for half a second. Without it SQLite does it in the middle of some save.
    void checkpointInBackground();

    /// The employee at the keyboard: every change carries them.
    void setWorkingAs(EmployeeId employee) { m_employee = employee; }
    [[nodiscard]] EmployeeId workingAs() const { return m_employee; }

    /// Changes from here on carry out that draft of the journal: its id is committed with them. Empty: no draft.
    void setDraft(const QString& id) { m_draft = id; }

    /// Runs one action: one transaction, one named change set, one undo step; all of it or nothing. `work` takes a
    /// Writer& and returns a Result. Announced by changed() after the commit.
    template<typename Work>
    [[nodiscard]] auto change(const ChangeName& name, Work work) -> std::invoke_result_t<Work, Writer&>;

    /// The set the last successful change() wrote; invalid where it changed nothing.
    [[nodiscard]] ChangeSetId lastChange() const { return m_lastChange; }

    /// Announces what another connection committed, once it did: `pragma data_version` moved.
    void announce(const ChangeNotice& notice);
    /// Reads the custom fields again where another program wrote since the last look.
    [[nodiscard]] Result<> catchUp();
    /// Reads the custom fields again after another connection changed them.
    [[nodiscard]] Result<> reloadSchema();

    [[nodiscard]] Result<QString> meta(const QString& key);

    /// Search texts or the order of lists were made by another ICU or another Kith: the book can be used, but not
    /// everything is found, or in its place, before renewDerived(). Never of a book that may only be read.
    [[nodiscard]] Result<bool> needsRenewal();
    /// Makes what is derived again, in one transaction: a minute for a million customers. See storage/derived.h.
    [[nodiscard]] Result<> renewDerived(const Progress& progress = {});

Q_SIGNALS:
    void changed(const kith::ChangeNotice& notice);

private:
    Book(std::unique_ptr<Connection> connection, const Registry& registry);
    [[nodiscard]] Result<> initialise(const Identity& identity);
    [[nodiscard]] Result<> admit(const Options& options);
    /// Sets the obstacle, if there is one.
    [[nodiscard]] Result<> findObstacle(qint64 version);
    void findDamageNote();
    void hinder(Obstacle obstacle, const QString& reason);
    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<> runChange(const ChangeName& name, const std::function<Result<>(Writer&)>& work);

    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<Workers> m_workers;
    std::shared_ptr<const Schema> m_schema;
    std::vector<std::shared_ptr<const Schema>> m_formerSchemas;
    QByteArray m_customFields; ///< what the schema was made from
    std::shared_ptr<const Collation> m_collation;
    Obstacle m_obstacle = Obstacle::None;
    QString m_readOnlyReason;
    bool m_endedUncleanly = false;
    QString m_region;
    Currency m_currency;
    Calendar m_calendar;
    QByteArray m_vfs;
    EmployeeId m_employee{};
    QString m_draft;
    ChangeSetId m_lastChange{};
    qint64 m_dataVersion = 0;                     ///< moves when another connection commits
    std::unique_ptr<Checkpointer> m_checkpointer; // after the connection, so that it goes before it
};

template<typename Work>
auto Book::change(const ChangeName& name, Work work) -> std::invoke_result_t<Work, Writer&>
{
    std::invoke_result_t<Work, Writer&> outcome;
    KITH_TRY(runChange(name, [&](Writer& writer) -> Result<> {
        outcome = work(writer);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return {};
    }));
    return outcome;
}

} // namespace kith
