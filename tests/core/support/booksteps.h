// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/drill.h"
#include "storage/book.h"

namespace kith::test {

// Scenarios of a person who works on a book, step by step; whatever fails, the book must hold what it held after as
// many steps as were acknowledged, or one more.

using Step = std::function<Result<>(Book&)>;

[[nodiscard]] QString bookIn(const QString& folder);

/// Steps on the book of a shop (shop.h).
[[nodiscard]] Step serving(qint64 number);
[[nodiscard]] Result<> undoing(Book& book);
[[nodiscard]] Result<> redoing(Book& book);

/// Takes the steps on a shop that has served some. `synchronous` replaces the book's own setting, as a control.
[[nodiscard]] Scenario scenarioOf(const std::vector<Step>& steps, const QByteArray& synchronous = {});

/// Fails the test with the first problems of a drill, and where it met too little to mean anything.
void expectNoProblem(const DrillReport& report);

/// Runs the test once for each fault there is.
[[nodiscard]] Fault anyFault();

} // namespace kith::test
