// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli.h"
#include "storage/book.h"
#include "storage/referencenames.h"

namespace kith {

/// The records of an id or a name, which may be none or several. An id that does not exist is an error.
[[nodiscard]] Result<IdList> recordsCalled(Book& book, const EntityInfo& entity, const QString& text);

/// The record a person means by an id or by a name that only one of its kind has, whatever case and accents. Where
/// several have it the error lists them.
[[nodiscard]] Result<qint64> findRecord(Book& book, const EntityInfo& entity, const QString& text);

} // namespace kith
