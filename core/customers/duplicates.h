// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/schema.h"
#include "storage/sqlite/connection.h"

#include <memory>
#include <vector>

namespace kith {

/// Why two records may be one.
enum class LikenessReason { ExternalId, Email, Phone, SameName, NameSoundsAlike, SimilarName, Address, City };

/// What speaks for two records being one, and how loud.
struct Likeness
{
    int score = 0; ///< 0 to 100
    std::vector<LikenessReason> reasons{};
};

/// Two records of a kind that may be one. The older, which is the one to keep, comes first.
struct DuplicatePair
{
    qint64 first = 0;
    qint64 second = 0;
    Likeness likeness{};
};

struct DuplicateQuestion
{
    int kind = 0;        ///< EntityInfo::number; of customers or contacts
    int minimum = 50;    ///< score
    size_t limit = 1000; ///< the best so many
    Progress progress{};
};

/// All pairs of a kind that look like one and the same and were not told apart (notsame.h), best first: compared are
/// only records that share an external id, an e-mail, a telephone number, or a name that sounds or begins alike. A key
/// that more than a hundred records share (“info@example.com”) tells nothing and is passed over. Reads twice through
/// the table in one snapshot: for a worker. Cancelled when stopped.
[[nodiscard]] Result<std::vector<DuplicatePair>> findDuplicates(Connection& connection, const Schema& schema,
                                                                const DuplicateQuestion& question);

/// Those who may be the one that is being entered, best first: for a form, quick enough between two key presses. The
/// minimum lets a slip of the pen in the name, or the same address, be enough: who types knows at once.
[[nodiscard]] Result<std::vector<DuplicatePair>> duplicatesOf(Connection& connection,
                                                              const std::shared_ptr<const Schema>& schema,
                                                              const Record& record, int minimum = 45);

/// What a person reads of a reason: "same e-mail".
[[nodiscard]] QString reasonTitle(LikenessReason reason);
/// What a program reads of it: "email".
[[nodiscard]] QString reasonKey(LikenessReason reason);

} // namespace kith
