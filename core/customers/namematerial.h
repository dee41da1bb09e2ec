// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace kith {

/// A word in its own script, and in the Latin letters an e-mail address would use for it.
struct Spelling
{
    QStringView text;
    QLatin1StringView latin;
};

/// What made-up people of one language are put together from: the sample book and the generator draw from it.
struct NameMaterial
{
    enum class Order { GivenFirst, FamilyFirst };

    QStringView language;            ///< as in BCP 47: "te"
    QStringView region;              ///< of the phone numbers, as in ISO 3166: "IN"
    QStringView country;             ///< in English, as lists of customers usually have it
    Order order = Order::GivenFirst; ///< how a full name is written
    std::span<const Spelling> givenNames;
    std::span<const Spelling> familyNames;
    std::span<const QStringView> cities;
    std::span<const Spelling> trades;     ///< follow a family name in the name of a company
    std::span<const QStringView> remarks; ///< what one writes down about a customer, without a full stop
};

/// The five languages, English first; lives as long as the program.
[[nodiscard]] std::span<const NameMaterial> nameMaterials();

} // namespace kith
