// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace kith::bench {

constexpr quint64 WorkloadSeed = 2026;

/// Writes `rows` generated customers, from the index `first` on, as a CSV file with a header (about 254 bytes a row).
void writeCustomersCsv(const QString& path, qint64 first, qint64 rows);

/// What people type into a search field: beginnings of two and more letters of names in five scripts, the same ones
/// in every run.
[[nodiscard]] std::vector<QString> typedBeginnings(int count);

/// Words so frequent that ranking them over all hits is work.
[[nodiscard]] std::vector<QString> frequentWords();

} // namespace kith::bench
