// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

namespace kith {

/// Something a customer of the sample business wants.
struct SampleNeed
{
    QStringView what;
    QStringView product;
    QStringView category;
};

/// What is said and written in one language at the tea and spice house of the sample book.
struct SampleMaterial
{
    QStringView language;
    QStringView employee;     ///< who looks after the customers of this language
    QStringView employeeMail; ///< before the @
    QStringView jobTitle;
    std::span<const QStringView> talks; ///< what an interaction was about
    std::span<const QStringView> tasks;
    std::span<const SampleNeed> needs;
    std::span<const QStringView> notes;       ///< what is good to know of a customer
    std::span<const QStringView> preferences; ///< how a customer likes things
};

/// The same five languages as nameMaterials(), English first.
[[nodiscard]] std::span<const SampleMaterial> sampleMaterials();

} // namespace kith
