// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/field.h"
#include "storage/change.h"

#include <QString>

#include <utility>
#include <vector>

namespace kith {

class Book;

/// What a person does to a single record of any kind, each one change set and one undo step. The forms of the window
/// and `kith add|set|remove` call these.
class RecordActions
{
public:
    /// A field by its name or flat column ("phone_2_label"), and what was typed.
    using Assignment = std::pair<QString, QString>;

    /// What is done to the same fields of many records, from texts.
    struct BulkEdit
    {
        std::vector<Assignment> set{};      ///< takes the place of what is there
        std::vector<Assignment> add{};      ///< of fields that refer to several records, such as tags: grows them …
        std::vector<Assignment> takeAway{}; ///< … or takes these from them
    };

    explicit RecordActions(Book& book);

    [[nodiscard]] Result<qint64> add(const Record& record);
    /// False where nothing differs from what is stored.
    [[nodiscard]] Result<bool> save(const Record& record, const std::vector<int>& fields = {});
    /// Several at once: one change set.
    [[nodiscard]] Result<> remove(const EntityInfo& entity, const IdList& ids);

    // Any number of records, in one change set and one undo step. Thousands are work for a job: open the book on its
    // thread (Book::open) and give a progress; where that says stop nothing was changed (Cancelled). In memory they
    // take the ids and little else. Those that are gone already are passed over, but for a single one: NotFound.

    /// Returns how many were removed.
    [[nodiscard]] Result<qint64> removeMany(const EntityInfo& entity, const IdList& ids, const Progress& progress = {});
    /// Returns how many were not so before. A text that cannot be taken changes nothing; the error names the field.
    [[nodiscard]] Result<qint64> changeMany(const EntityInfo& entity, const IdList& ids, const BulkEdit& edit,
                                            const Progress& progress = {});

    /// Makes one record of several, in one change set: `keep` takes what it lacks from the others (lists and notes
    /// grow, other fields stay where they are filled), all that refers to them refers to it, and they are removed.
    /// Returns how many references were moved. InvalidInput where `keep` is among the others or there are none.
    /// `fromOthers`: fields, as indexes, that take the others' values instead of keeping their own.
    [[nodiscard]] Result<int> merge(const EntityInfo& entity, qint64 keep, const IdList& others,
                                    const std::vector<int>& fromOthers = {});

    /// From texts; tags that do not exist are made. The error names the field.
    [[nodiscard]] Result<qint64> add(const EntityInfo& entity, const std::vector<Assignment>& assignments);
    [[nodiscard]] Result<bool> set(const EntityInfo& entity, qint64 id, const std::vector<Assignment>& assignments);

    /// What a change of this record is called: its kind and its title, cut to a readable length.
    [[nodiscard]] static ChangeName nameOf(const QString& key, const EntityInfo& entity, const Record& record);

private:
    Book& m_book;
};

} // namespace kith
