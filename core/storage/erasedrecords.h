// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/schema.h"

#include <QHash>
#include <QString>

#include <map>
#include <set>
#include <utility>

namespace kith {

class Connection;

/// The number of a kind of records and an id.
using RecordKey = std::pair<int, qint64>;

/// What was erased for good, so that an older backup does not bring it back: for each record a hash of its kind, its id
/// and the moment it was added, keyed with the id of its book. Nothing of a person can be told from it, nor whether
/// somebody was ever in a book one does not have. The value is the number of the kind.
using ErasedMarks = QHash<QByteArray, int>;

[[nodiscard]] QByteArray erasedMark(const QString& bookId, const QString& kind, qint64 id, qint64 created);

// In a book they stand in `meta`, a row each.

[[nodiscard]] Result<ErasedMarks> erasedMarks(Connection& connection);
/// In the caller's transaction. Records that are neither there nor in the change log are passed over.
[[nodiscard]] Result<> rememberErased(Connection& connection, const Schema& schema, const std::set<RecordKey>& records);
/// The records of this book, also those removed and kept for an undo, that are among the marks.
[[nodiscard]] Result<std::set<RecordKey>> markedRecords(Connection& connection, const Schema& schema,
                                                        const ErasedMarks& marks);

/// Whether there was such a record and neither it is left nor anything to bring it back with.
[[nodiscard]] Result<bool> wasErased(Connection& connection, const EntityInfo& entity, qint64 id);

// And beside its backups, where a book that is lost is restored from.

/// The marks in the file of that folder; none where there is no file, or one that is not ours.
[[nodiscard]] ErasedMarks erasedMarksBeside(const QString& folder);
/// Adds them to those in the file; durable when it returns. The folder must exist.
[[nodiscard]] Result<> keepErasedMarksBeside(const QString& folder, const ErasedMarks& marks);
/// Those in all folders of backups of this user, whichever book they are of.
[[nodiscard]] ErasedMarks erasedMarksOfAllBooks();

} // namespace kith
