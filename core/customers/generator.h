// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kith {

/// A made-up customer as a spreadsheet would hold it.
struct GeneratedCustomer
{
    QString language{}; ///< of the name: en, vi, hi, te or ur
    QString name{};
    QString company{};
    QString email{}; ///< unique within a seed
    QString phone{}; ///< international form, valid in the customer's country, unique within a seed
    QString city{};
    QString country{};
    QString note{}; ///< about 120 characters, every fourth in the customer's own language
};

/// Deterministic customers in five scripts for benchmarks and demonstrations: the same seed and index give the same
/// customer on every machine, and any of them can be made without the ones before it. Safe to share between threads.
class CustomerGenerator
{
public:
    explicit CustomerGenerator(quint64 seed);

    /// The customer at an index from 0.
    [[nodiscard]] GeneratedCustomer customer(qint64 index) const;

private:
    quint64 m_seed;
};

} // namespace kith
