// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/erasure.h"

#include <QString>

namespace kith {

class Book;

/// Everything the book holds about a person, as one JSON document, for them or for the files before it is erased:
/// - a list a kind of the records an erasure would take and of those it would leave as shared with others, each as
///   `kith show --json` writes it;
/// - `related`: others who belong to the person and are persons of their own, by name and relation alone;
/// - `deleted`: what was deleted, or merged into another, and is kept so that it could be brought back;
/// - `history`: what was changed in all that goes, when and by whom, each time with what stood there before.
/// Private, and whole or not at all.
[[nodiscard]] Result<> exportPerson(Book& book, const ErasurePlan& plan, const QString& path);

} // namespace kith
