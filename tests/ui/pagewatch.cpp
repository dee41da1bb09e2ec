// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewatch.h"

#include "support/catch.h"

#include <sqlite3.h>

#include <thread>
#include <unordered_map>
#include <utility>

namespace kith::test {

namespace {

constexpr long long mostRows = 1000; // the longest thing a page shows at once
// Of SQLite's machine. A scan takes three a row at the least, as that for a sum without a condition does: one of
// fourteen thousand rows is found out. What is done below it: 21 500 to find the newest of a customer's thousand
// interactions, which no index has in order; all else takes less than 7 000.
constexpr long long mostSteps = 25'000;

/// What is known of the window's thread, which alone uses it.
struct Watch
{
    std::thread::id thread{};
    int pauses = 0;
    bool isCatching = false;
    int found = 0; ///< while it was catching
    long long statements = 0;
    std::unordered_map<void*, long long> rows{};
};

Watch& watch()
{
    static Watch one;
    return one;
}

void judge(sqlite3_stmt* statement)
{
    const long long rows = std::exchange(watch().rows[statement], 0);
    const long long steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    if (watch().pauses > 0)
        return;
    ++watch().statements;
    if (rows <= mostRows && steps <= mostSteps)
        return;
    if (watch().isCatching) {
        ++watch().found;
    } else {
        const char* text = sqlite3_sql(statement);
        FAIL_CHECK("On the window's thread: " << rows << " rows in " << steps << " steps: " << (text ? text : ""));
    }
}

int note(unsigned what, void* /*context*/, void* statement, void* /*more*/)
{
    if (std::this_thread::get_id() != watch().thread)
        return 0;
    if (what == SQLITE_TRACE_STMT)
        watch().rows.erase(statement);
    else if (what == SQLITE_TRACE_ROW)
        ++watch().rows[statement];
    else
        judge(static_cast<sqlite3_stmt*>(statement));
    return 0;
}

int attach(sqlite3* book, const char** /*problem*/, const sqlite3_api_routines* /*api*/)
{
    return sqlite3_trace_v2(book, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE, note, nullptr);
}

} // namespace

void watchStatements()
{
    watch().thread = std::this_thread::get_id();
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(attach));
}

long long watchedStatements()
{
    return watch().statements;
}

Unwatched::Unwatched()
{
    ++watch().pauses;
}

Unwatched::~Unwatched()
{
    --watch().pauses;
}

Caught::Caught()
{
    watch().isCatching = true;
    watch().found = 0;
}

Caught::~Caught()
{
    watch().isCatching = false;
}

int Caught::found() const
{
    return watch().found;
}

} // namespace kith::test
