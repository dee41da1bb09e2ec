// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace kith {

/// What a copy of a book must hold, counted in the book itself at the moment of the copy.
struct BookFacts
{
    qint64 schemaVersion = 0;
    std::map<QString, qint64> rows{}; ///< by table
    QByteArray sha256{};              ///< of the file's bytes; empty before it was verified

    friend bool operator==(const BookFacts&, const BookFacts&) = default;
};

/// Runs on any thread, with connections of its own; a book stays usable meanwhile.
struct CopyOptions
{
    QByteArray vfs{}; ///< an SQLite VFS by name; empty: the default
    Progress progress{};
};

// These copy what a read transaction sees, never just a file: what is still in the log would be missing.
// Each new file is private, and durable when the function returns; after an error or a stop there is none.

/// Copies a book as it stands now into one new file. Conflict where `to` exists, NotABook where `from` is none.
[[nodiscard]] Result<BookFacts> copyBook(const QString& from, const QString& to, const CopyOptions& options = {});

/// Reopens a copy, checks all its pages, keys and references, and counts its rows: Damaged unless all is as expected.
/// Gives the facts with the hash.
[[nodiscard]] Result<BookFacts> verifyCopy(const QString& path, const BookFacts& expected,
                                           const CopyOptions& options = {});

/// copyBook and verifyCopy: the file has its name only once it was found good.
[[nodiscard]] Result<BookFacts> backUpBook(const QString& from, const QString& to, const CopyOptions& options = {});

/// Puts a backup in a new place, checked before it appears there; the backup is not touched.
[[nodiscard]] Result<BookFacts> restoreBook(const QString& backup, const QString& to, const CopyOptions& options = {});

} // namespace kith
