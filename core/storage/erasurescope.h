// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/erasure.h"
#include "storage/quotednames.h"

#include <memory>
#include <optional>

namespace kith {

/// Which records go with a person: those that belong to nobody else, as with a removal; the same of what was removed
/// earlier and waits in the change log; the records that were merged into one that goes; and what the program keeps
/// for its users that names the person, such as a view whose filter does.
class ErasureScope
{
public:
    [[nodiscard]] static Result<ErasureScope> around(Connection& connection, std::shared_ptr<const Schema> schema,
                                                     std::set<RecordKey> persons, Companions companions);

    [[nodiscard]] const std::set<RecordKey>& records() const { return m_records; }
    [[nodiscard]] const std::vector<ErasurePlan::Kept>& kept() const { return m_kept; }
    /// What the persons that go are called, and were.
    [[nodiscard]] const QuotedNames& names() const { return m_names; }
    /// Persons of their own whose reference to one that goes must be emptied before, or they would go with it.
    struct Detached
    {
        RecordKey record{};
        int field = 0;
    };
    [[nodiscard]] const std::vector<Detached>& detached() const { return m_detached; }

private:
    ErasureScope(Connection& connection, std::shared_ptr<const Schema> schema, std::set<RecordKey> persons,
                 Companions companions, const QString& region);

    [[nodiscard]] Result<> grow();
    [[nodiscard]] Result<> addMerged(const RecordKey& key);
    [[nodiscard]] Result<> addBelongings(const RecordKey& key);
    [[nodiscard]] Result<> addExisting(const EntityInfo& entity, size_t field, qint64 target);
    [[nodiscard]] Result<> addRemoved(const EntityInfo& entity, size_t field, qint64 target);
    [[nodiscard]] Result<> addQuoting();
    /// Takes from the names what others who stay are called as well.
    [[nodiscard]] Result<> shareNames();
    [[nodiscard]] Result<bool> isBorneByOthers(const QString& word);
    [[nodiscard]] Result<> addRemovedQuoting(const EntityInfo& entity);
    /// A second look at what was shared: whoever shared it may go by now.
    [[nodiscard]] Result<bool> addNoLongerShared();
    /// As it is, or as it was when it was removed.
    [[nodiscard]] Result<std::optional<Record>> lastKnown(const EntityInfo& entity, qint64 id);
    /// Whether somebody who stays has a part in what refers by that field to one that goes.
    [[nodiscard]] bool isShared(const EntityInfo& entity, const Record& record, size_t field) const;
    [[nodiscard]] Result<IdList> ids(const QByteArray& sql, qint64 first, qint64 second = 0);
    void add(const RecordKey& key);
    void listKept();

    Connection& m_connection;
    std::shared_ptr<const Schema> m_schema;
    Companions m_companions;
    /// Kinds that others belong to. An employee owns views and tasks, but what is about a person is not held by one.
    std::set<QString> m_owners;
    std::set<RecordKey> m_records;
    std::vector<RecordKey> m_new;         ///< whose own belongings were not looked for yet
    std::map<RecordKey, size_t> m_shared; ///< with the field by which it refers to one that goes
    QuotedNames m_names;
    std::vector<ErasurePlan::Kept> m_kept{};
    std::vector<Detached> m_detached{};
};

} // namespace kith
