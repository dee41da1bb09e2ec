// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <optional>

namespace kith {

/// The words of a column's header in lower case: "BillingStreet" and "billing_street" give billing, street;
/// "E-mail 1 - Value" gives email, 1, value.
[[nodiscard]] QStringList headerWords(const QString& header);

/// What a header says about a labelled list: "Home Phone 2", "E-mail 1 - Label", "Billing City".
struct ListHeader
{
    enum class Part { Content, Label, Street, StreetLine, Formatted, City, Region, PostalCode, Country };

    QString field{}; ///< "phones", "emails", "addresses" or "links"
    QString label{}; ///< "home", "work", "mobile" …; empty where the header names none
    int number = 0;  ///< of the entry, from 1; 0 where the header has none
    int line = 0;    ///< of a street, from 2
    Part part = Part::Content;
    bool isLastChoice = false; ///< a fax, a pager, an assistant's phone: behind those that reach the person
};

[[nodiscard]] std::optional<ListHeader> listHeader(const QStringList& words);

/// A plain field that a header stands for, by the words other programs use, and how well it fits: 0 is best.
struct PlainHeader
{
    int field = -1; ///< index into the entity's fields
    int rank = 0;
};
[[nodiscard]] std::optional<PlainHeader> plainHeader(const EntityInfo& entity, const QStringList& words);

/// The part of a person's name that a header stands for.
enum class NamePart { None, Given, Middle, Family, Nickname };
[[nodiscard]] NamePart namePart(const QStringList& words);

/// "work" for business and office, "mobile" for cell: the labels we use for what others call differently.
[[nodiscard]] QString commonLabel(const QString& word);

} // namespace kith
