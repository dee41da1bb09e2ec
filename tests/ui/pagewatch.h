// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kith::test {

/// From now on every statement that SQLite runs on this thread, which is the window's, fails the running test where it
/// gives more rows than a page has, or works longer than a page takes: that is work for another thread.
void watchStatements();

/// What a test itself does to prepare is not the window's doing: while this stands, nothing is watched.
class Unwatched
{
public:
    Unwatched();
    ~Unwatched();
    Unwatched(const Unwatched&) = delete;
    Unwatched& operator=(const Unwatched&) = delete;
};

/// While this stands, what would fail the test is counted: so one sees that the watch finds what it is for.
class Caught
{
public:
    Caught();
    ~Caught();
    Caught(const Caught&) = delete;
    Caught& operator=(const Caught&) = delete;
    [[nodiscard]] int found() const;
};

/// How many statements were looked at so far.
[[nodiscard]] long long watchedStatements();

} // namespace kith::test
