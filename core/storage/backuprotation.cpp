// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backuprotation.h"

#include <algorithm>

namespace kith {

namespace {

using Period = qint64 (*)(const QDateTime& instant);

qint64 hourOf(const QDateTime& instant)
{
    return instant.date().toJulianDay() * 24 + instant.time().hour();
}

qint64 dayOf(const QDateTime& instant)
{
    return instant.date().toJulianDay();
}

qint64 weekOf(const QDateTime& instant)
{
    return instant.date().toJulianDay() / 7; // Julian day 0 was a Monday
}

qint64 monthOf(const QDateTime& instant)
{
    return instant.date().year() * 12 + instant.date().month();
}

} // namespace

std::set<qint64> backupsToKeep(std::vector<BackupMark> backups, const BackupRotation& rotation)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupMark& left, const BackupMark& right) { return left.sequence > right.sequence; });
    std::set<qint64> kept;
    if (!backups.empty())
        kept.insert(backups.front().sequence);

    const auto keepNewestOfEach = [&](Period periodOf, int count) {
        std::set<qint64> met;
        for (const BackupMark& backup : backups) {
            const qint64 period = periodOf(backup.madeAt.toUTC());
            if (std::ssize(met) < count && met.insert(period).second)
                kept.insert(backup.sequence);
        }
    };
    keepNewestOfEach(hourOf, rotation.hours);
    keepNewestOfEach(dayOf, rotation.days);
    keepNewestOfEach(weekOf, rotation.weeks);
    keepNewestOfEach(monthOf, rotation.months);
    return kept;
}

} // namespace kith
