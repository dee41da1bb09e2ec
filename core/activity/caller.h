// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <vector>

namespace kith {

class Book;

/// Whose telephone it is: a customer, or a contact and the customer they belong to.
struct Caller
{
    CustomerId customer{}; ///< invalid for a contact who stands alone
    ContactId contact{};   ///< invalid where it is the customer's own number

    friend bool operator==(const Caller&, const Caller&) = default;
};

/// Whether the text is a link to a telephone: "tel:" or "callto:".
[[nodiscard]] bool isTelephoneLink(const QString& text);

/// The number of such a link, or of one typed, as E.164 if it is one ("tel:+84%20912-345-678;ext=3" gives
/// "+84912345678"), else its digits. Empty where there is none.
[[nodiscard]] QString telephoneNumber(const QString& link, const QString& region);

/// Everyone one of whose telephones has this number: customers first, the one changed last first of all.
[[nodiscard]] Result<std::vector<Caller>> findCallers(Book& book, const QString& number);

} // namespace kith
