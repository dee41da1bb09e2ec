// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kith {

/// From the first call on, the locks that SQLite holds on a file last until SQLite gives them back.
///
/// By themselves they are POSIX locks, and those go when anything in this process closes the file: a file dialog that
/// looks what kind of file a book is, a library that reads its first bytes. The next program then takes itself for the
/// only one, removes the log, and what is saved here goes nowhere. Locks of an open file description (fcntl(2),
/// F_OFD_SETLK) do not, and stand in the way of POSIX locks of other programs as before.
///
/// For all connections of the process; before the first one. Callable on any thread. Does nothing where the system
/// has no such locks, and leaves the locks as they are where a file system has none.
void keepFileLocks();

} // namespace kith
