// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/erasure.h"

#include <QString>

namespace kith {

class Book;

/// Everything the book holds about a person, as one JSON document, for them or for the files before it is erased: the
/// records an erasure would take and those it would leave to others, a list a kind, each as `kith export KIND --format
/// json` writes it. Private, and whole or not at all.
[[nodiscard]] Result<> exportPerson(Book& book, const ErasurePlan& plan, const QString& path);

} // namespace kith
