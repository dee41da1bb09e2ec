// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <set>
#include <vector>

namespace kith {

/// A backup as the rotation sees it. `sequence` grows with every backup made, whatever the clock says.
struct BackupMark
{
    qint64 sequence = 0;
    QDateTime madeAt{};
};

/// How many backups of each age stay: the newest of each of so many hours, days, weeks (from Monday) and months.
struct BackupRotation
{
    int hours = 24;
    int days = 7;
    int weeks = 4;
    int months = 12;
};

/// The sequence numbers of the backups that stay. Newest means highest sequence, never latest by the clock, and the
/// periods are those met from the newest backwards: a clock that was wrong by years costs nothing, and the newest
/// always stays. Periods are counted in UTC.
[[nodiscard]] std::set<qint64> backupsToKeep(std::vector<BackupMark> backups, const BackupRotation& rotation = {});

} // namespace kith
