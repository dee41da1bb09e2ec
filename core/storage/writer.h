// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/entity.h"
#include "schema/schema.h"
#include "storage/change.h"
#include "storage/changerecorder.h"
#include "storage/recordstore.h"
#include "storage/searchindex.h"
#include "storage/sqlite/connection.h"
#include "storage/touchedrollups.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace kith {

class Collation;

/// The one way a book is changed. Made by Book::change() for one transaction, it writes records, keeps search text and
/// rollups true, and logs what was before and after, so that every change can be undone and no view is left behind.
class Writer
{
public:
    struct Context
    {
        Connection& connection;
        std::shared_ptr<const Schema> schema;
        const Collation& collation;
        QString region{};      ///< two letters: where numbers without a country code belong
        EmployeeId employee{}; ///< who is working
        qint64 now = 0;        ///< milliseconds since 1970-01-01 UTC
    };

    Writer(Context context, const ChangeName& name);
    Q_DISABLE_COPY_MOVE(Writer)
    ~Writer();

    [[nodiscard]] const Schema& schema() const { return *m_context.schema; }
    [[nodiscard]] Connection& connection() { return m_context.connection; }
    [[nodiscard]] EmployeeId employee() const { return m_context.employee; }
    [[nodiscard]] qint64 now() const { return m_context.now; }

    // Plain structs, as the subjects' actions use them.
    template<typename T>
    [[nodiscard]] Result<decltype(T::id)> insert(const T& entity, const EntityInfo& info);
    /// Writes the fields the struct has; custom fields stay as they are.
    template<typename T>
    [[nodiscard]] Result<> update(const T& entity, const EntityInfo& info);

    /// Checks, normalises and adds a record; created, changed and the id are given here. Returns the id.
    [[nodiscard]] Result<qint64> insert(Record record);
    /// Adds a record that was checked, normalised and built already (an import does that on another thread). Its
    /// created and changed must be set: the row holds them, too.
    [[nodiscard]] Result<qint64> insertPrepared(Record& record, const PreparedRow& row);
    /// Changes the fields in which the record differs from what is stored; nothing is logged where none does.
    /// `fields` limits it to some fields.
    [[nodiscard]] Result<bool> update(Record record, const std::vector<int>& fields = {});
    /// Changes a record by what `apply` makes of what is stored. NotFound where it is gone.
    [[nodiscard]] Result<bool> edit(const EntityInfo& entity, qint64 id, const std::function<Result<>(Record&)>& apply);
    /// Removes a record with what belongs to it, and empties what else refers to it.
    [[nodiscard]] Result<> remove(const EntityInfo& entity, qint64 id);

    /// What is stored of a record: what is derived from others stays empty.
    [[nodiscard]] Result<std::optional<Record>> read(const EntityInfo& entity, qint64 id);

    /// Before many inserts of one kind: they are logged as ranges of ids and indexed in batches. Where they
    /// will be more than a quarter of what is there, the table's indexes are dropped and built again.
    [[nodiscard]] Result<> beginBulk(const EntityInfo& entity, qint64 expectedRows);

    /// Before so many records are changed, removed or brought back: where they are more than a quarter of what the
    /// search knows, the full-text tables are built again at the end instead of following record by record.
    [[nodiscard]] Result<> beginMany(qint64 expected);

    // For the change log, which puts back what was: no checks, no cascade, created and changed as they were.
    [[nodiscard]] Result<> restore(const Record& record);
    [[nodiscard]] Result<> overwrite(const Record& record, const std::vector<int>& fields);
    [[nodiscard]] Result<> removeAlone(const EntityInfo& entity, qint64 id);
    /// This change set undoes that one; what that one had undone is in effect again.
    [[nodiscard]] Result<> markReversed(const ChangeSetInfo& set) { return m_changes.markReversed(set); }
    [[nodiscard]] Result<IdList> referringTo(const EntityInfo& entity, const Field& field, qint64 target);
    /// Of this moment: custom fields may come and go during a change.
    [[nodiscard]] std::shared_ptr<const Schema> sharedSchema() const { return m_context.schema; }

    /// Rollups, search and log of what was done; called by Book before it commits. Nothing done: an invalid set.
    [[nodiscard]] Result<ChangeNotice> finish();

private:
    struct Bulk;

    [[nodiscard]] Result<> accept(const EntityInfo& entity, const Record& record, const std::vector<int>& fields = {});
    [[nodiscard]] Result<qint64> nextId(int kind);
    [[nodiscard]] Result<> store(const Record& record, const PreparedRow& row);
    [[nodiscard]] Result<bool> changeChecked(const EntityInfo& entity, const Record& before, Record after);
    [[nodiscard]] Result<> change(const Record& before, const Record& after, const std::vector<int>& fields);
    /// What the search is to know of a record; an empty text forgets it.
    [[nodiscard]] Result<> setSearchText(int kind, qint64 id, const SearchDocument& text);
    [[nodiscard]] Result<> removeRecord(const EntityInfo& entity, const Record& record);
    [[nodiscard]] Result<> releaseReferences(const EntityInfo& target, qint64 id);
    [[nodiscard]] Result<> releaseOne(const EntityInfo& entity, const Field& field, qint64 id, qint64 target);
    [[nodiscard]] Result<> indexPending();
    [[nodiscard]] Result<> endBulk();
    [[nodiscard]] Result<> refreshSchema(const EntityInfo& entity);

    Context m_context;
    RecordStore m_store;
    SearchIndex m_search;
    RowBuilder m_builder;
    ChangeRecorder m_changes;
    TouchedRollups m_rollups;
    QHash<int, qint64> m_lastIds;
    std::unique_ptr<Bulk> m_bulk;
    bool m_defersSearch = false;  ///< full-text tables wait for the end …
    bool m_isSearchStale = false; ///< … and have something to wait for
};

template<typename T>
Result<decltype(T::id)> Writer::insert(const T& entity, const EntityInfo& info)
{
    KITH_TRY_ASSIGN(const qint64 id, insert(toRecord(entity, info)));
    return decltype(T::id){id};
}

template<typename T>
Result<> Writer::update(const T& entity, const EntityInfo& info)
{
    std::vector<int> fields;
    for (size_t i = 0; i < info.fields.size(); ++i) {
        if (info.fields[i].read)
            fields.push_back(static_cast<int>(i));
    }
    KITH_TRY(update(toRecord(entity, info), fields));
    return {};
}

} // namespace kith
