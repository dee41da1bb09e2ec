// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backuprotation.h"

#include "support/catch.h"
#include <rapidcheck.h>

#include <QTimeZone>

#include <algorithm>

using namespace kith;

namespace {

const QDateTime noon(QDate(2026, 5, 13), QTime(12, 0), QTimeZone::utc());

/// Backups made at the given distances in minutes from each other; a clock may go backwards.
std::vector<BackupMark> madeAfter(const std::vector<int>& minutes)
{
    std::vector<BackupMark> marks;
    QDateTime at = noon;
    for (const int distance : minutes) {
        at = at.addSecs(qint64{60} * distance);
        marks.push_back({std::ssize(marks) + 1, at});
    }
    return marks;
}

std::vector<BackupMark> only(const std::vector<BackupMark>& marks, const std::set<qint64>& kept)
{
    std::vector<BackupMark> result;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(result),
                 [&](const BackupMark& mark) { return kept.contains(mark.sequence); });
    return result;
}

rc::Gen<std::vector<BackupMark>> anyBackups()
{
    const auto steps = rc::gen::weightedOneOf<int>({{6, rc::gen::inRange(1, 90)},
                                                    {3, rc::gen::inRange(1, 60 * 24 * 40)},
                                                    {1, rc::gen::inRange(-5 * 366 * 1440, 5 * 366 * 1440)}});
    return rc::gen::map(rc::gen::container<std::vector<int>>(steps), madeAfter);
}

} // namespace

TEST_CASE("a year of half-hourly backups keeps a day of hours, a week, a month and a year", "[backup]")
{
    const auto marks = madeAfter(std::vector<int>(365 * 48, 30));

    const auto kept = backupsToKeep(marks);

    CHECK(kept.size() >= 40);
    CHECK(kept.size() <= 24 + 7 + 4 + 12);
    CHECK(kept.contains(marks.back().sequence));
    const auto oldest = std::find_if(marks.begin(), marks.end(),
                                     [&](const BackupMark& mark) { return mark.sequence == *kept.begin(); });
    CHECK(oldest->madeAt.daysTo(marks.back().madeAt) > 310);
}

TEST_CASE("a clock wrong by five years never costs the newest backups", "[backup]")
{
    const int fiveYears = 5 * 365 * 1440;
    auto steps = std::vector<int>(30, 60);
    steps.push_back(fiveYears);
    steps.insert(steps.end(), 40, 60);
    steps.push_back(-fiveYears);
    steps.insert(steps.end(), 5, 60);
    const auto marks = madeAfter(steps);

    const auto kept = backupsToKeep(marks);

    for (qint64 back = 0; back < 6; ++back)
        CHECK(kept.contains(std::ssize(marks) - back));
}

TEST_CASE("rotation has the properties that make it safe", "[backup]")
{
    REQUIRE(rc::check("the newest stays, the number is bounded, and a second look removes nothing", [] {
        const auto marks = *anyBackups();
        const auto kept = backupsToKeep(marks);

        RC_ASSERT(marks.empty() == kept.empty());
        RC_ASSERT(kept.size() <= size_t{24 + 7 + 4 + 12});
        if (!marks.empty())
            RC_ASSERT(kept.contains(std::ssize(marks)));
        RC_ASSERT(backupsToKeep(only(marks, kept)) == kept);
    }));
    REQUIRE(rc::check("removing after each backup keeps what removing at the end would", [] {
        const auto marks = *anyBackups();
        std::vector<BackupMark> alive;
        for (const BackupMark& mark : marks) {
            alive.push_back(mark);
            alive = only(alive, backupsToKeep(alive));
            RC_ASSERT(alive.back().sequence == mark.sequence);
        }
        if (std::is_sorted(marks.begin(), marks.end(), [](auto& a, auto& b) { return a.madeAt < b.madeAt; }))
            RC_ASSERT(backupsToKeep(alive) == backupsToKeep(marks));
    }));
    REQUIRE(rc::check("the order in which backups are listed does not matter", [] {
        auto marks = *anyBackups();
        const auto kept = backupsToKeep(marks);
        std::reverse(marks.begin(), marks.end());
        RC_ASSERT(backupsToKeep(marks) == kept);
    }));
}
