// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "schema/field.h"

#include <set>
#include <utility>

namespace kith {

class Book;
class Connection;

using NotSameId = Id<struct NotSame>;

/// Two records that look alike and that somebody said are not the same: two customers, or two contacts.
struct NotSame
{
    NotSameId id{};
    CustomerId customer{};
    CustomerId otherCustomer{};
    ContactId contact{};
    ContactId otherContact{};
};

[[nodiscard]] EntityInfo notSameEntity();

/// Ids of two records, the smaller first.
using IdPair = std::pair<qint64, qint64>;
[[nodiscard]] IdPair pairOf(qint64 one, qint64 other);

/// The pairs of a kind ("customer", "contact") that are not the same; none of another kind.
[[nodiscard]] Result<std::set<IdPair>> pairsToldApart(Connection& connection, const QString& kind);

/// Remembers that these are not the same, in one change set: they are no longer found as duplicates, by anybody. Pairs
/// that are known are passed over; returns how many were not. NotFound where one is gone, InvalidInput for a pair of
/// one and the same or another kind.
[[nodiscard]] Result<int> tellApart(Book& book, const QString& kind, const std::vector<IdPair>& pairs);

} // namespace kith
