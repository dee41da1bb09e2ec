// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>

namespace kith {

class Book;
class Connection;

/// How thoroughly the file of a book is read for damage.
enum class Inspection {
    Quick, ///< SQLite's quick_check: the pages and the rows in them; finds about a fifth of flipped bits
    Whole, ///< integrity_check, which compares indexes with their tables, and foreign_key_check
};

/// What is wrong with the file, a sentence each; empty where nothing was found. Reads in one snapshot, seconds for
/// a gigabyte: for a worker. Cancelled after Connection::interrupt().
[[nodiscard]] Result<QStringList> inspect(Connection& connection, Inspection how);

/// Whole after an unclean end, and where the last whole one is a week old or from the future; else Quick.
[[nodiscard]] Result<Inspection> dueInspection(Book& book, const QDateTime& now);
/// A whole inspection found nothing: remembered in the book.
[[nodiscard]] Result<> noteInspection(Connection& connection, const QDateTime& now);

/// Keeps what an inspection found beside the book, for programs that open it later; a whole one that found nothing
/// takes away what was kept. Where nothing can be written there, nothing can harm the book either.
void rememberFindings(const QString& bookPath, Inspection how, const QStringList& findings);

/// What a person reads of a damaged book: what was found, and what can be done.
[[nodiscard]] QString damageSentence(const QStringList& findings);

} // namespace kith
