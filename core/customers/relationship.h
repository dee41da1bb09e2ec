// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "schema/field.h"

#include <QDate>

namespace kith {

class Connection;

/// Somebody of the book: a customer or a contact. One of the two is valid.
struct Party
{
    CustomerId customer{};
    ContactId contact{};

    [[nodiscard]] bool isValid() const { return customer.isValid() != contact.isValid(); }
    [[nodiscard]] QString kind() const; ///< "customer" or "contact"
    [[nodiscard]] qint64 id() const { return customer.isValid() ? customer.value : contact.value; }
    [[nodiscard]] static Party of(const QString& kind, qint64 id);

    friend bool operator==(const Party&, const Party&) = default;
};

/// What two people of the book are to each other; "connection" in the book and in commands.
struct Relationship
{
    RelationshipId id{};
    CustomerId customer{}; ///< whose relationship it is: this one …
    ContactId contact{};   ///< … or this one
    QString kind{};        ///< what the other is to them: "parent_company", "spouse" …
    CustomerId otherCustomer{};
    ContactId otherContact{};
    int strength = 0;   ///< 1 to 5; 0: not said
    EmployeeId owner{}; ///< who looks after it
    QDate since{};
    QString nextStep{};
    QString notes{};
    QString externalId{};

    [[nodiscard]] Party first() const { return {customer, contact}; }
    [[nodiscard]] Party second() const { return {otherCustomer, otherContact}; }
};

[[nodiscard]] EntityInfo relationshipEntity();

/// The same seen from the other side: of "parent_company" it is "subsidiary", of "spouse" "spouse". A word that is
/// none of the choices stays as it is.
[[nodiscard]] QString inverseKind(const QString& kind);

/// A relationship as one of the two sees it.
struct SeenRelationship
{
    Relationship relationship{};
    Party other{};
    QString kind{};          ///< what the other is to whoever looks
    QString otherName{};     ///< as it is in the book now
    QDateTime lastContact{}; ///< with the other where that is a customer; of contacts `activity` knows
};

/// All relationships of somebody, in both directions: in the order of the kinds, then by name.
[[nodiscard]] Result<std::vector<SeenRelationship>> relationshipsOf(Connection& connection, const Party& party);

} // namespace kith
